using System.Globalization;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Bulk;
using Gateway.Api.Persistence.Dunning;
using Gateway.Api.Timeline;
using Gateway.Domain.Dunning;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Domain.Time;
using Gateway.Recovery.Dunning;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// Freezes what would leave on a day, for people to look at, and tells what came and went since the run before. Another
/// proposal for that day that was not issued is dropped, and so are those of days past: there is one to sign off for a
/// day.
/// </summary>
internal sealed class ProposeRun(
    DunningReader reader, IBankFreshness bank, IBulkWriter bulk, DunningOptions options, TimeProvider clock)
{
    private const string Timetable = "timetable";

    /// <summary>
    /// The one of the timetable, made once whoever makes it. Null while one stands: one that people made or dropped
    /// that day, or the timetable's own. What somebody proposed on an earlier day to look ahead, and nobody signed off,
    /// is none; and one that was frozen before the bank was known is made again once it is.
    /// </summary>
    public async Task<RunRow?> RunScheduledAsync(
        GatewayDbContext db, LegalEntityId legalEntity, DateOnly asOf, CancellationToken cancellationToken)
    {
        var runs = await db.Runs.AsNoTracking().Where(row => row.LegalEntityId == legalEntity && row.AsOf == asOf)
            .ToListAsync(cancellationToken);
        var known = await bank.KnownUntilAsync(legalEntity, cancellationToken);
        return runs.Exists(run => Stands(run, known))
            ? null
            : await RunAsync(
                db, legalEntity, asOf, runs.Max(run => (int?)run.Round) + 1 ?? 0, Timetable, null, cancellationToken);
    }

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
        var (now, today) = (clock.GetUtcNow(), clock.Today());
        await RunActs.DropAllAsync(
            db.Runs.Where(row => row.LegalEntityId == legalEntity && (row.AsOf == asOf || row.AsOf < today)),
            actor, now, cancellationToken);

        var id = Guid.CreateVersion7(now);
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
            ProposedAt = now,
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

    private bool Stands(RunRow run, DateOnly? known)
    {
        var isOfTimetable = run.ProposedBy == Timetable;
        if (run.State != RunState.Proposed)
        {
            // What people dropped of their own leaves the day to the timetable; what they dropped of it, they meant.
            return run.State != RunState.Dropped || (isOfTimetable && run.DroppedBy != Timetable);
        }

        var wanted = BusinessCalendar.WorkingDaysBefore(run.AsOf, options.BankAgeWorkingDaysMax);
        var isOutdated = isOfTimetable
            ? !(run.BankKnownUntil >= wanted) && known >= wanted
            : BusinessCalendar.DayOf(run.ProposedAt) < run.AsOf;
        return !isOutdated;
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
        var rules = judged.SelectMany(one => one.Items)
            .SelectMany(one => one.Decision.Blockers.Select(blocker => blocker.Rule).Distinct());
        foreach (var (rule, count) in rules.CountBy(one => one))
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
