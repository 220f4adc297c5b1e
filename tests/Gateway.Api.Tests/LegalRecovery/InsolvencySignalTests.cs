using Gateway.Api.Persistence;
using Gateway.Api.Tests.Dunning;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Api.Tests.Persistence;

namespace Gateway.Api.Tests.LegalRecovery;

/// <summary>By list, by staff, or by a service that watches: every door holds the client whole and at once.</summary>
public class InsolvencySignalTests
{
    /// <summary>Who supplies an enterprise in reorganisation goes on; what is older than its opening waits.</summary>
    [Theory, ClassData<Databases>]
    public async Task A_reorganisation_holds_what_is_older_and_is_no_bankruptcy(DatabaseProvider provider)
    {
        await using var stage = await CaseStage.OpenAsync(provider);
        var older = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-01-15");
        var sued = await stage.Stage.InvoiceAsync(DunningStage.Company, "500.00", "2026-01-15");
        var path = await stage.OpenCaseAsync("2026-02-09", "court", sued);
        stage.Stage.GoTo("2026-02-16");
        var client = stage.Stage.Cast.Clients[DunningStage.Company];
        var number = (await stage.Admin.ReadAsync($"/v1/clients/{client}")).Text("enterpriseNumber");
        using var none = await stage.Admin.PostOnceAsync("/v1/insolvency-signals", Answers.Json(Signal("none")));
        (await none.ProblemAsync("invalid-request")).Findings().ShouldBe(["SGW-INSOLVENCY-KIND /signals/0/kind"]);
        await stage.Admin.CreateAsync("/v1/insolvency-signals", Signal("judicialReorganisation"));
        await stage.Admin.CreateAsync("/v1/insolvency-signals", Signal("judicialReorganisation"));

        (await stage.Stage.BlockersAsync(older)).ShouldContain("SGW-DUN-HOLD-INSOLVENCY");
        (await stage.Admin.ReadAsync($"/v1/holds?client={client}&kind=insolvency")).GetProperty("items")
            .GetArrayLength().ShouldBe(2);
        (await stage.RefusedAsync("2026-02-16", "court", older)).ShouldBe(["SGW-CASE-INSOLVENT /procedure"]);
        (await stage.RefusedAsync("2026-02-16", "bankruptcyClaim", older))
            .ShouldBe(["SGW-CASE-NOT-BANKRUPT /procedure"]);
        (await stage.NotOnAsync("2026-02-16", path, "handedOver")).ShouldBe("SGW-CASE-COLLECTIVE /act");
        var stay = await stage.OpenCaseAsync(
            "2026-02-16", "reorganisation", older, ", \"openedOn\": \"2026-02-13\"");
        (await stage.OnAsync("2026-02-16", stay, "stayOpened")).ShouldBe("stayed");

        // A new supply: it is reminded, and goes to law like any other.
        var newer = await stage.Stage.InvoiceAsync(DunningStage.Company, "200.00", "2026-02-20");
        stage.Stage.GoTo("2026-03-02");
        (await stage.Stage.BlockersAsync(newer)).ShouldNotContain("SGW-DUN-HOLD-INSOLVENCY");
        var fresh = await stage.OpenCaseAsync("2026-03-02", "court", newer);
        (await stage.OnAsync("2026-03-02", fresh, "handedOver")).ShouldBe("handedOver");

        string Signal(string kind) => $$"""
            {
              "signals": [
                {
                  "enterpriseNumber": "{{number}}", "since": "2026-02-13", "kind": "{{kind}}", "reference": "RegSol"
                }
              ]
            }
            """;
    }

    /// <summary>What a clerk heard by telephone stops the bailiff; the judgments that are reported later still count.
    /// </summary>
    private static async Task HeardAsync(CaseStage stage)
    {
        var client = await stage.Stage.CompanyAsync("Par téléphone", 7);
        var number = (await stage.Admin.ReadAsync($"/v1/clients/{client}")).Text("enterpriseNumber");
        var invoice = await stage.Stage.InvoiceAsync(client, "800.00", "2026-01-15");
        var other = await stage.Stage.InvoiceAsync(client, "100.00", "2026-01-15");
        var path = await stage.OpenCaseAsync("2026-02-16", "rci", invoice);
        await stage.OnAsync("2026-02-16", path, "handedOver");
        stage.Stage.GoTo("2026-02-18");
        await stage.Admin.CreateAsync(
            $"/v1/clients/{client}/holds", """{ "kind": "insolvency", "reviewOn": "2026-03-20", "note": "Heard." }""");
        (await stage.NotOnAsync("2026-02-19", path, "summonsServed")).ShouldBe("SGW-CASE-COLLECTIVE /act");

        // The watcher reports both judgments in one call, the later one first: both are taken, the last one counts.
        stage.Stage.GoTo("2026-02-20");
        var told = await stage.Admin.CreateAsync("/v1/insolvency-signals", $$"""
            {
              "signals": [
                { "enterpriseNumber": "{{number}}", "since": "2026-02-19", "reference": "RegSol 2" },
                {
                  "enterpriseNumber": "{{number}}", "since": "2026-02-17", "kind": "judicialReorganisation",
                  "reference": "RegSol 1"
                }
              ]
            }
            """);
        told.GetProperty("held").EnumerateArray().Select(one => one.GetString()).ShouldBe([client]);
        (await stage.Admin.ReadAsync(path)).GetProperty("events").EnumerateArray()
            .Select(one => $"{one.Text("act")} {one.Text("on")}").ShouldBe(
            [
                "handedOver 2026-02-16", "debtorInsolvent 2026-02-18", "debtorInsolvent 2026-02-17",
                "debtorInsolvent 2026-02-19",
            ]);
        using var before = await stage.Admin.PostOnceAsync(
            $"{path}/events", Answers.Json(CaseStage.Event("summonsServed", "2026-02-17")));
        (await before.ProblemAsync("invalid-request")).Findings().ShouldBe(["SGW-CASE-COLLECTIVE /act"]);
        (await stage.RefusedAsync("2026-02-20", "reorganisation", other, ", \"openedOn\": \"2026-02-17\""))
            .ShouldBe(["SGW-CASE-NOT-REORGANISED /procedure"]);
        await stage.OpenCaseAsync("2026-02-20", "bankruptcyClaim", other, ", \"openedOn\": \"2026-02-19\"");
    }

    [Theory, ClassData<Databases>]
    public async Task Each_door_holds_all_of_the_client_at_once_and_only_its_own_way_stays_open(
        DatabaseProvider provider)
    {
        await using var stage = await CaseStage.OpenAsync(provider);
        var watched = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-01-15");
        var noted = await stage.Stage.InvoiceAsync(DunningStage.PublicBody, "1000.00", "2026-01-15");
        stage.Stage.GoTo("2026-02-16");
        var client = stage.Stage.Cast.Clients[DunningStage.Company];
        var number = (await stage.Admin.ReadAsync($"/v1/clients/{client}")).Text("enterpriseNumber");

        using var ahead = await stage.Admin.PostOnceAsync("/v1/insolvency-signals", Answers.Json(Signal("2026-02-17")));
        (await ahead.ProblemAsync("invalid-request")).Findings()
            .ShouldBe(["SGW-INSOLVENCY-DATE /signals/0/since"]);
        var told = await stage.Admin.CreateAsync("/v1/insolvency-signals", Signal("2026-02-13"));
        told.GetProperty("held").EnumerateArray().Select(one => one.GetString()).ShouldBe([client]);
        var again = await stage.Admin.CreateAsync("/v1/insolvency-signals", Signal("2026-02-13"));
        again.GetProperty("held").GetArrayLength().ShouldBe(0);
        var other = stage.Stage.Cast.Clients[DunningStage.PublicBody];
        await stage.Admin.CreateAsync(
            "/v1/payroll/insolvencies", $$"""{ "client": "{{other}}", "since": "2026-02-13", "reference": "x" }""");

        foreach (var invoice in new[] { watched, noted })
        {
            (await stage.Stage.BlockersAsync(invoice)).ShouldContain("SGW-DUN-HOLD-INSOLVENCY");
            (await stage.RefusedAsync("2026-02-16", "court", invoice)).ShouldContain("SGW-CASE-INSOLVENT /procedure");
        }

        // What staff released since is not held again by the same report, and is by another.
        var hold = (await stage.Admin.ReadAsync($"/v1/holds?client={client}")).GetProperty("items")[0].Text("id");
        await stage.Admin.CreateAsync($"/v1/holds/{hold}:release", "{}");
        var late = await stage.Admin.CreateAsync("/v1/insolvency-signals", Signal("2026-02-13"));
        late.GetProperty("held").GetArrayLength().ShouldBe(0);
        var anew = await stage.Admin.CreateAsync("/v1/insolvency-signals", Signal("2026-02-14"));
        anew.GetProperty("held").GetArrayLength().ShouldBe(1);

        await stage.OpenCaseAsync("2026-02-16", "bankruptcyClaim", watched, ", \"openedOn\": \"2026-02-13\"");
        await HeardAsync(stage);

        string Signal(string since) => $$"""
            { "signals": [ { "enterpriseNumber": "{{number}}", "since": "{{since}}", "reference": "RegSol" } ] }
            """;
    }
}
