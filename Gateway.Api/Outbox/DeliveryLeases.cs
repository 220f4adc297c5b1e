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

    /// <summary>The next delivery that is due; null when none is.</summary>
    public Task<DeliveryTask?> TakeAsync(DeliveryChannel channel, CancellationToken cancellationToken) =>
        transactions.RunAsync((db, token) => TakeAsync(db, channel, token), cancellationToken);

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

    private async Task<DeliveryTask?> TakeAsync(
        GatewayDbContext db, DeliveryChannel channel, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (await db.LockNextDue(channel, now).ToListAsync(cancellationToken) is not [var row])
        {
            return null;
        }

        var number = 1 + await db.Attempts.CountAsync(one => one.DeliveryId == row.Id, cancellationToken);
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
            NoticeId = row.NoticeId,
            UnitId = row.UnitId,
            Recipient = row.Recipient,
            MessageId = row.MessageId,
            QueuedAt = row.QueuedAt,
            Attempt = number,
            Lease = row.LeaseOwner,
        };
    }
}
