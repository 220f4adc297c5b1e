using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Receivables;

/// <summary>What never changes of a receivable: which invoice, who owes it to whom, and when it is due.</summary>
public sealed record ReceivableHeader
{
    public required ReceivableId Id { get; init; }

    public required DocumentId InvoiceId { get; init; }

    public required LegalEntityId LegalEntityId { get; init; }

    public required ProductionUnitId UnitId { get; init; }

    public required ClientId ClientId { get; init; }

    public required string Number { get; init; }

    public required Currency Currency { get; init; }

    public required DateOnly IssueDate { get; init; }

    public required DateOnly DueDate { get; init; }

    /// <summary>What the client writes on the transfer.</summary>
    public required string PaymentReference { get; init; }
}
