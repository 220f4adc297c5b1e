using System.Net;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Dunning;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Dunning;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;
using static Gateway.Api.Tests.Dunning.DunningStage;

namespace Gateway.Api.Tests.Desk;

/// <summary>A run at the desk: looked at, signed off by a second person, issued, followed.</summary>
public class RunDeskTests
{
    [Theory, ClassData<Databases>]
    public async Task A_run_is_looked_at_signed_off_by_a_second_person_issued_and_followed(DatabaseProvider provider)
    {
        await using var stage = await DunningStage.OpenAsync(provider);
        stage.GoTo("2026-03-12");
        var paid = await stage.InvoiceAsync(French, "210.00", "2026-03-01");
        await stage.InvoiceAsync(Company, "1000.00", "2026-03-01");
        var held = await stage.InvoiceAsync(PublicBody, "70.00", "2026-02-01");
        using var anne = await DeskBrowser.SignInAsync(stage.Gateway, "anne@example.org");
        using var bob = await DeskBrowser.SignInAsync(stage.Gateway, "bob@example.org");
        var form = ("entity", stage.Cast.LegalEntity);

        await WrongAsync(anne, form);
        await anne.PostAsync("/desk/runs", form, ("asOf", "2026-03-12"));
        await stage.HoldAsync(held, """{ "kind": "complaint", "reviewOn": "2026-04-01" }""");
        var path = await NewestAsync(stage);
        (await anne.PostAsync($"{path}/drop")).ShouldContain("Le passage est abandonné.");
        (await anne.RefusedAsync($"{path}/sign-off")).ShouldContain("deuxième personne");
        (await bob.RefusedAsync($"{path}/drop")).ShouldContain("déjà émis ou abandonné");
        stage.Clock.Set(stage.Clock.GetUtcNow().AddMinutes(1));
        var page = await anne.PostAsync("/desk/runs", form, ("asOf", "2026-03-12"));
        path = await NewestAsync(stage);

        page.ShouldContain("Proposé par anne@example.org le 2026-03-12");
        page.ShouldContain("1210.00 EUR");
        page.ShouldContain("<span class=\"account\">reminder</span>");
        page.ShouldContain("+0 / −1");
        (await anne.GetAsync($"{path}?part=gone")).ShouldContain("Relances suspendues : plainte");
        var blocked = await anne.GetAsync($"{path}?part=blocked&rule=SGW-DUN-HOLD-COMPLAINT");
        blocked.ShouldContain("Suspendu : plainte");
        blocked.ShouldContain("Relances suspendues : plainte (jusqu'à sa levée, revue le 2026-");
        (await anne.GetAsync($"{path}?part=progress")).ShouldContain("Rien n'est parti");
        await anne.KeepAsync(path, "run");
        await anne.KeepAsync("/desk/runs", "runs");

        (await anne.RefusedAsync($"{path}/sign-off")).ShouldContain("une deuxième personne doit le faire");
        (await bob.RefusedAsync($"{path}/issue")).ShouldContain("Le passage n'est pas approuvé");
        (await bob.PostAsync($"{path}/sign-off")).ShouldContain("Approuvé par bob@example.org");
        await stage.PayAsync(paid, "210.00");
        (await anne.PostAsync($"{path}/issue")).ShouldContain("Émis par anne@example.org");
        (await anne.RefusedAsync($"{path}/issue")).ShouldContain("déjà émis");
        await stage.IssueAsync();
        await stage.DeliverAsync();
        var followed = await anne.GetAsync(path);
        followed.ShouldContain("<dt>envoyé</dt><dd>1</dd>");
        followed.ShouldContain("Plus dû quand le passage a été émis");
        (await anne.GetAsync($"{path}?part=leaves")).ShouldContain("Courrier R");
        await anne.KeepAsync($"{path}?part=progress", "progress");
        await anne.KeepAsync($"{path}?part=blocked&rule=SGW-DUN-HOLD-COMPLAINT", "blocked");
        (await anne.GetAsync("/desk/runs")).ShouldContain("bob@example.org");
    }

    [Fact]
    public async Task A_run_of_another_legal_entity_is_not_there()
    {
        await using var stage = await DunningStage.OpenAsync(DatabaseProvider.Sqlite);
        var run = (await stage.ProposeAsync()).GetProperty("id").GetString();
        var other = await stage.Admin.CreateAsync("/v1/legal-entities", """
            {
              "name": "Autre", "legalForm": "SC", "enterpriseNumber": "0999000327", "vatNumber": "BE0999000327",
              "address": { "street": "Quai 1", "postCode": "4000", "city": "Liège", "country": "BE" },
              "iban": "BE68539007547034"
            }
            """);
        using var stranger = await DeskBrowser.SignInAsync(
            stage.Gateway, "eve@example.org", new LegalEntityId(other.GetProperty("id").GetGuid()));

        (await stranger.GetAsync("/desk/runs")).ShouldNotContain($"/desk/runs/{run}");
        (await stranger.GetAsync($"/desk/runs/{run}", HttpStatusCode.UnprocessableEntity))
            .ShouldContain("Cela n'existe pas");
        await stranger.GoneAsync($"/desk/runs/{run}/drop");
        (await stranger.RefusedAsync(
            "/desk/runs", ("entity", stage.Cast.LegalEntity), ("asOf", Text(stage.Today))))
            .ShouldContain("n'est pas connue ici");
        await using var db = stage.Gateway.Read();
        (await db.Runs.SingleAsync(TestContext.Current.CancellationToken)).State.ShouldBe(RunState.Proposed);
    }

    private static async Task WrongAsync(DeskBrowser anne, (string, string) form)
    {
        var wrong = await anne.RefusedAsync("/desk/runs", form, ("asOf", "2026-03-11"));
        wrong.ShouldContain("Le jour est aujourd'hui ou l'un des 31 suivants.");
        wrong.ShouldContain("value=\"2026-03-11\"");
        (await anne.RefusedAsync("/desk/runs", ("entity", "x"), ("asOf", "2026-03-12")))
            .ShouldContain("Cette entité juridique n'est pas connue ici.");
        (await anne.ForgeAsync("/desk/runs", form, ("asOf", "2026-03-12"))).ShouldBe(HttpStatusCode.BadRequest);
    }

    private static async Task<string> NewestAsync(DunningStage stage)
    {
        await using var db = stage.Gateway.Read();
        var run = await db.Runs.OrderByDescending(row => row.Id).FirstAsync(TestContext.Current.CancellationToken);
        return $"/desk/runs/{run.Id}";
    }
}
