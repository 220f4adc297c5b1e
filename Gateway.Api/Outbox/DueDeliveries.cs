using System.Text.Json;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Domain.Deliveries;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Outbox;

/// <summary>How deliveries are found and held by several nodes at once without waiting for each other.</summary>
internal static class DueDeliveries
{
    /// <summary>
    /// The deliveries that have been due longest and that nobody holds or is just taking, locked until the transaction
    /// ends. SQLite has one writer at a time, which is lock enough.
    /// </summary>
    public static IQueryable<DeliveryRow> LockNextDue(
        this GatewayDbContext db, DeliveryChannel channel, DateTimeOffset now, int most)
    {
        var (state, by, at) = (nameof(DeliveryState.Queued), channel.ToString(), now.UtcDateTime);
        return db switch
        {
            PostgreSqlGatewayDbContext => db.Deliveries.FromSql(
                $"""
                SELECT * FROM deliveries
                WHERE state = {state} AND channel = {by} AND lease_owner IS NULL AND next_attempt_at <= {at}
                ORDER BY next_attempt_at LIMIT {most} FOR UPDATE SKIP LOCKED
                """),
            SqlServerGatewayDbContext => db.Deliveries.FromSql(
                $"""
                SELECT TOP ({most}) * FROM deliveries WITH (UPDLOCK, READPAST, ROWLOCK)
                WHERE state = {state} AND channel = {by} AND lease_owner IS NULL AND next_attempt_at <= {at}
                ORDER BY next_attempt_at
                """),
            _ => db.Deliveries
                .Where(row => row.State == DeliveryState.Queued && row.Channel == channel)
                .Where(row => row.LeaseOwner == null && row.NextAttemptAt <= now)
                .OrderBy(row => row.NextAttemptAt)
                .Take(most),
        };
    }

    /// <summary>Deliveries, locked until the transaction ends: what is read of them afterwards stays true.</summary>
    public static IQueryable<DeliveryRow> Lock(this GatewayDbContext db, DeliveryId[] ids)
    {
        var values = Array.ConvertAll(ids, id => id.Value);
        return db switch
        {
            // In the order of their ids, so that two who lock some of the same do not wait for each other.
            PostgreSqlGatewayDbContext => db.Deliveries.FromSql(
                $"SELECT * FROM deliveries WHERE id = ANY ({values}) ORDER BY id FOR UPDATE"),
            SqlServerGatewayDbContext => db.Deliveries.FromSql(
                $"""
                SELECT * FROM deliveries WITH (UPDLOCK, ROWLOCK)
                WHERE id IN (SELECT CAST(value AS uniqueidentifier) FROM OPENJSON({JsonSerializer.Serialize(values)}))
                """),
            _ => db.Deliveries.Where(row => EF.Parameter(ids).Contains(row.Id)),
        };
    }

    /// <summary>Holds a delivery until the transaction ends: what is read of it afterwards stays true.</summary>
    public static Task HoldAsync(this GatewayDbContext db, DeliveryId id, CancellationToken cancellationToken) =>
        db.Deliveries.Where(row => row.Id == id).ExecuteUpdateAsync(
            row => row.SetProperty(one => one.QueuedAt, one => one.QueuedAt), cancellationToken);
}
