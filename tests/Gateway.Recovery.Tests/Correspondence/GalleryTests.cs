using Gateway.Recovery.Correspondence.Paper;
using Gateway.Recovery.Correspondence.Pdf;
using Gateway.Recovery.Tests.Correspondence.Mail;

namespace Gateway.Recovery.Tests.Correspondence;

/// <summary>Writes every sample as HTML and PDF into the folder of GATEWAY_GALLERY, to be looked at.</summary>
public class GalleryTests
{
    [Fact]
    public async Task The_gallery_is_written_where_somebody_asks_for_it()
    {
        var folder = Environment.GetEnvironmentVariable("GATEWAY_GALLERY");
        Assert.SkipWhen(folder is null, "GATEWAY_GALLERY names no folder to write the sample papers to.");
        await using var renderer = new WeasyPrintRenderer(new WeasyPrintOptions());
        foreach (var (name, paper) in SampleGallery.All)
        {
            var html = await InvoiceHtml.RenderAsync(paper);
            await File.WriteAllTextAsync(Path.Combine(folder, name + ".html"), html);
            var mail = await InvoiceMailTests.MailOf(paper).ComposeAsync();
            await File.WriteAllTextAsync(Path.Combine(folder, name + ".mail.html"), mail.Html);
            var outcome = await renderer.RenderAsync(new PdfRequest(html, []), CancellationToken.None);
            var rendered = outcome.ShouldBeOfType<PdfOutcome.Rendered>();
            await File.WriteAllBytesAsync(Path.Combine(folder, name + ".pdf"), rendered.Content);
        }
    }
}
