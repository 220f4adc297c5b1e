using System.Net;
using System.Text.Json;
using Gateway.Api.Dunning;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Dunning;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Gateway.Api.Tests.Dunning.DunningStage;

namespace Gateway.Api.Tests.Dunning;

/// <summary>Plans from day to day: three instalments of 400.00 on a debt of 1,200.00.</summary>
public class PaymentPlanTests
{
    [Theory, ClassData<Databases>]
    public async Task A_plan_that_is_kept_keeps_reminders_away_to_its_end(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        var (invoice, plan) = await AgreedAsync(stage);
        plan.Text("text").ShouldContain("reconnaît devoir 1200.00 EUR");
        var references = plan.GetProperty("instalments").EnumerateArray().Select(one => one.Text("reference")).ToList();
        references.ShouldBeUnique();

        await LiveAsync(stage, "2026-03-12", "2026-04-07");
        await stage.PayAsync(invoice, "400.00");
        await LiveAsync(stage, "2026-04-08", "2026-05-05");
        await stage.PayAsync(invoice, "800.00"); // the last one early
        await LiveAsync(stage, "2026-05-06", "2026-05-08");

        (await StateAsync(stage)).ShouldBe("kept");
        (await stage.FactsAsync(invoice)).ShouldContain("plan.kept");

        // The bank takes the 800.00 back: the plan goes on, and no reminder of the invoice leaves.
        stage.GoTo("2026-05-11");
        await stage.TakeBackAsync(invoice);
        await LiveAsync(stage, "2026-05-11", "2026-05-12");
        (await StateAsync(stage)).ShouldBe("agreed");
        (await stage.BlockersAsync(invoice)).ShouldContain("SGW-DUN-HOLD-PAYMENTPLAN");
        stage.Story.ShouldBeEmpty();

        // A transfer of 8 May shows on the 12th: of the second instalment is reminded now, and it is paid.
        await LiveAsync(stage, "2026-05-13", "2026-05-13");
        stage.Story.ShouldBe(["2026-05-13  Mail 400.00"]);
        await stage.PayAsync(invoice, "800.00");
        await LiveAsync(stage, "2026-05-15", "2026-05-15");
        (await StateAsync(stage)).ShouldBe("kept");

        // Once more, long after: that reminder is done with, and the plan does not lapse by it.
        stage.GoTo("2026-06-11");
        await stage.TakeBackAsync(invoice);
        await LiveAsync(stage, "2026-06-12", "2026-06-12");
        (await StateAsync(stage)).ShouldBe("agreed");
        stage.Story[1..].ShouldBe(["2026-06-12  Mail 400.00"]);
        (await stage.FactsAsync(invoice)).Count(kind => kind == "plan.reopened").ShouldBe(2);
    }

    /// <summary>Money that came without a reference is kept: it pays no instalment yet, and nobody is asked for it.
    /// </summary>
    [Theory, ClassData<Databases>]
    public async Task No_instalment_is_missing_and_no_promise_broken_while_money_for_it_is_kept(
        DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        await AgreedAsync(stage);
        var (debtor, promised) = (stage.Cast.Clients[French], await stage.InvoiceAsync(French, "300.00", "2026-03-04"));
        await stage.HoldAsync(promised, """{ "kind": "promise", "amount": "200.00", "until": "2026-04-08" }""");
        stage.GoTo("2026-04-08");
        foreach (var client in new[] { stage.Cast.Clients[Company], debtor })
        {
            await stage.PayAsync(await stage.InvoiceAsync(client, "1.00", "2026-03-04"), "401.00");
        }

        // The instalment of the 8th would be reminded of on the 13th, and the plan have lapsed on 4 May.
        foreach (var day in new[] { "2026-04-13", "2026-05-06" })
        {
            await LiveAsync(stage, day, day);
            await stage.JudgePromisesAsync();
        }

        stage.Story.ShouldBeEmpty();
        (await StateAsync(stage)).ShouldBe("agreed");
        (await stage.FactsAsync(promised)).ShouldNotContain("promise.broken");

        // Used a month later it had come in on time; of the second instalment the rest alone is asked.
        await stage.Admin.CreateAsync(
            $"/v1/clients/{debtor}/credit:use", $$"""{ "invoice": "{{promised}}", "amount": "200.00" }""");
        await stage.JudgePromisesAsync();
        (await stage.FactsAsync(promised)).ShouldContain("promise.kept");
        await LiveAsync(stage, "2026-05-13", "2026-05-13");
        stage.Story.ShouldBe(["2026-05-13  Mail 400.00"]);
        stage.Post.Reminders[^1].Text.ShouldContain("800,00\u00A0EUR");
        stage.Post.Reminders[^1].Text.ShouldContain("Vos crédits");
    }

    [Theory, ClassData<Databases>]
    public async Task An_instalment_is_reminded_once_without_costs_and_then_the_plan_lapses(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        var (invoice, _) = await AgreedAsync(stage);
        await LiveAsync(stage, "2026-03-12", "2026-05-06");

        // Due on 8 April, known missing once the bank of the 10th is; 15 days after the reminder it is over.
        var reminder = stage.Post.Reminders[0];
        reminder.Text.ShouldContain("400,00\u00A0EUR");
        reminder.Text.ShouldContain("Mensualité 1/3");
        reminder.Text.ShouldContain("Sans paiement au plus tard le 28\u00A0avril\u00A02026, le plan est caduc");
        reminder.Text.ShouldNotContain("Proposez-nous un plan");
        stage.Story.ShouldBe(
        [
            "2026-04-13  Mail 400.00",
            "2026-05-04 reminder Mail 1200.00",
        ]);
        (await StateAsync(stage)).ShouldBe("broken");
        (await stage.FactsAsync(invoice)).Count(kind => kind == "plan.instalment-reminded").ShouldBe(1);
    }

    [Theory, ClassData<Databases>]
    public async Task The_reminder_of_an_instalment_has_the_words_of_the_house_and_says_which(
        DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        var (invoice, _) = await AgreedAsync(stage);
        var text = await stage.Admin.CreateAsync("/v1/dunning/letter-texts", $$"""
            {
              "legalEntity": "{{stage.Cast.LegalEntity}}", "tone": "first", "language": "fr", "title": "Petit mot",
              "opening": "Bonjour {client},", "body": "{mentions}"
            }
            """);
        await stage.Admin.CreateAsync($"/v1/dunning/letter-texts/{text.Text("id")}:use", "{}");

        await LiveAsync(stage, "2026-04-13", "2026-04-13");

        var reminder = stage.Post.Reminders.ShouldHaveSingleItem();
        reminder.Text.ShouldContain("Petit mot");
        reminder.Text.ShouldContain("Bonjour Théâtre des Quais,");
        reminder.Text.ShouldContain("28\u00A0avril\u00A02026, le plan est caduc"); // no text drops it
        (await stage.Admin.ReadAsync($"/v1/invoices/{invoice}/timeline")).EnumerateArray()
            .Single(fact => fact.Text("kind") == "plan.instalment-reminded").GetProperty("data").Text("textVersion")
            .ShouldBe("house-1");
    }

    /// <summary>
    /// The mail of the 13th comes back. The letter of the 14th may lie until the 16th and names 1 May; posted at once,
    /// it still gives all the days it names.
    /// </summary>
    [Theory, ClassData<Databases>]
    public async Task A_plan_does_not_lapse_before_the_day_that_its_letter_names(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        await AgreedAsync(stage);
        await LiveAsync(stage, "2026-04-13", "2026-04-13");
        await stage.BounceAsync();
        await LiveAsync(stage, "2026-04-14", "2026-04-14");
        var letter = (await stage.NoticesAsync(Day("2026-04-14"))).ShouldHaveSingleItem();
        letter.Channel.ShouldBe(NoticeChannel.Post);
        WebUtility.HtmlDecode(await stage.Admin.GetStringAsync($"/v1/dunning/notices/{letter.Id}/html"))
            .ShouldContain("1er\u00A0mai\u00A02026, le plan est caduc");
        await stage.PostedAsync(await stage.PrintAsync());

        // A transfer of 29 April, fifteen days after it left, shows by 4 May; one of the day it names by the 5th.
        await LiveAsync(stage, "2026-05-05", "2026-05-05");
        (await StateAsync(stage)).ShouldBe("agreed");
        await LiveAsync(stage, "2026-05-06", "2026-05-06");
        (await StateAsync(stage)).ShouldBe("broken");
    }

    [Theory, ClassData<Databases>]
    public async Task A_plan_lapses_by_a_reminder_that_left_and_by_no_other(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        var (invoice, _) = await AgreedAsync(stage);
        await LiveAsync(stage, "2026-03-12", "2026-04-12");

        // The letter of the night is stopped by 10.00 that come in the morning; the next night writes a true one.
        stage.GoTo("2026-04-13");
        await JudgeAsync(stage);
        await stage.PayAsync(invoice, "10.00");
        await stage.DeliverAsync();
        stage.Post.Reminders.ShouldBeEmpty();
        await LiveAsync(stage, "2026-04-14", "2026-04-14");
        stage.Post.Reminders.ShouldHaveSingleItem().Text.ShouldContain("390,00\u00A0EUR");

        // That mail comes back; a letter on paper lies there, and while it does the client was told nothing.
        await stage.BounceAsync();
        await LiveAsync(stage, "2026-04-15", "2026-05-15");
        (await stage.NoticesAsync()).Select(one => (one.Channel, one.State)).ShouldBe(
        [
            (NoticeChannel.Mail, NoticeState.Stopped), (NoticeChannel.Mail, NoticeState.Failed),
            (NoticeChannel.Post, NoticeState.Queued),
        ]);
        (await StateAsync(stage)).ShouldBe("agreed");
    }

    [Theory, ClassData<Databases>]
    public async Task An_instalment_is_reminded_by_the_rules_of_every_letter(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        var (invoice, _) = await AgreedAsync(stage);
        var other = await stage.InvoiceAsync(Company, "100.00", "2026-04-02");
        await LiveAsync(stage, "2026-04-10", "2026-04-10");
        stage.Story.ShouldBe(["2026-04-10 reminder Mail 100.00"]);
        await stage.PayAsync(other, "100.00");

        // The instalment of the 8th is known missing on the 13th; the client heard on the 10th, so seven days pass.
        await LiveAsync(stage, "2026-04-11", "2026-04-16");
        // The bank is not known beyond the 15th, so nobody knows what came since; then a complaint.
        stage.Bank.StopAt("2026-04-15");
        foreach (var day in new[] { "2026-04-17", "2026-04-20" })
        {
            stage.GoTo(day);
            await JudgeAsync(stage);
        }

        stage.Bank.GoOn();
        var hold = await stage.HoldAsync(invoice, """{ "kind": "complaint", "until": "2026-04-22" }""");
        await LiveAsync(stage, "2026-04-21", "2026-04-22");
        stage.Story.Count.ShouldBe(1, hold.Text("id"));

        await LiveAsync(stage, "2026-04-23", "2026-04-23");
        stage.Story.ShouldBe(["2026-04-10 reminder Mail 100.00", "2026-04-23  Mail 400.00"]);
    }

    /// <summary>Reminded on 12 March, under a plan from the 20th; the second of two instalments fails.</summary>
    [Theory, ClassData<Databases>]
    public async Task A_consumer_pays_nothing_for_the_days_of_a_plan(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        var (kept, broken) = (await stage.RegisterAsync("Kept"), await stage.RegisterAsync("Broken"));
        string[] invoices =
        [
            await stage.InvoiceAsync(kept, "1000.00", "2026-03-04"),
            await stage.InvoiceAsync(broken, "1000.00", "2026-03-04"),
        ];
        await LiveAsync(stage, "2026-03-12", "2026-03-12");
        stage.GoTo("2026-03-20");
        foreach (var (client, invoice) in new[] { kept, broken }.Zip(invoices))
        {
            var plan = await stage.Admin.CreateAsync($"/v1/clients/{client}/plans", $$"""
                {
                  "invoices": [ "{{invoice}}" ], "instalments": [
                    { "dueOn": "2026-04-08", "amount": "900.00" }, { "dueOn": "2026-04-15", "amount": "100.00" } ]
                }
                """);
            await stage.Admin.CreateAsync($"/v1/plans/{plan.Text("id")}:agree", """{ "agreedBy": "the client" }""");
        }

        stage.GoTo("2026-04-08");
        await stage.PayAsync(invoices[0], "900.00");
        await stage.PayAsync(invoices[1], "900.00");
        stage.GoTo("2026-04-15");
        await stage.PayAsync(invoices[0], "100.00");
        (await stage.WhyAsync(invoices[1])).GetProperty("claim").Text("additional").ShouldBe("0.00");
        await LiveAsync(stage, "2026-04-16", "2026-05-08");

        // Missing once the bank of the 17th is known, reminded on the 20th; the fifteen days end on 5 May, and what was
        // paid on their last day shows on the 7th. On the 8th: 20.00 on the 100.00 it left, and a day of interest.
        stage.Story.ShouldBe(
        [
            "2026-03-12 first-reminder Mail 1000.00", "2026-03-12 first-reminder Mail 1000.00",
            "2026-04-20  Mail 100.00", "2026-05-08 second-reminder Mail 100.00 +20.03",
        ]);
        (await stage.BlockersAsync(invoices[0])).ShouldContain("SGW-DUN-PAID");
    }

    [Theory, ClassData<Databases>]
    public async Task A_plan_is_for_all_that_is_owed_and_an_invoice_has_one(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        var (invoice, plan) = await AgreedAsync(stage);

        (await RefusedAsync(stage, Plan(invoice, "400.00"))).ShouldContain("SGW-PLAN-TWICE");
        var other = await stage.InvoiceAsync(Company, "100.00", "2026-03-20");
        (await RefusedAsync(stage, Plan(other, "400.00"))).ShouldContain("SGW-PLAN-TOTAL");
        (await RefusedAsync(stage, Plan(other, "400.00", last: "2026-04-08"))).ShouldContain("SGW-PLAN-DAYS");
        using var again = await stage.Admin.PostOnceAsync(
            $"/v1/plans/{plan.Text("id")}:agree", Answers.Json("""{ "agreedBy": "again" }"""));
        again.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var hold = (await stage.Admin.ReadAsync("/v1/holds?kind=paymentPlan")).GetProperty("items")[0].Text("id");
        using var release = await stage.Admin.PostOnceAsync($"/v1/holds/{hold}:release", Answers.Json("{}"));
        release.StatusCode.ShouldBe(HttpStatusCode.Conflict); // it ends with its plan only
    }

    [Theory, ClassData<Databases>]
    public async Task Of_two_plans_agreed_at_once_over_one_invoice_one_is(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        var invoice = await stage.InvoiceAsync(Company, "1200.00", "2026-03-04");
        stage.GoTo("2026-03-11");
        var plans = new List<string>();
        for (var count = 0; count < 4; count++)
        {
            plans.Add((await stage.Admin.CreateAsync(
                $"/v1/clients/{stage.Cast.Clients[Company]}/plans", Plan(invoice, "400.00"))).Text("id"));
        }

        var acts = plans.SelectMany(plan => new[] { $"/v1/plans/{plan}:agree", $"/v1/plans/{plan}:withdraw" });
        await Task.WhenAll(acts.Select(async act =>
        {
            using var answer = await stage.Admin.PostOnceAsync(act, Answers.Json("""{ "agreedBy": "client" }"""));
            answer.StatusCode.ShouldBeOneOf(
                HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity, HttpStatusCode.Conflict);
        }));

        await using var db = stage.Gateway.Read();
        var rows = await db.Plans.ToListAsync();
        rows.Count(row => row.State == PlanState.Agreed).ShouldBeLessThanOrEqualTo(1);
        rows.ShouldAllBe(row => (row.State == PlanState.Agreed) == (row.AgreedOn != null));
        rows.ShouldAllBe(row => (row.State == PlanState.Withdrawn) == (row.EndedOn != null));
        (await db.Holds.CountAsync(row => row.LiftedOn == null))
            .ShouldBe(rows.Count(row => row.State == PlanState.Agreed));
    }

    /// <summary>A plan agreed on 11 March over an invoice that is due since the 4th.</summary>
    private static async Task<(string Invoice, JsonElement Plan)> AgreedAsync(DunningStage stage)
    {
        var invoice = await stage.InvoiceAsync(Company, "1200.00", "2026-03-04");
        stage.GoTo("2026-03-11");
        var proposed = await stage.Admin.CreateAsync(
            $"/v1/clients/{stage.Cast.Clients[Company]}/plans", Plan(invoice, "400.00"));
        (await stage.BlockersAsync(invoice)).ShouldNotContain("SGW-DUN-HOLD-PAYMENTPLAN");
        var agreed = await stage.Admin.CreateAsync(
            $"/v1/plans/{proposed.Text("id")}:agree", """{ "agreedBy": "J. Dupont, letter of 10 March" }""");
        (await stage.BlockersAsync(invoice)).ShouldContain("SGW-DUN-HOLD-PAYMENTPLAN");
        return (invoice, agreed);
    }

    private static string Plan(string invoice, string amount, string last = "2026-06-08") => $$"""
        {
          "invoices": [ "{{invoice}}" ],
          "instalments": [
            { "dueOn": "2026-04-08", "amount": "{{amount}}" }, { "dueOn": "2026-05-08", "amount": "{{amount}}" },
            { "dueOn": "{{last}}", "amount": "{{amount}}" }
          ]
        }
        """;

    private static async Task<string> RefusedAsync(DunningStage stage, string plan)
    {
        using var answer = await stage.Admin.PostOnceAsync(
            $"/v1/clients/{stage.Cast.Clients[Company]}/plans", Answers.Json(plan));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<string> StateAsync(DunningStage stage) =>
        (await stage.Admin.ReadAsync($"/v1/clients/{stage.Cast.Clients[Company]}/plans")).GetProperty("items")[0]
        .Text("state");

    /// <summary>Each night the plans are judged, then the day is lived.</summary>
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
