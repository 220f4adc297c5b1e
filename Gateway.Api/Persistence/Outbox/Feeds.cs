using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Persistence.Outbox;

/// <summary>The feeds and how their sequences are given.</summary>
internal static class Feeds
{
    public const string Payroll = "payroll";
    public const string Events = "events";
    public const string Ledger = "ledger";

    /// <summary>
    /// Gives <paramref name="count"/> sequences in a row and holds the feed until the transaction ends. Returns the
    /// first. Feeds are always taken in the order payroll, events, ledger, last thing before the commit.
    /// </summary>
    public static async Task<long> TakeAsync(
        this GatewayDbContext db, string feed, int count, CancellationToken cancellationToken)
    {
        var counters = db.Database.SqlQuery<long>(db is SqlServerGatewayDbContext
            ? $"UPDATE feed_counters SET last = last + {count} OUTPUT inserted.last WHERE feed = {feed}"
            : (FormattableString)$"UPDATE feed_counters SET last = last + {count} WHERE feed = {feed} RETURNING last");
        return (await counters.ToListAsync(cancellationToken)).Single() - count + 1;
    }

    /// <summary>
    /// Holds the feeds that come before the ledger, for a transaction that will take some of them more than once: what
    /// is held is taken again in any order.
    /// </summary>
    public static async Task HoldAsync(this GatewayDbContext db, CancellationToken cancellationToken)
    {
        await db.TakeAsync(Payroll, 0, cancellationToken);
        await db.TakeAsync(Events, 0, cancellationToken);
    }
}
