using Gateway.Api.Outbox;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Bulk;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Outbox;

public class ReleaseHeldTests
{
    [Theory, ClassData<Databases>]
    public async Task What_waits_for_an_access_point_leaves_once_there_is_one_and_nothing_else_does(
        DatabaseProvider provider)
    {
        await using var stage = await DeliveryStage.OpenAsync(provider, invoices: 3);
        var deliveries = await stage.DeliveriesAsync();
        var other = deliveries[2].Id;
        await HoldAsync(stage, DeliveryFaults.NoAccessPoint, row => row.Id != other);
        await HoldAsync(stage, DeliveryFaults.PeppolNotRegistered, row => row.Id == other);

        (await Release(stage, hasAccessPoint: false).RunAsync(default)).ShouldBe(0);
        (await stage.DeliveriesAsync()).ShouldAllBe(row => row.State == DeliveryState.Held);
        (await Release(stage, hasAccessPoint: true).RunAsync(default)).ShouldBe(2);
        (await Release(stage, hasAccessPoint: true).RunAsync(default)).ShouldBe(0);

        (await stage.DeliveriesAsync()).Select(row => (row.State, row.FaultCode)).ShouldBe(
        [
            (DeliveryState.Queued, null), (DeliveryState.Queued, null),
            (DeliveryState.Held, DeliveryFaults.PeppolNotRegistered.Code),
        ]);
        var fact = (await stage.FactsAsync(deliveries[0].DocumentId))[^1];
        (fact.Kind, fact.Actor).ShouldBe((FactKinds.DeliveryQueued, "delivery"));
        fact.Data.ShouldContain("NO_ACCESS_POINT");
        (await stage.EventTypesAsync()).TakeLast(2)
            .ShouldBe([FactKinds.DeliveryQueued, FactKinds.DeliveryQueued]);
    }

    [Fact]
    public async Task Two_nodes_that_release_at_once_queue_each_once()
    {
        await using var stage = await DeliveryStage.OpenAsync(DatabaseProvider.Sqlite, invoices: 8);
        await HoldAsync(stage, DeliveryFaults.NoAccessPoint, _ => true);

        await Task.WhenAll(
            Release(stage, hasAccessPoint: true).RunAsync(default),
            Release(stage, hasAccessPoint: true).RunAsync(default));

        (await stage.EventTypesAsync()).Count(type => type == FactKinds.DeliveryQueued).ShouldBe(8);
    }

    private static ReleaseHeld Release(DeliveryStage stage, bool hasAccessPoint) => new(
        stage.Gateway.Transactions,
        stage.Gateway.Get<IBulkWriter>(),
        new RoutingPolicy(hasAccessPoint, mailStandsIn: false),
        new DeliveryBell(),
        stage.Gateway.Clock);

    private static Task HoldAsync(
        DeliveryStage stage,
        DeliveryFault fault,
        System.Linq.Expressions.Expression<Func<Api.Persistence.Deliveries.DeliveryRow, bool>> which) =>
        stage.Gateway.RunAsync(db => db.Deliveries.Where(which).ExecuteUpdateAsync(row => row
            .SetProperty(one => one.State, DeliveryState.Held)
            .SetProperty(one => one.Channel, DeliveryChannel.Peppol)
            .SetProperty(one => one.Recipient, "0208:0202239951")
            .SetProperty(one => one.FaultCode, fault.Code)));
}
