using System.Text.Json;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Api.Tests.Persistence;
using Gateway.Recovery.Correspondence.Pdf;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Api.Tests.Payroll;

/// <summary>The page of a unit as data: every sum is that of its lines, and every line says what it is.</summary>
public class UnitAccountTests
{
    [Theory, ClassData<Databases>]
    public async Task A_running_budget_is_what_came_less_contribution_and_wages(DatabaseProvider provider)
    {
        await using var world = await PayrollWorld.OpenAsync(provider);
        var invoice = await world.IssueAsync(world.Activity);
        world.Go("2026-05-20");
        await world.PayAsync(invoice, "605.00");
        var payout = await world.Admin.CreateAsync($"/v1/units/{world.Activity}/payouts", Payout("artist", "200.00"));

        payout.Money("cost").ShouldBe(290m);
        payout.Money("balance").ShouldBe(145m); // 500 - 65 - 290
        var account = await AccountAsync(world, "from=2026-05-11&to=2026-05-20");
        Proven(account);
        (account.Money("invoiced"), account.Money("collected"), account.Money("deducted"), account.Money("paidOut"))
            .ShouldBe((1000m, 500m, 65m, 290m));
        account.Money("closing").ShouldBe(145m);
        var lines = account.GetProperty("lines").EnumerateArray().ToList();
        lines.Select(line => line.Money("balance")).ShouldBe([-65m, 435m, 145m]);

        // The same, cut at the 20th: what was left before is the opening.
        var later = await AccountAsync(world, "from=2026-05-20&to=2026-05-20");
        Proven(later);
        later.Money("opening").ShouldBe(-65m);
        later.Money("closing").ShouldBe(145m);

        var budget = await world.Admin.ReadAsync($"/v1/units/{world.Activity}/budget");
        budget.Money("balance").ShouldBe(145m);
        var artist = budget.GetProperty("wages").EnumerateArray().Single(wage => wage.Text("kind") == "artist");
        (artist.Money("grossMax"), artist.GetProperty("isVerified").GetBoolean()).ShouldBe((100m, false));
    }

    /// <summary>1,000.00 invoiced leave 935.00 after the contribution of 6.5 %; an artist's 200.00 cost 290.00.
    /// </summary>
    [Theory, ClassData<Databases>]
    public async Task With_3in1_the_invoices_of_a_contract_cover_its_wages_or_are_told_not_to(DatabaseProvider provider)
    {
        await using var world = await PayrollWorld.OpenAsync(provider);
        await world.IssueAsync(world.ThreeInOne);
        var path = $"/v1/units/{world.ThreeInOne}";
        using var none = await world.Admin.PostOnceAsync(
            $"{path}/payouts", Answers.Json(Payout("artist", "200.00")));
        (await none.ProblemAsync("invalid-request")).Findings().ShouldBe(["SGW-PAYOUT-CONTRACT /contractReference"]);
        var invoiced = (await ContractsAsync())[0];
        invoiced.GetProperty("isCovered").GetBoolean().ShouldBeTrue();

        var first = await world.Admin.CreateAsync($"{path}/payouts", Under(invoiced.Text("contract"), "w-1", "200.00"));
        first.GetProperty("contract").Money("left").ShouldBe(645m);
        await world.Admin.CreateAsync($"{path}/payouts", Under(invoiced.Text("contract"), "w-2", "500.00"));
        await world.Admin.CreateAsync($"{path}/payouts", Under("never-invoiced", "w-3", "10.00"));

        var budgets = await ContractsAsync();
        budgets.Select(one => (
                one.Money("invoiced"), one.Money("contribution"), one.Money("wages"), one.Money("left"),
                one.GetProperty("isCovered").GetBoolean()))
            .ShouldBe([(1000m, 65m, 1015m, -80m, false), (0m, 0m, 14.5m, -14.5m, false)], ignoreOrder: true);
        (await world.Admin.ReadAsync($"{path}/contracts?limit=1")).GetProperty("items").GetArrayLength().ShouldBe(1);

        async Task<IReadOnlyList<JsonElement>> ContractsAsync() =>
            [.. (await world.Admin.ReadAsync($"{path}/contracts")).GetProperty("items").EnumerateArray()];

        static string Under(string contract, string reference, string gross) =>
            Payout("artist", gross, reference: reference)
                .Replace("{ ", $"{{ \"contractReference\": \"{contract}\", ", StringComparison.Ordinal);
    }

    [Theory, ClassData<Databases>]
    public async Task A_3in1_unit_sees_its_advance_and_how_it_was_covered(DatabaseProvider provider)
    {
        await using var world = await PayrollWorld.OpenAsync(provider);
        var invoice = await world.IssueAsync(world.ThreeInOne);
        world.Go("2026-05-26");
        await world.LookAsync();
        await world.InsolventAsync(client: 0);
        await world.LookAsync();
        world.Go("2026-06-26");
        await world.PayAsync(invoice, "1210.00");

        var account = await AccountAsync(world, "", world.ThreeInOne);

        Proven(account);
        (account.Money("collected"), account.Money("advanced"), account.Money("closing")).ShouldBe((1000m, 0m, 935m));
        account.GetProperty("lines").EnumerateArray().Select(line => line.Money("advanced"))
            .ShouldBe([0m, 1000m, 0m, 0m, -1000m]);
    }

    [Theory]
    [InlineData("fr", "est émise : 1000.00 EUR hors TVA."), InlineData("nl", "is uitgereikt: 1000.00 EUR zonder btw.")]
    [InlineData("de", "ist ausgestellt: 1000.00 EUR ohne"), InlineData("en", "is issued: 1000.00 EUR without VAT.")]
    public async Task A_line_speaks_the_language_of_the_reader(string language, string words)
    {
        await using var world = await PayrollWorld.OpenAsync(DatabaseProvider.Sqlite);
        await world.IssueAsync(world.Activity);
        using var unit = await world.UnitCallerAsync(world.Activity);
        unit.DefaultRequestHeaders.Add("Accept-Language", language);

        var account = await unit.ReadAsync($"/v1/units/{world.Activity}/account");

        account.GetProperty("lines")[0].Text("text").ShouldContain(words);
    }

    [Fact]
    public async Task A_unit_gets_its_account_on_paper_with_every_line()
    {
        var printer = new RememberingPrinter();
        await using var world = await PayrollWorld.OpenAsync(
            DatabaseProvider.Sqlite, services => services.AddSingleton<IPdfRenderer>(printer));
        var invoice = await world.IssueAsync(world.Activity);
        await world.PayAsync(invoice, "605.00");
        using var unit = await world.UnitCallerAsync(world.Activity);
        unit.DefaultRequestHeaders.Add("Accept-Language", "nl");

        using var answer = await unit.GetAsync(
            $"/v1/units/{world.Activity}/account/pdf", TestContext.Current.CancellationToken);

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        var page = System.Net.WebUtility.HtmlDecode(printer.Html);
        page.ShouldContain("Rekening van Atelier Noordzee");
        page.ShouldContain("Van 2026-02-08 tot en met 2026-05-11");
        page.ShouldContain("is deels betaald; 500.00 EUR zonder btw kwam binnen.");
        page.ShouldContain(">435.00<");
        using var stranger = await world.UnitCallerAsync(world.ThreeInOne);
        using var foreign = await stranger.GetAsync(
            $"/v1/units/{world.Activity}/account/pdf", TestContext.Current.CancellationToken);
        foreign.StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_wage_of_a_day_without_coefficient_is_refused_and_told_twice_it_counts_once()
    {
        await using var world = await PayrollWorld.OpenAsync(DatabaseProvider.Sqlite);
        var path = $"/v1/units/{world.Activity}/payouts";
        using var early = await world.Admin.PostOnceAsync(
            path, Answers.Json(Payout("student", "100.00", day: "2025-12-31")));
        (await early.ProblemAsync("invalid-request")).Findings().ShouldBe(["SGW-COEFFICIENT /paidOn"]);

        (await world.Admin.CreateAsync(path, Payout("student", "100.00"))).Money("balance").ShouldBe(-105.42m);
        using var again = await world.Admin.PostOnceAsync(path, Answers.Json(Payout("student", "100.00")));
        await again.ProblemAsync("duplicate-reference");
        (await world.Admin.CreateAsync(path, Payout("student", "-100.00", reference: "back"))).Money("balance")
            .ShouldBe(0m);
    }

    [Fact]
    public async Task A_period_that_ends_before_it_begins_or_never_ends_is_refused()
    {
        await using var world = await PayrollWorld.OpenAsync(DatabaseProvider.Sqlite);
        foreach (var period in (string[])["from=2026-05-11&to=2026-05-10", "from=2020-01-01&to=2026-01-01"])
        {
            using var answer = await world.Admin.GetAsync($"/v1/units/{world.Activity}/account?{period}");
            (await answer.ProblemAsync("invalid-parameter")).Findings().ShouldBe(["SGW-PERIOD -"]);
        }
    }

    /// <summary>Opening, lines and closing agree, to the cent, in every column.</summary>
    internal static void Proven(JsonElement account)
    {
        var lines = account.GetProperty("lines").EnumerateArray().ToList();
        foreach (var column in (string[])["invoiced", "collected", "advanced", "deducted", "paidOut"])
        {
            account.Money(column).ShouldBe(lines.Sum(column), column);
        }

        var balance = account.Money("opening");
        foreach (var line in lines)
        {
            balance += line.Money("collected") + line.Money("advanced") - line.Money("deducted")
                - line.Money("paidOut");
            line.Money("balance").ShouldBe(balance);
        }

        account.Money("closing").ShouldBe(balance);
    }

    private static Task<JsonElement> AccountAsync(PayrollWorld world, string query, string? unit = null) =>
        world.Admin.ReadAsync($"/v1/units/{unit ?? world.Activity}/account?{query}");

    private static string Payout(string kind, string gross, string day = "2026-05-20", string reference = "C-1") =>
        $$"""{ "reference": "{{reference}}", "kind": "{{kind}}", "gross": "{{gross}}", "paidOn": "{{day}}" }""";
}
