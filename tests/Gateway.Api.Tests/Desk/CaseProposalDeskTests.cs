using System.Net;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Dunning;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.LegalRecovery;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Parties;
using static Gateway.Api.Tests.Dunning.DunningStage;

namespace Gateway.Api.Tests.Desk;

/// <summary>From the debts that reminders have not helped to a case, at the desk.</summary>
public class CaseProposalDeskTests
{
    private const string Ready = "/desk/cases/ready";

    [Theory, ClassData<Databases>]
    public async Task A_debt_whose_ladder_is_done_is_found_weighed_and_proposed(DatabaseProvider provider)
    {
        await using var stage = await CaseStage.OpenAsync(provider);
        var invoice = await stage.Stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        using var anne = await DeskBrowser.SignInAsync(stage.Stage.Gateway, "anne@example.org");
        var partner = (await stage.PartnerAsync("exacte")).Id;
        (await anne.GetAsync(Ready)).ShouldContain("Aucune dette n'attend une décision.");
        await RemindAsync(stage.Stage);

        var client = stage.Stage.Cast.Clients[Company];
        var ready = await anne.GetAsync(Ready);
        ready.ShouldContain($"/desk/cases/new?client={client}");
        ready.ShouldContain("1000.00 EUR");
        var page = await anne.GetAsync($"/desk/cases/new?client={client}");
        page.ShouldContain($"value=\"{invoice}\" checked");
        page.ShouldContain("Tribunal de l'entreprise");
        page.ShouldContain("La dette ne vient pas d'un contrat");

        (string, string)[] said = [("client", client), ("invoice", invoice), ("isContractual", "on")];
        var weighed = await anne.ShowAsync("/desk/cases/weigh", said);
        weighed.ShouldNotContain("La dette ne vient pas d'un contrat");
        weighed.ShouldContain("name=\"isContractual\" checked");
        await anne.KeepAsync(Ready, "ready-for-law");
        await anne.KeepAsync($"/desk/cases/new?client={client}", "case-proposal");

        (await anne.RefusedAsync("/desk/cases", said)).ShouldContain("Choisissez une voie.");
        (await anne.RefusedAsync("/desk/cases", ("client", client), ("procedure", "Court")))
            .ShouldContain("Cochez au moins une facture.");
        (await anne.RefusedAsync("/desk/cases", [.. said, ("procedure", "Rci")])).ShouldContain("SGW-CASE-CONTRACT");
        (await anne.RefusedAsync("/desk/cases", [.. said, ("procedure", "Court"), ("claimBy", "demain")]))
            .ShouldContain("value=\"demain\"");
        (await anne.ForgeAsync("/desk/cases", [.. said, ("procedure", "Court")])).ShouldBe(HttpStatusCode.BadRequest);

        var proposed = await anne.PostAsync("/desk/cases", [.. said, ("procedure", "Court"), ("partnerId", partner)]);
        proposed.ShouldContain("Le dossier est proposé.");
        proposed.ShouldContain("Proposé par anne@example.org");
        proposed.ShouldContain("Étude exacte");
        (await anne.GetAsync(Ready)).ShouldContain("Aucune dette n'attend une décision.");
        (await anne.GetAsync($"/desk/cases/new?client={client}")).ShouldContain("tout est déjà dans un dossier");
        (await anne.RefusedAsync("/desk/cases", [.. said, ("procedure", "Court")])).ShouldContain("SGW-CASE-TWICE");
    }

    [Fact]
    public async Task What_is_held_or_may_be_paid_is_not_ready_and_another_house_sees_nothing()
    {
        await using var stage = await CaseStage.OpenAsync(DatabaseProvider.Sqlite);
        var invoice = await stage.Stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        await RemindAsync(stage.Stage);
        using var anne = await DeskBrowser.SignInAsync(stage.Stage.Gateway, "anne@example.org");
        using var stranger = await DeskBrowser.SignInAsync(
            stage.Stage.Gateway, "eve@example.org", new LegalEntityId(Guid.CreateVersion7()));
        var client = stage.Stage.Cast.Clients[Company];

        (await anne.GetAsync(Ready)).ShouldContain(client);
        (await stranger.GetAsync(Ready)).ShouldNotContain(client);
        (await stranger.GetAsync($"/desk/cases/new?client={client}", HttpStatusCode.UnprocessableEntity))
            .ShouldNotContain("1000.00");
        (await stranger.RefusedAsync(
            "/desk/cases", ("client", client), ("invoice", invoice), ("procedure", "Court")))
            .ShouldNotContain("1000.00");
        (await anne.GetAsync("/desk/cases/new?client=personne", HttpStatusCode.UnprocessableEntity))
            .ShouldContain("« personne » ne désigne pas un client");

        var movement = await MoneyThatWaitsTests.ReceiveAsync(stage.Stage, "120526", 1000m);
        (await anne.GetAsync(Ready)).ShouldNotContain(client);
        (await anne.GetAsync($"/desk/cases/new?client={client}")).ShouldNotContain($"value=\"{invoice}\" checked");
        await stage.Admin.CreateAsync($"/v1/movements/{movement}:set-aside", """{ "reason": "a subsidy" }""");
        (await anne.GetAsync(Ready)).ShouldContain(client);
        await stage.Stage.HoldAsync(invoice, """{ "kind": "complaint", "reviewOn": "2026-06-01" }""");
        (await anne.GetAsync(Ready)).ShouldNotContain(client);
        (await anne.GetAsync($"{Ready}?after={client}")).ShouldContain("Il n'y en a pas d'autre.");
    }

    /// <summary>Nobody has noted the judgment yet: who proposes says which procedure it opened.</summary>
    [Fact]
    public async Task A_claim_is_declared_in_the_procedure_that_a_person_names()
    {
        await using var stage = await CaseStage.OpenAsync(DatabaseProvider.Sqlite);
        var invoice = await stage.Stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        stage.Stage.GoTo("2026-05-12");
        using var anne = await DeskBrowser.SignInAsync(stage.Stage.Gateway, "anne@example.org");
        var client = stage.Stage.Cast.Clients[Company];
        (string, string)[] said =
        [
            ("client", client), ("invoice", invoice), ("procedure", "Reorganisation"), ("openedOn", "2026-05-04"),
        ];

        (await anne.RefusedAsync("/desk/cases", said)).ShouldContain("SGW-CASE-NOT-REORGANISED");
        (await anne.RefusedAsync("/desk/cases/weigh", [.. said, ("waitEnd", "hier")])).ShouldContain("SGW-CASE-DAY");
        (await anne.PostAsync("/desk/cases", [.. said, ("insolvency", "JudicialReorganisation")]))
            .ShouldContain("Le dossier est proposé.");
    }

    /// <summary>All letters of the ladder, and their days.</summary>
    private static async Task RemindAsync(DunningStage stage)
    {
        foreach (var day in (string[])["2026-03-12", "2026-03-26", "2026-04-09"])
        {
            await stage.LiveAsync(day, day);
        }

        stage.GoTo("2026-05-12");
    }
}
