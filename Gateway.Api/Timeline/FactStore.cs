using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Bulk;
using Gateway.Api.Persistence.Timeline;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Timeline;

/// <summary>Adds facts to timelines. Two facts for one object at once meet in its unique sequence; the later unit of
/// work runs again and follows the earlier.</summary>
internal static class FactStore
{
    private const int ObjectsAtOnce = 2000;

    public static async Task AppendAsync(this GatewayDbContext db, FactDraft draft, CancellationToken cancellationToken)
    {
        var last = db.Facts.Local
            .Where(row => row.ObjectType == draft.ObjectType && row.ObjectId == draft.ObjectId)
            .MaxBy(row => row.Sequence)
            ?? await db.Facts.AsNoTracking()
                .Where(row => row.ObjectType == draft.ObjectType && row.ObjectId == draft.ObjectId)
                .OrderByDescending(row => row.Sequence)
                .FirstOrDefaultAsync(cancellationToken);
        db.Facts.Add(FactRow.Of(Fact.After(last?.ToDomain(), draft)));
    }

    /// <summary>
    /// Adds many, in their order, with one look at what is there. Nothing tracked by the context is seen: what was
    /// added before is saved first.
    /// </summary>
    public static async Task AppendAllAsync(
        this GatewayDbContext db, IBulkWriter bulk, IReadOnlyCollection<FactDraft> drafts,
        CancellationToken cancellationToken)
    {
        await db.SaveChangesAsync(cancellationToken);
        var rows = new List<FactRow>(drafts.Count);
        foreach (var type in drafts.GroupBy(draft => draft.ObjectType))
        {
            Guid[] objects = [.. type.Select(draft => draft.ObjectId).Distinct()];
            var last = await LastOfAsync(db, type.Key, objects, cancellationToken);
            foreach (var draft in type)
            {
                var fact = Fact.After(last.GetValueOrDefault(draft.ObjectId), draft);
                last[draft.ObjectId] = fact;
                rows.Add(FactRow.Of(fact));
            }
        }

        await bulk.InsertAsync(db, rows, cancellationToken);
    }

    private static async Task<Dictionary<Guid, Fact>> LastOfAsync(
        GatewayDbContext db, string type, Guid[] objects, CancellationToken cancellationToken)
    {
        var last = new Dictionary<Guid, Fact>(objects.Length);
        foreach (var ids in objects.Chunk(ObjectsAtOnce))
        {
            var rows = await db.Facts.AsNoTracking()
                .Where(row => row.ObjectType == type && EF.Parameter(ids).Contains(row.ObjectId)
                    && !db.Facts.Any(later => later.ObjectType == type && later.ObjectId == row.ObjectId
                        && later.Sequence == row.Sequence + 1))
                .ToListAsync(cancellationToken);
            foreach (var row in rows)
            {
                last[row.ObjectId] = row.ToDomain();
            }
        }

        return last;
    }
}
