using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Timeline;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Timeline;

/// <summary>
/// Reads every timeline and checks that each fact is as it was written and follows the one before. Goes through the
/// table by pages in the order of its key, so that neither memory nor a transaction grows with the years. It sees a
/// fact that was changed, added between or taken out; the last facts of an object cut off leave a sound shorter chain.
/// </summary>
internal static class FactChainAudit
{
    /// <summary>As many broken chains are named; the others are counted.</summary>
    public const int NamedMax = 20;

    private const int DefaultPageSize = 2000;

    public static async Task<FactChainReport> RunAsync(
        GatewayDbContext db, CancellationToken cancellationToken, int pageSize = DefaultPageSize)
    {
        var walk = new Walk();
        FactRow? last = null;
        while (true)
        {
            var page = await After(db.Facts.AsNoTracking(), last)
                .OrderBy(row => row.ObjectType)
                .ThenBy(row => row.ObjectId)
                .ThenBy(row => row.Sequence)
                .Take(pageSize)
                .ToListAsync(cancellationToken);
            page.ForEach(walk.Meet);
            if (page.Count < pageSize)
            {
                return walk.Report();
            }

            last = page[^1];
        }
    }

    private static IQueryable<FactRow> After(IQueryable<FactRow> facts, FactRow? last)
    {
        if (last is null)
        {
            return facts;
        }

        var (type, id, sequence) = (last.ObjectType, last.ObjectId, last.Sequence);
        return facts.Where(row => row.ObjectType.CompareTo(type) > 0
            || (row.ObjectType == type && row.ObjectId.CompareTo(id) > 0)
            || (row.ObjectType == type && row.ObjectId == id && row.Sequence > sequence));
    }

    private sealed class Walk
    {
        private readonly List<Fact> broken = [];
        private Fact? previous;
        private bool isBroken;
        private long facts;
        private long chains;
        private long brokenChains;

        public void Meet(FactRow row)
        {
            var fact = row.ToDomain();
            facts++;
            if (previous is null || previous.ObjectId != fact.ObjectId || previous.ObjectType != fact.ObjectType)
            {
                chains++;
                previous = null;
                isBroken = false;
            }

            if (!isBroken && !fact.Follows(previous))
            {
                isBroken = true;
                brokenChains++;
                if (broken.Count < NamedMax)
                {
                    broken.Add(fact);
                }
            }

            previous = fact;
        }

        public FactChainReport Report() => new(facts, chains, brokenChains, broken);
    }
}
