using System.Net;
using System.Text.Json;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Persistence;
using static Gateway.Api.Tests.Dunning.DunningStage;

namespace Gateway.Api.Tests.LegalRecovery;

/// <summary>Which ways to law are open to debts, before anybody proposes one.</summary>
public class RecoveryWayTests
{
    [Theory, ClassData<Databases>]
    public async Task Every_way_is_weighed_with_its_court_and_all_that_stands_against_it(DatabaseProvider provider)
    {
        await using var stage = await CaseStage.OpenAsync(provider);
        var (company, consumer, french) = (
            await stage.Stage.InvoiceAsync(Company, "6000.00", "2026-01-15"),
            await stage.Stage.InvoiceAsync(Consumer, "5000.00", "2026-01-15"),
            await stage.Stage.InvoiceAsync(French, "6000.00", "2026-01-15"));
        var dear = await stage.Stage.InvoiceAsync(Consumer, "0.01", "2026-01-15");

        var ofCompany = await WaysAsync(stage, $"invoice={company}");
        Tell(ofCompany, "court").ShouldBe("enterprise");
        Tell(ofCompany, "rci").ShouldBe("- SGW-CASE-NOT-CONTRACTUAL");
        Tell(ofCompany, "bankruptcyClaim").ShouldBe("- SGW-CASE-NOT-BANKRUPT");
        Tell(await WaysAsync(stage, $"invoice={company}&isContractual=true"), "rci")
            .ShouldBe("- SGW-CASE-CONTRACT-EXHIBIT", "it is said, and not shown");
        await stage.KeepAsync(company, "contract");
        Tell(await WaysAsync(stage, $"invoice={company}&isContractual=true"), "rci").ShouldBe("-");
        Tell(await WaysAsync(stage, $"invoice={company}&isContested=true"), "amicable")
            .ShouldBe("- SGW-CASE-CONTESTED");

        Tell(await WaysAsync(stage, $"invoice={consumer}"), "court").ShouldBe("justiceOfThePeace SGW-CASE-WAIT");
        Tell(await WaysAsync(stage, $"invoice={consumer}&waitEnd=2199-12-31"), "court")
            .ShouldBe("justiceOfThePeace SGW-CASE-REMINDER-EXHIBIT", "a wait of elsewhere is shown");
        await stage.KeepAsync(consumer, "reminder");
        Tell(await WaysAsync(stage, $"invoice={consumer}&waitEnd=2199-12-31"), "court")
            .ShouldBe("justiceOfThePeace SGW-CASE-WAIT");
        Tell(await WaysAsync(stage, $"invoice={consumer}&waitEnd=2026-01-30"), "court")
            .ShouldBe("justiceOfThePeace SGW-CASE-WAIT", "a transfer of its last day shows by the 3rd of February");
        Tell(await WaysAsync(stage, $"invoice={consumer}&waitEnd=2026-01-28"), "court").ShouldBe("justiceOfThePeace");
        Tell(await WaysAsync(stage, $"invoice={consumer}"), "rci")
            .ShouldBe("- SGW-CASE-CONSUMER SGW-CASE-UNREGISTERED SGW-CASE-NOT-CONTRACTUAL");
        Tell(await WaysAsync(stage, $"invoice={consumer}&invoice={dear}"), "court")
            .ShouldBe("firstInstance SGW-CASE-WAIT", "one cent above what a justice of the peace decides on");
        Tell(await WaysAsync(stage, $"invoice={french}&isContractual=true"), "europeanOrder").ShouldBe("-");
    }

    [Theory, ClassData<Databases>]
    public async Task What_does_not_go_together_is_not_weighed(DatabaseProvider provider)
    {
        await using var stage = await CaseStage.OpenAsync(provider);
        var one = await stage.Stage.InvoiceAsync(Company, "100.00", "2026-01-15");
        var other = await stage.Stage.InvoiceAsync(Consumer, "100.00", "2026-01-15");

        (await RefusalAsync(stage, $"invoice={one}&invoice={other}", HttpStatusCode.UnprocessableEntity))
            .ShouldContain("SGW-CASE-TOGETHER");
        (await RefusalAsync(stage, "", HttpStatusCode.BadRequest)).ShouldContain("SGW-CASE-INVOICES");
        (await RefusalAsync(stage, "invoice=never", HttpStatusCode.BadRequest)).ShouldContain("invalid-parameter");
        (await RefusalAsync(stage, $"invoice={Guid.CreateVersion7()}", HttpStatusCode.NotFound))
            .ShouldContain("not-found");
        var many = string.Join('&', Enumerable.Range(0, 101).Select(_ => $"invoice={Guid.CreateVersion7()}"));
        (await RefusalAsync(stage, many, HttpStatusCode.BadRequest)).ShouldContain("SGW-CASE-INVOICES");
    }

    private static Task<JsonElement> WaysAsync(CaseStage stage, string query) =>
        stage.Admin.ReadAsync($"/v1/recovery-ways?{query}");

    private static async Task<string> RefusalAsync(CaseStage stage, string query, HttpStatusCode expected)
    {
        var token = TestContext.Current.CancellationToken;
        using var answer = await stage.Admin.GetAsync($"/v1/recovery-ways?{query}", token);
        answer.StatusCode.ShouldBe(expected);
        return await answer.Content.ReadAsStringAsync(token);
    }

    /// <summary>The court, or a dash, and the rules that stand against a way.</summary>
    private static string Tell(JsonElement ways, string procedure)
    {
        var way = ways.EnumerateArray().Single(one => one.Text("procedure") == procedure);
        List<string> rules = [.. way.GetProperty("reasons").EnumerateArray().Select(one => one.Text("rule"))];
        way.GetProperty("isOpen").GetBoolean().ShouldBe(rules.Count == 0);
        return string.Join(' ', rules.Prepend(way.TryGetProperty("court", out var court) ? court.GetString() : "-"));
    }
}
