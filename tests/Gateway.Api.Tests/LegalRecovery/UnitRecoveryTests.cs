using System.Net;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Desk;
using Gateway.Api.Tests.Dunning;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Parties;

namespace Gateway.Api.Tests.LegalRecovery;

/// <summary>What is done about each invoice of a unit that nobody paid, in words: by API and on the page of the desk.
/// </summary>
public class UnitRecoveryTests
{
    [Theory, ClassData<Databases>]
    public async Task Each_invoice_that_is_late_says_what_is_done_about_it(DatabaseProvider provider)
    {
        await using var cases = await CaseStage.OpenAsync(provider, unitWaitDays: 5);
        var stage = cases.Stage;
        var unit = stage.Cast.Units[1];
        using var caller = await stage.Gateway.CallerAsync(new ProductionUnitId(Guid.Parse(unit)));
        caller.DefaultRequestHeaders.Add("Accept-Language", "en");
        await FillAsync(cases);

        var first = await caller.ReadAsync($"/v1/units/{unit}/recovery?limit=4");
        var second = await caller.ReadAsync(
            $"/v1/units/{unit}/recovery?limit=4&cursor={first.Text("next")}");
        second.TryGetProperty("next", out _).ShouldBeFalse();
        var read = first.GetProperty("items").EnumerateArray().Concat(second.GetProperty("items").EnumerateArray())
            .ToList();
        read.Select(one => $"{one.Text("dueDate")} {one.Text("balance")}: "
                + string.Join(" | ", one.GetProperty("news").EnumerateArray().Select(news => news.Text("text"))))
            .ShouldBe(
            [
                "2026-02-27 100.00: Reminder no. 1 left on 2026-03-10. | The client promised 100.00 EUR by 2026-04-10.",
                "2026-02-28 200.00: Dunning is on hold: dispute (until it is lifted, review on 2026-05-04).",
                "2026-03-02 300.00: Reminder no. 1 left on 2026-03-10. | In a payment plan since 2026-03-11; "
                    + "the next instalment is due on 2026-04-08.",
                "2026-03-03 400.00: Amicable recovery (D2026-000002): The case is being prepared. | "
                    + "The case leaves on 2026-04-06 at the earliest; until then the holder of the unit may ask to "
                    + "wait.",
                "2026-03-04 500.00: Recovery of undisputed debts (RCI/IOS) (D2026-000001): The debtor is summoned to "
                    + "pay. | The debtor may pay, ask for a plan or contest until 2026-04-23.",
                "2026-03-31 600.00: No reminder has left yet.",
            ]);
        read[0].Text("daysLate").ShouldBe("33");
        read[3].GetProperty("news")[1].Text("kind").ShouldBe("mayAskToWait");

        // The holder finds the case there, asks, and reads that it waits.
        var path = $"/v1/recovery-cases/{read[3].GetProperty("news")[1].Text("case")}";
        await caller.CreateAsync($"{path}:ask-hold", """{ "reason": "They pay on Friday." }""");
        (await caller.GetStringAsync($"/v1/units/{unit}/recovery", Token))
            .ShouldContain("A holder asked to wait; nothing leaves before the answer.");

        using var neighbour = await stage.Gateway.CallerAsync(new ProductionUnitId(Guid.Parse(stage.Cast.Units[2])));
        using var refused = await neighbour.GetAsync($"/v1/units/{unit}/recovery", Token);
        refused.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await neighbour.ReadAsync($"/v1/units/{stage.Cast.Units[2]}/recovery")).GetProperty("items")
            .GetArrayLength().ShouldBe(0);
        await DeskAsync(stage, unit);
    }

    /// <summary>Six invoices that are late on 1 April, one that is not, and one that is paid.</summary>
    private static async Task FillAsync(CaseStage cases)
    {
        var (stage, cast) = (cases.Stage, cases.Stage.Cast);
        var promised = await stage.InvoiceAsync(DunningStage.Company, "100.00", "2026-02-27");
        await stage.InvoiceAsync(DunningStage.PublicBody, "200.00", "2026-02-28");
        var planned = await stage.InvoiceAsync(DunningStage.Consumer, "300.00", "2026-03-02");
        await stage.Admin.CreateAsync($"/v1/clients/{cast.Clients[DunningStage.PublicBody]}/holds", """
            { "kind": "dispute", "category": "price", "owner": "x", "reviewOn": "2026-05-04", "note": "SECRET" }
            """);
        stage.GoTo("2026-03-10");
        await stage.RunAsync();
        stage.GoTo("2026-03-11");
        var plan = await stage.Admin.CreateAsync($"/v1/clients/{cast.Clients[DunningStage.Consumer]}/plans", $$"""
            {
              "invoices": [ "{{planned}}" ], "instalments": [
                { "dueOn": "2026-04-08", "amount": "100.00" }, { "dueOn": "2026-05-08", "amount": "200.00" } ]
            }
            """);
        await stage.Admin.CreateAsync($"/v1/plans/{plan.Text("id")}:agree", """{ "agreedBy": "the client" }""");
        await stage.HoldAsync(
            promised, """{ "kind": "promise", "until": "2026-04-10", "amount": "100.00", "note": "By telephone." }""");

        var (fourth, fifth) = (
            await stage.CompanyAsync("Prepared", 1), await stage.CompanyAsync("Summoned <b>", 2));
        var prepared = await stage.InvoiceAsync(fourth, "400.00", "2026-03-03");
        var summoned = await stage.InvoiceAsync(fifth, "500.00", "2026-03-04");
        var rci = await cases.OpenCaseAsync("2026-03-16", "rci", summoned);
        await stage.DeliverAsync();
        await cases.OnAsync("2026-03-21", rci, "handedOver");
        await cases.OnAsync("2026-03-23", rci, "summonsServed");
        await cases.ProposeAsync("2026-04-01", "amicable", prepared);
        await stage.InvoiceAsync(DunningStage.French, "600.00", "2026-03-31");
        await stage.InvoiceAsync(DunningStage.French, "700.00", "2026-04-01");
        await stage.PayAsync(await stage.InvoiceAsync(DunningStage.French, "800.00", "2026-03-30"), "800.00");
    }

    /// <summary>Client service reads the same on the unit's page, in its language.</summary>
    private static async Task DeskAsync(DunningStage stage, string unit)
    {
        using var desk = await DeskVisit.SignedInAsync(stage.Gateway, person: "anne@example.org");
        var raw = await desk.GetStringAsync($"/desk/units/{unit}", Token);
        var page = WebUtility.HtmlDecode(raw[..raw.IndexOf("id=\"sums\"", StringComparison.Ordinal)]);
        page.ShouldContain("Factures en retard au 2026-04-01");
        page.ShouldContain("Rappel n° 1 parti le 2026-03-10.");
        page.ShouldContain("Relances suspendues : contestation (jusqu'à sa levée, revue le 2026-05-04).");
        page.ShouldContain("Recouvrement amiable (D2026-000002) : Le dossier est en préparation.");
        page.ShouldContain("Une personne titulaire a demandé d'attendre");
        page.ShouldNotContain("700.00 EUR");
        page.ShouldNotContain("SECRET");
        raw.ShouldContain("Summoned &lt;b&gt;");
        (await desk.GetStringAsync($"/desk/units/{stage.Cast.Units[2]}", Token)).ShouldContain("n&#x27;est en retard");
        await DeskVisit.KeepAsync(desk, $"/desk/units/{unit}", "unit-late");
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
