using System.Net;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Dunning;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Api.Tests.Persistence;

namespace Gateway.Api.Tests.LegalRecovery;

/// <summary>A bailiff answers by the API, and sees what was handed to it and nothing else.</summary>
public class PartnerTests
{
    [Theory, ClassData<Databases>]
    public async Task A_partner_tells_what_happened_in_its_own_cases_only(DatabaseProvider provider)
    {
        await using var stage = await CaseStage.OpenAsync(provider);
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-01-15");
        var (id, bailiff) = await stage.PartnerAsync("huissier");
        var (_, other) = await stage.PartnerAsync("autre");
        var path = await stage.OpenCaseAsync("2026-02-16", "rci", invoice, $", \"partnerId\": \"{id}\"");
        var mine = $"/v1/partner/cases/{path.Split('/')[^1]}";

        // Confirmed, but it has not left, though it cost something already: nobody outside knows of it.
        await stage.OnAsync("2026-02-16", path, "costAdded", ", \"amount\": \"20.00\"");
        (await bailiff.ReadAsync("/v1/partner/cases")).GetProperty("items").GetArrayLength().ShouldBe(0);
        await MissesAsync(bailiff, mine);
        await stage.OnAsync("2026-02-16", path, "handedOver");
        (await bailiff.ReadAsync("/v1/partner/cases")).GetProperty("items").GetArrayLength().ShouldBe(1);
        (await bailiff.ReadAsync(mine)).GetRawText().ShouldNotContain("withdrawn");

        // Another partner finds nothing there, and no key of the house goes in by this door.
        (await other.ReadAsync("/v1/partner/cases")).GetProperty("items").GetArrayLength().ShouldBe(0);
        await MissesAsync(other, mine);
        using var told = await other.PostOnceAsync(
            $"{mine}/events", Answers.Json(CaseStage.Event("summonsServed", "2026-02-16")));
        await told.ProblemAsync("not-found");
        await IsClosedAsync(bailiff, path, "/v1/invoices", $"/v1/invoices/{invoice}", "/v1/events", "/v1/clients");

        // It tells; the state machine judges.
        (await TellAsync("2026-03-02", "summonsServed")).ShouldBe("summoned");
        await TellAsync("2026-03-03", "costAdded", ", \"amount\": \"180.00\"");
        await TellAsync("2026-03-04", "reported", ", \"reference\": \"Nobody was there.\"");
        (await NotAsync("2026-03-04", "reported")).ShouldBe("SGW-CASE-REFERENCE /reference");
        (await NotAsync("2026-03-05", "withdrawn")).ShouldBe("SGW-CASE-NOT-PARTNERS /act");
        (await NotAsync("2026-03-05", "paid")).ShouldBe("SGW-CASE-NOT-PARTNERS /act");
        (await NotAsync("2026-04-10", "recordDrawn")).ShouldBe("SGW-CASE-TOO-EARLY /act");
        (await NotAsync("2026-04-10", "executed")).ShouldBe("SGW-CASE-STEP /act");
        await TellAsync("2026-04-10", "paymentReceived", ", \"amount\": \"100.00\"");
        (await stage.OwedAsync(invoice)).ShouldBe("1000.00 + 24.45 + 140.00"); // 85 days; the costs were paid first
        (await TellAsync("2026-04-10", "contested")).ShouldBe("contested");
        (await TellAsync("2026-04-13", "returned")).ShouldBe("returned");
        await stage.ProveLedgerAsync();
        bailiff.Dispose();
        other.Dispose();

        async Task<string> TellAsync(string day, string act, string more = "")
        {
            stage.Stage.GoTo(day);
            return (await bailiff.CreateAsync($"{mine}/events", CaseStage.Event(act, day, more))).Text("state");
        }

        Task<string> NotAsync(string day, string act) => stage.NotOnAsync(day, mine, act, by: bailiff);
    }

    [Theory, ClassData<Databases>]
    public async Task Of_cases_proposed_at_once_on_one_invoice_one_is(DatabaseProvider provider)
    {
        await using var stage = await CaseStage.OpenAsync(provider);
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-01-15");
        stage.Stage.GoTo("2026-02-16");
        await stage.KeepAsync(invoice, "contract");

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            using var answer = await stage.Admin.PostOnceAsync(
                "/v1/recovery-cases", Answers.Json(CaseStage.Proposal("rci", invoice)));
            return answer.StatusCode;
        }));

        answers.Count(status => status == HttpStatusCode.Created).ShouldBe(1);
        answers.Count(status => status == HttpStatusCode.UnprocessableEntity).ShouldBe(5);
    }

    [Fact]
    public async Task A_case_names_a_partner_of_its_own_legal_entity_or_none()
    {
        await using var stage = await CaseStage.OpenAsync(DatabaseProvider.Sqlite);
        var invoice = await stage.Stage.InvoiceAsync(DunningStage.Company, "1000.00", "2026-01-15");

        (await stage.RefusedAsync(
            "2026-02-16", "court", invoice, ", \"partnerId\": \"0199a1b2-0000-7000-8000-000000000001\""))
            .ShouldBe(["SGW-CASE-PARTNER /partnerId"]);
    }

    private static async Task MissesAsync(HttpClient caller, string path)
    {
        using var answer = await caller.GetAsync(path, TestContext.Current.CancellationToken);
        await answer.ProblemAsync("not-found");
    }

    private static async Task IsClosedAsync(HttpClient caller, params string[] routes)
    {
        foreach (var route in routes)
        {
            using var answer = await caller.GetAsync(route, TestContext.Current.CancellationToken);
            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, route);
        }
    }
}
