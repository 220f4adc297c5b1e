using Gateway.Recovery.Correspondence.Pdf;

namespace Gateway.Api.Tests.Payroll;

/// <summary>Prints nothing, and remembers what it was to print.</summary>
internal sealed class RememberingPrinter : IPdfRenderer
{
    public string Html { get; private set; } = "";

    public Task<PdfOutcome> RenderAsync(PdfRequest request, CancellationToken cancellationToken)
    {
        Html = request.Html;
        return Task.FromResult<PdfOutcome>(new PdfOutcome.Rendered("%PDF-1.7"u8.ToArray()));
    }

    public Task<string?> ProbeAsync(CancellationToken cancellationToken) => Task.FromResult<string?>(null);
}
