using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Timeline;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Timeline;

/// <summary>Adds facts to timelines. Two facts for one object at once meet in its unique sequence; the later unit of
/// work runs again and follows the earlier.</summary>
internal static class FactStore
{
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
}
