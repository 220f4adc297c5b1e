using System.Globalization;
using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Recovery.Correspondence.Dossiers;
using Gateway.Recovery.Correspondence.Paper;
using Gateway.Recovery.Correspondence.Pdf;
using Gateway.Recovery.Tests.Correspondence.Pdf;

namespace Gateway.Recovery.Tests.Correspondence.Dossiers;

/// <summary>The papers of a dossier, alone and as one PDF.</summary>
public class DossierTests
{
    private static readonly DateOnly AsOf = new(2026, 6, 30);

    [Fact]
    public async Task The_cover_says_what_is_asked_and_whether_it_is_contested()
    {
        var french = await DossierWriter.CoverAsync(Paper(), Language.Fr, []);
        var dutch = await DossierWriter.CoverAsync(Paper() with { IsDeclaration = true }, Language.Nl, []);
        var contested = await DossierWriter.CoverAsync(
            Paper() with { Objections = [Dispute(until: null)] }, Language.Fr, []);

        french.ShouldContain("Nous vous confions");
        french.ShouldContain("aucune contestation");
        french.ShouldContain("Huissier Exemple");
        dutch.ShouldContain("Wij geven onze schuldvordering");
        contested.ShouldNotContain("aucune contestation");
        (await DossierWriter.CoverAsync(Paper(), Language.Fr, [])).ShouldBe(french);
    }

    /// <summary>1,000.00 from 31 January to 30 June 2026 is 150 days at 10.5 %: 43.15.</summary>
    [Fact]
    public async Task The_statement_shows_each_sum_with_its_sheet_and_each_reminder_with_its_proof()
    {
        var html = await DossierWriter.StatementAsync(Paper(), Language.En);

        html.ShouldContain("1,083.15");
        html.ShouldContain("43.15");
        html.ShouldContain("10.5 %");
        html.ShouldContain("registered post");
        html.ShouldContain("RR 1234 5678");
        html.ShouldContain(new string('a', 64));
        html.ShouldContain("BE0417497106");
    }

    [Fact]
    public async Task A_name_with_markup_stays_a_name()
    {
        var paper = Paper();
        var html = await DossierWriter.StatementAsync(
            paper with { Debtor = paper.Debtor with { Name = "<script>x</script>" } }, Language.Fr);
        html.ShouldNotContain("<script>");
    }

    [Fact]
    public async Task One_PDF_numbers_its_pages_through_and_the_cover_knows_where_each_part_begins()
    {
        var (cover, parts) = await BundleAsync();
        await using var renderer = new WeasyPrintRenderer(new WeasyPrintOptions());
        var request = new PdfRequest(cover, [new PdfAttachment("F1.xml", "text/xml", "UBL", [60, 97, 47, 62])])
        {
            Parts = [.. parts.Select(part => part.Html)],
        };
        var pdf = await RenderAsync(renderer, request);
        var again = await RenderAsync(renderer, request);

        again.ShouldBe(pdf);
        var text = await Poppler.ReadAsync("pdftotext", pdf, "-layout", "FILE", "-");
        var pages = text.Split('\f', StringSplitOptions.RemoveEmptyEntries);
        for (var page = 1; page <= pages.Length; page++)
        {
            pages[page - 1].TrimStart('\n').Split('\n')[0].Trim().ShouldEndWith(
                page.ToString(CultureInfo.InvariantCulture), Case.Sensitive, pages[page - 1]);
        }

        var contents = pages[0].Split('\n').Select(line => line.Trim()).ToList();
        foreach (var (index, part) in parts.Index())
        {
            var line = contents.Single(one => one.StartsWith($"{index + 1}. {part.Title}", StringComparison.Ordinal));
            var begins = int.Parse(line.Split(' ')[^1], CultureInfo.InvariantCulture);
            pages[begins - 1].ShouldContain(index == 0 ? "Forderungsaufstellung" : "2026", Case.Sensitive);
        }

        contents.ShouldContain(line => line.StartsWith("Seitenzahl", StringComparison.Ordinal)
            && line.EndsWith($" {pages.Length}", StringComparison.Ordinal));
        (await Poppler.ReadAsync("pdfdetach", pdf, "-list", "FILE")).ShouldContain("F1.xml");
    }

    [Fact]
    public async Task A_part_that_asks_for_something_outside_is_refused()
    {
        await using var renderer = new WeasyPrintRenderer(new WeasyPrintOptions());
        var outcome = await renderer.RenderAsync(
            new PdfRequest("<p>cover</p>", []) { Parts = ["<img src='http://127.0.0.1:9/x.png'>"] },
            TestContext.Current.CancellationToken);
        Assert.SkipWhen(outcome is PdfOutcome.Unavailable, $"No WeasyPrint here: {outcome}");
        outcome.ShouldBeOfType<PdfOutcome.Failed>();
    }

    [Fact]
    public async Task The_gallery_gets_a_dossier()
    {
        var folder = Environment.GetEnvironmentVariable("GATEWAY_GALLERY");
        Assert.SkipWhen(folder is null, "GATEWAY_GALLERY names no folder to write the sample papers to.");
        var (cover, parts) = await BundleAsync(Language.Fr);
        await using var renderer = new WeasyPrintRenderer(new WeasyPrintOptions());
        var pdf = await RenderAsync(
            renderer, new PdfRequest(cover, []) { Parts = [.. parts.Select(part => part.Html)] });
        await File.WriteAllBytesAsync(Path.Combine(folder, "dossier.pdf"), pdf, TestContext.Current.CancellationToken);
    }

    private static async Task<(string Cover, IReadOnlyList<DossierPart> Parts)> BundleAsync(
        Language language = Language.De)
    {
        List<DossierPart> parts =
        [
            new(DossierWords.Statement.In(language), await DossierWriter.StatementAsync(Paper(), language)),
            new("F2026-000042", await InvoiceHtml.RenderAsync(SampleGallery.All["sixty-lines-fr"])),
            new("F2026-000043", await InvoiceHtml.RenderAsync(Samples.Paper)),
        ];
        return (await DossierWriter.CoverAsync(Paper(), language, parts), parts);
    }

    private static async Task<byte[]> RenderAsync(WeasyPrintRenderer renderer, PdfRequest request)
    {
        var outcome = await renderer.RenderAsync(request, TestContext.Current.CancellationToken);
        Assert.SkipWhen(outcome is PdfOutcome.Unavailable, $"No WeasyPrint here: {outcome}");
        return outcome.ShouldBeOfType<PdfOutcome.Rendered>(outcome.ToString()).Content;
    }

    private static DossierPaper Paper()
    {
        var debt = new Debt
        {
            Debtor = new Debtor(ClientKind.Company, Country.Belgium),
            Amount = Amount.Eur(1000),
            DueDate = new DateOnly(2026, 1, 31),
        };
        var claim = Claims.On(LawBook.Belgian, debt, AsOf);
        return new DossierPaper
        {
            Case = "0199a1b2-0000-7000-8000-000000000001",
            Way = new("Procédure RCI", "IOS-procedure", "RCI", "Recovery of undisputed debts (RCI/IOS)"),
            IsDeclaration = false,
            AsOf = AsOf,
            Creditor = Samples.Cooperative,
            Debtor = Debtor(),
            Partner = "Huissier Exemple",
            Costs = Amount.Eur(0),
            Claims =
            [
                new DossierClaim
                {
                    Number = "F2026-000042", IssueDate = new DateOnly(2026, 1, 1), DueDate = new DateOnly(2026, 1, 31),
                    Invoiced = Amount.Eur(1000), Principal = claim.Principal, Items = claim.Items,
                    Blockers = claim.Blockers, PrescribedAfter = new DateOnly(2036, 1, 31),
                },
            ],
            Reminders =
            [
                new DossierReminder
                {
                    Number = "R2026-000001", IssuedOn = new DateOnly(2026, 2, 10), SentOn = new DateOnly(2026, 2, 10),
                    Channel = new("recommandé", "aangetekend", "Einschreiben", "registered post"), Recipient = "",
                    Remark = "RR 1234 5678 9 BE", Hash = new string('a', 64),
                },
            ],
            Objections = [Dispute(until: new DateOnly(2026, 3, 1))],
        };
    }

    private static DossierObjection Dispute(DateOnly? until) => new(
        new("Contestation", "Betwisting", "Bestreitung", "Dispute"), true, "F2026-000042", new DateOnly(2026, 2, 20),
        until, "The hours were checked and confirmed.");

    private static Client Debtor() => new()
    {
        Id = new ClientId(Guid.Parse("0199a1b2-0000-7000-8000-000000000002")),
        LegalEntityId = Samples.Cooperative.Id,
        Kind = ClientKind.Company,
        Name = "Théâtre de la Place ASBL",
        Language = Language.Fr,
        Address = new PostalAddress
        {
            Street = "Place du Jeu de Balle 12", PostCode = "1000", City = "Bruxelles", Country = Country.Belgium,
        },
        EnterpriseNumber = EnterpriseNumber.Parse("0417497106"),
        VatNumber = VatNumber.Parse("BE0417497106"),
        Contacts = [new ClientContact { Purpose = ContactPurpose.Invoice, Email = "compta@theatre.example" }],
    };
}
