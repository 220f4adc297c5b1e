using Gateway.Api.Outbox;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Outbox;

public class MailEventTests
{
    [Theory, ClassData<Databases>]
    public async Task A_bounce_turns_what_was_sent_into_bounced_and_everybody_is_told(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider);
        await stage.DeliverAsync(ScriptedChannel.Accepting);

        var outcomes =
            await stage.TakeAsync(await EventAsync(stage, "e1", MailEventKind.Bounced, "550 5.1.1 no such user"));

        outcomes.ShouldBe([MailEventOutcome.Taken]);
        var delivery = await stage.DeliveryAsync();
        delivery.State.ShouldBe(DeliveryState.Bounced);
        delivery.FaultCode.ShouldBe(DeliveryFaults.MailBounced.Code);
        var fact = (await stage.FactsAsync())[^1];
        fact.Kind.ShouldBe(FactKinds.DeliveryBounced);
        fact.Data.ShouldContain("550 5.1.1 no such user");
        (await stage.EventTypesAsync())[^1].ShouldBe(FactKinds.DeliveryBounced);
    }

    [Theory, ClassData<Databases>]
    public async Task A_complaint_bounces_too_and_says_which_it_is(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider);
        await stage.DeliverAsync(ScriptedChannel.Accepting);

        await stage.TakeAsync(await EventAsync(stage, "e1", MailEventKind.Complained));

        var delivery = await stage.DeliveryAsync();
        delivery.State.ShouldBe(DeliveryState.Bounced);
        delivery.FaultCode.ShouldBe(DeliveryFaults.MailComplaint.Code);
    }

    [Theory, ClassData<Databases>]
    public async Task Delivered_and_deferred_are_noted_and_change_no_state(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider);
        await stage.DeliverAsync(ScriptedChannel.Accepting);

        await stage.TakeAsync(
            await EventAsync(
                stage, "e1", MailEventKind.Deferred), await EventAsync(stage, "e2", MailEventKind.Delivered));

        (await stage.DeliveryAsync()).State.ShouldBe(DeliveryState.Sent);
        (await stage.FactsAsync()).Skip(3).Select(fact => fact.Kind)
            .ShouldBe([FactKinds.MailEvent, FactKinds.MailEvent]);
    }

    [Theory, ClassData<Databases>]
    public async Task A_repeated_event_changes_nothing(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider);
        await stage.DeliverAsync(ScriptedChannel.Accepting);
        var bounce = await EventAsync(stage, "e1", MailEventKind.Bounced);
        await stage.TakeAsync(bounce);
        var before = await stage.FactsAsync();

        (await stage.TakeAsync(bounce, bounce)).ShouldBe([MailEventOutcome.Repeated, MailEventOutcome.Repeated]);

        (await stage.FactsAsync()).Count.ShouldBe(before.Count);
    }

    [Theory, ClassData<Databases>]
    public async Task The_same_event_reported_eight_times_at_once_counts_once(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider);
        await stage.DeliverAsync(ScriptedChannel.Accepting);
        var bounce = await EventAsync(stage, "e1", MailEventKind.Bounced);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => stage.TakeAsync(bounce))));

        outcomes.Count(one => one[0] == MailEventOutcome.Taken).ShouldBe(1);
        (await stage.FactsAsync()).Count(fact => fact.Kind == FactKinds.DeliveryBounced).ShouldBe(1);
    }

    [Theory, ClassData<Databases>]
    public async Task Delivered_after_a_bounce_is_noted_and_does_not_undo_it(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider);
        await stage.DeliverAsync(ScriptedChannel.Accepting);
        await stage.TakeAsync(await EventAsync(stage, "e1", MailEventKind.Bounced));

        await stage.TakeAsync(await EventAsync(stage, "e2", MailEventKind.Delivered));

        (await stage.DeliveryAsync()).State.ShouldBe(DeliveryState.Bounced);
        (await stage.FactsAsync())[^1].Kind.ShouldBe(FactKinds.MailEvent);
    }

    [Theory, ClassData<Databases>]
    public async Task An_event_of_a_message_that_is_not_ours_is_kept(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider);
        var stranger = new MailEvent("e1", "<someone@else.example>", MailEventKind.Bounced, "x@y.example", Now(stage));

        (await stage.TakeAsync(stranger)).ShouldBe([MailEventOutcome.UnknownMessage]);
        (await stage.TakeAsync(stranger)).ShouldBe([MailEventOutcome.Repeated]);

        await using var db = stage.Gateway.Read();
        var row = await db.MailEvents.SingleAsync();
        row.MessageId.ShouldBe("someone@else.example");
        row.DeliveryId.ShouldBeNull();
    }

    [Theory, ClassData<Databases>]
    public async Task A_bounce_that_is_quicker_than_our_own_note_is_applied_when_it_is_sent(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider);
        var channel = new ScriptedChannel(async (_, _) =>
        {
            (await stage.TakeAsync(await EventAsync(stage, "e1", MailEventKind.Bounced)))
                .ShouldBe([MailEventOutcome.Taken]);
            (await stage.DeliveryAsync()).State.ShouldBe(DeliveryState.Queued);
            return new DeliveryOutcome.Accepted("250");
        });

        await stage.DeliverAsync(channel);

        (await stage.DeliveryAsync()).State.ShouldBe(DeliveryState.Bounced);
        (await stage.FactsAsync()).Skip(2).Select(fact => fact.Kind)
            .ShouldBe([FactKinds.MailEvent, FactKinds.DeliverySent, FactKinds.DeliveryBounced]);
    }

    [Theory, ClassData<Databases>]
    public async Task However_a_bounce_and_our_own_note_meet_the_bounce_is_not_lost(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider, invoices: 25);
        var reports = new List<Task>();
        var channel = new ScriptedChannel((task, _) =>
        {
            var bounce =
                new MailEvent(task.Id.ToString(), task.MessageId, MailEventKind.Bounced, task.Recipient, Now(stage));
            lock (reports)
            {
                reports.Add(Task.Run(() => stage.TakeAsync(bounce)));
            }

            return Task.FromResult<DeliveryOutcome>(new DeliveryOutcome.Accepted("250"));
        });

        await stage.DeliverAsync(channel);
        await Task.WhenAll(reports);

        (await stage.DeliveriesAsync()).ShouldAllBe(delivery => delivery.State == DeliveryState.Bounced);
    }

    [Theory, ClassData<Databases>]
    public async Task A_late_bounce_of_the_first_sending_does_not_bounce_the_second(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider);
        await stage.DeliverAsync(ScriptedChannel.Accepting);
        await stage.TakeAsync(await EventAsync(stage, "e1", MailEventKind.Bounced));
        var late = await EventAsync(stage, "e2", MailEventKind.Bounced);
        stage.Advance(TimeSpan.FromHours(1));
        await RequeueAsync(stage);
        await stage.DeliverAsync(ScriptedChannel.Accepting);

        await stage.TakeAsync(late);
        (await stage.DeliveryAsync()).State.ShouldBe(DeliveryState.Sent);

        await stage.TakeAsync(await EventAsync(stage, "e3", MailEventKind.Bounced));
        (await stage.DeliveryAsync()).State.ShouldBe(DeliveryState.Bounced);
    }

    [Theory]
    [InlineData("", "m@x.example", "r@x.example")]
    [InlineData("e\n1", "m@x.example", "r@x.example")]
    [InlineData("e1", "<>", "r@x.example")]
    [InlineData("e1", "m@x.example", "")]
    public void An_event_that_cannot_be_stored_cannot_be_made(string eventId, string messageId, string recipient) =>
        Should.Throw<ArgumentException>(() => new MailEvent(
            eventId, messageId, MailEventKind.Bounced, recipient, DateTimeOffset.UnixEpoch));

    [Fact]
    public void An_event_with_an_id_beyond_its_column_cannot_be_made() =>
        Should.Throw<ArgumentException>(() => new MailEvent(
            new string('e', 201), "m@x.example", MailEventKind.Bounced, "r@x.example", DateTimeOffset.UnixEpoch));

    private static async Task<MailEvent> EventAsync(
        DeliveryStage stage, string id, MailEventKind kind, string? reason = null)
    {
        var delivery = await stage.DeliveryAsync();
        return new MailEvent(id, $"<{delivery.MessageId}>", kind, delivery.Recipient, Now(stage), reason);
    }

    private static DateTimeOffset Now(DeliveryStage stage) => stage.Gateway.Clock.GetUtcNow();

    private static Task RequeueAsync(DeliveryStage stage)
    {
        var now = Now(stage);
        return stage.Gateway.RunAsync(db => db.Deliveries.ExecuteUpdateAsync(row => row
            .SetProperty(one => one.State, DeliveryState.Queued)
            .SetProperty(one => one.QueuedAt, now)
            .SetProperty(one => one.NextAttemptAt, now)));
    }
}
