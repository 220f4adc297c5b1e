using Gateway.Api.Outbox;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Timeline;

namespace Gateway.Api.Tests.Outbox;

public class DeliverDueTests
{
    [Theory, ClassData<Databases>]
    public async Task What_is_accepted_is_sent_and_the_timeline_and_the_feed_say_so(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider);

        await stage.DeliverAsync(ScriptedChannel.Accepting);

        var delivery = await stage.DeliveryAsync();
        delivery.State.ShouldBe(DeliveryState.Sent);
        delivery.LeaseOwner.ShouldBeNull();
        delivery.LeaseUntil.ShouldBeNull();
        var attempt = delivery.Attempts.ShouldHaveSingleItem();
        attempt.EndedAt.ShouldNotBeNull();
        attempt.FaultCode.ShouldBeNull();
        attempt.Detail.ShouldBe("250 2.0.0 taken");
        var fact = (await stage.FactsAsync())[^1];
        fact.Kind.ShouldBe(FactKinds.DeliverySent);
        fact.EvidenceHash.ShouldBe("e5");
        fact.Data.ShouldContain(delivery.MessageId);
        (await stage.EventTypesAsync()).ShouldBe([FactKinds.InvoiceIssued, FactKinds.DeliverySent]);
    }

    [Theory, ClassData<Databases>]
    public async Task What_is_sent_is_not_sent_again(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider);
        var channel = ScriptedChannel.Accepting;

        await stage.DeliverAsync(channel);
        stage.Advance(TimeSpan.FromDays(1));
        await stage.DeliverAsync(channel);

        channel.Sent.Count.ShouldBe(1);
    }

    [Theory, ClassData<Databases>]
    public async Task The_attempt_is_stored_before_the_wire_is_touched(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider);
        DeliveryState? stateOnTheWire = null;
        var attemptsOnTheWire = 0;
        var channel = new ScriptedChannel(async (task, _) =>
        {
            var delivery = await stage.DeliveryAsync();
            stateOnTheWire = delivery.State;
            attemptsOnTheWire = delivery.Attempts.Count(one => one.EndedAt is null && one.Number == task.Attempt);
            return new DeliveryOutcome.Accepted("");
        });

        await stage.DeliverAsync(channel);

        stateOnTheWire.ShouldBe(DeliveryState.Queued);
        attemptsOnTheWire.ShouldBe(1);
    }

    [Theory, ClassData<Databases>]
    public async Task A_transient_fault_is_tried_again_later_and_under_the_same_Message_ID(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider);
        var refusing = ScriptedChannel.Refusing(DeliveryFaults.MailDeferred);
        var start = stage.Gateway.Clock.GetUtcNow();

        await stage.DeliverAsync(refusing);
        await stage.DeliverAsync(refusing);

        refusing.Sent.Count.ShouldBe(1);
        (await stage.DeliveryAsync()).NextAttemptAt.ShouldBe(start + TimeSpan.FromMinutes(1));
        stage.Advance(TimeSpan.FromMinutes(1));
        await stage.DeliverAsync(refusing);
        (await stage.DeliveryAsync()).NextAttemptAt.ShouldBe(start + TimeSpan.FromMinutes(1 + 2));
        stage.Advance(TimeSpan.FromMinutes(2));
        var accepting = ScriptedChannel.Accepting;
        await stage.DeliverAsync(accepting);

        var delivery = await stage.DeliveryAsync();
        delivery.State.ShouldBe(DeliveryState.Sent);
        delivery.Attempts.OrderBy(one => one.Number).Select(one => one.FaultCode)
            .ShouldBe([DeliveryFaults.MailDeferred.Code, DeliveryFaults.MailDeferred.Code, null]);
        refusing.Sent.Concat(accepting.Sent).Select(task => task.MessageId).Distinct().ShouldBe([delivery.MessageId]);
        (await stage.FactsAsync()).Skip(2).Select(fact => fact.Kind)
            .ShouldBe([FactKinds.DeliveryDeferred, FactKinds.DeliveryDeferred, FactKinds.DeliverySent]);
    }

    [Theory, ClassData<Databases>]
    public async Task A_final_fault_goes_to_a_person_and_is_not_tried_again(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider);
        var channel = ScriptedChannel.Refusing(DeliveryFaults.MailRefused);

        await stage.DeliverAsync(channel);
        stage.Advance(TimeSpan.FromDays(10));
        await stage.DeliverAsync(channel);

        channel.Sent.Count.ShouldBe(1);
        var delivery = await stage.DeliveryAsync();
        delivery.State.ShouldBe(DeliveryState.Failed);
        delivery.FaultCode.ShouldBe(DeliveryFaults.MailRefused.Code);
        (await stage.FactsAsync())[^1].Kind.ShouldBe(FactKinds.DeliveryFailed);
        (await stage.EventTypesAsync())[^1].ShouldBe(FactKinds.DeliveryFailed);
    }

    [Theory, ClassData<Databases>]
    public async Task After_72_hours_of_transient_faults_it_is_given_up_and_not_before(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider);
        var channel = ScriptedChannel.Refusing(DeliveryFaults.MailServerUnreachable);
        var start = stage.Gateway.Clock.GetUtcNow();

        while (await stage.DeliveryAsync() is { State: DeliveryState.Queued } waiting)
        {
            waiting.NextAttemptAt.ShouldBeLessThanOrEqualTo(start + RetrySchedule.GiveUpAfter);
            stage.Gateway.Clock.Set(waiting.NextAttemptAt);
            await stage.DeliverAsync(channel);
        }

        stage.Gateway.Clock.GetUtcNow().ShouldBe(start + RetrySchedule.GiveUpAfter);
        var delivery = await stage.DeliveryAsync();
        delivery.State.ShouldBe(DeliveryState.Failed);
        delivery.FaultCode.ShouldBe(DeliveryFaults.GaveUp.Code);
        delivery.Attempts.Count.ShouldBeInRange(20, 40);
        (await stage.FactsAsync())[^1].Data.ShouldContain(DeliveryFaults.MailServerUnreachable.Code);
    }

    [Theory, ClassData<Databases>]
    public async Task A_channel_that_throws_costs_one_try_and_nothing_else(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider, invoices: 3);
        var channel = new ScriptedChannel((_, _) => throw new InvalidOperationException("a bug"));

        await stage.DeliverAsync(channel);

        channel.Sent.Count.ShouldBe(3);
        foreach (var delivery in await stage.DeliveriesAsync())
        {
            delivery.State.ShouldBe(DeliveryState.Queued);
            delivery.Attempts.ShouldHaveSingleItem().FaultCode.ShouldBe(DeliveryFaults.InternalFault.Code);
        }
    }

    [Theory, ClassData<Databases>]
    public async Task A_send_that_takes_too_long_is_broken_off_and_tried_again(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider);
        stage.Options.WireTimeout = TimeSpan.FromMilliseconds(100);

        await stage.DeliverAsync(new ScriptedChannel(async (_, token) =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, token);
            return new DeliveryOutcome.Accepted("never");
        }));

        var delivery = await stage.DeliveryAsync();
        delivery.State.ShouldBe(DeliveryState.Queued);
        delivery.Attempts.ShouldHaveSingleItem().FaultCode.ShouldBe(DeliveryFaults.MailTimeout.Code);
    }

    [Theory, ClassData<Databases>]
    public async Task A_channel_that_ignores_its_limit_is_left_behind(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider);
        stage.Options.WireTimeout = TimeSpan.FromMilliseconds(100);
        var never = new TaskCompletionSource<DeliveryOutcome>();

        await stage.DeliverAsync(new ScriptedChannel((_, _) => never.Task));

        (await stage.DeliveryAsync()).Attempts.ShouldHaveSingleItem().FaultCode
            .ShouldBe(DeliveryFaults.MailTimeout.Code);
    }

    [Theory, ClassData<Databases>]
    public async Task What_a_server_says_is_stored_whatever_it_says(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider);
        var said = "550 \0no\r\n\ud800such " + new string('x', 5000);

        await stage.DeliverAsync(
            ScriptedChannel.Answering(new DeliveryOutcome.Refused(DeliveryFaults.MailRefused, said)));

        var detail = (await stage.DeliveryAsync()).Attempts.ShouldHaveSingleItem().Detail!;
        detail.ShouldStartWith("550  no  \ufffdsuch xxx");
        detail.Length.ShouldBe(1000);
    }

    [Theory, ClassData<Databases>]
    public async Task No_more_are_on_the_wire_at_once_than_there_are_lanes(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider, invoices: 12);
        stage.Options.Lanes = 3;
        var channel = new ScriptedChannel(async (_, token) =>
        {
            await Task.Delay(20, token);
            return new DeliveryOutcome.Accepted("");
        });

        await stage.DeliverAsync(channel);

        channel.RunningMost.ShouldBeInRange(2, 3);
        channel.Sent.Select(task => task.Id).Distinct().Count().ShouldBe(12);
    }

    [Theory, ClassData<Databases>]
    public async Task A_receiver_that_stalls_does_not_hold_up_what_is_queued_meanwhile(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider);
        var stalls = new TaskCompletionSource<DeliveryOutcome>();
        var slow = (await stage.DeliveryAsync()).Id;
        var channel = new ScriptedChannel((task, _) =>
            task.Id == slow ? stalls.Task : Task.FromResult<DeliveryOutcome>(new DeliveryOutcome.Accepted("")));
        var node = stage.Node(channel);
        var run = node.RunAsync(TestContext.Current.CancellationToken);
        await Hosting.Until.IsSoAsync(() => channel.Sent.Count == 1);

        await stage.IssueAsync(2);
        node.Ask().ShouldBeTrue("the run that waits sees to it");
        await Hosting.Until.IsSoAsync(async () =>
            (await stage.DeliveriesAsync()).Count(one => one.State == DeliveryState.Sent) == 2);

        run.IsCompleted.ShouldBeFalse();
        stalls.SetResult(new DeliveryOutcome.Accepted(""));
        await run;
        (await stage.DeliveriesAsync()).ShouldAllBe(one => one.State == DeliveryState.Sent && one.Attempts.Count == 1);
        node.Ask().ShouldBeFalse("nobody runs any more");
    }

    [Theory, ClassData<Databases>]
    public async Task Tries_that_end_at_once_are_closed_each_with_its_own_end(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider, invoices: 40);
        stage.Options.Lanes = 40;
        var ids = (await stage.DeliveriesAsync()).Select(one => one.Id).ToList();
        var channel = new ScriptedChannel((task, _) => Task.FromResult<DeliveryOutcome>(
            (ids.IndexOf(task.Id) % 3) switch
            {
                0 => new DeliveryOutcome.Accepted($"taken {task.Id}"),
                1 => new DeliveryOutcome.Refused(DeliveryFaults.MailDeferred, $"later {task.Id}"),
                _ => new DeliveryOutcome.Hindered(DeliveryFaults.MailRefused, $"held {task.Id}"),
            }));

        await stage.DeliverAsync(channel);

        foreach (var delivery in await stage.DeliveriesAsync())
        {
            var (state, said) = (ids.IndexOf(delivery.Id) % 3) switch
            {
                0 => (DeliveryState.Sent, "taken"),
                1 => (DeliveryState.Queued, "later"),
                _ => (DeliveryState.Held, "held"),
            };
            delivery.State.ShouldBe(state);
            delivery.LeaseOwner.ShouldBeNull();
            delivery.Attempts.ShouldHaveSingleItem().Detail.ShouldBe($"{said} {delivery.Id}");
            (await stage.FactsAsync(delivery.DocumentId!.Value)).Count.ShouldBe(3);
        }

        (await stage.EventTypesAsync()).Count.ShouldBe(40 + 14 + 13, "each was issued; what was put off is no event");
    }

    [Theory, ClassData<Databases>]
    public async Task Four_nodes_share_the_work_and_none_is_sent_twice(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider, invoices: 80);
        var channel = new ScriptedChannel(async (_, token) =>
        {
            await Task.Delay(2, token);
            return new DeliveryOutcome.Accepted("");
        });

        await Task.WhenAll(Enumerable.Range(0, 4).Select(node => Task.Run(
            () => stage.Node(channel, $"node-{node}").RunAsync(TestContext.Current.CancellationToken))));

        channel.Sent.Count.ShouldBe(80);
        var deliveries = await stage.DeliveriesAsync();
        deliveries.ShouldAllBe(delivery => delivery.State == DeliveryState.Sent && delivery.Attempts.Count == 1);
        deliveries.SelectMany(delivery => delivery.Attempts).Select(one => one.Node).Distinct().Count()
            .ShouldBeGreaterThan(1);
    }

    [Theory, ClassData<Databases>]
    public async Task Held_deliveries_are_left_to_people(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider, invoices: 0);
        var client = stage.Gateway.Client with { Contacts = [] };
        await stage.Gateway.IssueAsync(stage.Gateway.Order() with { Client = client });
        var channel = ScriptedChannel.Accepting;

        await stage.DeliverAsync(channel);

        channel.Sent.ShouldBeEmpty();
    }
}
