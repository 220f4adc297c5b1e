using Gateway.Api.Persistence.Invoicing;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;

namespace Gateway.Api.Invoicing;

/// <summary>A document that was checked and may be issued: all but its number.</summary>
internal sealed record IssueOrder
{
    public required DocumentKind Kind { get; init; }

    /// <summary>Payment means without a reference get the one that belongs to the number.</summary>
    public required DocumentContent Content { get; init; }

    public required LegalEntity LegalEntity { get; init; }

    public required ProductionUnit Unit { get; init; }

    public required Client Client { get; init; }

    public required Language Language { get; init; }

    public string? ExternalReference { get; init; }

    /// <summary>The invoice a credit note corrects; null for invoices and free-standing credit notes.</summary>
    public DocumentId? Corrects { get; init; }

    /// <summary>Who asked for it, for the timeline.</summary>
    public required string Actor { get; init; }

    public NumberSeries Series =>
        Kind == DocumentKind.Invoice ? LegalEntity.InvoiceSeries : LegalEntity.CreditNoteSeries;
}
