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

/// <summary>Holds and payment plans at the desk.</summary>
public class HoldDeskTests
{
    private const string Path = "/desk/holds";

    [Theory, ClassData<Databases>]
    public async Task Holds_are_placed_reviewed_and_lifted_with_a_reason_and_plans_withdrawn(DatabaseProvider provider)
    {
        await using var stage = await DunningStage.OpenAsync(provider, "2026-03-02");
        var invoice = await stage.InvoiceAsync(Company, "600.00", "2026-03-01");
        var (number, company) = await NamesAsync(stage, invoice);
        using var anne = await DeskBrowser.SignInAsync(stage.Gateway, "anne@example.org");

        await WrongAsync(anne, number);

        // A dispute of one invoice, sent twice: it is one. A complaint over all of the client.
        (string, string)[] dispute =
        [
            ("kind", "Dispute"), ("invoice", number), ("reviewOn", "2026-03-16"), ("category", "Price"),
            ("owner", "Bob"), ("note", "Taux <b>contesté"),
        ];
        (await anne.PostAsync(Path, dispute)).ShouldContain("Les relances sont suspendues.");
        var page = await anne.PostAsync(Path, dispute);
        page.ShouldContain("le prix ou la TVA · Bob");
        stage.Clock.Set(stage.Clock.GetUtcNow().AddMinutes(1));
        await anne.PostAsync(Path, ("kind", "Complaint"), ("client", company), ("until", "2026-03-20"));
        await using var db = stage.Gateway.Read();
        var holds = await db.Holds.AsNoTracking().OrderBy(row => row.Id).ToListAsync(Token);
        holds.Select(row => row.Kind).ShouldBe([HoldKind.Dispute, HoldKind.Complaint]);
        holds[0].Author.ShouldContain("anne@example.org");
        (await stage.BlockersAsync(invoice)).ShouldContain("SGW-DUN-HOLD-DISPUTE");

        // On the day of review it is in the list of those; it is lifted with a reason, once.
        (await anne.GetAsync($"{Path}?review=due")).ShouldContain("Aucune suspension ici.");
        stage.GoTo("2026-03-16");
        (await anne.GetAsync($"{Path}?review=due")).ShouldContain("revue le 2026-03-16");
        await anne.KeepAsync(Path, "holds");
        var release = $"{Path}/{holds[0].Id}/release";
        (await anne.RefusedAsync(release, ("reason", " "), ("review", "due"))).ShouldContain("Donnez la raison");
        (await anne.RefusedAsync(release, ("reason", new string('x', 281)))).ShouldContain(new string('x', 281));
        (await anne.ForgeAsync(release, ("reason", "x"))).ShouldBe(HttpStatusCode.BadRequest);
        (await anne.PostAsync(release, ("reason", "Note de crédit faite"), ("review", "due")))
            .ShouldContain("La suspension est levée.");
        (await anne.RefusedAsync(release, ("reason", "Encore"))).ShouldContain("déjà levée");
        (await db.Facts.Where(row => row.Kind == "hold.lifted").Select(row => row.Data).SingleAsync(Token))
            .ShouldContain("Note de cr");

        await PlansAsync(stage, anne, invoice);
    }

    [Fact]
    public async Task Another_legal_entity_sees_and_lifts_nothing()
    {
        await using var stage = await DunningStage.OpenAsync(DatabaseProvider.Sqlite, "2026-03-02");
        var invoice = await stage.InvoiceAsync(Company, "600.00", "2026-03-01");
        var hold = await stage.HoldAsync(invoice, """{ "kind": "complaint", "reviewOn": "2026-04-01" }""");
        var (number, company) = await NamesAsync(stage, invoice);
        using var stranger = await DeskBrowser.SignInAsync(
            stage.Gateway, "eve@example.org", new LegalEntityId(Guid.CreateVersion7()));

        (await stranger.GetAsync(Path)).ShouldNotContain(company);
        (await stranger.RefusedAsync(
            Path, ("kind", "Complaint"), ("invoice", number), ("reviewOn", "2026-04-01"))).ShouldContain("TARGET");
        (await stranger.RefusedAsync($"{Path}/{hold.GetProperty("id").GetString()}/release", ("reason", "x")))
            .ShouldContain("Cela n'existe pas");
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>All that is wrong is said at once, and nothing that was written is lost.</summary>
    private static async Task WrongAsync(DeskBrowser anne, string number)
    {
        var wrong = await anne.RefusedAsync(
            Path, ("invoice", number), ("kind", "Promise"), ("until", "2026-13-01"), ("amount", "douze"));
        wrong.ShouldContain("« 2026-13-01 » n'est pas un jour.");
        wrong.ShouldContain("« douze » n'est pas un montant");
        wrong.ShouldContain("value=\"2026-13-01\"");
        wrong.ShouldContain("value=\"douze\"");
        wrong.ShouldContain("<option value=\"Promise\" selected>");
        foreach (var (rule, fields) in new (string, (string, string)[])[]
        {
            ("SGW-HOLD-KIND", [("kind", "77"), ("invoice", number), ("reviewOn", "2026-04-01")]),
            ("SGW-HOLD-PLAN", [("kind", "PaymentPlan"), ("invoice", number), ("reviewOn", "2026-04-01")]),
            ("SGW-HOLD-END", [("kind", "Complaint"), ("invoice", number)]),
            ("SGW-HOLD-DISPUTE", [("kind", "Dispute"), ("invoice", number), ("reviewOn", "2026-04-01")]),
            ("SGW-HOLD-TARGET", [("kind", "Complaint"), ("reviewOn", "2026-04-01")]),
            ("SGW-HOLD-TARGET", [("kind", "Complaint"), ("reviewOn", "2026-04-01"), ("client", "Personne")]),
        })
        {
            (await anne.RefusedAsync(Path, fields)).ShouldContain(rule);
        }
    }

    /// <summary>An agreed plan shows what came in and what comes next; only a proposed one is withdrawn.</summary>
    private static async Task PlansAsync(DunningStage stage, DeskBrowser anne, string invoice)
    {
        var plan = await stage.Admin.CreateAsync($"/v1/clients/{stage.Cast.Clients[Company]}/plans", $$"""
            { "invoices": [ "{{invoice}}" ], "instalments": [
              { "dueOn": "2026-04-08", "amount": "300.00" }, { "dueOn": "2026-05-08", "amount": "300.00" } ] }
            """);
        var id = plan.GetProperty("id").GetString();
        (await anne.GetAsync("/desk/plans?state=proposed")).ShouldContain($"/desk/plans/{id}/withdraw");
        await stage.Admin.CreateAsync($"/v1/plans/{id}:agree", """{ "agreedBy": "Jan" }""");
        await stage.PayAsync(invoice, "310.00");

        var page = await anne.GetAsync("/desk/plans");
        page.ShouldContain("310.00 EUR");
        page.ShouldContain("2 sur 2 : 300.00 EUR le 2026-05-08");
        await anne.KeepAsync("/desk/plans", "plans");
        (await anne.RefusedAsync($"/desk/plans/{id}/withdraw")).ShouldContain("n'est plus une proposition");
        (await anne.GetAsync("/desk/plans?state=withdrawn")).ShouldContain("Aucun plan ici.");
    }

    private static async Task<(string Number, string Client)> NamesAsync(DunningStage stage, string invoice)
    {
        var read = await stage.Admin.ReadAsync($"/v1/invoices/{invoice}");
        return (read.GetProperty("number").GetString()!, read.GetProperty("clientName").GetString()!);
    }
}
