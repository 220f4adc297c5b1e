using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using Gateway.Domain.Languages;
using Gateway.Recovery.Correspondence.Paper;

namespace Gateway.Recovery.Tests.Correspondence.Paper;

public partial class InvoiceHtmlTests
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    [Theory]
    [InlineData(Language.Fr, "Facture", "1.210,00\u00A0EUR", "11\u00A0avril\u00A02026")]
    [InlineData(Language.Nl, "Factuur", "1.210,00\u00A0EUR", "11\u00A0april\u00A02026")]
    [InlineData(Language.De, "Rechnung", "1.210,00\u00A0EUR", "11.\u00A0April\u00A02026")]
    [InlineData(Language.En, "Invoice", "1,210.00\u00A0EUR", "11\u00A0April\u00A02026")]
    public async Task An_invoice_speaks_the_language_of_its_reader(
        Language language, string title, string amount, string due)
    {
        var text = await TextAsync(Samples.Paper with { Language = language });
        text.ShouldContain(title);
        text.ShouldContain(amount);
        text.ShouldContain(due);
        text.ShouldContain("BE68 5390 0754 7034");
        text.ShouldContain(Samples.Communication.ToString());
        text.ShouldContain("BE 0417.497.106");
    }

    [Fact]
    public async Task Labels_also_stand_in_the_language_of_the_sellers_seat_and_only_where_it_differs()
    {
        var dutch = await HtmlAsync(Samples.Paper with { Language = Language.Nl });
        dutch.ShouldContain("<span class=\"seat\" lang=\"fr\">");
        (await HtmlAsync(Samples.Paper)).ShouldNotContain("class=\"seat\"");
    }

    [Fact]
    public async Task Nothing_is_loaded_from_outside_the_page()
    {
        foreach (var paper in SampleGallery.All.Values)
        {
            var html = await HtmlAsync(paper);
            Addresses().Matches(html).Select(match => match.Groups["address"].Value)
                .ShouldAllBe(address => address.StartsWith("data:image/", StringComparison.Ordinal));
            html.ShouldNotContain("url(");
            html.ShouldNotContain("@import");
        }
    }

    [Fact]
    public async Task Whatever_a_text_says_it_stays_text()
    {
        var html = await HtmlAsync(HostilePaper.Make());
        html.ShouldNotContain("<script", Case.Insensitive);
        html.ShouldNotContain("alert('x')");
        WebUtility.HtmlDecode(html).Split("<script>alert('x')").Length.ShouldBeGreaterThan(30);
    }

    [Fact]
    public async Task A_credit_note_says_what_it_corrects_and_asks_for_no_money()
    {
        var html = await HtmlAsync(SampleGallery.All["credit-note-de"]);
        var text = WebUtility.HtmlDecode(html);
        text.ShouldContain("Gutschrift");
        text.ShouldContain("Berichtigt Rechnung");
        text.ShouldContain("F2026-000042");
        text.ShouldContain("vom 12.\u00A0März\u00A02026");
        html.ShouldNotContain("<svg");
        text.ShouldNotContain("Überweisung");
    }

    [Fact]
    public async Task A_settled_invoice_asks_for_no_money()
    {
        var text = await TextAsync(SampleGallery.All["paid-by-card-fr"]);
        text.ShouldContain("Rien à payer");
        text.ShouldContain("carte 1234");
        text.ShouldNotContain("Payer par virement");
    }

    [Fact]
    public async Task Everything_a_rich_invoice_says_is_on_the_paper()
    {
        var text = await TextAsync(SampleGallery.All["rich-fr"]);
        string[] expected =
        [
            "DIR-TECH 2026/14", "PO-88213", "C-2026-07", "01/02/2026 – 28/02/2026", "Repérage, plan de feu",
            "02/02/2026 – 06/02/2026", "Réf. LUM-01", "Remise (série) 10\u00A0% de 1.605,00\u00A0: −160,50",
            "prix 125,00 moins 6,50", "par 100 pce", "Remise (fidélité) 5\u00A0% de 1.000,00", "Supplément (transport)",
            "art. 44 § 2, 8°", "510,20", "17,78", "4.575,75", "−250,00", "4.853,73\u00A0EUR", "Grande salle",
            "loi du 2 août 2002", "captation du 14 février", "PRESENCES-02", "affaire d'équipe",
        ];
        foreach (var one in expected)
        {
            text.ShouldContain(one);
        }
    }

    [Fact]
    public async Task The_share_of_wages_stands_only_where_the_unit_shows_it_and_tells_it()
    {
        var rich = SampleGallery.All["rich-fr"];
        (await TextAsync(rich)).ShouldContain("71,5\u00A0% du prix hors TVA (3.271,66\u00A0EUR sur 4.575,75\u00A0EUR)");
        (await TextAsync(rich with { Unit = rich.Unit with { WageShare = null } })).ShouldNotContain("cotisations");
        var silent = rich.Unit with { Brand = rich.Unit.Brand with { ShowsWageShare = false } };
        (await TextAsync(rich with { Unit = silent })).ShouldNotContain("cotisations");
    }

    [Fact]
    public async Task A_logo_that_is_no_image_is_left_out_and_the_name_stands_in_its_place()
    {
        var brand = Samples.Unit.Brand with { Logo = "<svg onload=alert(1)>"u8.ToArray() };
        var html = await HtmlAsync(Samples.Paper with { Unit = Samples.Unit with { Brand = brand } });
        html.ShouldNotContain("<img");
        html.ShouldContain("class=\"wordmark\"");
    }

    [Fact]
    public async Task The_same_paper_gives_the_same_text()
    {
        var paper = SampleGallery.All["rich-nl"];
        (await HtmlAsync(paper)).ShouldBe(await HtmlAsync(paper));
    }

    [Fact]
    public async Task Text_that_is_broken_Unicode_is_printed_all_the_same()
    {
        var line = Samples.Line("1", "half a \uD83D smile", 1, "C62", 1);
        (await HtmlAsync(Samples.PaperOf(Samples.Content with { Lines = [line] }))).ShouldContain("half a");
    }

    [Fact]
    public void Every_label_says_something_in_every_language()
    {
        var labels = typeof(Labels).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null)).OfType<Sentence>().ToList();
        labels.Count.ShouldBeGreaterThan(60);
        labels.SelectMany(label => new[] { label.Fr, label.Nl, label.De, label.En })
            .ShouldAllBe(text => text.Trim().Length > 1);
    }

    private static Task<string> HtmlAsync(InvoicePaper paper) => InvoiceHtml.RenderAsync(paper);

    /// <summary>What a reader sees, the tags gone and the blanks between them single.</summary>
    private static async Task<string> TextAsync(InvoicePaper paper)
    {
        var body = (await HtmlAsync(paper)).Split("<body>")[1];
        return WebUtility.HtmlDecode(Blanks().Replace(Tags().Replace(body, " "), " "));
    }

    [GeneratedRegex("""(src|href|data|action)="(?<address>[^"]*)""", Options, 1000)]
    private static partial Regex Addresses();

    [GeneratedRegex("<[^>]*>", Options, 1000)]
    private static partial Regex Tags();

    [GeneratedRegex("[ \r\n]+", Options, 1000)]
    private static partial Regex Blanks();
}
