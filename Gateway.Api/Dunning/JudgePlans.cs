using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Dunning;
using Gateway.Domain.Time;
using Gateway.Domain.Timeline;
using Gateway.Recovery.Dunning;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// Looks at agreed plans: paid whole, they are kept; an instalment that is not there once the bank can tell is reminded
/// of, once; still not there when the days after the reminder left are over, the plan lapses. While another hold is in
/// force, or the bank is not known, nothing is said.
/// </summary>
internal sealed class JudgePlans(
    Transactions transactions,
    PaymentPlans plans,
    InstalmentLetters letters,
    DunningReader reader,
    IBankFreshness bank,
    DunningOptions options,
    TimeProvider clock,
    ILogger<JudgePlans> log)
{
    private const string Actor = "timetable";

    /// <summary>How many changed.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var agreed = await transactions.RunAsync(
            (db, token) => db.Plans.Where(row => row.State == PlanState.Agreed).OrderBy(row => row.Id)
                .Select(row => row.Id).ToListAsync(token),
            cancellationToken);
        var changed = 0;
        foreach (var id in agreed)
        {
            changed += await TryAsync(id, cancellationToken) ? 1 : 0;
        }

        return changed;
    }

    private async Task<bool> TryAsync(Guid id, CancellationToken cancellationToken)
    {
        try
        {
            return await transactions.RunAsync((db, token) => JudgeAsync(db, id, token), cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Log.PlanWasNotJudged(log, id, fault);
            return false;
        }
    }

    private async Task<bool> JudgeAsync(GatewayDbContext db, Guid id, CancellationToken cancellationToken)
    {
        var plan = await db.Plans.AsSplitQuery().Include(row => row.Items).Include(row => row.Instalments)
            .SingleAsync(row => row.Id == id, cancellationToken);
        var receivables = plan.Items.ConvertAll(item => item.ReceivableId);
        var owed = await db.Receivables.Where(row => receivables.Contains(row.Id))
            .SelectMany(row => row.Entries).SumAsync(entry => entry.Amount, cancellationToken)
            + await PlanAccessories.OpenAsync(db, plan, cancellationToken);
        if (plan.State != PlanState.Agreed)
        {
            return false;
        }

        if (owed <= 0)
        {
            await plans.EndAsync(db, plan, PlanState.Kept, FactKinds.PlanKept, Actor, cancellationToken);
            return true;
        }

        var known = await bank.KnownUntilAsync(plan.LegalEntityId, cancellationToken);
        if (FirstMissing(plan, plan.Total - owed, known) is not { } missing)
        {
            return false;
        }

        var client = await reader.ReadAsync(db, plan.ClientId, receivables, clock.Today(), cancellationToken);
        var covered = client.Items.Where(item => receivables.Contains(item.Id)).Select(item => item.Situation).ToList();
        if (covered.Exists(one => DunningEngine.AgainstJudging(options.Policy, one).Count > 0))
        {
            return false;
        }

        var letter = await db.Notices.AsNoTracking()
            .Where(row => row.PlanId == plan.Id && row.Instalment == missing.Number)
            .OrderByDescending(row => row.IssuedOn).FirstOrDefaultAsync(cancellationToken);
        switch (letter)
        {
            case null or { State: NoticeState.Stopped or NoticeState.Failed }
                when covered.TrueForAll(one => DunningEngine.AgainstWriting(options.Policy, one).Count == 0):
                await letters.RemindAsync(db, plan, missing, owed, client, cancellationToken);
                return true;
            case { State: NoticeState.Sent, SentOn: { } left } when IsOver(left.AddDays(plan.LapseDays), known):
                await plans.EndAsync(db, plan, PlanState.Broken, FactKinds.PlanBroken, Actor, cancellationToken);
                return true;
            default:
                return false; // it waits for the mail, the post or a day on which it may be written
        }
    }

    private bool IsOver(DateOnly last, DateOnly? known) => clock.Today() > last && known >= Arrived(last);

    /// <summary>The first instalment that what came in does not reach, once the bank can tell.</summary>
    private InstalmentRow? FirstMissing(PlanRow plan, long paid, DateOnly? known)
    {
        var reached = 0L;
        foreach (var instalment in plan.Instalments.OrderBy(one => one.Number))
        {
            reached += instalment.Amount;
            if (paid < reached)
            {
                return known >= Arrived(instalment.DueOn) ? instalment : null;
            }
        }

        return null;
    }

    private DateOnly Arrived(DateOnly day) => BusinessCalendar.AddWorkingDays(day, options.TransitWorkingDays);
}
