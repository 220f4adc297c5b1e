using System.Collections.Concurrent;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Outbox;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Persistence;

/// <summary>Who reads a feed after a sequence gets every entry, once, in order, while others write.</summary>
public class FeedTests
{
    private const int Writers = 8;
    private const int UnitsOfWork = 40;

    [Theory, ClassData<Databases>]
    public async Task A_feed_never_skips_while_eight_write_and_some_fail(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.OpenAsync(provider);
        var committed = new ConcurrentBag<Guid>();
        using var written = new CancellationTokenSource();

        var reading = Task.Run(() => ReadAsync(database, written.Token));
        await Task.WhenAll(Enumerable.Range(0, Writers)
            .Select(writer => Task.Run(() => WriteAsync(database, new Random(writer), committed))));
        await written.CancelAsync();
        var read = await reading;

        read.Select(row => row.Sequence).ShouldBe(Enumerable.Range(1, read.Count).Select(one => (long)one));
        read.Select(row => row.EventId).Order().ShouldBe([.. committed.Order()]);
        committed.Count.ShouldBeGreaterThan(Writers * UnitsOfWork / 2);
    }

    private static async Task WriteAsync(TestDatabase database, Random random, ConcurrentBag<Guid> committed)
    {
        for (var unit = 0; unit < UnitsOfWork; unit++)
        {
            var count = random.Next(1, 4);
            var fails = random.Next(4) == 0;
            try
            {
                var events = await database.Transactions.RunAsync(
                    async (db, cancellationToken) =>
                    {
                        var first = await db.TakeAsync(Feeds.Events, count, cancellationToken);
                        var rows = Enumerable.Range(0, count).Select(index => EventOf(first + index)).ToList();
                        db.Events.AddRange(rows);
                        await db.SaveChangesAsync(cancellationToken);
                        return fails ? throw new TimeoutException("Injected.") : rows;
                    },
                    TestContext.Current.CancellationToken);
                events.ForEach(row => committed.Add(row.EventId));
            }
            catch (TimeoutException) when (fails)
            {
                // Its sequences go to the next unit of work.
            }
        }
    }

    /// <summary>A consumer: asks for what comes after the last it has, until all is written.</summary>
    private static async Task<List<EventRow>> ReadAsync(TestDatabase database, CancellationToken written)
    {
        var read = new List<EventRow>();
        while (true)
        {
            var isLast = written.IsCancellationRequested;
            var after = read.Count == 0 ? 0 : read[^1].Sequence;
            await using var db = database.CreateContext();
            var page = await db.Events.AsNoTracking()
                .Where(row => row.Sequence > after)
                .OrderBy(row => row.Sequence)
                .Take(10)
                .ToListAsync(CancellationToken.None);
            read.AddRange(page);
            if (isLast && page.Count == 0)
            {
                return read;
            }
        }
    }

    private static EventRow EventOf(long sequence) => new()
    {
        Sequence = sequence,
        EventId = Guid.CreateVersion7(TimeProvider.System.GetUtcNow()),
        Type = "test",
        ObjectId = Guid.Empty,
        LegalEntityId = new LegalEntityId(Guid.Empty),
        UnitId = new ProductionUnitId(Guid.Empty),
        OccurredAt = TimeProvider.System.GetUtcNow(),
        Data = "{}",
    };
}
