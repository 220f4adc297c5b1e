using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Domain.Deliveries;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Outbox;

/// <summary>How the next delivery is found by several nodes at once without waiting for each other.</summary>
internal static class DueDeliveries
{
    /// <summary>
    /// The delivery that has been due longest and that nobody holds or is just taking, locked until the transaction
    /// ends; none or one row. SQLite has one writer at a time, which is lock enough.
    /// </summary>
    public static IQueryable<DeliveryRow> LockNextDue(
        this GatewayDbContext db, DeliveryChannel channel, DateTimeOffset now)
    {
        var (state, by, at) = (nameof(DeliveryState.Queued), channel.ToString(), now.UtcDateTime);
        return db switch
        {
            PostgreSqlGatewayDbContext => db.Deliveries.FromSql(
                $"""
                SELECT * FROM deliveries
                WHERE state = {state} AND channel = {by} AND lease_owner IS NULL AND next_attempt_at <= {at}
                ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED
                """),
            SqlServerGatewayDbContext => db.Deliveries.FromSql(
                $"""
                SELECT TOP (1) * FROM deliveries WITH (UPDLOCK, READPAST, ROWLOCK)
                WHERE state = {state} AND channel = {by} AND lease_owner IS NULL AND next_attempt_at <= {at}
                ORDER BY next_attempt_at
                """),
            _ => db.Deliveries
                .Where(row => row.State == DeliveryState.Queued && row.Channel == channel)
                .Where(row => row.LeaseOwner == null && row.NextAttemptAt <= now)
                .OrderBy(row => row.NextAttemptAt)
                .Take(1),
        };
    }

    /// <summary>Holds a delivery until the transaction ends: what is read of it afterwards stays true.</summary>
    public static Task HoldAsync(this GatewayDbContext db, DeliveryId id, CancellationToken cancellationToken) =>
        db.Deliveries.Where(row => row.Id == id).ExecuteUpdateAsync(
            row => row.SetProperty(one => one.QueuedAt, one => one.QueuedAt), cancellationToken);
}
