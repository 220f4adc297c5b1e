using System.Globalization;
using Gateway.Api.Hosting;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Dunning;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;
using Gateway.Recovery.Dunning;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// Writes and queues the notices of runs that were released, a few clients a transaction. A run is held by lease: one
/// node at a time works on it, and when the node dies another goes on where it stopped. Every client is judged anew, so
/// that what was paid or held since the proposal is left out, with its reason.
/// </summary>
internal sealed class IssueRuns(
    Transactions transactions,
    DunningReader reader,
    NoticeWriter writer,
    DunningOptions options,
    GatewayNode node,
    TimeProvider clock)
{
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    private const string NoLongerDue = "SGW-RUN-CHANGED";
    private const string DayIsOver = "SGW-RUN-DAY";

    /// <summary>Works until no released run is left; returns how many it ended.</summary>
    public async Task<int> RunAsync(CancellationToken stopping)
    {
        var ended = 0;
        while (!stopping.IsCancellationRequested
            && await transactions.RunAsync(TakeAsync, stopping) is { } run)
        {
            bool? isMore = true;
            while (isMore == true && !stopping.IsCancellationRequested)
            {
                isMore = await transactions.RunAsync((db, token) => StepAsync(db, run, token), stopping);
            }

            ended += isMore == false ? 1 : 0;
        }

        return ended;
    }

    private async Task<RunRow?> TakeAsync(GatewayDbContext db, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var free = await db.Runs.AsNoTracking()
            .Where(row => row.State == RunState.Issuing && (row.LeaseUntil == null || row.LeaseUntil <= now))
            .OrderBy(row => row.ProposedAt)
            .FirstOrDefaultAsync(cancellationToken);
        if (free is null)
        {
            return null;
        }

        free.LeaseOwner = string.Create(
            CultureInfo.InvariantCulture, $"{node.Name}#{now.ToUnixTimeMilliseconds()}");
        var (before, owner, until) = (free.LeaseUntil, free.LeaseOwner, now + Lease);
        var taken = await db.Runs
            .Where(row => row.Id == free.Id && row.State == RunState.Issuing && row.LeaseUntil == before)
            .ExecuteUpdateAsync(
                row => row
                    .SetProperty(one => one.LeaseOwner, owner)
                    .SetProperty(one => one.LeaseUntil, until),
                cancellationToken);
        return taken == 1 ? free : null;
    }

    /// <summary>True when there is more, false when the run is done, null when another node has it.</summary>
    private async Task<bool?> StepAsync(GatewayDbContext db, RunRow run, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var until = now + Lease;
        var held = await db.Runs.Where(row => row.Id == run.Id && row.LeaseOwner == run.LeaseOwner).ExecuteUpdateAsync(
            row => row.SetProperty(one => one.LeaseUntil, until), cancellationToken);
        if (held == 0)
        {
            return null;
        }

        var waiting = db.RunItems.Where(row => row.RunId == run.Id && row.NoticeId == null && row.LeftOut == null);
        var clients = await waiting.Select(row => row.ClientId).Distinct().OrderBy(id => id)
            .Take(options.ClientsAtOnce).ToListAsync(cancellationToken);
        if (clients.Count == 0)
        {
            await db.Runs.Where(row => row.Id == run.Id).ExecuteUpdateAsync(
                row => row
                    .SetProperty(one => one.State, RunState.Issued)
                    .SetProperty(one => one.IssuedAt, now)
                    .SetProperty(one => one.LeaseOwner, (string?)null)
                    .SetProperty(one => one.LeaseUntil, (DateTimeOffset?)null),
                cancellationToken);
            return false;
        }

        var items = await waiting.Where(row => clients.Contains(row.ClientId)).ToListAsync(cancellationToken);
        if (clock.Today() != run.AsOf)
        {
            items.ForEach(item => item.LeftOut = DayIsOver);
            return true;
        }

        await IssueAsync(db, run, clients, items, cancellationToken);
        return true;
    }

    private async Task IssueAsync(
        GatewayDbContext db,
        RunRow run,
        IReadOnlyList<ClientId> clients,
        IReadOnlyList<RunItemRow> items,
        CancellationToken cancellationToken)
    {
        var judged = await reader.JudgeAsync(db, DunningSlice.Of(clients), run.AsOf, cancellationToken);
        var frozen = items.ToDictionary(item => item.ReceivableId);
        var due = judged.Select(one => AsFrozen(one, frozen)).OfType<ClientProposal>().ToList();
        var issued = await writer.WriteAsync(db, run.LegalEntityId, run.Id, due, run.AsOf, cancellationToken);
        foreach (var (proposal, outcome) in due.Zip(issued))
        {
            foreach (var one in proposal.Notice!.Items)
            {
                (frozen[one.Item.Id].NoticeId, frozen[one.Item.Id].LeftOut) = (outcome.NoticeId, outcome.LeftOut);
            }
        }

        var now = judged.SelectMany(one => one.Items).ToDictionary(one => one.Item.Id);
        foreach (var item in items.Where(item => item.NoticeId is null && item.LeftOut is null))
        {
            item.LeftOut = now.GetValueOrDefault(item.ReceivableId)?.Decision.Blockers is [var first, ..]
                ? first.Rule
                : NoLongerDue;
        }
    }

    /// <summary>
    /// Of what is due now, what was proposed and signed off: nothing is added behind anybody's back, and what else is
    /// due makes no reminder a formal notice.
    /// </summary>
    private ClientProposal? AsFrozen(
        ClientProposal proposal, Dictionary<Domain.Receivables.ReceivableId, RunItemRow> frozen)
    {
        if (proposal.Notice is not { } notice)
        {
            return null;
        }

        var agreed = notice.Items
            .Where(one => frozen.TryGetValue(one.Item.Id, out var item) && item.Step == one.Decision.NextStep!.Code)
            .ToList();
        return agreed.Count > 0
            && Proposals.NoticeAbout(options, proposal.Client, proposal.Items, agreed) is { } kept
                ? proposal with { Notice = kept }
                : null;
    }
}
