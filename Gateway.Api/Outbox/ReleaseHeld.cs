using Gateway.Api.Dunning;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Bulk;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Api.Timeline;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Outbox;

/// <summary>
/// Queues what was held for want of an access point, now that there is one: nobody has to go through the list. What is
/// held for any other reason waits for a person.
/// </summary>
internal sealed class ReleaseHeld(
    Transactions transactions, IBulkWriter bulk, RoutingPolicy routing, DeliveryBell bell, TimeProvider clock)
{
    private const int PageSize = 500;

    /// <summary>Returns how many were queued; none while there is no access point.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var (total, released) = (0, routing.HasAccessPoint ? PageSize : 0);
        while (released == PageSize)
        {
            released = await transactions.RunAsync(ReleaseAsync, cancellationToken);
            total += released;
            bell.Ring();
        }

        return total;
    }

    private async Task<int> ReleaseAsync(GatewayDbContext db, CancellationToken cancellationToken)
    {
        var code = DeliveryFaults.NoAccessPoint.Code;
        var ids = await db.Deliveries
            .Where(row => row.State == DeliveryState.Held && row.Channel == DeliveryChannel.Peppol)
            .Where(row => row.FaultCode == code)
            .OrderBy(row => row.NextAttemptAt).ThenBy(row => row.Id)
            .Select(row => row.Id).Take(PageSize).ToArrayAsync(cancellationToken);
        var (now, rows) = (clock.GetUtcNow(), await db.Lock(ids).ToListAsync(cancellationToken));
        var records = new ClosingRecords(now);
        // Another node, or a person, may have been faster.
        List<DeliveryRow> held = [.. rows.Where(row => row.State == DeliveryState.Held && row.FaultCode == code)];
        foreach (var row in held)
        {
            (row.State, row.FaultCode, row.QueuedAt, row.NextAttemptAt) = (DeliveryState.Queued, null, now, now);
            records.Tell(row, FactKinds.DeliveryQueued, FactData.Of(
                ("delivery", row.Id.ToString()),
                ("channel", row.Channel.ToString()),
                ("route", row.RouteCode),
                ("recipient", row.Recipient),
                ("messageId", row.MessageId),
                ("heldFor", code)));
        }

        await records.SaveAsync(db, bulk, cancellationToken);
        foreach (var row in held)
        {
            await NoticeDeliveries.FollowAsync(db, row, attempt: null, now, cancellationToken);
        }

        return rows.Count;
    }
}
