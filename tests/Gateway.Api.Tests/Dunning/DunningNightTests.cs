using Gateway.Api.Dunning;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Gateway.Api.Tests.Dunning.DunningStage;

namespace Gateway.Api.Tests.Dunning;

/// <summary>What the timetable does by itself.</summary>
public class DunningNightTests
{
    [Theory, ClassData<Databases>]
    public async Task Nodes_of_one_night_propose_one_run(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        stage.GoTo("2026-03-12");
        var entity = new LegalEntityId(Guid.Parse(stage.Cast.LegalEntity));
        var propose = stage.Gateway.Services.GetRequiredService<ProposeRun>();
        var transactions = stage.Gateway.Services.GetRequiredService<Transactions>();

        var runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => transactions.RunAsync(
            (db, token) => propose.RunScheduledAsync(db, entity, stage.Today, token), default)));

        runs.Count(run => run is not null).ShouldBe(1);
        await using var db = stage.Gateway.Read();
        (await db.Runs.CountAsync()).ShouldBe(1);
        (await db.RunItems.CountAsync()).ShouldBe(1);
    }

    [Theory, ClassData<Databases>]
    public async Task What_people_signed_off_for_a_day_is_not_dropped_by_the_timetable(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        stage.GoTo("2026-03-12");
        stage.Bank.StopAt("2026-03-12"); // it tells the day itself
        var later = await SignedOffAsync("2026-03-13");
        var today = await SignedOffAsync("2026-03-12");

        (await ScheduledAsync()).ShouldBeNull("people have their own for the day");
        stage.GoTo("2026-03-13");
        (await ScheduledAsync()).ShouldBeNull();
        (await StateAsync(later), await StateAsync(today)).ShouldBe(("signedOff", "signedOff"));
        await stage.Admin.CreateAsync($"/v1/dunning/runs/{later}:issue", "{}");
        await stage.IssueAsync();
        await stage.DeliverAsync();
        stage.Post.Reminders.Count.ShouldBe(1);

        stage.GoTo("2026-03-16");
        (await ScheduledAsync()).ShouldNotBeNull();
        (await StateAsync(today)).ShouldBe("dropped", "its day is over");

        async Task<string> SignedOffAsync(string day)
        {
            var run = await ProposedAsync(stage, day);
            await stage.Second.CreateAsync($"/v1/dunning/runs/{run}:sign-off", "{}");
            return run;
        }

        async Task<string> StateAsync(string run) =>
            (await stage.Admin.ReadAsync($"/v1/dunning/runs/{run}")).Text("state");

        Task<RunRow?> ScheduledAsync() => DunningNightTests.ScheduledAsync(stage);
    }

    [Theory, ClassData<Databases>]
    public async Task Who_looks_ahead_takes_no_run_away_and_a_run_without_the_bank_is_made_again(
        DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        stage.GoTo("2026-03-12");
        var ahead = await ProposedAsync(stage, "2026-03-13");
        var today = (await ScheduledAsync(stage)).ShouldNotBeNull().Id;
        await stage.Second.CreateAsync($"/v1/dunning/runs/{today}:sign-off", "{}");
        ahead = await ProposedAsync(stage, "2026-03-13", before: ahead);
        (await RunOfAsync(today)).Text("state").ShouldBe("signedOff", "tomorrow is another day");

        stage.GoTo("2026-03-13");
        var next = (await ScheduledAsync(stage)).ShouldNotBeNull("nobody signed off what was looked at before");
        (await RunOfAsync(ahead)).Text("droppedBy").ShouldBe("timetable");
        await stage.Second.CreateAsync($"/v1/dunning/runs/{next.Id}:drop", "{}");
        (await ScheduledAsync(stage)).ShouldBeNull("people dropped it, and meant it");

        stage.Bank.StopAt("2026-03-12");
        stage.GoTo("2026-03-16");
        (await ScheduledAsync(stage)).ShouldNotBeNull().Items.ShouldBe(0);
        (await ScheduledAsync(stage)).ShouldBeNull("the bank is as silent as before");
        stage.Bank.StopAt("2026-03-13");
        (await ScheduledAsync(stage)).ShouldNotBeNull().Items.ShouldBe(1);
        (await ScheduledAsync(stage)).ShouldBeNull();

        Task<System.Text.Json.JsonElement> RunOfAsync(object run) =>
            stage.Admin.ReadAsync($"/v1/dunning/runs/{run}");
    }

    private static async Task<string> ProposedAsync(DunningStage stage, string day, string? before = null)
    {
        var run = (await stage.Admin.CreateAsync(
            "/v1/dunning/runs",
            $$"""{ "legalEntity": "{{stage.Cast.LegalEntity}}", "asOf": "{{day}}" }""")).Text("id");
        run.ShouldNotBe(before);
        return run;
    }

    private static Task<RunRow?> ScheduledAsync(DunningStage stage) =>
        stage.Gateway.Services.GetRequiredService<Transactions>().RunAsync(
            (db, token) => stage.Gateway.Services.GetRequiredService<ProposeRun>().RunScheduledAsync(
                db, new LegalEntityId(Guid.Parse(stage.Cast.LegalEntity)), stage.Today, token),
            TestContext.Current.CancellationToken);

    [Theory, ClassData<Databases>]
    public async Task A_fault_in_one_part_of_the_night_silences_no_other(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        var invoice = await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        await stage.HoldAsync(invoice, """{ "kind": "promise", "amount": "1000.00", "until": "2026-03-20" }""");
        stage.GoTo("2035-09-04"); // ten years less six months
        stage.Bank.Break();

        await ActivatorUtilities.CreateInstance<DunningNightJob>(stage.Gateway.Services).Execute(
            null!, TestContext.Current.CancellationToken);

        (await stage.FactsAsync(invoice)).ShouldContain("prescription.near");
    }

    [Theory, ClassData<Databases>]
    public async Task A_hold_whose_review_is_due_is_told_once_and_every_open_debt_is_judged(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        var invoice = await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        await stage.HoldAsync(invoice, """{ "kind": "complaint", "reviewOn": "2026-03-20" }""");
        await stage.HoldAsync(invoice, """{ "kind": "complaint", "until": "2026-03-20" }""");
        await stage.Admin.CreateAsync(
            $"/v1/clients/{stage.Cast.Clients[French]}/holds", """{ "kind": "complaint", "reviewOn": "2026-03-20" }""");
        var warn = stage.Gateway.Services.GetRequiredService<WarnOfReviews>();

        stage.GoTo("2026-03-19");
        (await warn.RunAsync(default)).ShouldBe(0);
        stage.GoTo("2026-03-20");
        (await Task.WhenAll(warn.RunAsync(default), warn.RunAsync(default))).Sum().ShouldBe(1);
        (await warn.RunAsync(default)).ShouldBe(0, "the other client owes nothing");
        await stage.InvoiceAsync(French, "300.00", "2026-04-01");
        (await warn.RunAsync(default)).ShouldBe(1);

        (await stage.FactsAsync(invoice)).Count(kind => kind == "hold.review-due").ShouldBe(1);
        await using var db = stage.Gateway.Read();
        (await db.Events.CountAsync(row => row.Type == "hold.review-due")).ShouldBe(2);
        (await stage.Gateway.Services.GetRequiredService<EvaluateDebts>().RunAsync(default)).ShouldBe(2);
    }

    [Theory, ClassData<Databases>]
    public async Task A_claim_near_its_end_is_told_once(DatabaseProvider provider)
    {
        await using var stage = await OpenAsync(provider);
        var old = await stage.InvoiceAsync(Company, "1000.00", "2026-03-04");
        var young = await stage.InvoiceAsync(Company, "1000.00", "2027-03-04");
        var warn = stage.Gateway.Services.GetRequiredService<WarnOfPrescription>();
        stage.GoTo("2035-09-03");
        (await warn.RunAsync(default)).ShouldBe(0);
        stage.GoTo("2035-09-04"); // ten years less six months
        (await warn.RunAsync(default)).ShouldBe(1);
        (await warn.RunAsync(default)).ShouldBe(0);

        (await stage.FactsAsync(old)).ShouldContain("prescription.near");
        (await stage.FactsAsync(young)).ShouldNotContain("prescription.near");
    }
}
