using System.Globalization;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Bulk;
using Gateway.Api.Persistence.Dunning;
using Gateway.Api.Timeline;
using Gateway.Domain.Dunning;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Recovery.Dunning;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// Freezes what would leave on a day, for people to look at, and tells what came and went since the run before. A
/// proposal for that day or an earlier one that was not issued is dropped: there is one to sign off for a day.
/// </summary>
internal sealed class ProposeRun(DunningReader reader, IBankFreshness bank, IBulkWriter bulk, TimeProvider clock)
{
    /// <summary>The one of the timetable, made once a day whoever makes it; null when it is there already, or people
    /// have one of their own for the day.</summary>
    public async Task<RunRow?> RunScheduledAsync(
        GatewayDbContext db, LegalEntityId legalEntity, DateOnly asOf, CancellationToken cancellationToken) =>
        await db.Runs.AnyAsync(
            row => row.LegalEntityId == legalEntity && row.AsOf == asOf
                && (row.Round == 0 || row.State != RunState.Dropped),
            cancellationToken)
            ? null
            : await RunAsync(db, legalEntity, asOf, 0, "timetable", null, cancellationToken);

    /// <summary>One that a person asked for.</summary>
    public async Task<RunRow> RunAsync(
        GatewayDbContext db,
        LegalEntityId legalEntity,
        DateOnly asOf,
        string actor,
        Guid key,
        CancellationToken cancellationToken)
    {
        var last = await db.Runs.Where(row => row.LegalEntityId == legalEntity && row.AsOf == asOf)
            .MaxAsync(row => (int?)row.Round, cancellationToken) ?? 0;
        return await RunAsync(db, legalEntity, asOf, last + 1, actor, key, cancellationToken);
    }

    private async Task<RunRow> RunAsync(
        GatewayDbContext db,
        LegalEntityId legalEntity,
        DateOnly asOf,
        int round,
        string actor,
        Guid? key,
        CancellationToken cancellationToken)
    {
        var before = await db.Runs.AsNoTracking()
            .Where(row => row.LegalEntityId == legalEntity)
            .OrderByDescending(row => row.ProposedAt)
            .FirstOrDefaultAsync(cancellationToken);
        var earlier = before is null ? [] : await db.RunItems.AsNoTracking()
            .Where(row => row.RunId == before.Id)
            .Select(row => new { row.ReceivableId, row.Step })
            .ToDictionaryAsync(row => row.ReceivableId, row => row.Step, cancellationToken);
        await db.Runs
            .Where(row => row.LegalEntityId == legalEntity && row.AsOf <= asOf)
            .Where(row => row.State == RunState.Proposed || row.State == RunState.SignedOff)
            .ExecuteUpdateAsync(
                row => row.SetProperty(one => one.State, RunState.Dropped), cancellationToken);

        var id = Guid.CreateVersion7(clock.GetUtcNow());
        var (items, clients, blocked) = (new List<RunItemRow>(), 0, new Dictionary<string, int>());
        await foreach (var judged in reader.JudgeAllAsync(db, legalEntity, asOf, cancellationToken))
        {
            var due = judged.Where(one => one.Notice is not null).ToList();
            clients += due.Count;
            items.AddRange(due.SelectMany(one => ItemsOf(id, one, earlier)));
            Count(blocked, judged);
        }

        var run = new RunRow
        {
            Id = id,
            LegalEntityId = legalEntity,
            AsOf = asOf,
            Round = round,
            State = RunState.Proposed,
            ProposedAt = clock.GetUtcNow(),
            ProposedBy = actor,
            ProposedByKey = key,
            Clients = clients,
            Items = items.Count,
            BankKnownUntil = await bank.KnownUntilAsync(legalEntity, cancellationToken),
            Blocked = BlockedOf(blocked),
            ComparedWith = before?.Id,
            Added = items.Count(item => item.IsNew),
            Gone = earlier.Keys.Except(items.Select(item => item.ReceivableId)).Count(),
        };
        await bulk.InsertAsync(db, [run], cancellationToken);
        await bulk.InsertAsync(db, items, cancellationToken);
        return run;
    }

    private static IEnumerable<RunItemRow> ItemsOf(
        Guid run, ClientProposal proposal, Dictionary<ReceivableId, string> earlier) =>
        proposal.Notice!.Items.Select(one => new RunItemRow
        {
            RunId = run,
            ReceivableId = one.Item.Id,
            ClientId = proposal.Client.Id,
            UnitId = one.Item.UnitId,
            Number = one.Item.Number,
            Step = one.Decision.NextStep!.Code,
            Act = one.Decision.NextStep.Act,
            Channel = proposal.Notice.Channel,
            DueDate = one.Item.DueDate,
            Currency = one.Item.Balance.Currency,
            Balance = one.Item.Balance.MinorUnits,
            Additional = one.Additional.MinorUnits,
            IsNew = earlier.GetValueOrDefault(one.Item.Id) != one.Decision.NextStep.Code,
        });

    private static void Count(Dictionary<string, int> blocked, IReadOnlyList<ClientProposal> judged)
    {
        var rules = judged.SelectMany(one => one.Items).SelectMany(one => one.Decision.Blockers);
        foreach (var (rule, count) in rules.CountBy(blocker => blocker.Rule))
        {
            blocked[rule] = blocked.GetValueOrDefault(rule) + count;
        }
    }

    /// <summary>How many items each blocker keeps out; one item may have several.</summary>
    private static string BlockedOf(Dictionary<string, int> blocked) => FactData.Of(
    [
        .. blocked.OrderBy(one => one.Key, StringComparer.Ordinal)
            .Select(one => (one.Key, (string?)one.Value.ToString(CultureInfo.InvariantCulture))),
    ]);
}
