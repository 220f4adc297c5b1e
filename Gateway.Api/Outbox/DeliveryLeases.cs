using System.Globalization;
using Gateway.Api.Hosting;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Domain.Deliveries;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Outbox;

/// <summary>
/// Takes deliveries for this node. A lease names the node and the try, so that it is never mistaken for a later one of
/// the same node. The attempt is committed with the lease, before the wire is touched.
/// </summary>
internal sealed class DeliveryLeases(
    Transactions transactions, GatewayNode node, DeliveryOptions options, TimeProvider clock)
{
    private const int RunOutPageSize = 100;

    /// <summary>The deliveries that have been due longest, at most as many as asked for; none when nothing
    /// is.</summary>
    public Task<IReadOnlyList<DeliveryTask>> TakeAsync(
        DeliveryChannel channel, int most, CancellationToken cancellationToken) =>
        transactions.RunAsync((db, token) => TakeAsync(db, channel, most, token), cancellationToken);

    /// <summary>Leases that ran out: their nodes died, or stood still for as long.</summary>
    public async Task<IReadOnlyList<(DeliveryId Delivery, string Lease)>> FindRunOutAsync(
        GatewayDbContext db, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var rows = await db.Deliveries.AsNoTracking()
            .Where(row => row.State == DeliveryState.Queued && row.LeaseOwner != null && row.LeaseUntil <= now)
            .OrderBy(row => row.LeaseUntil)
            .Take(RunOutPageSize)
            .Select(row => new { row.Id, row.LeaseOwner })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => (row.Id, row.LeaseOwner!))];
    }

    private async Task<IReadOnlyList<DeliveryTask>> TakeAsync(
        GatewayDbContext db, DeliveryChannel channel, int most, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var rows = await db.LockNextDue(channel, now, most).ToListAsync(cancellationToken);
        if (rows.Count == 0)
        {
            return [];
        }

        DeliveryId[] ids = [.. rows.Select(row => row.Id)];
        var tried = await db.Attempts.Where(one => EF.Parameter(ids).Contains(one.DeliveryId))
            .GroupBy(one => one.DeliveryId)
            .Select(tries => new { Delivery = tries.Key, Count = tries.Count() })
            .ToDictionaryAsync(one => one.Delivery, one => one.Count, cancellationToken);
        return [.. rows.Select(row => Take(db, row, 1 + tried.GetValueOrDefault(row.Id), now))];
    }

    private DeliveryTask Take(GatewayDbContext db, DeliveryRow row, int number, DateTimeOffset now)
    {
        row.LeaseOwner = string.Create(CultureInfo.InvariantCulture, $"{node.Name}#{number}");
        row.LeaseUntil = now + options.Lease;
        db.Attempts.Add(new AttemptRow
        {
            DeliveryId = row.Id,
            Number = number,
            Node = node.Name,
            StartedAt = now,
        });
        return new DeliveryTask
        {
            Id = row.Id,
            DocumentId = row.DocumentId,
            InboundId = row.InboundId,
            NoticeId = row.NoticeId,
            Recipient = row.Recipient,
            MessageId = row.MessageId,
            QueuedAt = row.QueuedAt,
            Attempt = number,
            Lease = row.LeaseOwner,
        };
    }
}
