using Gateway.Recovery.Correspondence.Pdf;

namespace Gateway.DeliveryNode;

/// <summary>Stands for the renderer, whose start would outlast the process.</summary>
internal sealed class InstantRenderer : IPdfRenderer
{
    public Task<PdfOutcome> RenderAsync(PdfRequest request, CancellationToken cancellationToken) =>
        Task.FromResult<PdfOutcome>(new PdfOutcome.Rendered("%PDF-1.7 stand-in"u8.ToArray()));

    public Task<string?> ProbeAsync(CancellationToken cancellationToken) => Task.FromResult<string?>(null);
}
