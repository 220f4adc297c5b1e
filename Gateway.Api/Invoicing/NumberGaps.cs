using Gateway.Api.Dunning;
using Gateway.Api.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Invoicing;

/// <summary>
/// The proof, on real data, that no number is missing: within a series and year the documents are as many as their
/// highest number, and the counter stands at it. Anything returned is a fault to be explained to the tax inspector.
/// </summary>
internal static class NumberGaps
{
    public static async Task<IReadOnlyList<NumberGap>> FindAsync(
        GatewayDbContext db, CancellationToken cancellationToken)
    {
        var counters = await db.NumberCounters.AsNoTracking()
            .Where(row => row.Series != NoticeNumbers.Counter && row.Series != NoticeNumbers.PlanCounter)
            .ToListAsync(cancellationToken);
        var issued = await db.Documents
            .GroupBy(row => new { row.LegalEntityId, row.Series, row.Year })
            .Select(group => new { group.Key, Count = group.Count(), Highest = group.Max(row => row.Sequence) })
            .ToListAsync(cancellationToken);
        var byKey = issued.ToDictionary(one => (one.Key.LegalEntityId, one.Key.Series, one.Key.Year));
        return
        [
            .. from counter in counters
               let found = byKey.GetValueOrDefault((counter.LegalEntityId, counter.Series, counter.Year))
               let gap =
                   new NumberGap(counter.Series, counter.Year, counter.Last, found?.Highest ?? 0, found?.Count ?? 0)
               where !gap.IsClosed
               select gap,
        ];
    }
}
