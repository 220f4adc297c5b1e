using Gateway.Api.Outbox;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Timeline;

namespace Gateway.Api.Tests.Outbox;

/// <summary>Who holds a delivery, and what becomes of it when the holder dies.</summary>
public class LeaseTests
{
    [Theory, ClassData<Databases>]
    public async Task What_one_node_holds_no_other_takes(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider);
        await stage.TakeOneAsync("node-a");
        var channel = ScriptedChannel.Accepting;

        stage.Advance(stage.Options.Lease - TimeSpan.FromSeconds(1));
        await stage.Node(channel, "node-b").RunAsync(default);

        channel.Sent.ShouldBeEmpty();
    }

    [Theory, ClassData<Databases>]
    public async Task A_dead_nodes_try_is_closed_as_interrupted_and_another_node_goes_on(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider);
        var abandoned = await stage.TakeOneAsync("node-a");
        var channel = ScriptedChannel.Accepting;

        stage.Advance(stage.Options.Lease);
        await stage.Node(channel, "node-b").RunAsync(default);

        channel.Sent.ShouldHaveSingleItem().MessageId.ShouldBe(abandoned!.MessageId);
        var attempts = (await stage.DeliveryAsync()).Attempts.OrderBy(one => one.Number).ToList();
        attempts.Select(one => (one.Node, one.FaultCode))
            .ShouldBe([("node-a", DeliveryFaults.Interrupted.Code), ("node-b", null)]);
        attempts.ShouldAllBe(one => one.EndedAt != null);
        (await stage.FactsAsync()).Skip(2).Select(fact => fact.Kind)
            .ShouldBe([FactKinds.DeliveryInterrupted, FactKinds.DeliverySent]);
    }

    [Theory, ClassData<Databases>]
    public async Task A_node_that_lost_its_lease_changes_nothing(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider);
        var slow = await stage.TakeOneAsync("node-a");
        stage.Advance(stage.Options.Lease);
        await stage.Node(ScriptedChannel.Refusing(DeliveryFaults.MailRefused), "node-b").RunAsync(default);
        var before = await stage.FactsAsync();

        var isClosed = await stage.Close()
            .RunAsync(slow!.Id, slow.Lease, new DeliveryOutcome.Accepted("late"), default);

        isClosed.ShouldBeFalse();
        (await stage.DeliveryAsync()).State.ShouldBe(DeliveryState.Failed);
        (await stage.FactsAsync()).Count.ShouldBe(before.Count);
    }

    [Theory, ClassData<Databases>]
    public async Task A_node_that_took_it_anew_is_not_closed_by_its_own_earlier_try(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider);
        var first = (await stage.TakeOneAsync("node-a"))!;
        await stage.Close().RunAsync(
            first.Id, first.Lease, new DeliveryOutcome.Refused(DeliveryFaults.Interrupted, ""), default);
        stage.Advance(TimeSpan.FromHours(1));
        var second = (await stage.TakeOneAsync("node-a"))!;

        (await stage.Close().RunAsync(first.Id, first.Lease, new DeliveryOutcome.Accepted("late"), default))
            .ShouldBeFalse();

        second.Attempt.ShouldBe(2);
        (await stage.Close().RunAsync(second.Id, second.Lease, new DeliveryOutcome.Accepted(""), default))
            .ShouldBeTrue();
    }

    [Theory, ClassData<Databases>]
    public async Task A_delivery_that_kills_every_node_backs_off_and_is_given_up(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider);
        var start = stage.Gateway.Clock.GetUtcNow();
        var tries = 0;

        while (await stage.DeliveryAsync() is { State: DeliveryState.Queued })
        {
            // The node dies on the wire; after the lease another comes, finds it, and dies.
            tries += await stage.TakeOneAsync($"node-{tries}") is null ? 0 : 1;
            stage.Advance(stage.Options.Lease);
            await stage.Node(new NoChannel()).RunAsync(default);
        }

        tries.ShouldBeInRange(20, 40);
        (stage.Gateway.Clock.GetUtcNow() - start).ShouldBeInRange(TimeSpan.FromHours(72), TimeSpan.FromHours(77));
        (await stage.DeliveryAsync()).FaultCode.ShouldBe(DeliveryFaults.GaveUp.Code);
    }

    [Theory, ClassData<Databases>]
    public async Task A_stop_lets_a_running_send_end_and_begins_no_other(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider, invoices: 3);
        stage.Options.Lanes = 1;
        using var stopping = new CancellationTokenSource();
        var channel = new ScriptedChannel(async (_, token) =>
        {
            await stopping.CancelAsync();
            await Task.Delay(50, token);
            return new DeliveryOutcome.Accepted("250");
        });

        await stage.Node(channel).RunAsync(stopping.Token);

        channel.Sent.Count.ShouldBe(1);
        (await stage.DeliveriesAsync()).Select(delivery => delivery.State).Order()
            .ShouldBe([DeliveryState.Queued, DeliveryState.Queued, DeliveryState.Sent]);
    }

    [Theory, ClassData<Databases>]
    public async Task A_stop_breaks_off_a_send_that_does_not_end(DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider);
        stage.Options.StopGrace = TimeSpan.FromMilliseconds(50);
        using var stopping = new CancellationTokenSource();
        var channel = new ScriptedChannel(async (_, token) =>
        {
            await stopping.CancelAsync();
            await Task.Delay(Timeout.InfiniteTimeSpan, token);
            return new DeliveryOutcome.Accepted("never");
        });

        await stage.Node(channel).RunAsync(stopping.Token);

        var delivery = await stage.DeliveryAsync();
        delivery.State.ShouldBe(DeliveryState.Queued);
        delivery.LeaseOwner.ShouldBeNull();
        delivery.Attempts.ShouldHaveSingleItem().FaultCode.ShouldBe(DeliveryFaults.Interrupted.Code);
    }

    /// <summary>A channel with nothing to send by: its node only closes what others left.</summary>
    private sealed class NoChannel : IDeliveryChannel
    {
        public DeliveryChannel Channel => DeliveryChannel.Post;

        public DeliveryFault TimedOut => DeliveryFaults.InternalFault;

        public Task<DeliveryOutcome> SendAsync(DeliveryTask task, CancellationToken cancellationToken) =>
            throw new NotSupportedException();
    }
}
