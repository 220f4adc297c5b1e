using Gateway.Api.Banking;
using Gateway.Api.Persistence;
using Gateway.Domain.Banking;
using Gateway.Domain.Dunning;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// Money that came in and waits for a person to say what it pays, by what it may pay: whoever may have paid is not
/// reminded while the house has not looked. Everything that the proposals of a movement would pay waits with it, as
/// long as more speaks for them than against. Of several the oldest counts: who sends one cent a week is held back for
/// no longer than the queue may take.
/// </summary>
internal sealed class QueuedMoney
{
    /// <summary>What is looked at, the oldest first: a queue that is longer is looked at by nobody.</summary>
    private const int MovementsMax = 2000;

    private readonly Dictionary<ReceivableId, DateOnly> since = [];

    /// <param name="db">Where it is.</param>
    /// <param name="legalEntities">Whose queues.</param>
    /// <param name="policy">How long money that waits counts.</param>
    /// <param name="today">What came in until then.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <param name="only">What may pay this client alone; null for all.</param>
    public static async Task<QueuedMoney> ReadAsync(
        GatewayDbContext db,
        IReadOnlyCollection<LegalEntityId> legalEntities,
        DunningPolicy policy,
        DateOnly today,
        CancellationToken cancellationToken,
        ClientId? only = null)
    {
        var queue = new QueuedMoney();
        if (policy.QueueWorkingDaysMax == 0)
        {
            return queue;
        }

        var waiting = db.Movements.AsNoTracking()
            .Where(row => legalEntities.Contains(row.LegalEntityId) && row.State == MovementState.Queued)
            .Where(row => row.Amount > 0 && row.EntryDate <= today && row.Proposals != null)
            .OrderBy(row => row.Id).Take(MovementsMax);
        if (only is { Value: var client })
        {
            var named = client.ToString();
            waiting = waiting.Where(row => row.Proposals!.Contains(named));
        }

        var rows = await waiting
            .Join(db.Statements, row => row.StatementId, statement => statement.Id, (row, statement) => new
            {
                row.Proposals, Since = row.DecidedAt ?? statement.ReceivedAt,
            })
            .ToListAsync(cancellationToken);
        foreach (var row in rows)
        {
            queue.Add(row.Proposals, BusinessCalendar.DayOf(row.Since));
        }

        return queue;
    }

    /// <summary>Since when money that may pay it waits, the oldest of it.</summary>
    public DateOnly? WaitsSince(ReceivableId receivable) =>
        since.TryGetValue(receivable, out var day) ? day : null;

    private void Add(string? proposals, DateOnly day)
    {
        foreach (var receivable in Proposals.Read(proposals).Ways.Where(way => way.Score > 0)
            .SelectMany(way => way.Allocations).Select(part => part.Receivable).OfType<Guid>())
        {
            var id = new ReceivableId(receivable);
            since[id] = since.TryGetValue(id, out var other) && other < day ? other : day;
        }
    }
}
