using Gateway.Domain.Invoicing;

namespace Gateway.Api.Http.Invoicing;

/// <summary>Where the rest of a document is.</summary>
internal sealed record DocumentLinks
{
    public required string Self { get; init; }

    public required string Ubl { get; init; }

    public required string Pdf { get; init; }

    public required string Timeline { get; init; }

    public required string Evidence { get; init; }

    public static DocumentLinks OfInvoice(DocumentId id) => Of("/v1/invoices", id);

    public static DocumentLinks OfCreditNote(DocumentId id) => Of("/v1/credit-notes", id);

    private static DocumentLinks Of(string collection, DocumentId id) => new()
    {
        Self = $"{collection}/{id}",
        Ubl = $"{collection}/{id}/ubl",
        Pdf = $"{collection}/{id}/pdf",
        Timeline = $"{collection}/{id}/timeline",
        Evidence = $"{collection}/{id}/evidence",
    };
}
