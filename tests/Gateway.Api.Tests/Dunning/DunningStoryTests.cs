using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Persistence;
using Gateway.Recovery.Dunning;
using Microsoft.Extensions.DependencyInjection;
using static Gateway.Api.Tests.Dunning.DunningStage;

namespace Gateway.Api.Tests.Dunning;

/// <summary>The life of a debt from day to day, through the gateway as it runs.</summary>
public class DunningStoryTests
{
    [Theory, ClassData<Databases>]
    public async Task An_enterprise_that_never_pays_climbs_the_ladder_once(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        var invoice = await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");

        await stage.LiveAsync("2026-03-05", "2026-05-15");

        // Day 8 a friendly word, day 22 with interest and 40 EUR, day 36 the formal notice; then nothing by itself.
        stage.Story.ShouldBe(
        [
            "2026-03-12 reminder Mail 1000.00",
            "2026-03-26 second-reminder Mail 1000.00 +46.33",
            "2026-04-09 formal-notice Mail 1000.00 +50.36",
        ]);
        (await stage.WhyAsync(invoice)).GetProperty("nextStep").Text("act").ShouldBe("recovery");
        stage.Post.Reminders.Count.ShouldBe(3);
        (await stage.FactsAsync(invoice)).ShouldBe(
        [
            "invoice.issued", "dunning.issued", "dunning.sent", "dunning.issued", "dunning.sent", "dunning.issued",
            "dunning.sent",
        ]);
    }

    [Theory, ClassData<Databases>]
    public async Task A_consumer_is_asked_for_nothing_on_top_before_the_wait_is_over(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        await stage.InvoiceAsync(Consumer, "400.00", "2026-03-02");

        await stage.LiveAsync("2026-03-03", "2026-04-02");

        // The free reminder of 10 March lets 14 days run, to 24 March; by the 26th the bank shows who paid on the last
        // of them. The lump sum on 400.00 is 55.00 (art. XIX.4).
        stage.Story.ShouldBe(
        [
            "2026-03-10 first-reminder Mail 400.00",
            "2026-03-27 second-reminder Mail 400.00 +55.35",
        ]);
        var first = stage.Post.Reminders[0].Text;
        first.ShouldContain("gratuit");
        first.ShouldContain("24\u00A0mars\u00A02026");
        first.ShouldContain("55,00\u00A0EUR");
        first.ShouldContain("0999.000.129");
        first.ShouldContain("Work");
    }

    [Theory, ClassData<Databases>]
    public async Task What_is_paid_in_time_is_never_reminded(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        var invoice = await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        await stage.LiveAsync("2026-03-05", "2026-03-10");
        await stage.PayAsync(invoice, "1000.00");

        await stage.LiveAsync("2026-03-11", "2026-03-30");

        stage.Story.ShouldBeEmpty();
        (await stage.BlockersAsync(invoice)).ShouldContain("SGW-DUN-PAID");
    }

    [Theory, ClassData<Databases>]
    public async Task A_client_gets_one_letter_with_all_it_owes_and_its_credit_taken_off(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        await stage.InvoiceAsync(Company, "500.00", "2026-03-03");
        var overpaid = await stage.InvoiceAsync(Company, "100.00", "2026-03-05");
        await stage.PayAsync(overpaid, "150.00");

        await stage.LiveAsync("2026-03-05", "2026-03-25");

        // The older invoice waits for nobody, and what is overdue beside it is listed; its own step comes after the gap
        // of 7 days. The 50.00 were there before the older one was due: interest runs on 450.00 of it.
        stage.Story.ShouldBe(
        [
            "2026-03-11 reminder Mail 1450.00",
            "2026-03-18 reminder Mail 1450.00",
            "2026-03-25 second-reminder Mail 1450.00 +42.85",
        ]);
    }

    [Theory, ClassData<Databases>]
    public async Task A_missed_week_is_caught_up_and_not_doubled(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");

        stage.GoTo("2026-04-20"); // nobody ran anything for six weeks
        await stage.RunAsync();
        await stage.RunAsync();
        await stage.LiveAsync("2026-04-20", "2026-04-29");

        // One reminder, the mildest one: the worse ones count from it.
        (await stage.NoticesAsync()).Select(notice => notice.Items[0].Step).ShouldBe(["reminder"]);
    }

    [Theory, ClassData<Databases>]
    public async Task Nothing_is_proposed_on_a_bank_that_is_old_or_unknown(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        var invoice = await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        stage.GoTo("2026-03-12");

        stage.Bank.StopAt("2026-03-10");
        (await stage.BlockersAsync(invoice)).ShouldBe(["SGW-DUN-BANK"]);
        stage.Bank.Forget();
        (await stage.BlockersAsync(invoice)).ShouldBe(["SGW-DUN-BANK"]);
        stage.Bank.GoOn();
        (await stage.BlockersAsync(invoice)).ShouldBeEmpty();
    }

    [Theory, ClassData<Databases>]
    public async Task A_promise_pauses_and_when_broken_is_told_and_dunning_goes_on(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        var invoice = await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        stage.GoTo("2026-03-10");
        await stage.HoldAsync(invoice, """{ "kind": "promise", "amount": "1000.00", "until": "2026-03-20" }""");

        await stage.LiveAsync("2026-03-11", "2026-03-22");
        stage.Story.ShouldBeEmpty();
        await stage.JudgePromisesAsync();
        (await stage.FactsAsync(invoice)).ShouldNotContain("promise.broken"); // the bank may still bring it
        stage.GoTo("2026-03-25");
        await stage.JudgePromisesAsync();
        await stage.JudgePromisesAsync();
        await stage.LiveAsync("2026-03-23", "2026-03-25");

        // A transfer of Friday the 20th is on the statement of Tuesday, which is known on Wednesday.
        stage.Story.ShouldBe(["2026-03-25 reminder Mail 1000.00"]);
        (await stage.FactsAsync(invoice)).Count(kind => kind == "promise.broken").ShouldBe(1);
    }

    [Theory, ClassData<Databases>]
    public async Task A_dispute_holds_until_somebody_lifts_it(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        var invoice = await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        var hold = await stage.HoldAsync(invoice, """
            { "kind": "dispute", "category": "price", "owner": "Zoë", "reviewOn": "2026-03-16" }
            """);

        await stage.LiveAsync("2026-03-05", "2026-03-31"); // its review is overdue: silence is no reason to remind
        stage.Story.ShouldBeEmpty();
        await stage.Admin.CreateAsync($"/v1/holds/{hold.Text("id")}:release", "{}");
        await stage.LiveAsync("2026-04-01", "2026-04-02");

        stage.Story.ShouldBe(["2026-04-01 reminder Mail 1000.00"]);
    }

    [Theory, ClassData<Databases>]
    public async Task A_bankrupt_client_is_held_whole_by_a_list_and_for_what_it_will_owe(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        const string list = """{ "enterpriseNumbers": [ "0999000228" ], "note": "Moniteur 2026-03-05" }""";

        (await stage.Admin.CreateAsync("/v1/insolvencies", list)).GetProperty("held").GetArrayLength().ShouldBe(1);
        (await stage.Admin.CreateAsync("/v1/insolvencies", list)).GetProperty("held").GetArrayLength().ShouldBe(0);
        await stage.InvoiceAsync(Company, "200.00", "2026-03-05");
        await stage.LiveAsync("2026-03-05", "2026-03-31");

        stage.Story.ShouldBeEmpty();
    }

    [Theory, ClassData<Databases>]
    public async Task Abroad_nothing_is_asked_on_top_and_a_public_body_is_reminded_later(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        await stage.InvoiceAsync(French, "1000.00", "2026-03-04");
        await stage.InvoiceAsync(PublicBody, "2000.00", "2026-03-04");

        await stage.LiveAsync("2026-03-05", "2026-04-10");

        stage.Story.ShouldBe(
        [
            "2026-03-16 reminder Mail 1000.00",
            "2026-03-19 reminder Mail 2000.00",
            "2026-03-30 second-reminder Mail 1000.00",
            "2026-04-09 second-reminder Mail 2000.00 +60.71",
        ]);
    }

    [Theory, ClassData<Databases>]
    public async Task Who_turns_out_to_be_a_consumer_is_reminded_anew_with_all_that_must_be_said(
        DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        var client = await stage.CompanyAsync("No company at all", 1);
        var invoice = await stage.InvoiceAsync(client, "400.00", "2026-03-04");
        await stage.LiveAsync("2026-03-12", "2026-03-26");
        stage.Post.Reminders[0].Text.ShouldNotContain("gratuit");

        await stage.CorrectAsync(client, """{ "kind": "privatePerson", "enterpriseNumber": null }""");
        (await stage.WhyAsync(invoice)).GetProperty("claim").Text("additional").ShouldBe("0.00");
        await stage.LiveAsync("2026-03-27", "2026-04-21");

        // What the company heard is no first reminder: the free one leaves after the gap, and lets its 14 days run.
        stage.Story.ShouldBe(
        [
            "2026-03-12 reminder Mail 400.00", "2026-03-26 second-reminder Mail 400.00 +42.53",
            "2026-04-02 first-reminder Mail 400.00", "2026-04-21 second-reminder Mail 400.00 +55.58",
        ]);
        stage.Post.Reminders[2].Text.ShouldContain("gratuit");
        stage.Post.Reminders[2].Text.ShouldContain("16\u00A0avril\u00A02026");
    }

    [Theory, ClassData<Databases>]
    public async Task A_consumer_is_asked_for_costs_on_what_its_credits_leave(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        await stage.InvoiceAsync(Consumer, "160.00", "2026-03-02");
        var overpaid = await stage.InvoiceAsync(Consumer, "50.00", "2026-03-05");
        await stage.PayAsync(overpaid, "70.00");

        await stage.LiveAsync("2026-03-10", "2026-03-27");

        // 140.00 are open: the ceiling is 20.00, where it would be 31.00 on 160.00; three days of interest on 140.00.
        stage.Story.ShouldBe(
            ["2026-03-10 first-reminder Mail 140.00", "2026-03-27 second-reminder Mail 140.00 +20.12"]);
        stage.Post.Reminders[0].Text.ShouldContain("forfaitaire de 20,00\u00A0EUR");
    }

    [Theory, ClassData<Databases>]
    public async Task What_the_first_reminder_said_is_the_most_that_is_asked_later(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider, configure: options => options.IsReciprocal = false);
        await stage.InvoiceAsync(Consumer, "35.00", "2026-03-02");
        await stage.LiveAsync("2026-03-10", "2026-03-10");
        stage.Post.Reminders[0].Text.ShouldContain("aucune indemnité forfaitaire");
        stage.Post.Reminders[0].Text.ShouldContain(
            "intérêts de 10,5\u00A0% par an", customMessage: "a day of it is 0.01, and on less it is nothing");
        var item = (await stage.NoticesAsync()).Single().Items.Single();
        (item.AnnouncedLumpSum, item.AnnouncedRate).ShouldBe((0, 10_500));

        // The terms change: whoever was told that no lump sum comes is asked for none, and for three days of interest.
        stage.Gateway.Services.GetRequiredService<DunningOptions>().IsReciprocal = true;
        await stage.LiveAsync("2026-03-27", "2026-03-27");
        stage.Story[^1].ShouldBe("2026-03-27 second-reminder Mail 35.00 +0.03");
    }

    /// <summary>CEL art. XIX.2: nothing is recovered before its free first reminder and its days.</summary>
    [Fact]
    public async Task A_consumers_letters_hold_nothing_that_was_not_reminded_of_free_before()
    {
        await using var stage = await OpenAsync(DatabaseProvider.Sqlite);
        await stage.InvoiceAsync(Consumer, "400.00", "2026-03-02");
        await stage.InvoiceAsync(Consumer, "100.00", "2026-03-25");
        var young = await stage.InvoiceAsync(Consumer, "50.00", "2026-04-02");
        await stage.InvoiceAsync(Consumer, "300.00", "2026-04-07");

        foreach (var day in (string[])["2026-03-10", "2026-03-27", "2026-04-03", "2026-04-13"])
        {
            await stage.LiveAsync(day, day);
        }

        // On the 13th the formal notice about 400.00 and the first word about 50.00 are due: the free one leaves alone.
        (await stage.BlockersAsync(young)).ShouldContain("SGW-DUN-GAP");
        stage.Post.Reminders[^1].Text.ShouldContain("\n\nRappel R2026-");
        stage.Post.Reminders[^1].Text.ShouldNotContain("échue aussi");
        await stage.LiveAsync("2026-04-20", "2026-04-20");
        stage.Post.Reminders[^1].Text.ShouldContain("mettons en demeure");
        await stage.LiveAsync("2026-04-27", "2026-04-27");

        stage.Story.ShouldBe(
        [
            "2026-03-10 first-reminder Mail 400.00",
            "2026-03-27 second-reminder Mail 400.00 +55.35",
            "2026-04-03 first-reminder Mail 100.00",
            "2026-04-13 first-reminder Mail 50.00",
            "2026-04-20 formal-notice Mail 400.00 +58.11", // who paid 100.00 on their last day shows by the 21st
            "2026-04-27 first-reminder Mail 300.00", // since the 15th; the second about 100.00 since the 22nd
        ]);
    }

    [Theory, ClassData<Databases>]
    public async Task A_letter_lists_all_that_is_overdue_whichever_it_reminds_of(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        await stage.InvoiceAsync(Company, "4.00", "2026-02-10"); // too small for a letter of its own
        await stage.InvoiceAsync(Company, "500.00", "2026-03-03");
        await stage.InvoiceAsync(Company, "300.00", "2026-03-06"); // late, its first step comes on the 14th
        await stage.InvoiceAsync(Company, "70.00", "2026-03-10"); // a transfer may be on its way
        var disputed = await stage.InvoiceAsync(Company, "900.00", "2026-03-03");
        await stage.HoldAsync(disputed, """{ "kind": "complaint", "reviewOn": "2026-04-01" }""");

        await stage.LiveAsync("2026-03-11", "2026-03-11");

        stage.Story.ShouldBe(["2026-03-11 reminder Mail 804.00"]);
        var letter = (await stage.NoticesAsync()).ShouldHaveSingleItem();
        letter.Items.Select(item => (item.Balance, item.Step))
            .ShouldBe([(500_00, "reminder"), (4_00, null), (300_00, null)], ignoreOrder: true);
        stage.Post.Reminders[0].Text.ShouldContain("[échue aussi]");
    }
}
