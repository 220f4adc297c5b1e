using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Banking;

/// <summary>A part of a movement and where it went.</summary>
internal sealed record MovementPartFields
{
    public required ClientId Client { get; init; }

    /// <summary>Absent for what is kept for the client.</summary>
    public DocumentId? Invoice { get; init; }

    public string? InvoiceNumber { get; init; }

    public required MovementPart Pays { get; init; }

    public required Amount Amount { get; init; }

    /// <summary>Of the invoice, or of what is kept.</summary>
    public required Currency Currency { get; init; }
}
