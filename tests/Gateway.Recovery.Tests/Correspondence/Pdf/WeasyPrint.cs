using Gateway.Recovery.Correspondence.Pdf;

namespace Gateway.Recovery.Tests.Correspondence.Pdf;

/// <summary>One warm renderer for all tests that want a PDF; a test skips where WeasyPrint is not installed.</summary>
public sealed class WeasyPrint : IAsyncDisposable
{
    private static readonly Lazy<Task<string?>> Absence = new(ProbeAsync);

    private readonly WeasyPrintRenderer renderer = new(new WeasyPrintOptions());

    public async Task<byte[]> RenderAsync(string html, params PdfAttachment[] attachments)
    {
        var outcome = await renderer.RenderAsync(new PdfRequest(html, attachments), CancellationToken.None);
        Assert.SkipWhen(outcome is PdfOutcome.Unavailable, $"No WeasyPrint here: {outcome}");
        return outcome.ShouldBeOfType<PdfOutcome.Rendered>().Content;
    }

    public ValueTask DisposeAsync() => renderer.DisposeAsync();

    public static async Task SkipWhereAbsentAsync()
    {
        var reason = await Absence.Value;
        Assert.SkipWhen(reason is not null, $"No WeasyPrint here: {reason}");
    }

    private static async Task<string?> ProbeAsync()
    {
        await using var probe = new WeasyPrintRenderer(new WeasyPrintOptions());
        return await probe.ProbeAsync(CancellationToken.None);
    }
}
