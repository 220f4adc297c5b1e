using System.Text;
using System.Text.RegularExpressions;
using Gateway.Recovery.Correspondence.Paper;
using Gateway.Recovery.Correspondence.Pdf;

namespace Gateway.Recovery.Tests.Correspondence.Pdf;

/// <summary>The invoice as PDF/A-3b, read back by programs that are not ours.</summary>
public sealed class InvoicePdfTests(WeasyPrint weasyPrint) : IClassFixture<WeasyPrint>
{
    private static readonly PdfAttachment Ubl = new(
        "F2026-000042.xml", "text/xml", "UBL", Encoding.UTF8.GetBytes("<Invoice>Łódź & more</Invoice>\r\n\0\u0001"));

    [Fact]
    public async Task It_says_that_it_is_PDF_A_3b_and_who_made_it_out()
    {
        var pdf = await PdfAsync("simple-fr");
        var metadata = await Poppler.ReadAsync("pdfinfo", pdf, "-meta", "FILE");
        metadata.ShouldContain("pdfaid:part=\"3\"");
        metadata.ShouldContain("pdfaid:conformance=\"B\"");
        var info = await Poppler.ReadAsync("pdfinfo", pdf, "-isodates", "FILE");
        info.ShouldContain("Facture F2026-000042");
        info.ShouldContain("Exemple Coop SC");
        info.ShouldContain("2026-03-12T00:00:00");
        info.ShouldContain("595.276 x 841.89 pts (A4)");
        Encoding.Latin1.GetString(pdf).ShouldContain("/Lang (fr)");
    }

    [Fact]
    public async Task It_carries_the_UBL_byte_for_byte_as_an_alternative_of_itself()
    {
        var pdf = await PdfAsync("simple-fr");
        (await Poppler.ReadAsync("pdfdetach", pdf, "-list", "FILE")).ShouldContain("1: F2026-000042.xml");
        var folder = Directory.CreateTempSubdirectory("gateway-test-").FullName;
        await Poppler.ReadAsync("pdfdetach", pdf, "-saveall", "-o", folder, "FILE");
        (await File.ReadAllBytesAsync(Path.Combine(folder, Ubl.FileName))).ShouldBe(Ubl.Content);
        Directory.Delete(folder, recursive: true);

        var raw = Encoding.Latin1.GetString(pdf);
        raw.ShouldContain("/AFRelationship /Alternative");
        raw.ShouldContain("/Subtype /text#2Fxml");
        Regex.IsMatch(raw, @"/AF \[ \d+ 0 R \]", RegexOptions.None, TimeSpan.FromSeconds(1)).ShouldBeTrue();
    }

    [Fact]
    public async Task It_keeps_what_PDF_A_forbids_or_demands_elsewhere()
    {
        var raw = Encoding.Latin1.GetString(await PdfAsync("rich-fr"));
        raw.ShouldContain("/OutputIntents");
        raw.ShouldContain("/ID [");
        raw.ShouldNotContain("/Interpolate true");
        raw.ShouldNotContain("/Encrypt");
        raw.ShouldNotContain("/JavaScript");
    }

    [Theory]
    [InlineData("greek-polish-en")]
    [InlineData("rich-nl")]
    public async Task Every_font_is_embedded_with_the_text_it_stands_for(string name)
    {
        var fonts = (await Poppler.ReadAsync("pdffonts", await PdfAsync(name), "FILE")).Trim().Split('\n')[2..];
        fonts.ShouldNotBeEmpty();
        fonts.ShouldAllBe(font => font.Contains("yes yes yes", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Names_that_are_not_Latin_are_there_to_read_and_to_search()
    {
        var text = await Poppler.ReadAsync("pdftotext", await PdfAsync("greek-polish-en"), "FILE", "-");
        string[] names =
        [
            "Εθνική Λυρική Σκηνή", "Łódź, Gdańsk, Wrocław", "Sahne ışığı", "İstanbul, Şişli", "Łukasz Żółć",
            "Gökçe Işık", "Дмитрий Щербаков", "Đỗ Thị Ngọc Ánh", "GREECE",
        ];
        foreach (var name in names)
        {
            text.ShouldContain(name);
        }

        text.Any(letter => letter is >= '\u0600' and <= '\u06FF' or >= '\uFB50' and <= '\uFEFC').ShouldBeTrue();
    }

    [Fact]
    public async Task Two_hundred_lines_repeat_their_head_on_every_page_and_lose_no_line()
    {
        var text = await Poppler.ReadAsync("pdftotext", await PdfAsync("two-hundred-lines-nl"), "-layout", "FILE", "-");
        var pages = text.Split('\f')[..^1];
        pages.Length.ShouldBeGreaterThan(5);
        for (var page = 0; page < pages.Length; page++)
        {
            pages[page].ShouldContain("Eenheidsprijs");
            pages[page].ShouldContain($"Pagina {page + 1} / {pages.Length}");
        }

        pages.Skip(1).ShouldAllBe(page => page.Contains("Factuur F2026-000042 · Théâtre", StringComparison.Ordinal));
        Enumerable.Range(1, 200).ShouldAllBe(line => text.Contains($"Prestation n° {line} ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_address_lies_in_the_window_of_the_envelope()
    {
        var words = await Poppler.ReadAsync("pdftotext", await PdfAsync("simple-fr"), "-bbox", "FILE", "-");
        const string FirstWord = """xMin="(?<x>[\d.]+)" yMin="(?<y>[\d.]+)"[^>]*>Théâtre""";
        var word = Regex.Match(words, FirstWord, RegexOptions.None, TimeSpan.FromSeconds(1));
        Millimetres(word.Groups["x"].Value).ShouldBe(112, tolerance: 1);
        Millimetres(word.Groups["y"].Value).ShouldBe(47, tolerance: 2);
    }

    [Fact]
    public async Task A_scanner_reads_the_transfer_from_the_printed_page()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/zbarimg"), "zbar-tools is not installed.");
        var folder = Directory.CreateTempSubdirectory("gateway-test-").FullName;
        var page = Path.Combine(folder, "page");
        var pdf = await PdfAsync("simple-fr");
        await Poppler.ReadAsync("pdftoppm", pdf, "-r", "150", "-png", "-singlefile", "FILE", page);
        var read = await Poppler.ReadAsync("zbarimg", [], "--quiet", "--raw", page + ".png");
        Directory.Delete(folder, recursive: true);
        read.TrimEnd().ShouldBe(
            "BCD\n002\n1\nSCT\nKREDBEBB\nExemple Coop SC\nBE68539007547034\nEUR1210.00\n\n\n+++261/0000/04290+++");
    }

    [Fact]
    public async Task The_same_document_gives_the_same_bytes() =>
        (await PdfAsync("rich-fr")).ShouldBe(await PdfAsync("rich-fr"));

    private static double Millimetres(string points) =>
        double.Parse(points, System.Globalization.CultureInfo.InvariantCulture) * 25.4 / 72;

    private async Task<byte[]> PdfAsync(string name) =>
        await weasyPrint.RenderAsync(await InvoiceHtml.RenderAsync(SampleGallery.All[name]), Ubl);
}
