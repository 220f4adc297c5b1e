using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Domain.Dunning;
using static Gateway.Api.Tests.Dunning.DunningStage;

namespace Gateway.Api.Tests.Dunning;

/// <summary>
/// What happens to clients in the middle of the ladder, as it comes: a death, a register, a complaint, a dispute, a
/// case. A letter that was issued that morning and has not left stays; so does every one after it.
/// </summary>
public class RealCauseTests
{
    private const string Rule = "SGW-DUN-HOLD-";

    private readonly Dictionary<string, (string Client, string Invoice)> people = [];

    [Fact]
    public async Task Each_cause_stops_the_letter_of_the_morning_and_all_that_would_follow()
    {
        await using var stage = await OpenAsync(DatabaseProvider.Sqlite);
        string[] names = ["Deceased", "Bankrupt", "Complaint", "Dispute", "Case", "Nothing"];
        for (var place = 0; place < names.Length; place++)
        {
            await OweAsync(stage, names[place], place);
        }

        // Thursday 12 March: eight days late, the friendly word leaves for all of them.
        await stage.LiveAsync("2026-03-12", "2026-03-12");
        stage.Story.Count.ShouldBe(6);

        // Thursday 26 March: the second letters are issued in the morning; before they leave, five things are heard.
        stage.GoTo("2026-03-26");
        await IssueOnlyAsync(stage);
        await HearAsync(stage);
        await stage.DeliverAsync();
        var second = (await stage.NoticesAsync(Day("2026-03-26"))).Where(one => one.State == NoticeState.Sent);
        second.Select(one => one.ClientId.ToString()).ShouldBe([people["Nothing"].Client]);
        (await stage.NoticesAsync(Day("2026-03-26"))).Count(one => one.State == NoticeState.Stopped).ShouldBe(5);

        // Until the end of April nobody of the five hears anything, on the old invoice or on a new one.
        foreach (var name in new[] { "Deceased", "Bankrupt" })
        {
            people[$"{name} again"] = (
                people[name].Client, await stage.InvoiceAsync(people[name].Client, "70.00", "2026-03-27"));
        }

        await stage.LiveAsync("2026-03-27", "2026-04-30");
        stage.Story.Skip(6).ShouldBe(["2026-04-09 formal-notice Mail 100.00 +41.04"]);
        await WhyAsync(stage, "Deceased", "DEATH");
        await WhyAsync(stage, "Deceased again", "DEATH");
        await WhyAsync(stage, "Bankrupt again", "INSOLVENCY");
        await WhyAsync(stage, "Complaint", "COMPLAINT");
        await WhyAsync(stage, "Dispute", "DISPUTE");
        await WhyAsync(stage, "Case", "LEGAL");

        // Nobody of the family is pursued either; a bankrupt is claimed from in its procedure alone.
        (await RefusalAsync(stage, "Deceased", "amicable")).ShouldContain("SGW-CASE-DEATH /procedure");
        (await RefusalAsync(stage, "Bankrupt", "amicable")).ShouldContain("SGW-CASE-INSOLVENT /procedure");

        // The dispute was right in part: its owner has 40.00 credited and lifts it, and the rest is asked.
        await GoOnAsync(stage, "Dispute", "2026-05-04");
        await stage.LiveAsync("2026-05-04", "2026-05-04");
        stage.Story[^1].ShouldStartWith("2026-05-04 second-reminder Mail 60.00");
    }

    /// <summary>
    /// Three due dates of a year are reminded free; of the fourth a reminder costs 7.50 (CEL art. XIX.2), but not the
    /// first one, which says that it is free.
    /// </summary>
    [Fact]
    public async Task A_consumer_supplied_regularly_pays_for_the_fourth_due_date_of_a_year_only()
    {
        await using var stage = await OpenAsync(DatabaseProvider.Sqlite, "2025-12-01", options =>
        {
            (options.IsRegularSupply, options.ReminderCost) = (true, 7.50m);
        });
        await OverNewYearAsync(stage);
        var regular = await stage.RegisterAsync("Regular");
        var once = await stage.RegisterAsync("Once");

        // Three invoices, each reminded free eight days after it was due, and paid the day after.
        foreach (var due in new[] { "2026-01-12", "2026-02-09", "2026-03-09" })
        {
            var invoice = await stage.InvoiceAsync(regular, "100.00", due);
            var day = Text(Day(due).AddDays(8));
            await stage.LiveAsync(day, day);
            stage.GoTo(Text(Day(due).AddDays(9)));
            await stage.PayAsync(invoice, "100.00");
        }

        // The fourth due date of the regular client, and the first of one that owes nothing else. The wait after the
        // reminder of 21 April is over on 5 May; on the 8th 20.00 and three days of interest are asked of both, for the
        // letter of 21 April said that it is free. That of the 8th does not: on the 26th, the first working day after
        // 15 days, one owes 7.50 for it.
        await stage.InvoiceAsync(regular, "100.00", "2026-04-13");
        await stage.InvoiceAsync(once, "100.00", "2026-04-13");
        await stage.LiveAsync("2026-04-21", "2026-05-26");
        string[] told =
        [
            "2025-12-01 first-reminder Mail 300.00", "2025-12-10 first-reminder Mail 100.00",
            "2026-01-05 second-reminder Mail 100.00 +20.35", "2026-01-20 formal-notice Mail 100.00 +20.78",
            "2026-01-20 first-reminder Mail 100.00", "2026-02-17 first-reminder Mail 100.00",
            "2026-03-17 first-reminder Mail 100.00", "2026-04-21 first-reminder Mail 100.00",
            "2026-04-21 first-reminder Mail 100.00", "2026-05-08 second-reminder Mail 100.00 +20.09",
            "2026-05-08 second-reminder Mail 100.00 +20.09", "2026-05-26 formal-notice Mail 100.00 +28.10",
            "2026-05-26 formal-notice Mail 100.00 +20.60",
        ];
        stage.Story.ShouldBe(told, ignoreOrder: true);
    }

    /// <summary>
    /// The fourth due date reminded in 2025 is the first of 2026, when it is reminded again: its second letter is one
    /// of the free ones of that year, and its first one says that it is free. Nothing is charged, on 20 January either.
    /// </summary>
    private static async Task OverNewYearAsync(DunningStage stage)
    {
        var client = await stage.RegisterAsync("Over New Year");
        var paid = new List<string>();
        foreach (var due in (string[])["2025-11-03", "2025-11-10", "2025-11-17"])
        {
            paid.Add(await stage.InvoiceAsync(client, "100.00", due));
        }

        await stage.InvoiceAsync(client, "100.00", "2025-12-02");
        await stage.LiveAsync("2025-12-01", "2025-12-01");
        stage.GoTo("2025-12-02");
        foreach (var invoice in paid)
        {
            await stage.PayAsync(invoice, "100.00");
        }

        // The days of the reminder of 10 December end on the 24th; 20.00, and 12 and 27 days of interest.
        foreach (var day in (string[])["2025-12-10", "2026-01-05"])
        {
            await stage.LiveAsync(day, day);
        }
    }

    /// <summary>The registered letter counts; its copy by mail is a courtesy, and proves and ends nothing.</summary>
    [Theory, InlineData(false), InlineData(true)]
    public async Task A_registered_letter_is_copied_by_mail_where_the_house_wants_it(bool isCopied)
    {
        await using var stage = await OpenAsync(DatabaseProvider.Sqlite, configure: options =>
            (options.FormalNoticeByRegisteredPost, options.MailCopies) = (true, isCopied));
        await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        await stage.LiveAsync("2026-03-12", "2026-04-09");

        stage.Story[^1].ShouldBe("2026-04-09 formal-notice Registered 1000.00 +50.36 Queued");
        stage.Post.Reminders.Count.ShouldBe(isCopied ? 3 : 2);
        await stage.DeliverAsync();
        stage.Post.Reminders.Count.ShouldBe(isCopied ? 3 : 2, "a copy leaves once");

        // Only once a person brought the letter has it left.
        var waiting = (await stage.Admin.ReadAsync("/v1/dunning/notices?state=queued&channel=registered"))
            .GetProperty("items")[0].Text("id");
        await stage.Admin.CreateAsync($"/v1/dunning/notices/{waiting}:done", """{ "proof": "RR 1" }""");
        (await stage.NoticesAsync(Day("2026-04-09")))[0].State.ShouldBe(NoticeState.Sent);
    }

    private async Task OweAsync(DunningStage stage, string name, int place)
    {
        var client = await stage.CompanyAsync(name, place);
        people[name] = (client, await stage.InvoiceAsync(client, "100.00", "2026-03-04"));
    }

    private static async Task IssueOnlyAsync(DunningStage stage)
    {
        var run = (await stage.ProposeAsync()).Text("id");
        await stage.Second.CreateAsync($"/v1/dunning/runs/{run}:sign-off", "{}");
        await stage.Admin.CreateAsync($"/v1/dunning/runs/{run}:issue", "{}");
        await stage.IssueAsync();
    }

    private async Task HearAsync(DunningStage stage)
    {
        await stage.Admin.CreateAsync(
            $"/v1/clients/{people["Deceased"].Client}/holds",
            """{ "kind": "death", "reviewOn": "2026-04-10", "note": "The notary of the estate is asked for." }""");
        var number = (await stage.Admin.ReadAsync($"/v1/clients/{people["Bankrupt"].Client}")).Text("enterpriseNumber");
        await stage.Admin.CreateAsync("/v1/insolvency-signals", $$"""
            { "signals": [ { "enterpriseNumber": "{{number}}", "since": "2026-03-25", "reference": "RegSol" } ] }
            """);
        await stage.HoldAsync(
            people["Complaint"].Invoice,
            """{ "kind": "complaint", "reviewOn": "2026-04-10", "note": "The tone of the first letter." }""");
        await stage.HoldAsync(people["Dispute"].Invoice, """
            { "kind": "dispute", "category": "service", "owner": "Zoë", "reviewOn": "2026-04-10" }
            """);
        await stage.Admin.CreateAsync(
            $"/v1/invoices/{people["Case"].Invoice}/exhibits",
            """{ "kind": "contract", "fileName": "contract.txt", "content": "U2lnbmVkLg==" }""");
        var proposed = await stage.Admin.CreateAsync("/v1/recovery-cases", $$"""
            { "procedure": "rci", "invoices": [ "{{people["Case"].Invoice}}" ], "isContractual": true }
            """);
        await stage.Second.CreateAsync($"/v1/recovery-cases/{proposed.Text("id")}:confirm", "{}");
    }

    private async Task WhyAsync(DunningStage stage, string name, string kind) =>
        (await stage.BlockersAsync(people[name].Invoice)).ShouldContain(Rule + kind, name);

    private async Task<string[]> RefusalAsync(DunningStage stage, string name, string procedure)
    {
        using var answer = await stage.Admin.PostOnceAsync("/v1/recovery-cases", Answers.Json($$"""
            { "procedure": "{{procedure}}", "invoices": [ "{{people[name].Invoice}}" ], "isContractual": true }
            """));
        return (await answer.ProblemAsync("invalid-request")).Findings();
    }

    private async Task GoOnAsync(DunningStage stage, string name, string day)
    {
        stage.GoTo(day);
        var invoice = people[name].Invoice;
        await stage.Admin.CreateAsync($"/v1/invoices/{invoice}/credit-notes", """
            {
              "reason": "Two hours too many",
              "lines": [ {
                "description": "Work", "quantity": "1", "price": { "net": "40.00" },
                "vat": { "category": "Z", "rate": "0" }
              } ]
            }
            """);
        var hold = (await stage.Admin.ReadAsync($"/v1/holds?client={people[name].Client}")).GetProperty("items")
            .EnumerateArray().Single(one => !one.TryGetProperty("liftedOn", out _));
        await stage.Admin.CreateAsync($"/v1/holds/{hold.Text("id")}:release", "{}");
    }
}
