using System.Text.Json;
using Gateway.Api.Dunning;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Law;
using Gateway.Domain.Money;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Gateway.Api.Tests.Dunning.DunningStage;

namespace Gateway.Api.Tests.Dunning;

/// <summary>
/// Interest and costs in payment plans. 1,000.00 due on 4 March; the letter of the 26th asks 6.33 of interest and
/// 40.00.
/// </summary>
public class PlanAccessoryTests
{
    [Theory, ClassData<Databases>]
    public async Task What_was_claimed_is_paid_by_the_instalments_to_the_last_cent(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        var invoice = await ClaimedAsync(stage);
        var plan = await ProposeAsync(
            stage, invoice, "6.33", "40.00", ("2026-04-08", "500.00"), ("2026-05-08", "500.00"),
            ("2026-06-08", "46.33"));
        (plan.Text("total"), plan.Text("interest"), plan.Text("costs"), plan.Text("leftOut"))
            .ShouldBe(("1046.33", "6.33", "40.00", "0.00"));
        plan.Text("text").ShouldContain("reconnaît devoir 1046.33 EUR");
        plan.Text("text").ShouldContain("1000.00 EUR sont le solde des factures, 6.33 EUR des intérêts et 40.00 EUR");
        plan.Text("text").ShouldNotContain("cède alors la place");
        await AgreeAsync(stage, stage.Admin, plan);
        (await AskedAsync(stage)).ShouldBe(4_633, "it had been claimed");

        await PayAsync(stage, invoice, "2026-04-08", "500.00");
        await PayAsync(stage, invoice, "2026-05-08", "500.00");
        (await StateAsync(stage)).ShouldBe("agreed", "the debt is paid, and not what is asked for lateness");

        // The bank of the 10th shows that the last instalment is missing; nothing but interest and costs is open.
        await LiveAsync(stage, "2026-06-09", "2026-06-12");
        stage.Story.ShouldHaveSingleItem().ShouldEndWith("Mail 46.33");
        await PayAsync(stage, invoice, "2026-06-15", "46.32");
        (await StateAsync(stage)).ShouldBe("agreed");
        await PayAsync(stage, invoice, "2026-06-15", "0.01");

        (await StateAsync(stage)).ShouldBe("kept");
        (await AskedAsync(stage)).ShouldBe(0);
        var facts = await stage.FactsAsync(invoice);
        facts.ShouldContain("plan.kept");
        facts.ShouldNotContain("accessory.waived");
        await using var db = stage.Gateway.Read();
        (await db.ClientCreditEntries.AnyAsync(TestContext.Current.CancellationToken)).ShouldBeFalse();
    }

    [Fact]
    public async Task What_a_plan_leaves_out_is_given_up_by_two_people_once_it_is_kept()
    {
        await using var stage = await OpenAsync(DatabaseProvider.Sqlite);
        var invoice = await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        await stage.LiveAsync("2026-03-12", "2026-03-26");
        (string, string)[] days = [("2026-04-08", "600.00"), ("2026-05-08", "400.00")];
        var early = await ProposeAsync(stage, invoice, null, null, days);
        (await RefusalAsync(stage.Second, early)).ShouldBe("SGW-PLAN-CHANGED", "a letter that left is not booked");
        await stage.NightAsync();
        (await RefusalAsync(stage.Second, early)).ShouldBe("SGW-PLAN-CHANGED", "what it leaves out was never shown");
        stage.GoTo("2026-03-27");
        (await DivideAsync(stage, invoice)).ShouldBeOfType<PlanParts.Refused>().Rule.ShouldBe("SGW-PLAN-ORDER");

        var plan = await ProposeAsync(stage, invoice, null, null, days);
        (plan.Text("total"), plan.Text("leftOut")).ShouldBe(("1000.00", "46.33"));
        plan.Text("text").ShouldContain("46.33 EUR n'y sont pas");
        (await RefusalAsync(stage.Admin, plan)).ShouldBe("SGW-PLAN-SECOND");
        await AgreeAsync(stage, stage.Second, plan);
        await PayAsync(stage, invoice, "2026-04-08", "600.00");
        (await AskedAsync(stage)).ShouldBe(4_633, "nothing is given up before the plan is kept");
        await PayAsync(stage, invoice, "2026-05-08", "400.00");

        (await StateAsync(stage)).ShouldBe("kept");
        (await AskedAsync(stage)).ShouldBe(0);
        (await stage.FactsAsync(invoice)).Count(kind => kind == "accessory.waived").ShouldBe(2);
        await LiveAsync(stage, "2026-05-11", "2026-05-13");
        stage.Story.ShouldBeEmpty("the letters of March are the last");

        // What kept it goes back: what was given up is owed again, until the plan is kept after all.
        await stage.TakeBackAsync(invoice);
        await JudgeAsync(stage);
        (await StateAsync(stage)).ShouldBe("agreed");
        (await AskedAsync(stage)).ShouldBe(4_633);
        await PayAsync(stage, invoice, "2026-05-15", "400.00");
        (await StateAsync(stage)).ShouldBe("kept");
        (await AskedAsync(stage)).ShouldBe(0);
    }

    /// <summary>
    /// By hand: 1,000.00 x 10.5 % x 35 / 365 until 8 April, 500.00 x 10.5 % x 30 / 365 until 8 May: 14.38.
    /// </summary>
    [Fact]
    public async Task Interest_is_agreed_up_to_the_law_and_a_plan_that_lapses_brings_back_the_whole()
    {
        await using var stage = await OpenAsync(DatabaseProvider.Sqlite);
        var invoice = await ClaimedAsync(stage);
        (await RefusedAsync(stage, invoice, "14.39", "40.00", ("2026-04-08", "500.00"), ("2026-05-08", "554.39")))
            .ShouldBe("SGW-PLAN-CEILING");
        (await RefusedAsync(stage, invoice, "14.38", "40.01", ("2026-04-08", "500.00"), ("2026-05-08", "554.39")))
            .ShouldBe("SGW-PLAN-CEILING");
        (await RefusedAsync(stage, invoice, "30.00", "40.00", ("2026-04-08", "500.00"), ("2026-09-08", "570.00")))
            .ShouldBe("SGW-PLAN-LAW", "the rate of that half-year is not loaded");
        (await RefusedAsync(stage, invoice, "14.38", "40.00", ("2026-04-08", "500.00"), ("2026-05-08", "500.00")))
            .ShouldBe("SGW-PLAN-TOTAL");
        var plan = await ProposeAsync(
            stage, invoice, "14.38", "40.00", ("2026-04-08", "500.00"), ("2026-05-08", "554.38"));
        plan.Text("text").ShouldContain("cède alors la place à ce que donne la loi");
        (await AskedAsync(stage)).ShouldBe(4_633, "a proposal claims nothing");
        await AgreeAsync(stage, stage.Admin, plan);
        (await AskedAsync(stage)).ShouldBe(5_438);

        // Nothing comes: reminded once, then it lapses; the law says anew what is owed, 17.55 and 40.00 on 4 May.
        await LiveAsync(stage, "2026-04-13", "2026-05-04");

        (await StateAsync(stage)).ShouldBe("broken");
        (await AskedAsync(stage)).ShouldBe(4_633, "what the plan had claimed itself is taken back");
        (await stage.FactsAsync(invoice)).ShouldContain("accessory.taken-back");
        stage.Story[^1].ShouldStartWith("2026-05-04 ");
        stage.Story[^1].ShouldEndWith("Mail 1000.00 +57.55");
        await stage.NightAsync();
        (await AskedAsync(stage)).ShouldBe(5_755);
    }

    /// <summary>Book XIX: what was lawfully claimed may be in the plan of a consumer, and nothing else.</summary>
    [Fact]
    public async Task The_plan_of_a_consumer_has_nothing_that_was_not_claimed_before()
    {
        await using var stage = await OpenAsync(DatabaseProvider.Sqlite);
        var client = await stage.RegisterAsync("Consumer");
        var invoice = await stage.InvoiceAsync(client, "1000.00", "2026-03-04");
        await stage.LiveAsync("2026-03-12", "2026-03-12");
        stage.GoTo("2026-03-16");
        (await RefusedAsync(stage, invoice, "0.01", null, client, ("2026-04-08", "1000.01")))
            .ShouldBe("SGW-PLAN-CEILING");
        await stage.LiveAsync("2026-03-17", "2026-04-03");
        await stage.NightAsync();
        var open = await AskedAsync(stage);
        open.ShouldBeGreaterThan(9_000, "the lump sum of art. XIX.4, and some days of interest");

        stage.GoTo("2026-04-07");
        var interest = (open - 9_000) / 100m;
        (await RefusedAsync(
            stage, invoice, $"{interest + 0.01m:0.00}", "90.00", client,
            ("2026-04-15", $"{1_090.01m + interest:0.00}")))
            .ShouldBe("SGW-PLAN-CEILING");
        (await RefusedAsync(
            stage, invoice, $"{interest:0.00}", "90.01", client, ("2026-04-15", $"{1_090.01m + interest:0.00}")))
            .ShouldBe("SGW-PLAN-CEILING");
        var plan = await ProposeAsync(
            stage, invoice, $"{interest:0.00}", "90.00", client, ("2026-04-15", $"{1_090m + interest:0.00}"));
        await AgreeAsync(stage, stage.Admin, plan);
        (await AskedAsync(stage)).ShouldBe(open, "nothing new");
    }

    /// <summary>The company's invoice after the letter that asked for interest and costs, on the next day.</summary>
    private static async Task<string> ClaimedAsync(DunningStage stage)
    {
        var invoice = await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        await stage.LiveAsync("2026-03-12", "2026-03-26");
        await stage.NightAsync();
        stage.GoTo("2026-03-27");
        stage.Story.Clear();
        return invoice;
    }

    private static string Plan(
        string invoice, string? interest, string? costs, (string DueOn, string Amount)[] instalments)
    {
        var parts = instalments.Select(one => $$"""{ "dueOn": "{{one.DueOn}}", "amount": "{{one.Amount}}" }""");
        var more = (interest is null ? "" : $"\"interest\": \"{interest}\", ")
            + (costs is null ? "" : $"\"costs\": \"{costs}\", ");
        return $$"""{ "invoices": [ "{{invoice}}" ], {{more}}"instalments": [ {{string.Join(", ", parts)}} ] }""";
    }

    private static Task<JsonElement> ProposeAsync(
        DunningStage stage, string invoice, string? interest, string? costs,
        params (string DueOn, string Amount)[] instalments) =>
        ProposeAsync(stage, invoice, interest, costs, stage.Cast.Clients[Company], instalments);

    private static Task<JsonElement> ProposeAsync(
        DunningStage stage, string invoice, string? interest, string? costs, string client,
        params (string DueOn, string Amount)[] instalments) =>
        stage.Admin.CreateAsync($"/v1/clients/{client}/plans", Plan(invoice, interest, costs, instalments));

    private static Task<string> RefusedAsync(
        DunningStage stage, string invoice, string? interest, string? costs,
        params (string DueOn, string Amount)[] instalments) =>
        RefusedAsync(stage, invoice, interest, costs, stage.Cast.Clients[Company], instalments);

    private static async Task<string> RefusedAsync(
        DunningStage stage, string invoice, string? interest, string? costs, string client,
        params (string DueOn, string Amount)[] instalments)
    {
        using var answer = await stage.Admin.PostOnceAsync(
            $"/v1/clients/{client}/plans", Answers.Json(Plan(invoice, interest, costs, instalments)));
        return await RuleOfAsync(answer);
    }

    private static Task<JsonElement> AgreeAsync(DunningStage stage, HttpClient who, JsonElement plan)
    {
        stage.Story.Clear();
        return who.CreateAsync($"/v1/plans/{plan.Text("id")}:agree", """{ "agreedBy": "letter of 26 March" }""");
    }

    private static async Task<string> RefusalAsync(HttpClient who, JsonElement plan)
    {
        using var answer = await who.PostOnceAsync(
            $"/v1/plans/{plan.Text("id")}:agree", Answers.Json("""{ "agreedBy": "letter of 26 March" }"""));
        return await RuleOfAsync(answer);
    }

    private static async Task<string> RuleOfAsync(HttpResponseMessage answer) =>
        (await answer.ProblemAsync("invalid-request")).GetProperty("findings")[0].Text("rule");

    private static async Task PayAsync(DunningStage stage, string invoice, string day, string amount)
    {
        stage.GoTo(day);
        await stage.PayAsync(invoice, amount);
        await JudgeAsync(stage);
    }

    private static async Task<string> StateAsync(DunningStage stage) =>
        (await stage.Admin.ReadAsync($"/v1/clients/{stage.Cast.Clients[Company]}/plans")).GetProperty("items")
            .EnumerateArray().Last().Text("state");

    /// <summary>A plan of the debt alone, where money of plans pays interest and costs first.</summary>
    private static Task<PlanParts> DivideAsync(DunningStage stage, string invoice)
    {
        var services = stage.Gateway.Services;
        List<ImputationRule> rules =
            [.. ImputationRule.Default.Select(rule => rule with { Order = Imputation.InterestFirst })];
        var strict = ActivatorUtilities.CreateInstance<PlanAccessories>(services, rules);
        var (id, zero) = (new DocumentId(Guid.Parse(invoice)), Amount.Eur(0));
        PlanOrder[] orders = [new(stage.Today.AddDays(10), Amount.Eur(1000))];
        return services.GetRequiredService<Transactions>().RunAsync(
            async (db, token) =>
            {
                var row = await db.Receivables.SingleAsync(one => one.InvoiceId == id, token);
                return await strict.DivideAsync(db, row.ClientId, [row.Id], zero, zero, orders, token);
            },
            TestContext.Current.CancellationToken);
    }

    /// <summary>What is open of interest and costs, in cents.</summary>
    private static async Task<long> AskedAsync(DunningStage stage)
    {
        await using var db = stage.Gateway.Read();
        return await db.AccessoryEntries.SumAsync(row => row.Amount, TestContext.Current.CancellationToken);
    }

    private static async Task LiveAsync(DunningStage stage, string from, string to)
    {
        for (var day = Day(from); day <= Day(to); day = day.AddDays(1))
        {
            stage.GoTo(Text(day));
            await JudgeAsync(stage);
            await stage.LiveAsync(Text(day), Text(day));
        }
    }

    private static Task JudgeAsync(DunningStage stage) =>
        stage.Gateway.Services.GetRequiredService<JudgePlans>().RunAsync(TestContext.Current.CancellationToken);
}
