using System.Net;
using Gateway.Api.Dunning;
using Gateway.Api.Hosting;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Dunning;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Gateway.Api.Tests.Dunning.DunningStage;

namespace Gateway.Api.Tests.Dunning;

/// <summary>What a run may do, and what it must never do.</summary>
public class DunningRunTests
{
    [Theory, ClassData<Databases>]
    public async Task Nothing_leaves_before_a_second_person_signed_it_off(DatabaseProvider provider)
    {
        await using var stage = await LateAsync(provider);
        var run = (await stage.ProposeAsync()).Text("id");

        (await ConflictAsync(stage.Admin, run, "issue")).ShouldContain("not signed off");
        (await ConflictAsync(stage.Admin, run, "sign-off")).ShouldContain("second person");
        await stage.IssueAsync();
        (await stage.NoticesAsync()).ShouldBeEmpty();
        await stage.Second.CreateAsync($"/v1/dunning/runs/{run}:sign-off", "{}");
        await stage.Admin.CreateAsync($"/v1/dunning/runs/{run}:issue", "{}");
        (await ConflictAsync(stage.Admin, run, "issue")).ShouldContain("already");
        await stage.IssueAsync();

        (await stage.NoticesAsync()).Count.ShouldBe(1);
        (await stage.Admin.ReadAsync($"/v1/dunning/runs/{run}")).Text("state").ShouldBe("issued");
    }

    [Theory, ClassData<Databases>]
    public async Task A_run_is_refused_on_an_old_bank_on_a_holiday_and_on_another_day(DatabaseProvider provider)
    {
        await using var stage = await LateAsync(provider);
        var run = (await stage.ProposeAsync()).Text("id");
        await stage.Second.CreateAsync($"/v1/dunning/runs/{run}:sign-off", "{}");

        stage.Bank.StopAt("2026-03-10");
        (await ConflictAsync(stage.Admin, run, "issue")).ShouldContain("2026-03-11");
        stage.Bank.GoOn();
        stage.GoTo("2026-03-13");
        (await ConflictAsync(stage.Admin, run, "issue")).ShouldContain("2026-03-13");

        stage.GoTo("2026-04-06"); // Easter Monday
        var holiday = (await stage.ProposeAsync()).Text("id");
        await stage.Second.CreateAsync($"/v1/dunning/runs/{holiday}:sign-off", "{}");
        (await ConflictAsync(stage.Admin, holiday, "issue")).ShouldContain("working day");
        await stage.IssueAsync();
        (await stage.NoticesAsync()).ShouldBeEmpty();
    }

    [Theory, ClassData<Databases>]
    public async Task A_new_proposal_drops_the_old_one_and_tells_what_came_and_went(DatabaseProvider provider)
    {
        await using var stage = await LateAsync(provider);
        var first = await stage.ProposeAsync();
        var other = await stage.InvoiceAsync(French, "300.00", "2026-03-01");
        await stage.PayAsync(await InvoiceOfAsync(stage), "1000.00");

        var second = await stage.ProposeAsync();

        other.ShouldNotBeNull();
        (second.Text("added"), second.Text("gone"), second.Text("items")).ShouldBe(("1", "1", "1"));
        second.Text("comparedWith").ShouldBe(first.Text("id"));
        (await stage.Admin.ReadAsync($"/v1/dunning/runs/{first.Text("id")}")).Text("state").ShouldBe("dropped");
        (await ConflictAsync(stage.Second, first.Text("id"), "sign-off")).ShouldContain("proposal");
    }

    [Theory, ClassData<Databases>]
    public async Task What_was_paid_since_the_proposal_is_left_out_with_its_reason(DatabaseProvider provider)
    {
        await using var stage = await LateAsync(provider);
        var run = (await stage.ProposeAsync()).Text("id");
        await stage.PayAsync(await InvoiceOfAsync(stage), "1000.00");
        await stage.Second.CreateAsync($"/v1/dunning/runs/{run}:sign-off", "{}");
        await stage.Admin.CreateAsync($"/v1/dunning/runs/{run}:issue", "{}");
        await stage.IssueAsync();

        (await stage.NoticesAsync()).ShouldBeEmpty();
        var item = (await stage.Admin.ReadAsync($"/v1/dunning/runs/{run}/items")).GetProperty("items")[0];
        item.Text("leftOut").ShouldBe("SGW-RUN-CHANGED");
    }

    [Theory, ClassData<Databases>]
    public async Task What_is_due_since_the_proposal_waits_for_the_next_one(DatabaseProvider provider)
    {
        await using var stage = await LateAsync(provider);
        var run = (await stage.ProposeAsync()).Text("id");
        await stage.InvoiceAsync(Company, "77.00", "2026-03-01");
        await stage.Second.CreateAsync($"/v1/dunning/runs/{run}:sign-off", "{}");
        await stage.Admin.CreateAsync($"/v1/dunning/runs/{run}:issue", "{}");
        await stage.IssueAsync();

        (await stage.NoticesAsync()).ShouldHaveSingleItem().Items.Count.ShouldBe(1);
    }

    [Theory, ClassData<Databases>]
    public async Task A_reminder_that_was_signed_off_leaves_as_a_reminder_whatever_is_due_since(
        DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(
            provider, configure: options => options.FormalNoticeByRegisteredPost = true);
        var older = await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        await stage.InvoiceAsync(Company, "500.00", "2026-04-01");
        await stage.LiveAsync("2026-03-12", "2026-04-08");

        // On 9 April the formal notice of the older one would be due, and the first reminder of the other is.
        stage.GoTo("2026-04-09");
        var hold = await stage.HoldAsync(older, """{ "kind": "complaint", "reviewOn": "2026-05-04" }""");
        var run = (await stage.ProposeAsync()).Text("id");
        await stage.Second.CreateAsync($"/v1/dunning/runs/{run}:sign-off", "{}");
        await stage.Admin.CreateAsync($"/v1/holds/{hold.Text("id")}:release", "{}");
        await stage.Admin.CreateAsync($"/v1/dunning/runs/{run}:issue", "{}");
        await stage.IssueAsync();

        var notice = (await stage.NoticesAsync(Day("2026-04-09"))).ShouldHaveSingleItem();
        (notice.Act, notice.Channel, notice.Principal).ShouldBe((StepAct.Reminder, NoticeChannel.Mail, 50_000));
        notice.Items.ShouldHaveSingleItem().Step.ShouldBe("reminder");
    }

    [Theory, ClassData<Databases>]
    public async Task Money_that_comes_in_while_the_letter_is_printed_stops_it(DatabaseProvider provider)
    {
        await using var stage = await LateAsync(provider);
        var invoice = await InvoiceOfAsync(stage);
        stage.Post.WhilePrinting = async () =>
        {
            stage.Post.WhilePrinting = null;
            await stage.PayAsync(invoice, "400.00");
        };

        await stage.RunAsync();

        stage.Post.Reminders.ShouldBeEmpty();
        var notice = (await stage.NoticesAsync()).ShouldHaveSingleItem();
        (notice.State, notice.Remark, notice.SentOn).ShouldBe((NoticeState.Stopped, NoticeCheck.Changed, null));
        (await stage.FactsAsync(invoice)).ShouldBe(
            ["invoice.issued", "dunning.issued", "payment.booked", "dunning.stopped"]);

        // It counts as never sent, but a client gets one letter a day: the next is tomorrow's.
        (await stage.BlockersAsync(invoice)).ShouldBe(["SGW-DUN-TODAY"]);
        stage.GoTo("2026-03-13");
        (await stage.BlockersAsync(invoice)).ShouldBeEmpty();
    }

    [Theory, ClassData<Databases>]
    public async Task A_second_run_of_a_day_serves_those_behind_a_client_whose_letter_failed(DatabaseProvider provider)
    {
        await using var stage = await LateAsync(provider);
        stage.Post.Fault = DeliveryFaults.MailRefused;
        await stage.RunAsync();
        (await stage.NoticesAsync()).ShouldHaveSingleItem().State.ShouldBe(NoticeState.Failed);
        stage.Post.Fault = null;
        await stage.InvoiceAsync(French, "300.00", "2026-03-01");

        (await stage.RunAsync()).Text("state").ShouldBe("issued");

        (await stage.NoticesAsync()).Select(notice => notice.State)
            .ShouldBe([NoticeState.Failed, NoticeState.Sent]);
        stage.GoTo("2026-03-13");
        await stage.RunAsync();
        (await stage.NoticesAsync()).Count.ShouldBe(3, "the day after it goes by post");
    }

    [Theory, ClassData<Databases>]
    public async Task A_hold_placed_before_the_mail_leaves_stops_it(DatabaseProvider provider)
    {
        await using var stage = await LateAsync(provider);
        var invoice = await InvoiceOfAsync(stage);
        stage.Post.Fault = DeliveryFaults.MailServerUnreachable;
        await stage.RunAsync();
        (await stage.BlockersAsync(invoice)).ShouldBe(["SGW-DUN-GAP", "SGW-DUN-UNDERWAY"], ignoreOrder: true);
        await stage.HoldAsync(invoice, """{ "kind": "complaint", "reviewOn": "2026-03-20" }""");
        stage.Post.Fault = null;
        stage.Clock.Advance(TimeSpan.FromMinutes(5));

        await stage.DeliverAsync();

        stage.Post.Reminders.ShouldBeEmpty();
        (await stage.NoticesAsync()).ShouldHaveSingleItem().Remark.ShouldBe(NoticeCheck.OnHold);
    }

    [Theory, ClassData<Databases>]
    public async Task Nodes_that_issue_at_once_write_each_notice_once(DatabaseProvider provider)
    {
        await using var stage = await LateAsync(provider);
        for (var client = 1; client < stage.Cast.Clients.Count; client++)
        {
            await stage.InvoiceAsync(client, "500.00", "2026-02-20");
        }

        var run = (await stage.ProposeAsync()).Text("id");
        await stage.Second.CreateAsync($"/v1/dunning/runs/{run}:sign-off", "{}");
        await stage.Admin.CreateAsync($"/v1/dunning/runs/{run}:issue", "{}");
        await Task.WhenAll(Enumerable.Range(0, 4).Select(node => Node(stage, $"node-{node}").RunAsync(default)));

        var notices = await stage.NoticesAsync();
        notices.Count.ShouldBe(6);
        notices.Select(notice => notice.ClientId).ShouldBeUnique();
        notices.Select(notice => notice.Number).Order().ShouldBe(
            Enumerable.Range(1, 6).Select(number => $"R2026-{number:000000}"));
    }

    [Theory, ClassData<Databases>]
    public async Task What_a_dead_node_left_is_taken_over_when_its_lease_ran_out(DatabaseProvider provider)
    {
        await using var stage = await LateAsync(provider);
        var run = (await stage.ProposeAsync()).Text("id");
        await stage.Second.CreateAsync($"/v1/dunning/runs/{run}:sign-off", "{}");
        await stage.Admin.CreateAsync($"/v1/dunning/runs/{run}:issue", "{}");
        await using (var db = stage.Gateway.Read())
        {
            var until = stage.Clock.GetUtcNow() + IssueRuns.Lease;
            await db.Runs.ExecuteUpdateAsync(row => row
                .SetProperty(one => one.LeaseOwner, "dead")
                .SetProperty(one => one.LeaseUntil, until));
        }

        (await Node(stage, "alive").RunAsync(default)).ShouldBe(0);
        stage.Clock.Advance(IssueRuns.Lease);
        (await Node(stage, "alive").RunAsync(default)).ShouldBe(1);

        (await stage.NoticesAsync()).Count.ShouldBe(1);
    }

    [Theory, ClassData<Databases>]
    public async Task The_database_lets_no_second_notice_of_a_day_through(DatabaseProvider provider)
    {
        await using var stage = await LateAsync(provider);
        await stage.RunAsync();
        var sent = (await stage.NoticesAsync()).Single();

        await using var db = stage.Gateway.Read();
        db.Notices.Add(new NoticeRow
        {
            Id = Guid.CreateVersion7(),
            LegalEntityId = sent.LegalEntityId,
            ClientId = sent.ClientId,
            Number = "R2026-999999",
            Language = sent.Language,
            Act = sent.Act,
            Channel = sent.Channel,
            State = NoticeState.Queued,
            Recipient = "",
            Currency = sent.Currency,
            Principal = 1,
            Credits = 0,
            Additional = 0,
            Postage = 0,
            IsBooked = true,
            IssuedOn = sent.IssuedOn,
            IssuedAt = sent.IssuedAt,
        });

        await Should.ThrowAsync<DbUpdateException>(() => db.SaveChangesAsync());
    }

    [Theory, ClassData<Databases>]
    public async Task A_registered_letter_counts_once_a_person_brought_it_to_the_post(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(
            provider, configure: options => options.FormalNoticeByRegisteredPost = true);
        var invoice = await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        await stage.LiveAsync("2026-03-12", "2026-04-13");
        stage.Story[^1].ShouldBe("2026-04-09 formal-notice Registered 1000.00 +50.36 Queued");
        (await stage.WhyAsync(invoice)).GetProperty("standing").Text("code").ShouldBe("second-reminder");

        var task = (await stage.Admin.ReadAsync("/v1/dunning/notices?state=queued&channel=registered"))
            .GetProperty("items")[0];
        var done = $"/v1/dunning/notices/{task.Text("id")}:done";
        foreach (var day in new[] { "2026-04-08", "2026-04-14" })
        {
            using var wrong = await stage.Admin.PostOnceAsync(
                done, Answers.Json($$"""{ "proof": "RR 0123 4567 8 BE", "on": "{{day}}" }"""));
            (await wrong.ProblemAsync("invalid-request")).Findings().ShouldBe(["SGW-NOTICE-DAY /on"]);
        }

        await stage.Admin.CreateAsync(done, """{ "proof": "RR 0123 4567 8 BE", "on": "2026-04-10" }""");

        (await stage.WhyAsync(invoice)).GetProperty("standing").Text("code").ShouldBe("formal-notice");
        (await stage.Admin.ReadAsync($"/v1/dunning/notices/{task.Text("id")}")).Text("remark")
            .ShouldBe("RR 0123 4567 8 BE");
        (await stage.NoticesAsync(Day("2026-04-09")))[0].SentOn.ShouldBe(Day("2026-04-10"), "the day of the post");
    }

    [Theory, ClassData<Databases>]
    public async Task A_first_reminder_whose_rate_is_not_loaded_stays_says_so_and_takes_no_number(
        DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider, "2026-06-01");
        var invoice = await stage.InvoiceAsync(Consumer, "400.00", "2026-06-15");
        stage.GoTo("2026-06-24"); // its wait ends in July, whose rate is not loaded

        var run = await stage.RunAsync();

        (await stage.NoticesAsync()).ShouldBeEmpty();
        run.GetProperty("items").GetInt32().ShouldBe(0);
        run.GetProperty("blocked").Text("SGW-DUN-LAW").ShouldBe("1");
        var blocker = (await stage.WhyAsync(invoice)).GetProperty("blockers").EnumerateArray().ShouldHaveSingleItem();
        (blocker.Text("rule"), blocker.Text("message").Contains("(commercial-rate)", StringComparison.Ordinal))
            .ShouldBe(("SGW-DUN-LAW", true));
        await using var db = stage.Gateway.Read();
        (await db.NumberCounters.CountAsync(row => row.Series == NoticeNumbers.Counter)).ShouldBe(0);
    }

    [Theory, ClassData<Databases>]
    public async Task A_preview_shows_the_letter_and_changes_nothing(DatabaseProvider provider)
    {
        await using var stage = await LateAsync(provider);

        var html = WebUtility.HtmlDecode(
            await stage.Admin.GetStringAsync($"/v1/clients/{stage.Cast.Clients[Company]}/reminder"));
        var other = await stage.Admin.GetAsync($"/v1/clients/{stage.Cast.Clients[Consumer]}/reminder");

        html.ShouldContain("1.000,00");
        html.ShouldContain("Théâtre des Quais");
        other.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stage.NoticesAsync()).ShouldBeEmpty();
        var proposals = await stage.Admin.ReadAsync("/v1/dunning/proposals?limit=1");
        proposals.GetProperty("items")[0].Text("total").ShouldBe("1000.00");
        proposals.TryGetProperty("next", out _).ShouldBeFalse();
    }

    /// <summary>A company that owes 1,000.00 since 4 March, on 12 March: its first reminder is due.</summary>
    private static async Task<DunningStage> LateAsync(DatabaseProvider provider)
    {
        var stage = await OpenAsync(provider);
        await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        stage.GoTo("2026-03-12");
        return stage;
    }

    private static async Task<string> InvoiceOfAsync(DunningStage stage)
    {
        await using var db = stage.Gateway.Read();
        return (await db.Documents.OrderBy(row => row.Id).Select(row => row.Id).FirstAsync()).ToString();
    }

    private static async Task<string> ConflictAsync(HttpClient caller, string run, string act)
    {
        using var answer = await caller.PostOnceAsync($"/v1/dunning/runs/{run}:{act}", Answers.Json("{}"));
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict, text);
        return text;
    }

    private static IssueRuns Node(DunningStage stage, string name) =>
        ActivatorUtilities.CreateInstance<IssueRuns>(stage.Gateway.Services, new GatewayNode(name));
}
