using Gateway.Api.Persistence.Invoicing;

namespace Gateway.Api.Invoicing;

/// <summary>What came of asking for a document's PDF.</summary>
internal abstract record DocumentPdfOutcome
{
    private DocumentPdfOutcome()
    {
    }

    /// <summary>The one that everybody gets to see.</summary>
    public sealed record Ready(DocumentPdfRow Pdf) : DocumentPdfOutcome;

    /// <summary>There is no document of that id.</summary>
    public sealed record NoDocument : DocumentPdfOutcome;

    /// <summary>It could not be made now; the reason is for people.</summary>
    public sealed record NotNow(string Reason) : DocumentPdfOutcome;
}
