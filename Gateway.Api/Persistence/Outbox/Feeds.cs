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
        await db.FeedCounters.Where(row => row.Feed == feed).ExecuteUpdateAsync(
            row => row.SetProperty(counter => counter.Last, counter => counter.Last + count), cancellationToken);
        var last = await db.FeedCounters.Where(row => row.Feed == feed).Select(row => row.Last)
            .SingleAsync(cancellationToken);
        return last - count + 1;
    }
}
