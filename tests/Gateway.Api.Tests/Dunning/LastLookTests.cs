using System.Net;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Dunning;
using static Gateway.Api.Tests.Dunning.DunningStage;

namespace Gateway.Api.Tests.Dunning;

/// <summary>A letter is held against the truth when it leaves, not when it was written.</summary>
public class LastLookTests
{
    [Theory, ClassData<Databases>]
    public async Task A_first_reminder_that_leaves_too_late_for_its_days_is_stopped_and_written_anew(
        DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        await stage.InvoiceAsync(Consumer, "400.00", "2026-03-02");

        // Day 8: its 14 days would end on 24 March, but the mail server is away until the next morning.
        stage.GoTo("2026-03-10");
        stage.Post.Fault = DeliveryFaults.MailServerUnreachable;
        await stage.RunAsync();
        stage.Post.Fault = null;
        stage.GoTo("2026-03-11");
        await stage.DeliverAsync();
        stage.Post.Reminders.ShouldBeEmpty();
        (await stage.NoticesAsync()).ShouldHaveSingleItem().Remark.ShouldBe("wait-too-short");

        // The next run writes a true one; it comes back, and is sent again when its days are over.
        await stage.RunAsync();
        stage.Post.Reminders.ShouldHaveSingleItem().Text.ShouldContain("25\u00A0mars\u00A02026");
        await stage.BounceAsync();
        stage.GoTo("2026-04-13");
        await RetryAsync(stage);
        stage.Post.Reminders.Count.ShouldBe(1, "its last day has passed");
        (await stage.NoticesAsync())[1].Remark.ShouldBe("wait-too-short");
    }

    [Theory, ClassData<Databases>]
    public async Task A_first_reminder_on_paper_may_lie_as_long_as_its_days_allow(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        var first = await stage.RegisterAsync("Paper", byMail: false);
        await stage.InvoiceAsync(first, "400.00", "2026-03-25");
        await stage.LiveAsync("2026-04-02", "2026-04-02");
        stage.Story.ShouldBe(["2026-04-02 first-reminder Post 400.00 Queued"]);

        // Two working days are in its term; Easter Monday is none of them.
        stage.GoTo("2026-04-08");
        var late = await stage.PrintAsync();
        (late.Text("letters"), late.Text("stopped")).ShouldBe(("0", "1"));

        await stage.RunAsync();
        stage.GoTo("2026-04-10");
        var batch = await stage.PrintAsync();
        (batch.Text("letters"), batch.Text("stopped")).ShouldBe(("1", "0"));
    }

    [Theory, ClassData<Databases>]
    public async Task A_credit_that_falls_on_an_older_debt_by_now_is_taken_off_no_other(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        var older = await stage.InvoiceAsync(Company, "121.00", "2026-03-02");
        await stage.PayAsync(older, "121.00");
        await stage.PayAsync(await stage.InvoiceAsync(Company, "100.00", "2026-03-02"), "160.50");
        await stage.InvoiceAsync(Company, "500.00", "2026-03-04");
        stage.GoTo("2026-03-12");
        stage.Post.Fault = DeliveryFaults.MailServerUnreachable;
        await stage.RunAsync();
        (await stage.NoticesAsync()).ShouldHaveSingleItem().Credits.ShouldBe(6050);

        // The bank takes the payment of the older one back before the letter leaves.
        await stage.TakeBackAsync(older);
        stage.Post.Fault = null;
        stage.GoTo("2026-03-13");
        await stage.DeliverAsync();

        stage.Post.Reminders.ShouldBeEmpty();
        (await stage.NoticesAsync()).ShouldHaveSingleItem().Remark.ShouldBe("credit-changed");
    }

    [Theory, ClassData<Databases>]
    public async Task A_letter_that_another_one_followed_does_not_leave_again(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        await stage.LiveAsync("2026-03-12", "2026-03-12");
        await stage.BounceAsync();
        await stage.LiveAsync("2026-03-13", "2026-03-13");
        await stage.PostedAsync(await stage.PrintAsync());

        // The same step went by post on the 13th; now somebody finds the right address.
        stage.GoTo("2026-03-16");
        await RetryAsync(stage);

        stage.Post.Reminders.Count.ShouldBe(1);
        (await stage.NoticesAsync())[0].Remark.ShouldBe("superseded");
    }

    [Theory, ClassData<Databases>]
    public async Task A_letter_about_another_invoice_keeps_the_gap_when_it_is_sent_again(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        var paid = await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        await stage.LiveAsync("2026-03-12", "2026-03-12");
        await stage.BounceAsync();
        await stage.HoldAsync(paid, """{ "kind": "complaint", "until": "2026-03-17" }""");
        await stage.InvoiceAsync(Company, "500.00", "2026-03-06");
        await stage.LiveAsync("2026-03-16", "2026-03-16");
        await stage.PostedAsync(await stage.PrintAsync());

        stage.GoTo("2026-03-18");
        await RetryAsync(stage);

        stage.Post.Reminders.Count.ShouldBe(1);
        (await stage.NoticesAsync())[0].Remark.ShouldBe("too-soon");
    }

    [Theory, ClassData<Databases>]
    public async Task A_mail_that_may_have_arrived_was_not_stopped_and_keeps_the_gap(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        await stage.InvoiceAsync(Consumer, "400.00", "2026-03-02");
        var paid = await stage.InvoiceAsync(Company, "500.00", "2026-03-02");

        // The server falls silent after it had the mails; the next morning their days are too few, or it is paid.
        stage.GoTo("2026-03-10");
        stage.Post.Fault = DeliveryFaults.MailTimeout;
        await stage.RunAsync();
        stage.Post.Fault = null;
        stage.GoTo("2026-03-11");
        await stage.PayAsync(paid, "490.00");
        await stage.DeliverAsync();
        (await stage.NoticesAsync()).Select(one => (one.State, one.Remark)).ShouldBe(
            [(NoticeState.Failed, "MAIL_MAY_HAVE_LEFT"), (NoticeState.Failed, "MAIL_MAY_HAVE_LEFT")]);
        (await stage.Admin.ReadAsync("/v1/deliveries?state=failed")).GetProperty("items").EnumerateArray()
            .SelectMany(one => one.GetProperty("attempts").EnumerateArray().TakeLast(1))
            .Select(one => one.Text("detail")).ShouldBe(["wait-too-short", "balance-changed"], ignoreOrder: true);
        (await stage.FactsAsync(paid))[^1].ShouldBe("dunning.failed");

        // They may have been read on the 10th: the next ones leave a week after that, and a retry today does not.
        await stage.LiveAsync("2026-03-11", "2026-03-17");
        stage.Story.ShouldBe(
            ["2026-03-17 first-reminder Mail 400.00", "2026-03-17 reminder Mail 10.00"], ignoreOrder: true);
    }

    [Theory, ClassData<Databases>]
    public async Task While_the_bank_is_silent_what_was_issued_waits_and_then_leaves(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        await stage.InvoiceAsync(await stage.CompanyAsync("Paper", 1, byMail: false), "500.00", "2026-03-04");
        stage.GoTo("2026-03-12");
        stage.Post.Fault = DeliveryFaults.MailServerUnreachable;
        await stage.RunAsync();
        stage.Post.Fault = null;

        // On the 13th no statement of the 12th has come: who paid on it is not known.
        stage.GoTo("2026-03-13");
        stage.Bank.StopAt("2026-03-11");
        await stage.DeliverAsync();
        using var early = await stage.Admin.PostOnceAsync(
            "/v1/dunning/print-batches", Answers.Json($$"""{ "legalEntity": "{{stage.Cast.LegalEntity}}" }"""));
        early.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        stage.Post.Reminders.ShouldBeEmpty();
        (await stage.NoticesAsync()).ShouldAllBe(notice => notice.State == NoticeState.Queued);
        (await stage.Admin.ReadAsync("/v1/deliveries?state=queued")).GetRawText().ShouldContain("BANK_NOT_KNOWN");

        stage.Bank.GoOn();
        stage.Clock.Advance(TimeSpan.FromHours(1));
        await stage.DeliverAsync();
        stage.Post.Reminders.Count.ShouldBe(1);
        (await stage.PrintAsync()).Text("letters").ShouldBe("1");
    }

    [Theory, ClassData<Databases>]
    public async Task Paper_goes_to_no_address_from_which_a_letter_came_back_or_that_the_client_left(
        DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        var (moved, gone) = (
            await stage.CompanyAsync("Moved", 1, byMail: false), await stage.CompanyAsync("Gone", 2, byMail: false));
        foreach (var client in (string[])[moved, gone])
        {
            await stage.InvoiceAsync(client, "500.00", "2026-03-04");
        }

        await stage.LiveAsync("2026-03-12", "2026-03-12");
        await stage.PostedAsync(await stage.PrintAsync());
        await stage.LiveAsync("2026-03-26", "2026-03-26"); // the second reminders wait for a batch
        foreach (var first in await stage.NoticesAsync(Day("2026-03-12")))
        {
            await stage.Admin.CreateAsync($"/v1/dunning/notices/{first.Id}:returned", """{ "on": "2026-03-26" }""");
        }

        await stage.CorrectAsync(moved, """{ "address": { "street": "Quai Neuf 2" } }""");
        var batch = await stage.PrintAsync();

        (batch.Text("letters"), batch.Text("stopped")).ShouldBe(("0", "2"));
        (await stage.NoticesAsync(Day("2026-03-26"))).Select(notice => notice.Remark)
            .ShouldBe(["address-changed", "letters-come-back"], ignoreOrder: true);
        await stage.LiveAsync("2026-03-27", "2026-03-27"); // written anew, where it may go
        (await stage.PrintAsync()).Text("letters").ShouldBe("1");
    }

    private static async Task RetryAsync(DunningStage stage)
    {
        var bounced = (await stage.Admin.ReadAsync("/v1/deliveries?state=bounced")).GetProperty("items")
            .EnumerateArray().ShouldHaveSingleItem();
        await stage.Admin.CreateAsync(
            $"/v1/deliveries/{bounced.Text("id")}:retry", """{ "recipient": "right@client.example" }""");
        await stage.DeliverAsync();
    }
}
