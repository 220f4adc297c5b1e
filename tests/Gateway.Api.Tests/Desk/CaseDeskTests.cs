using System.Net;
using System.Security.Cryptography;
using Gateway.Api.LegalRecovery;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.LegalRecovery;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Parties;
using static Gateway.Api.Tests.Dunning.DunningStage;

namespace Gateway.Api.Tests.Desk;

/// <summary>A debt that goes to law, at the desk.</summary>
public class CaseDeskTests
{
    [Theory, ClassData<Databases>]
    public async Task A_case_is_confirmed_by_a_second_person_its_dossier_released_and_its_events_told(
        DatabaseProvider provider)
    {
        await using var stage = await CaseStage.OpenAsync(provider);
        var invoice = await stage.Stage.InvoiceAsync(Company, "1000.00", "2026-01-15");
        stage.Stage.GoTo("2026-02-16");
        using var anne = await DeskBrowser.SignInAsync(stage.Stage.Gateway, "anne@example.org");
        using var bob = await DeskBrowser.SignInAsync(stage.Stage.Gateway, "bob@example.org");
        using var proposer = await stage.Stage.Gateway.CallerAsync(person: "anne@example.org");
        await stage.KeepAsync(invoice, "contract");
        var proposed = await proposer.CreateAsync(
            "/v1/recovery-cases", CaseStage.Proposal("rci", invoice));
        var path = $"/desk/cases/{proposed.Text("id")}";

        (await anne.GetAsync("/desk/cases?part=confirm")).ShouldContain(path);
        var page = await anne.GetAsync(path);
        page.ShouldContain("Recouvrement de dettes non contestées (RCI)");
        page.ShouldContain("Le dossier attend la confirmation d'une deuxième personne.");
        page.ShouldContain("Oui, aujourd'hui rien ne s'y oppose.");
        (await anne.RefusedAsync($"{path}/confirm")).ShouldContain("une deuxième personne doit le faire");
        (await anne.ForgeAsync($"{path}/confirm")).ShouldBe(HttpStatusCode.BadRequest);
        await ClosedAsync(stage, anne, bob, path, invoice);
        (await bob.PostAsync($"{path}/confirm")).ShouldContain("Confirmé par bob@example.org le 2026-02-16");
        (await anne.GetAsync("/desk/cases?part=confirm")).ShouldContain("Aucun dossier ici.");

        await DossierAsync(stage, anne, bob, path);
        await EventsAsync(stage, anne, path);
        (await anne.GetAsync("/desk/cases")).ShouldContain("2026-04-02");
        await anne.KeepAsync("/desk/cases", "cases");
        await anne.KeepAsync(path, "case");

        (await anne.RefusedAsync($"{path}/withdraw", ("reason", ""))).ShouldContain("Donnez la raison");
        var ended = await anne.PostAsync($"{path}/withdraw", ("reason", "Accord trouvé"));
        ended.ShouldContain("Nous avons repris le dossier le 2026-03-03.");
        ended.ShouldContain("Accord trouvé");
        ended.ShouldNotContain($"{path}/withdraw");
        (await anne.RefusedAsync($"{path}/dossiers", ("asOf", "2026-03-03"))).ShouldContain("Le dossier est terminé");
    }

    [Fact]
    public async Task Another_legal_entity_reads_and_moves_nothing()
    {
        await using var stage = await CaseStage.OpenAsync(DatabaseProvider.Sqlite);
        var invoice = await stage.Stage.InvoiceAsync(Company, "1000.00", "2026-01-15");
        var id = (await stage.ProposeAsync("2026-02-16", "court", invoice))[^36..];
        using var stranger = await DeskBrowser.SignInAsync(
            stage.Stage.Gateway, "eve@example.org", new LegalEntityId(Guid.CreateVersion7()));

        (await stranger.GetAsync("/desk/cases")).ShouldNotContain(id);
        (await stranger.GetAsync($"/desk/cases/{id}", HttpStatusCode.UnprocessableEntity))
            .ShouldContain("Cela n'existe pas");
        await stranger.GoneAsync($"/desk/cases/{id}/confirm");
        await stranger.GoneAsync($"/desk/cases/{id}/withdraw", ("reason", "x"));
        await stranger.GoneAsync($"/desk/cases/{id}/events", ("act", "Withdrawn"), ("on", "2026-02-16"));
        await stranger.GoneAsync($"/desk/cases/{id}/dossiers", ("asOf", "2026-02-16"));
        (await stage.StateAsync($"/v1/recovery-cases/{id}")).ShouldBe("prepared");
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>While the client contests, the page says that the way is closed, and nobody confirms.</summary>
    private static async Task ClosedAsync(
        CaseStage stage, DeskBrowser anne, DeskBrowser bob, string path, string invoice)
    {
        var hold = await stage.Stage.HoldAsync(
            invoice,
            """{ "kind": "dispute", "reviewOn": "2026-04-01", "category": "price", "owner": "Anne" }""");
        var closed = await anne.GetAsync(path);
        closed.ShouldContain("Non, aujourd'hui :");
        (await bob.RefusedAsync($"{path}/confirm")).ShouldContain("SGW-CASE-CONTESTED");
        await stage.Admin.CreateAsync($"/v1/holds/{hold.Text("id")}:release", "{}");
    }

    /// <summary>Made beside the page, and released by a second person who names the hash of what was downloaded.
    /// </summary>
    private static async Task DossierAsync(CaseStage stage, DeskBrowser anne, DeskBrowser bob, string path)
    {
        (await anne.RefusedAsync($"{path}/dossiers", ("asOf", "2026-02-17"))).ShouldContain("dans le futur");
        (await anne.PostAsync($"{path}/dossiers", ("asOf", "2026-02-16"), ("language", "Fr")))
            .ShouldContain("la préparation commence");
        (await anne.RefusedAsync($"{path}/dossiers", ("asOf", "2026-02-16"), ("language", "Fr")))
            .ShouldContain("en cours de préparation");
        (await stage.Get<MakeDossiers>().RunAsync(Token)).ShouldBe(1);
        var page = await anne.GetAsync(path);
        var mark = $"{path}/dossiers/";
        var dossier = page[(page.IndexOf(mark, StringComparison.Ordinal) + mark.Length)..][..36];
        using var zip = await bob.OpenAsync($"{mark}{dossier}/zip");
        var hash = Convert.ToHexStringLower(SHA256.HashData(await zip.Content.ReadAsByteArrayAsync(Token)));
        using var pdf = await bob.OpenAsync($"{mark}{dossier}/pdf");
        pdf.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");

        var release = $"{mark}{dossier}/release";
        (await anne.RefusedAsync(release, ("sha256", hash))).ShouldContain("une deuxième personne doit le faire");
        (await bob.RefusedAsync(release, ("sha256", new string('0', 64)))).ShouldContain("Ce n'est pas l'empreinte");
        (await bob.PostAsync(release, ("sha256", hash))).ShouldContain("Libéré le 2026-02-16");
        (await bob.RefusedAsync(release, ("sha256", hash))).ShouldContain("déjà libéré");
    }

    /// <summary>What cannot have happened is refused with the reason, and the form comes back as it was written.
    /// </summary>
    private static async Task EventsAsync(CaseStage stage, DeskBrowser anne, string path)
    {
        var wrong = await anne.RefusedAsync(
            $"{path}/events", ("act", "CostAdded"), ("on", "hier"), ("amount", "-5"), ("reference", "Étude <b>X"));
        wrong.ShouldContain("« hier » n'est pas un jour.");
        wrong.ShouldContain("« -5 » n'est pas un montant");
        wrong.ShouldContain("value=\"Étude <b>X\"");
        (await anne.RefusedAsync($"{path}/events", ("act", "SummonsServed"), ("on", "2026-02-16")))
            .ShouldContain("SGW-CASE-STEP");
        (await anne.PostAsync($"{path}/events", ("act", "HandedOver"), ("on", "2026-02-16"), ("reference", "Étude X")))
            .ShouldContain("Étude X");
        stage.Stage.GoTo("2026-03-02");
        var served = await anne.PostAsync($"{path}/events", ("act", "SummonsServed"), ("on", "2026-03-02"));
        served.ShouldContain("2026-04-02");
        stage.Stage.GoTo("2026-03-03");
        (await anne.PostAsync($"{path}/events", ("act", "CostAdded"), ("on", "2026-03-03"), ("amount", "180,00")))
            .ShouldContain("Des frais de 180.00 EUR se sont ajoutés le 2026-03-03.");
    }
}
