using System.Text.Json;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Dunning;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>What was found of calls and registered letters when a person noted that they were done; it stands in the
/// timelines of the notices.</summary>
internal static class NoticeFindings
{
    /// <summary>Of those among some notices of which something was found; one query for all.</summary>
    public static async Task<IReadOnlyDictionary<Guid, NoticeFinding>> ReadAsync(
        GatewayDbContext db, IEnumerable<NoticeRow> notices, CancellationToken cancellationToken)
    {
        Guid[] done =
        [
            .. notices.Where(row => row.State == NoticeState.Sent && NoticeTasks.IsTask(row)).Select(row => row.Id),
        ];
        var found = new Dictionary<Guid, NoticeFinding>();
        if (done.Length == 0)
        {
            return found;
        }

        var facts = await db.Facts.AsNoTracking()
            .Where(row => row.ObjectType == NoticeFacts.ObjectType && row.Kind == FactKinds.NoticeSent
                && EF.Parameter(done).Contains(row.ObjectId))
            .OrderBy(row => row.Sequence)
            .Select(row => new { row.ObjectId, row.Data })
            .ToListAsync(cancellationToken);
        foreach (var fact in facts)
        {
            using var data = JsonDocument.Parse(fact.Data);
            found[fact.ObjectId] = new NoticeFinding(
                TextOf(data, NoticeFacts.Found), TextOf(data, NoticeFacts.Since));
        }

        return found;
    }

    private static string? TextOf(JsonDocument data, string name) =>
        data.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
}
