namespace Gateway.Recovery.Correspondence.Pdf;

/// <summary>What came of rendering a document. A closed union.</summary>
public abstract record PdfOutcome
{
    private PdfOutcome()
    {
    }

    /// <summary>The PDF/A-3b.</summary>
    public sealed record Rendered(byte[] Content) : PdfOutcome
    {
        /// <summary>How many pages it has.</summary>
        public int Pages { get; init; } = 1;
    }

    /// <summary>No document can be rendered on this machine; the reason says what to install or repair.</summary>
    public sealed record Unavailable(string Reason) : PdfOutcome;

    /// <summary>This document could not be rendered: too large, too slow or faulty. Others may be fine.</summary>
    public sealed record Failed(string Reason) : PdfOutcome;
}
