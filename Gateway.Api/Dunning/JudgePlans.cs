using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Api.Persistence.Receivables;
using Gateway.Domain.Dunning;
using Gateway.Domain.Time;
using Gateway.Domain.Timeline;
using Gateway.Recovery.Dunning;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// Looks at agreed plans: paid whole, they are kept; an instalment that is not there once the bank can tell is reminded
/// of, once; still not there when the days after the reminder left are over, the plan lapses. While another hold is in
/// force, or the bank is not known, nothing is said; nor about an instalment that is covered by what the client has to
/// its credit: that waits for a person, who finds it among the money that is kept. A plan whose money went back after
/// it was kept goes on first.
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

    /// <summary>A client has its bank take a collection back within thirteen months, and the banks take days.</summary>
    private const int ReturnDays = 420;

    /// <summary>How many changed.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var returned = await transactions.RunAsync(ReturnedAsync, cancellationToken);
        var changed = 0;
        foreach (var id in returned)
        {
            changed += await TryAsync(id, ReopenAsync, cancellationToken) ? 1 : 0;
        }

        var agreed = await transactions.RunAsync(
            (db, token) => db.Plans.Where(row => row.State == PlanState.Agreed).OrderBy(row => row.Id)
                .Select(row => row.Id).ToListAsync(token),
            cancellationToken);
        foreach (var id in agreed)
        {
            changed += await TryAsync(id, JudgeAsync, cancellationToken) ? 1 : 0;
        }

        return changed;
    }

    /// <summary>Kept plans of which an invoice is owed again.</summary>
    private Task<List<Guid>> ReturnedAsync(GatewayDbContext db, CancellationToken cancellationToken)
    {
        var since = clock.Today().AddDays(-ReturnDays);
        return db.Plans.Where(row => row.State == PlanState.Kept && row.EndedOn >= since)
            .Where(row => row.Items.Any(item => db.ReceivableEntries
                .Where(entry => entry.ReceivableId == item.ReceivableId).Sum(entry => entry.Amount) > 0))
            .OrderBy(row => row.Id).Select(row => row.Id).ToListAsync(cancellationToken);
    }

    private async Task<bool> ReopenAsync(GatewayDbContext db, Guid id, CancellationToken cancellationToken)
    {
        await db.Receivables.Where(row => db.PlanItems.Any(item => item.PlanId == id && item.ReceivableId == row.Id))
            .HoldAsync(cancellationToken);
        var plan = await ReadAsync(db, id, cancellationToken);
        return plan.State == PlanState.Kept && await OwedAsync(db, plan, cancellationToken) > 0
            && await plans.ReopenAsync(db, plan, Actor, cancellationToken);
    }

    private static Task<PlanRow> ReadAsync(GatewayDbContext db, Guid id, CancellationToken cancellationToken) =>
        db.Plans.AsSplitQuery().Include(row => row.Items).Include(row => row.Instalments)
            .SingleAsync(row => row.Id == id, cancellationToken);

    private static async Task<long> OwedAsync(
        GatewayDbContext db, PlanRow plan, CancellationToken cancellationToken)
    {
        var receivables = plan.Items.ConvertAll(item => item.ReceivableId);
        return await db.Receivables.Where(row => receivables.Contains(row.Id))
            .SelectMany(row => row.Entries).SumAsync(entry => entry.Amount, cancellationToken)
            + await PlanAccessories.OpenAsync(db, plan, cancellationToken);
    }

    private async Task<bool> TryAsync(
        Guid id, Func<GatewayDbContext, Guid, CancellationToken, Task<bool>> act, CancellationToken cancellationToken)
    {
        try
        {
            return await transactions.RunAsync((db, token) => act(db, id, token), cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Log.PlanWasNotJudged(log, id, fault);
            return false;
        }
    }

    private async Task<bool> JudgeAsync(GatewayDbContext db, Guid id, CancellationToken cancellationToken)
    {
        var plan = await ReadAsync(db, id, cancellationToken);
        var receivables = plan.Items.ConvertAll(item => item.ReceivableId);
        var owed = await OwedAsync(db, plan, cancellationToken);
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
        if (FirstMissing(plan, plan.Total - owed, known) is null)
        {
            return false;
        }

        var client = await reader.ReadAsync(db, plan.ClientId, receivables, clock.Today(), cancellationToken);
        var held = client.CreditsIn(plan.Currency).MinorUnits;
        if (FirstMissing(plan, plan.Total - owed + held, known) is not { } missing)
        {
            return false;
        }

        var covered = client.Items.Where(item => receivables.Contains(item.Id)).Select(item => item.Situation).ToList();
        if (covered.Exists(one => DunningEngine.AgainstJudging(options.Policy, one).Count > 0))
        {
            return false;
        }

        switch (await LetterAsync(db, plan, missing, cancellationToken))
        {
            case null or { State: NoticeState.Stopped or NoticeState.Failed }
                when covered.TrueForAll(one => DunningEngine.AgainstWriting(options.Policy, one).Count == 0):
                await letters.RemindAsync(db, plan, missing, owed, client, cancellationToken);
                return true;
            case { State: NoticeState.Sent } sent when IsOver(LastDay(plan, sent), known):
                await plans.EndAsync(db, plan, PlanState.Broken, FactKinds.PlanBroken, Actor, cancellationToken);
                return true;
            default:
                return false; // it waits for the mail, the post or a day on which it may be written
        }
    }

    /// <summary>The last of an instalment since the plan is in force: one from before it was paid is done with.
    /// </summary>
    private static Task<NoticeRow?> LetterAsync(
        GatewayDbContext db, PlanRow plan, InstalmentRow instalment, CancellationToken cancellationToken) =>
        db.Notices.AsNoTracking()
            .Where(row => row.PlanId == plan.Id && row.Instalment == instalment.Number)
            .Where(row => db.Holds.Any(hold =>
                hold.PlanId == plan.Id && hold.LiftedOn == null && hold.From <= row.IssuedOn))
            .OrderByDescending(row => row.IssuedOn).FirstOrDefaultAsync(cancellationToken);

    /// <summary>The days that were agreed, from the day it left; and never before the day that it names.</summary>
    private DateOnly LastDay(PlanRow plan, NoticeRow sent)
    {
        var agreed = sent.SentOn!.Value.AddDays(plan.LapseDays);
        var named = InstalmentLetters.LastDay(options.Policy, plan, sent.IssuedOn, sent.Channel);
        return agreed > named ? agreed : named;
    }

    private bool IsOver(DateOnly last, DateOnly? known) => clock.Today() > last && known >= Arrived(last);

    /// <summary>The first instalment that what is there does not reach, once the bank can tell.</summary>
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

    private DateOnly Arrived(DateOnly day) => options.Policy.ArrivedBy(day);
}
