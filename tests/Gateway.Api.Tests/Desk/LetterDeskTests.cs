using System.IO.Compression;
using System.Net;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Dunning;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Dunning;
using Gateway.Domain.Parties;
using static Gateway.Api.Tests.Dunning.DunningStage;

namespace Gateway.Api.Tests.Desk;

/// <summary>Notices, calls and batches of paper at the desk.</summary>
public class LetterDeskTests
{
    private const string Papers = "/desk/print-batches";

    [Theory, ClassData<Databases>]
    public async Task A_letter_is_read_posted_with_its_receipt_and_a_call_is_noted(DatabaseProvider provider)
    {
        await using var stage = await DunningStage.OpenAsync(provider);
        stage.GoTo("2026-03-12");
        var paper = await stage.RegisterAsync("Veuve <b>Papier", byMail: false);
        await stage.InvoiceAsync(paper, "80.00", "2026-03-01");
        await stage.InvoiceAsync(Company, "3000.00", "2026-03-04");
        await stage.RunAsync();
        using var anne = await DeskBrowser.SignInAsync(stage.Gateway, "anne@example.org");

        var notices = await stage.NoticesAsync();
        var (letter, mail) = (
            notices.Single(one => one.Channel == NoticeChannel.Post),
            notices.Single(one => one.Channel == NoticeChannel.Mail));
        var list = await anne.GetAsync("/desk/letters");
        list.ShouldContain($"/desk/letters/{letter.Id}");
        list.ShouldContain($"/desk/letters/{mail.Id}");
        await anne.KeepAsync("/desk/letters", "letters");
        (await anne.GetAsync("/desk/letters?state=sent")).ShouldNotContain($"/desk/letters/{letter.Id}");
        var whose = await anne.GetAsync($"/desk/letters?client={WebUtility.UrlEncode("Veuve <b>Papier")}");
        whose.ShouldContain($"/desk/letters/{letter.Id}");
        whose.ShouldNotContain($"/desk/letters/{mail.Id}");
        (await anne.GetAsync("/desk/letters?client=Personne", HttpStatusCode.UnprocessableEntity))
            .ShouldContain("ne désigne pas un client");
        (await anne.GetAsync($"/desk/letters?run={letter.RunId}")).ShouldContain(letter.Number);

        // The document itself: byte for byte, in a page that can run nothing.
        using (var html = await anne.OpenAsync($"/desk/letters/{letter.Id}/html"))
        {
            html.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
            (await html.Content.ReadAsStringAsync(Token)).ShouldContain("80,00");
        }

        using (var pdf = await anne.OpenAsync($"/desk/letters/{letter.Id}/pdf"))
        {
            pdf.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        }

        await BatchAsync(stage, anne, letter.Number);
        var path = $"/desk/letters/{letter.Id}";
        (await anne.GetAsync(path)).ShouldContain("reçu 4711");
        await anne.KeepAsync(path, "letter");
        (await anne.RefusedAsync($"{path}/returned", ("on", "hier"))).ShouldContain("« hier » n'est pas un jour.");
        (await anne.RefusedAsync($"{path}/returned", ("on", "2026-03-12"))).ShouldContain("SGW-RETURN-DAY");
        (await anne.PostAsync($"{path}/returned", ("on", "2026-03-13"))).ShouldContain("Revenue de la poste");
        await CallAsync(stage, anne);
    }

    [Fact]
    public async Task Another_legal_entity_reads_and_prints_nothing()
    {
        await using var stage = await DunningStage.OpenAsync(DatabaseProvider.Sqlite);
        stage.GoTo("2026-03-12");
        await stage.InvoiceAsync(await stage.RegisterAsync("Papier", byMail: false), "80.00", "2026-03-01");
        await stage.RunAsync();
        var notice = (await stage.NoticesAsync()).ShouldHaveSingleItem();
        var batch = (await stage.PrintAsync()).GetProperty("id").GetString();
        using var stranger = await DeskBrowser.SignInAsync(
            stage.Gateway, "eve@example.org", new LegalEntityId(Guid.CreateVersion7()));

        (await stranger.GetAsync("/desk/letters")).ShouldNotContain(notice.Number);
        foreach (var path in new[] { "", "/html", "/pdf" })
        {
            (await stranger.GetAsync($"/desk/letters/{notice.Id}{path}", HttpStatusCode.UnprocessableEntity))
                .ShouldContain("Cela n'existe pas");
        }

        await stranger.GetAsync($"{Papers}/{batch}/zip", HttpStatusCode.UnprocessableEntity);
        (await stranger.RefusedAsync($"{Papers}/{batch}/posted", ("on", "2026-03-12"), ("proof", "x")))
            .ShouldContain("Cela n'existe pas");
        (await stranger.RefusedAsync($"{Papers}/{batch}/drop")).ShouldContain("Cela n'existe pas");
        await stranger.GoneAsync($"/desk/letters/{notice.Id}/returned", ("on", "2026-03-12"));
        await stranger.RefusedAsync(Papers, ("entity", stage.Cast.LegalEntity));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static async Task BatchAsync(DunningStage stage, DeskBrowser anne, string number)
    {
        (await anne.GetAsync(Papers)).ShouldContain("Lettres en attente : 1.");
        var entity = ("entity", stage.Cast.LegalEntity);
        stage.GoTo("2026-03-14");
        (await anne.RefusedAsync(Papers, entity)).ShouldContain("jour qui n'est pas ouvrable");
        stage.GoTo("2026-03-13");
        var lost = BatchOf(await anne.PostAsync(Papers, entity));
        (await anne.RefusedAsync(Papers, entity)).ShouldContain("Aucune lettre n'attend");
        (await anne.PostAsync($"{Papers}/{lost}/drop")).ShouldContain("Le lot est abandonné");
        (await anne.RefusedAsync($"{Papers}/{lost}/drop")).ShouldContain("attendent un autre lot");
        stage.Clock.Advance(TimeSpan.FromMinutes(1));
        var page = await anne.PostAsync(Papers, entity);
        page.ShouldContain("Le lot est fait");
        var batch = BatchOf(page);
        using (var zip = await anne.OpenAsync($"{Papers}/{batch}/zip"))
        {
            using var archive = new ZipArchive(await zip.Content.ReadAsStreamAsync(Token));
            archive.Entries.Select(entry => entry.Name).ShouldBe([$"{number}.pdf", "manifest.tsv"]);
        }

        await anne.KeepAsync(Papers, "papers");
        var path = $"{Papers}/{batch}/posted";
        var wrong = await anne.RefusedAsync(path, ("on", "2026-03-11"), ("proof", "reçu 4711"));
        wrong.ShouldContain("SGW-BATCH-DAY");
        wrong.ShouldContain("value=\"reçu 4711\"");
        (await anne.RefusedAsync(path, ("on", ""), ("proof", "reçu 4711"))).ShouldContain("Donnez le jour et le reçu");
        (await anne.PostAsync(path, ("on", "2026-03-13"), ("proof", "reçu 4711"))).ShouldContain("Le reçu est noté");
        (await anne.RefusedAsync(path, ("on", "2026-03-13"), ("proof", "autre"))).ShouldContain("déjà noté");
    }

    private static string BatchOf(string page) =>
        page[(page.IndexOf($"{Papers}/", StringComparison.Ordinal) + Papers.Length + 1)..][..36];

    /// <summary>3,000.00 are called for; what was said is kept, and who is not asked twice.</summary>
    private static async Task CallAsync(DunningStage stage, DeskBrowser anne)
    {
        stage.GoTo("2026-03-19");
        await stage.RunAsync();
        var call = (await stage.NoticesAsync()).Single(one => one.Channel == NoticeChannel.Telephone);
        var path = $"/desk/letters/{call.Id}";
        (await anne.GetAsync("/desk/letters?part=tasks")).ShouldContain($"action=\"{path}/done\"");
        await anne.KeepAsync("/desk/letters?part=tasks", "tasks");
        (await anne.RefusedAsync($"{path}/done", ("proof", " "))).ShouldContain("Dites ce qui a été fait");
        (await anne.RefusedAsync($"{path}/done", ("proof", "Paiera"), ("on", "hier")))
            .ShouldContain("n'est pas un jour");
        var early = await anne.RefusedAsync($"{path}/done", ("proof", "Paiera"), ("on", "2026-03-18"));
        early.ShouldContain("SGW-NOTICE-DAY");
        early.ShouldContain("value=\"Paiera\"");
        (await anne.ForgeAsync($"{path}/done", ("proof", "x"))).ShouldBe(HttpStatusCode.BadRequest);
        (await anne.PostAsync($"{path}/done", ("proof", "Paiera lundi"))).ShouldContain("C'est noté.");
        (await anne.GetAsync(path)).ShouldContain("Paiera lundi");
        (await anne.RefusedAsync($"{path}/done", ("proof", "Encore"))).ShouldContain("attend une personne");
        (await anne.GetAsync("/desk/letters?part=tasks")).ShouldContain("Aucun courrier ici.");
    }
}
