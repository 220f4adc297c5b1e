using System.Globalization;
using System.Net;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Time;
using Gateway.Testing.Banking;

namespace Gateway.Api.Tests.Http.Banking;

/// <summary>What a person knows of an account that no statement tells.</summary>
public class BankAccountTests
{
    private const string DemoIban = "BE29363099990064";

    [Theory, ClassData<Databases>]
    public async Task Numbers_that_the_bank_skipped_are_told_and_balances_still_count(DatabaseProvider provider)
    {
        await using var gateway = await RunningGateway.StartAsync(provider);
        var admin = await gateway.CallerAsync();
        await Cast.RegisterAsync(admin);
        (await PostAsync(admin, 51, 1000m)).ShouldBe(HttpStatusCode.Created);
        var account = (await admin.ReadAsync("/v1/bank-accounts"))[0].Text("id");
        (await PostAsync(admin, 54, 1010m)).ShouldBe(HttpStatusCode.UnprocessableEntity);

        using var booked = await SkipAsync(admin, account, 51);
        (await booked.ProblemAsync("invalid-request")).Findings().ShouldBe(["SGW-SKIP-NUMBER /number"]);
        using var told = await SkipAsync(admin, account, 53);
        told.StatusCode.ShouldBe(HttpStatusCode.OK);

        (await PostAsync(admin, 55, 1010m)).ShouldBe(HttpStatusCode.UnprocessableEntity, "54 is missing now");
        (await PostAsync(admin, 54, 999m)).ShouldBe(HttpStatusCode.UnprocessableEntity, "the balance does not follow");
        (await PostAsync(admin, 54, 1010m)).ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_quiet_account_is_vouched_for_and_a_closed_one_holds_nobody_up()
    {
        await using var gateway = await RunningGateway.StartAsync(DatabaseProvider.Sqlite);
        var admin = await gateway.CallerAsync();
        var cast = await Cast.RegisterAsync(admin);
        await PostAsync(admin, 51, 1000m);
        var quiet = (await admin.CreateAsync(
            "/v1/bank-accounts",
            $$"""{ "legalEntity": "{{cast.LegalEntity}}", "iban": "BE71096123456769" }""")).Text("id");
        var tomorrow = TimeProvider.System.Today().AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        using var toCome = await admin.PostOnceAsync(
            $"/v1/bank-accounts/{quiet}:vouch", Answers.Json($$"""{ "until": "{{tomorrow}}", "reason": "x" }"""));
        (await toCome.ProblemAsync("invalid-request")).Findings().ShouldBe(["SGW-VOUCH-DAY /until"]);
        await admin.CreateAsync(
            $"/v1/bank-accounts/{quiet}:vouch", """{ "until": "2026-03-10", "reason": "Seen online" }""");
        (await UntilAsync(quiet)).ShouldBe("2026-03-10");

        await admin.CreateAsync($"/v1/bank-accounts/{quiet}:close", """{ "on": "2026-03-10", "reason": "Closed" }""");
        var left = (await admin.ReadAsync("/v1/bank-accounts")).EnumerateArray().ToList();
        left.ConvertAll(one => (one.Text("account"), one.TryGetProperty("closedOn", out _)))
            .ShouldBe([(DemoIban, false), ("BE71096123456769", true)]);
        var reopen = """{ "reason": "By mistake" }""";
        (await admin.CreateAsync($"/v1/bank-accounts/{quiet}:reopen", reopen)).Text("knownUntil")
            .ShouldBe("2026-03-10");
        using var again = await admin.PostOnceAsync($"/v1/bank-accounts/{quiet}:reopen", Answers.Json(reopen));
        (await again.ProblemAsync("invalid-request")).Findings().ShouldHaveSingleItem().ShouldStartWith("SGW-REOPEN");
        using var printed = await admin.PostOnceAsync(
            $"/v1/bank-accounts/{left[0].Text("id")}:close",
            Answers.Json("""{ "on": "2026-03-12", "reason": "x" }"""));
        (await printed.ProblemAsync("invalid-request")).Findings().ShouldHaveSingleItem()
            .ShouldStartWith("SGW-CLOSE-PRINTED");

        async Task<string> UntilAsync(string id) => (await admin.ReadAsync("/v1/bank-accounts")).EnumerateArray()
            .Single(one => one.Text("id") == id).Text("knownUntil");
    }

    [Fact]
    public async Task An_account_in_dollars_under_the_number_of_the_invoices_is_closed_like_any_other()
    {
        await using var gateway = await RunningGateway.StartAsync(DatabaseProvider.Sqlite);
        var admin = await gateway.CallerAsync();
        var cast = await Cast.RegisterAsync(admin);
        var dollars = (await admin.CreateAsync(
            "/v1/bank-accounts",
            $$"""{ "legalEntity": "{{cast.LegalEntity}}", "iban": "{{DemoIban}}", "currency": "USD" }""")).Text("id");

        var closed = await admin.CreateAsync(
            $"/v1/bank-accounts/{dollars}:close", """{ "on": "2026-03-10", "reason": "Closed" }""");

        closed.Text("closedOn").ShouldBe("2026-03-10");
    }

    [Fact]
    public async Task Accounts_that_pay_for_a_client_are_listed_and_forgotten()
    {
        await using var gateway = await RunningGateway.StartAsync(DatabaseProvider.Sqlite);
        var admin = await gateway.CallerAsync();
        var cast = await Cast.RegisterAsync(admin);
        var file = new CodaFile().Begin(iban: DemoIban)
            .Movement(33m, "who knows", name: "PAYER", counterparty: "BE74999000000303").End();
        using var taken = await admin.PostOnceAsync(
            "/v1/statements", Answers.Bytes(file.ToBytes(), "application/octet-stream"));
        var waiting = (await admin.ReadAsync("/v1/movements?state=queued")).GetProperty("items")[0].Text("id");
        await admin.CreateAsync(
            $"/v1/movements/{waiting}/allocations",
            $$"""{"allocations":[{"client":"{{cast.Clients[0]}}","amount":"33.00"}]}""");
        var path = $"/v1/clients/{cast.Clients[0]}/payer-accounts";
        (await admin.ReadAsync(path)).GetProperty("items")[0].Text("account").ShouldBe("BE74999000000303");

        await admin.CreateAsync($"{path}:forget", """{ "account": "BE74999000000303" }""");

        (await admin.ReadAsync(path)).GetProperty("items").GetArrayLength().ShouldBe(0);
        using var again = await admin.PostOnceAsync(
            $"{path}:forget", Answers.Json("""{ "account": "BE74999000000303" }"""));
        again.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<HttpStatusCode> PostAsync(HttpClient admin, int number, decimal opening)
    {
        var day = number == 51 ? "120326" : "130326";
        var file = new CodaFile().Begin(opening, number, day, DemoIban).Movement(10m, "x").End();
        using var answer = await admin.PostOnceAsync(
            "/v1/statements", Answers.Bytes(file.ToBytes(), "application/octet-stream"));
        return answer.StatusCode;
    }

    private static Task<HttpResponseMessage> SkipAsync(HttpClient admin, string account, int number) =>
        admin.PostOnceAsync(
            $"/v1/bank-accounts/{account}:skip-numbers",
            Answers.Json($$"""{ "year": 2026, "number": {{number}}, "reason": "Confirmed by the bank" }"""));
}
