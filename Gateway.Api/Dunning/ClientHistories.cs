using Gateway.Api.Persistence;
using Gateway.Domain.Dunning;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>How clients behaved over the past year; read only where a step of a ladder looks at it.</summary>
internal sealed class ClientHistories
{
    private readonly ILookup<ClientId, ReceivableId> late;
    private readonly Dictionary<ClientId, int> broken;

    private ClientHistories(ILookup<ClientId, ReceivableId> late, Dictionary<ClientId, int> broken) =>
        (this.late, this.broken) = (late, broken);

    private static ClientHistories Unread { get; } =
        new(Enumerable.Empty<ClientId>().ToLookup(client => client, _ => default(ReceivableId)), []);

    public static async Task<ClientHistories> ReadAsync(
        GatewayDbContext db, DunningSlice slice, LadderBook ladders, DateOnly today,
        CancellationToken cancellationToken)
    {
        if (!ladders.All.Any(ladder => ladder.LooksAtHistory))
        {
            return Unread;
        }

        var since = today.AddDays(-ClientHistory.Days);

        // What a credit note took back was never owed, whenever it came.
        var lateRows = await slice.In(db.Receivables.AsNoTracking())
            .Where(row => row.DueDate >= since && row.DueDate < today)
            .Where(row => row.Entries
                .Where(entry => entry.ValueDate <= row.DueDate
                    || (entry.Kind == ReceivableEntryKind.Credited && entry.ValueDate <= today))
                .Sum(entry => entry.Amount) > 0)
            .Select(row => new { row.ClientId, row.Id })
            .ToListAsync(cancellationToken);
        var brokenCounts = await slice.In(db.Holds.AsNoTracking())
            .Where(row => row.Outcome == PromiseOutcome.Broken && row.Until >= since && row.Until < today)
            .GroupBy(row => row.ClientId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        return new(lateRows.ToLookup(row => row.ClientId, row => row.Id), brokenCounts);
    }

    /// <param name="client">Whose history.</param>
    /// <param name="receivable">The debt that is looked at, which does not count itself.</param>
    public ClientHistory Of(ClientId client, ReceivableId receivable) => new(
        late[client].Count(other => other != receivable), broken.GetValueOrDefault(client));
}
