using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;

namespace Gateway.Api.LegalRecovery;

/// <summary>An invoice of a unit that is late, and what is being done about it.</summary>
public sealed record LateInvoice
{
    public required ReceivableId Receivable { get; init; }

    public required DocumentId Invoice { get; init; }

    public required string Number { get; init; }

    public required ClientId Client { get; init; }

    public required string ClientName { get; init; }

    public required DateOnly DueDate { get; init; }

    public required Amount Balance { get; init; }

    /// <summary>Reminders first, then what pauses them, then the law; never empty.</summary>
    public IReadOnlyList<LateInvoiceNews> News { get; init; } = [];

    internal LateInvoicePlace Place => new(DueDate, Receivable);
}
