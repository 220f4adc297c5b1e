namespace Gateway.Recovery.Correspondence.Pdf;

/// <summary>Makes a PDF/A-3b of a self-contained HTML document, with files attached. Safe for concurrent use.</summary>
public interface IPdfRenderer
{
    /// <summary>Renders one document. Only cancelling throws; everything else is an outcome.</summary>
    Task<PdfOutcome> RenderAsync(PdfRequest request, CancellationToken cancellationToken);

    /// <summary>Null when documents can be rendered, else why not and what to do: for the health page.</summary>
    Task<string?> ProbeAsync(CancellationToken cancellationToken);
}
