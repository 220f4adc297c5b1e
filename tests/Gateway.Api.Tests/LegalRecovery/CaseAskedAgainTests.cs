using System.Text.Json;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Dunning;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Api.Tests.Persistence;

namespace Gateway.Api.Tests.LegalRecovery;

/// <summary>
/// Between the proposal of a case, its confirmation and its leaving days pass: what the client does in them counts.
/// </summary>
public class CaseAskedAgainTests
{
    [Theory, ClassData<Databases>]
    public async Task What_became_of_the_debt_since_stops_the_confirmation_and_the_leaving(DatabaseProvider provider)
    {
        await using var stage = await CaseStage.OpenAsync(provider);
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-01-15");
        var other = await stage.Stage.InvoiceAsync(DunningStage.PublicBody, "700.00", "2026-01-15");
        var path = await stage.ProposeAsync("2026-02-16", "rci", invoice);

        // 17 February: the client contests; nobody confirms an RCI on a disputed debt.
        stage.Stage.GoTo("2026-02-17");
        var dispute = await stage.Stage.HoldAsync(
            invoice, """{ "kind": "dispute", "category": "service", "owner": "x", "reviewOn": "2026-06-01" }""");
        (await NotConfirmedAsync(stage, path)).ShouldBe(["SGW-CASE-CONTESTED /procedure"]);
        await stage.Admin.CreateAsync($"/v1/holds/{dispute.Text("id")}:release", "{}");
        await stage.Stage.Second.CreateAsync($"{path}:confirm", "{}");

        // 18 February: it promises to pay by the 20th; nothing leaves until then, and no second case is proposed.
        stage.Stage.GoTo("2026-02-18");
        const string promise = """{ "kind": "promise", "amount": "1000.00", "until": "2026-02-20" }""";
        await stage.Stage.HoldAsync(invoice, promise);
        (await stage.NotOnAsync("2026-02-18", path, "handedOver")).ShouldBe("SGW-CASE-PROMISED /procedure");
        await stage.Stage.HoldAsync(other, promise.Replace("1000", "700"));
        (await stage.RefusedAsync("2026-02-18", "court", other)).ShouldBe(["SGW-CASE-PROMISED /procedure"]);

        // 23 February: its last day was Friday the 20th, and a transfer of that day may still be on its way.
        stage.Stage.GoTo("2026-02-23");
        (await stage.NotOnAsync("2026-02-23", path, "handedOver")).ShouldBe("SGW-CASE-PROMISED /procedure");

        // 25 February: the promise is broken, but the bank brings all of it before the case leaves. So is the other
        // promise, whose debt may go to court.
        stage.Stage.GoTo("2026-02-25");
        await stage.Stage.PayAsync(invoice, "1000.00");
        (await stage.NotOnAsync("2026-02-25", path, "handedOver")).ShouldBe("SGW-CASE-NOTHING-OWED /procedure");
        (await stage.OwedAsync(invoice)).ShouldBe("0.00 + 0.00 + 0.00");
        (await stage.OnAsync("2026-02-25", path, "paid")).ShouldBe("paid");
        await stage.ProposeAsync("2026-02-25", "court", other);
        await stage.ProveLedgerAsync();
    }

    [Theory, ClassData<Databases>]
    public async Task A_plan_and_a_case_exclude_each_other(DatabaseProvider provider)
    {
        await using var stage = await CaseStage.OpenAsync(provider);
        var sued = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-01-15");
        var planned = await stage.Stage.InvoiceAsync(DunningStage.PublicBody, "700.00", "2026-01-15");
        stage.Stage.GoTo("2026-02-16");
        var plan = await PlanAsync(stage, DunningStage.PublicBody, planned, "700.00");
        var late = await PlanAsync(stage, DunningStage.Company, sued, "1000.00");
        var waiting = await stage.ProposeAsync("2026-02-16", "court", planned);
        var path = await stage.OpenCaseAsync("2026-02-16", "court", sued);

        // What a bailiff has is not promised in instalments behind his back.
        (await NotAgreedAsync(stage, late)).ShouldBe(["SGW-PLAN-AT-LAW -"]);
        using var again = await stage.Admin.PostOnceAsync(
            $"/v1/clients/{stage.Stage.Cast.Clients[DunningStage.Company]}/plans",
            Answers.Json(Plan(sued, "1000.00")));
        (await again.ProblemAsync("invalid-request")).GetRawText().ShouldContain("SGW-PLAN-AT-LAW");
        (await stage.OnAsync("2026-02-16", path, "handedOver")).ShouldBe("handedOver");

        // A plan that was agreed since the proposal keeps the case in the house, and so does one that runs.
        await stage.Admin.CreateAsync($"/v1/plans/{plan}:agree", """{ "agreedBy": "Mme Exemple" }""");
        (await NotConfirmedAsync(stage, waiting)).ShouldBe(["SGW-CASE-PLAN /procedure"]);
        await stage.OnAsync("2026-02-16", waiting, "withdrawn");
        (await stage.RefusedAsync("2026-02-16", "court", planned)).ShouldBe(["SGW-CASE-PLAN /procedure"]);
    }

    [Theory, ClassData<Databases>]
    public async Task An_insolvency_reaches_the_open_case_and_its_partner_and_stops_it(DatabaseProvider provider)
    {
        await using var stage = await CaseStage.OpenAsync(provider);
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-01-15");
        var (partner, bailiff) = await stage.PartnerAsync("huissier");
        var path = await stage.OpenCaseAsync("2026-02-16", "court", invoice, $", \"partnerId\": \"{partner}\"");
        await stage.OnAsync("2026-02-16", path, "handedOver");
        var mine = $"/v1/partner/cases/{path.Split('/')[^1]}";
        (await stage.NotOnAsync("2026-02-17", path, "debtorInsolvent")).ShouldBe("SGW-CASE-SIGNAL /act");
        (await stage.NotOnAsync("2026-02-17", mine, "debtorInsolvent", by: bailiff))
            .ShouldBe("SGW-CASE-NOT-PARTNERS /act");

        // 20 February: judged bankrupt on the 18th. Case, partner and timeline say so.
        stage.Stage.GoTo("2026-02-20");
        await stage.Admin.CreateAsync("/v1/payroll/insolvencies", $$"""
            {
              "client": "{{stage.Stage.Cast.Clients[DunningStage.Company]}}", "since": "2026-02-18",
              "reference": "RegSol"
            }
            """);
        EventsOf(await stage.Admin.ReadAsync(path)).ShouldBe(["handedOver 2026-02-16", "debtorInsolvent 2026-02-18"]);
        EventsOf(await bailiff.ReadAsync(mine)).ShouldContain("debtorInsolvent 2026-02-18");
        (await stage.Admin.ReadAsync("/v1/events?limit=200")).GetRawText().ShouldContain("DebtorInsolvent");

        // What was served before the judgment was served; after it nothing is, and nothing is executed.
        (await stage.NotOnAsync("2026-02-20", mine, "writServed", by: bailiff)).ShouldBe("SGW-CASE-COLLECTIVE /act");
        await stage.Admin.CreateAsync($"{path}/events", CaseStage.Event("writServed", "2026-02-17"));
        await stage.OnAsync("2026-02-20", path, "titleGiven");
        await stage.OnAsync("2026-02-20", path, "titleServed");
        (await stage.NotOnAsync("2026-02-23", mine, "executed", by: bailiff)).ShouldBe("SGW-CASE-COLLECTIVE /act");

        // It was another enterprise: a person says so, and the case goes on.
        (await stage.NotOnAsync("2026-02-23", mine, "insolvencyLifted", by: bailiff))
            .ShouldBe("SGW-CASE-NOT-PARTNERS /act");
        (await stage.OnAsync("2026-02-23", path, "insolvencyLifted")).ShouldBe("served");
        (await stage.NotOnAsync("2026-02-23", path, "insolvencyLifted")).ShouldBe("SGW-CASE-STEP /act");
        (await stage.OnAsync("2026-02-24", path, "executed")).ShouldBe("execution");
        await ToldAfterLeavingAsync(stage, partner, bailiff);
        bailiff.Dispose();
    }

    /// <summary>
    /// Who contests to the house, or dies, while the bailiff has the case: the bailiff reads it there, and neither
    /// draws a record of non-contestation nor serves, until a person has lifted what was noted.
    /// </summary>
    private static async Task ToldAfterLeavingAsync(CaseStage stage, string partner, HttpClient bailiff)
    {
        var client = await stage.Stage.CompanyAsync("Contestée", 8);
        var invoice = await stage.Stage.InvoiceAsync(client, "900.00", "2026-01-15");
        var path = await stage.OpenCaseAsync("2026-02-24", "rci", invoice, $", \"partnerId\": \"{partner}\"");
        var mine = $"/v1/partner/cases/{path.Split('/')[^1]}";
        await stage.OnAsync("2026-02-24", path, "handedOver");
        (await stage.NotOnAsync("2026-02-24", path, "debtDisputed")).ShouldBe("SGW-CASE-SIGNAL /act");
        stage.Stage.GoTo("2026-02-25");
        var death = await stage.Admin.CreateAsync(
            $"/v1/clients/{client}/holds", """{ "kind": "death", "reviewOn": "2026-06-01" }""");
        (await stage.NotOnAsync("2026-02-26", mine, "summonsServed", by: bailiff)).ShouldBe("SGW-CASE-DEATH /act");
        await stage.Admin.CreateAsync($"/v1/holds/{death.Text("id")}:release", """{ "reason": "Heirs accept." }""");
        await stage.OnAsync("2026-02-27", path, "summonsServed");

        stage.Stage.GoTo("2026-03-02");
        var dispute = await stage.Stage.HoldAsync(invoice, """
            {
              "kind": "dispute", "category": "service", "owner": "x", "reviewOn": "2026-06-01", "note": "Not delivered."
            }
            """);
        (await stage.NotOnAsync("2026-04-20", mine, "recordDrawn", by: bailiff)).ShouldBe("SGW-CASE-CONTESTED /act");
        (await bailiff.ReadAsync(mine)).GetRawText().ShouldContain("Not delivered.");
        await stage.Admin.CreateAsync($"/v1/holds/{dispute.Text("id")}:release", "{}");
        (await stage.OnAsync("2026-04-20", path, "recordDrawn")).ShouldBe("uncontested");
        EventsOf(await bailiff.ReadAsync(mine)).ShouldBe(
        [
            "handedOver 2026-02-24", "debtorDied 2026-02-25", "holdLifted 2026-02-26", "summonsServed 2026-02-27",
            "debtDisputed 2026-03-02", "holdLifted 2026-04-20", "recordDrawn 2026-04-20",
        ]);
    }

    private static string[] EventsOf(JsonElement recovery) =>
    [
        .. recovery.GetProperty("events").EnumerateArray().Select(one => $"{one.Text("act")} {one.Text("on")}"),
    ];

    private static async Task<string[]> NotConfirmedAsync(CaseStage stage, string path)
    {
        using var answer = await stage.Stage.Second.PostOnceAsync($"{path}:confirm", Answers.Json("{}"));
        return (await answer.ProblemAsync("invalid-request")).Findings();
    }

    private static async Task<string> PlanAsync(CaseStage stage, int client, string invoice, string amount) =>
        (await stage.Admin.CreateAsync(
            $"/v1/clients/{stage.Stage.Cast.Clients[client]}/plans", Plan(invoice, amount))).Text("id");

    private static async Task<string[]> NotAgreedAsync(CaseStage stage, string plan)
    {
        using var answer = await stage.Admin.PostOnceAsync(
            $"/v1/plans/{plan}:agree", Answers.Json("""{ "agreedBy": "M. Exemple" }"""));
        return (await answer.ProblemAsync("invalid-request")).Findings();
    }

    private static string Plan(string invoice, string amount) => $$"""
        { "invoices": [ "{{invoice}}" ], "instalments": [ { "dueOn": "2026-04-08", "amount": "{{amount}}" } ] }
        """;
}
