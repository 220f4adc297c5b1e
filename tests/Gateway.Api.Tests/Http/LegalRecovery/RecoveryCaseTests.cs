using System.Text.Json;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;

namespace Gateway.Api.Tests.Http.LegalRecovery;

/// <summary>Debts that go to law, as the client service and the holder of a unit do it.</summary>
public class RecoveryCaseTests
{
    private static readonly DateOnly Today = TimeProvider.System.Today();

    [Theory, ClassData<Databases>]
    public async Task A_case_is_proposed_held_by_the_unit_confirmed_by_another_and_played(DatabaseProvider provider)
    {
        await using var gateway = await RunningGateway.StartAsync(provider);
        using var admin = await gateway.CallerAsync();
        using var second = await gateway.CallerAsync();
        await LawRates.LoadAsync(admin, second, ("commercial-rate", "2026-07-01", "2199-12-31"));
        var cast = await Cast.RegisterAsync(admin);
        using var unit = await gateway.CallerAsync(new ProductionUnitId(Guid.Parse(cast.Units[1])));
        var invoice = await OverdueAsync(admin, cast, "late", client: 0);

        var proposed = await admin.CreateAsync("/v1/recovery-cases", Proposal(invoice, "court"));
        var path = $"/v1/recovery-cases/{proposed.Text("id")}";
        proposed.Text("state").ShouldBe("prepared");
        using var twice = await admin.PostOnceAsync("/v1/recovery-cases", Answers.Json(Proposal(invoice, "court")));
        (await twice.ProblemAsync("invalid-request")).Findings().ShouldBe(["SGW-CASE-TWICE /invoices"]);

        // The unit hears of it, reads it, and asks to wait.
        await HearsInFourLanguagesAsync(unit);
        (await unit.ReadAsync(path)).Text("state").ShouldBe("prepared");
        await unit.CreateAsync($"{path}:ask-hold", """{ "reason": "They promised to pay on Friday." }""");
        using var held = await second.PostOnceAsync($"{path}:confirm", Answers.Json("{}"));
        await held.ProblemAsync("conflict");
        await admin.CreateAsync($"{path}:answer-hold", """{ "reason": "Friday has passed." }""");

        // Nothing leaves without a second person.
        using var alone = await admin.PostOnceAsync($"{path}:confirm", Answers.Json("{}"));
        await alone.ProblemAsync("conflict");
        using var early = await admin.PostOnceAsync($"{path}/events", Event("handedOver", Today));
        await early.ProblemAsync("conflict");
        (await second.CreateAsync($"{path}:confirm", "{}")).GetProperty("isConfirmed").GetBoolean().ShouldBeTrue();

        await Tell(admin, path, "handedOver");
        await Tell(admin, path, "writServed");
        await Tell(admin, path, "costAdded", ", \"amount\": \"312.40\"");
        using var wrong = await admin.PostOnceAsync($"{path}/events", Event("recordDrawn", Today));
        (await wrong.ProblemAsync("invalid-request")).Findings().ShouldBe(["SGW-CASE-STEP /act"]);
        using var late = await unit.PostOnceAsync($"{path}:ask-hold", Answers.Json("""{ "reason": "Please wait." }"""));
        await late.ProblemAsync("conflict");

        var read = await admin.ReadAsync(path);
        read.Text("state").ShouldBe("pending");
        read.GetProperty("costs").GetRawText().ShouldContain("312.40");
        read.GetProperty("events").EnumerateArray().Count().ShouldBe(3);

        // Nobody reminds while a court has it; once it comes back that goes on.
        (await HoldsAsync(admin)).ShouldBe(["legal"]);
        await Tell(admin, path, "withdrawn");
        (await HoldsAsync(admin)).ShouldBeEmpty();
    }

    private static async Task HearsInFourLanguagesAsync(HttpClient unit)
    {
        var told = await unit.GetStringAsync("/v1/events", TestContext.Current.CancellationToken);
        told.ShouldContain("case.proposed");
        foreach (var words in new[] { "Vous pouvez demander", "U kunt vragen", "bitten zu warten", "You may ask" })
        {
            told.ShouldContain(words);
        }
    }

    [Fact]
    public async Task What_the_law_does_not_open_is_refused_with_every_reason()
    {
        await using var gateway = await RunningGateway.StartAsync(DatabaseProvider.Sqlite);
        using var admin = await gateway.CallerAsync();
        var cast = await Cast.RegisterAsync(admin);
        var consumer = await OverdueAsync(admin, cast, "consumer", client: 2);
        var publicBody = await OverdueAsync(admin, cast, "public", client: 1);

        await admin.CreateAsync(
            $"/v1/invoices/{consumer}/exhibits",
            """{ "kind": "contract", "fileName": "contract.txt", "content": "U2lnbmVkLg==" }""");
        using var person = await admin.PostOnceAsync("/v1/recovery-cases", Answers.Json(Proposal(consumer, "rci")));
        using var body = await admin.PostOnceAsync("/v1/recovery-cases", Answers.Json(Proposal(publicBody, "rci")));
        using var court = await admin.PostOnceAsync("/v1/recovery-cases", Answers.Json(Proposal(consumer, "court")));
        await admin.CreateAsync("/v1/payroll/insolvencies", $$"""
            { "client": "{{cast.Clients[1]}}", "since": "{{Today:yyyy-MM-dd}}", "reference": "RegSol" }
            """);
        using var insolvent = await admin.PostOnceAsync(
            "/v1/recovery-cases", Answers.Json(Proposal(publicBody, "court")));
        (await insolvent.ProblemAsync("invalid-request")).Findings().ShouldBe(["SGW-CASE-INSOLVENT /procedure"]);

        using var both = await admin.PostOnceAsync("/v1/recovery-cases", Answers.Json(
            $$"""{ "procedure": "court", "invoices": [ "{{consumer}}", "{{publicBody}}" ] }"""));
        using var nothing = await admin.PostOnceAsync(
            "/v1/recovery-cases", Answers.Json(Proposal(cast.Units[0], "rci")));

        (await person.ProblemAsync("invalid-request")).Findings()
            .ShouldBe(["SGW-CASE-CONSUMER /procedure", "SGW-CASE-UNREGISTERED /procedure"], ignoreOrder: true);
        (await body.ProblemAsync("invalid-request")).Findings().ShouldContain("SGW-CASE-PUBLIC-BODY /procedure");
        (await court.ProblemAsync("invalid-request")).Findings().ShouldBe(["SGW-CASE-WAIT /procedure"]);
        (await both.ProblemAsync("invalid-request")).Findings().ShouldBe(["SGW-CASE-TOGETHER /invoices"]);
        await nothing.ProblemAsync("not-found");
    }

    private static async Task<List<string>> HoldsAsync(HttpClient admin) =>
        [.. (await admin.ReadAsync("/v1/holds")).GetProperty("items").EnumerateArray()
            .Where(hold => !hold.TryGetProperty("liftedOn", out _)).Select(hold => hold.Text("kind"))];

    private static async Task<string> OverdueAsync(HttpClient admin, Cast cast, string reference, int client)
    {
        var day = $"{Today.AddDays(-40):yyyy-MM-dd}";
        var invoice = await admin.CreateAsync("/v1/invoices", cast.Invoice(
            reference, more: $"\"issueDate\":\"{day}\",\"dueDate\":\"{day}\",", client: client));
        return invoice.Text("id");
    }

    private static string Proposal(string invoice, string procedure) => $$"""
        {
          "procedure": "{{procedure}}", "partner": "Huissier Exemple", "invoices": [ "{{invoice}}" ],
          "isContractual": true
        }
        """;

    private static Task<JsonElement> Tell(HttpClient admin, string path, string act, string more = "") =>
        admin.CreateAsync($"{path}/events", $$"""{ "act": "{{act}}", "on": "{{Today:yyyy-MM-dd}}"{{more}} }""");

    private static HttpContent Event(string act, DateOnly on) =>
        Answers.Json($$"""{ "act": "{{act}}", "on": "{{on:yyyy-MM-dd}}" }""");
}
