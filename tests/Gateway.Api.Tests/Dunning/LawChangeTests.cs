using System.Net;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Api.Tests.Persistence;
using static Gateway.Api.Tests.Dunning.DunningStage;

namespace Gateway.Api.Tests.Dunning;

/// <summary>Rows of law that staff change, and the calculations that use them.</summary>
public class LawChangeTests
{
    private const string SecondHalf = """
        {
          "reason": "Published on 15 July", "rows": [ {
            "key": "commercial-rate", "value": "10.0 %", "from": "2026-07-01", "to": "2026-12-31",
            "reference": "L2002 art. 5", "source": "Moniteur belge, invented for the test"
          } ]
        }
        """;

    [Theory, ClassData<Databases>]
    public async Task A_rate_is_used_only_once_a_second_person_approved_it(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider, "2026-06-01");
        var invoice = await stage.InvoiceAsync(Company, "1000.00", "2026-06-30");
        stage.GoTo("2026-07-31");
        (await ClaimAsync(stage, invoice)).ShouldContain("SGW-CLAIM-MISSING");

        var change = (await stage.Admin.CreateAsync("/v1/law/changes", SecondHalf)).Text("id");
        (await ClaimAsync(stage, invoice)).ShouldContain("SGW-CLAIM-MISSING");
        using var alone = await stage.Admin.PostOnceAsync($"/v1/law/changes/{change}:approve", Answers.Json("{}"));
        alone.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        await stage.Second.CreateAsync($"/v1/law/changes/{change}:approve", "{}");

        // 1,000.00 x 10 % x 31 / 365
        var claim = (await stage.WhyAsync(invoice)).GetProperty("claim");
        var interest = claim.GetProperty("items")[0];
        interest.Text("amount").ShouldBe("8.49");
        interest.GetProperty("law").ToString().ShouldContain("commercial-rate@2026-07-01");
        (await stage.Admin.ReadAsync("/v1/law/rows?key=commercial-rate")).ToString().ShouldContain("10.0 %");
        using var twice = await stage.Second.PostOnceAsync($"/v1/law/changes/{change}:reject", Answers.Json("{}"));
        twice.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Theory, ClassData<Databases>]
    public async Task Rows_that_contradict_the_law_or_each_other_are_refused(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        foreach (var (wrong, rule) in new[]
        {
            (SecondHalf.Replace("10.0 %", "ten"), "SGW-LAW-VALUE"),
            (SecondHalf.Replace("commercial-rate", "no-such-rate"), "SGW-LAW-KEY"),
            (SecondHalf.Replace("2026-07-01", "2026-06-15"), "SGW-LAW-OVERLAP"),
            (SecondHalf.Replace("2026-07-01", "2026-08-01"), "SGW-LAW-GAP"),
        })
        {
            using var answer = await stage.Admin.PostOnceAsync("/v1/law/changes", Answers.Json(wrong));
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(rule);
        }

        (await stage.Admin.ReadAsync("/v1/law/changes")).GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    [Theory, ClassData<Databases>]
    public async Task A_row_in_force_is_closed_and_followed_but_never_given_another_value(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider, "2026-06-01");
        var ofToday = SecondHalf.Replace("2026-07-01", "2026-01-01").Replace("2026-12-31", "2026-06-30");
        using var answer = await stage.Admin.PostOnceAsync("/v1/law/changes", Answers.Json(ofToday));
        (await answer.ProblemAsync("invalid-request")).ToString().ShouldContain("SGW-LAW-USED");

        // One that was proposed in time, and is in force when somebody wants to approve it.
        var early = (await stage.Admin.CreateAsync("/v1/law/changes", SecondHalf)).Text("id");
        var changed = SecondHalf.Replace("10.0 %", "9.5 %");
        var other = (await stage.Admin.CreateAsync("/v1/law/changes", changed)).Text("id");
        await stage.Second.CreateAsync($"/v1/law/changes/{early}:approve", "{}");
        stage.GoTo("2026-07-01");
        using var late = await stage.Second.PostOnceAsync($"/v1/law/changes/{other}:approve", Answers.Json("{}"));
        late.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await stage.Admin.ReadAsync("/v1/law/rows?key=commercial-rate")).ToString().ShouldContain("10.0 %");
    }

    private static async Task<string> ClaimAsync(DunningStage stage, string invoice) =>
        (await stage.WhyAsync(invoice)).GetProperty("claim").GetProperty("blockers").ToString();
}
