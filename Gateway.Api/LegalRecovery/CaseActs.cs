using System.Globalization;
using Gateway.Api.Dunning;
using Gateway.Api.Identity;
using Gateway.Api.Law;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Api.Persistence.Payroll;
using Gateway.Api.Persistence.Receivables;
using Gateway.Api.Timeline;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Dunning;
using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Time;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>All that people do with a case once it is proposed. Two at once meet in its version.</summary>
internal sealed class CaseActs(
    LawBooks laws,
    CaseAdmission admission,
    CaseLeaving leaving,
    Holds holds,
    CaseBookings bookings,
    LegalRecoveryOptions options,
    TimeProvider clock)
{
    /// <summary>Somebody looks at a case that goes to law at least each quarter.</summary>
    private const int ReviewDays = 90;

    /// <summary>Somebody decides within a month what becomes of a debt that a court did not follow.</summary>
    private const int LostReviewDays = 30;

    /// <summary>What an event says at most.</summary>
    private const int ReferenceLengthMax = 280;

    /// <summary>What may happen to a case that nobody confirmed.</summary>
    private static readonly CaseAct[] Always =
        [CaseAct.Withdrawn, CaseAct.InsolvencyLifted, CaseAct.MediatorReminded];

    /// <summary>A second person confirms: nobody reminds any more, and the case may leave the house.</summary>
    public async Task<CaseActOutcome> ConfirmAsync(
        GatewayDbContext db, Caller caller, RecoveryCaseId id, CancellationToken cancellationToken)
    {
        if (await FindAsync(db, caller, id, cancellationToken) is not { } row)
        {
            return new CaseActOutcome.Unknown();
        }

        if (WhyNotConfirm(row, caller) is { } why)
        {
            return new CaseActOutcome.NotNow(why);
        }

        // Who agrees to a plan, and who pays, holds the same receivables: who comes second sees the first.
        await ReceivablesOf(db, row).HoldAsync(cancellationToken);
        if (await admission.WhyNotAsync(db, row, cancellationToken) is { Count: > 0 } reasons)
        {
            return new CaseActOutcome.Inadmissible(reasons);
        }

        (row.ConfirmedBy, row.ConfirmedAt) = (caller.Actor, clock.GetUtcNow());
        await NoteAsync(db, row, caller.Actor, CaseFactKinds.Confirmed, FactData.Of(), cancellationToken);
        await HoldAsync(db, row, caller, cancellationToken);
        return new CaseActOutcome.Done(row);
    }

    /// <summary>The holder of a unit asks to wait, as long as nothing has left.</summary>
    public async Task<CaseActOutcome> AskToWaitAsync(
        GatewayDbContext db, Caller caller, RecoveryCaseId id, string reason, CancellationToken cancellationToken)
    {
        if (await FindAsync(db, caller, id, cancellationToken) is not { } row)
        {
            return new CaseActOutcome.Unknown();
        }

        if (row.ToDomain().State != CaseState.Prepared || await HasLeftAsync(db, row, cancellationToken))
        {
            return new CaseActOutcome.NotNow(CaseSentences.TooLateToHold);
        }

        (row.HoldReason, row.HoldAskedBy) = (reason, caller.Actor);
        await NoteAsync(
            db, row, caller.Actor, CaseFactKinds.HoldAsked, FactData.Of(("reason", reason)), cancellationToken);
        return new CaseActOutcome.Done(row);
    }

    /// <summary>The house answers who asked to wait, and the case goes on.</summary>
    public async Task<CaseActOutcome> AnswerHoldAsync(
        GatewayDbContext db, Caller caller, RecoveryCaseId id, string reason, CancellationToken cancellationToken)
    {
        if (await FindAsync(db, caller, id, cancellationToken) is not { } row)
        {
            return new CaseActOutcome.Unknown();
        }

        if (row.HoldReason is null)
        {
            return new CaseActOutcome.NotNow(CaseSentences.NoHold);
        }

        (row.HoldReason, row.HoldAskedBy) = (null, null);
        await NoteAsync(
            db, row, caller.Actor, CaseFactKinds.HoldAnswered, FactData.Of(("reason", reason)), cancellationToken);
        return new CaseActOutcome.Done(row);
    }

    /// <summary>
    /// The house says how it told the holders whom no mail has reached: from today they have their days to object, and
    /// then the case may leave.
    /// </summary>
    public async Task<CaseActOutcome> NoteUnitsToldAsync(
        GatewayDbContext db, Caller caller, RecoveryCaseId id, string how, CancellationToken cancellationToken)
    {
        if (await FindAsync(db, caller, id, cancellationToken) is not { } row)
        {
            return new CaseActOutcome.Unknown();
        }

        if (row.ToDomain().State != CaseState.Prepared)
        {
            return new CaseActOutcome.NotNow(CaseSentences.TooLateToHold);
        }

        (row.UnitsToldBy, row.UnitsToldHow) = (caller.Actor, how);
        row.LeavesFrom = row.LeavesFrom is null ? null : options.LeavesFrom(row.Procedure, clock.Today());
        await NoteAsync(
            db, row, caller.Actor, CaseFactKinds.UnitsTold, FactData.Of(("how", how)), cancellationToken);
        return new CaseActOutcome.Done(row);
    }

    /// <summary>Notes what happened. Nothing but taking it back happens to a case that is not confirmed.</summary>
    public async Task<CaseActOutcome> RecordAsync(
        GatewayDbContext db, Caller caller, RecoveryCaseId id, CaseEvent told, CancellationToken cancellationToken)
    {
        if (CaseSteps.OfTheClient.Contains(told.Act))
        {
            return new CaseActOutcome.Refused(new Reason("SGW-CASE-SIGNAL", CaseSentences.OfTheClient));
        }

        if (await FindAsync(db, caller, id, cancellationToken) is not { } row)
        {
            return new CaseActOutcome.Unknown();
        }

        var recovery = row.ToDomain();
        var isInHouse = recovery.State == CaseState.Prepared;
        if (isInHouse && !Always.Contains(told.Act)
            && await leaving.WhyNotYetAsync(db, row, cancellationToken) is { } notYet)
        {
            return new CaseActOutcome.NotNow(notYet);
        }

        var law = await laws.CurrentAsync(db, cancellationToken);
        var outcome = recovery.Record(
            law, told.Act, told.On, clock.Today(), told.Amount, told.Until, told.Reference);
        if (outcome is not CaseOutcome.Taken(var happened))
        {
            return new CaseActOutcome.Refused(((CaseOutcome.Refused)outcome).Reason);
        }

        if (await AgainstAsync(db, row, happened, isInHouse, cancellationToken) is { } against)
        {
            return against;
        }

        if (await bookings.RunAsync(db, row, recovery, happened, caller.Actor, cancellationToken) is { } why)
        {
            return new CaseActOutcome.Refused(why);
        }

        if (recovery.IsEnded)
        {
            await ReleaseAsync(db, row, recovery.State, caller, cancellationToken);
        }

        await StoreAsync(db, row, recovery, happened, caller.Actor, cancellationToken);
        return new CaseActOutcome.Done(row);
    }

    /// <summary>What leaves is admitted anew; of what is outside it counts what the house holds it for.</summary>
    private async Task<CaseActOutcome?> AgainstAsync(
        GatewayDbContext db,
        RecoveryCaseRow row,
        CaseEvent happened,
        bool isInHouse,
        CancellationToken cancellationToken)
    {
        if (!isInHouse || happened.Act == CaseAct.Paid)
        {
            return (await PaidCases.WhyNotAsync(db, row, happened, cancellationToken)
                ?? await HeldCases.WhyNotAsync(db, row, happened, cancellationToken)) is { } against
                ? new CaseActOutcome.Refused(against)
                : null;
        }

        if (CaseSteps.BeforeLeaving.Contains(happened.Act))
        {
            return null;
        }

        await ReceivablesOf(db, row).HoldAsync(cancellationToken);
        return await admission.WhyNotAsync(db, row, cancellationToken) is { Count: > 0 } reasons
            ? new CaseActOutcome.Inadmissible(reasons)
            : null;
    }

    /// <summary>
    /// Tells every open case of a client, in which one creditor proceeds alone, that it became insolvent: units and
    /// partners read it among the events, and from its day nothing is served or executed any more (CEL Book XX).
    /// </summary>
    public async Task TellInsolvencyAsync(
        GatewayDbContext db,
        InsolvencyRow insolvency,
        string actor,
        CancellationToken cancellationToken)
    {
        var (client, since) = (insolvency.ClientId, insolvency.Since);
        var isForOlder = insolvency.Kind == InsolvencyKind.JudicialReorganisation;
        var cases = db.RecoveryCases.Where(row => row.ClientId == client)
            .Where(row => !isForOlder || row.Items.Any(item => db.Receivables.Any(
                one => one.InvoiceId == item.InvoiceId && one.IssueDate <= since)));
        await TellAsync(db, cases, CaseAct.DebtorInsolvent, since, insolvency.Reference, actor, cancellationToken);
    }

    /// <summary>
    /// Tells the open cases what a person holds the client or its debt for, or holds it for no more: who notes a death,
    /// a dispute or an insolvency has not to know of the cases. No judgment is noted by it, on which VAT or the
    /// guarantee fund would rest.
    /// </summary>
    public async Task TellHoldAsync(
        GatewayDbContext db, HoldRow hold, string? words, string actor, CancellationToken cancellationToken)
    {
        if (CaseHolds.ActOf(hold.Kind, hold.LiftedOn is not null) is not { } act)
        {
            return;
        }

        var (client, receivable) = (hold.ClientId, hold.ReceivableId);
        var cases = db.RecoveryCases.Where(row => row.ClientId == client)
            .Where(row => receivable == null || row.Items.Any(item => db.Receivables.Any(
                one => one.Id == receivable && one.InvoiceId == item.InvoiceId)));
        await TellAsync(db, cases, act, clock.Today(), Short(words), actor, cancellationToken);
    }

    /// <summary>Once: what a case was told last of it is not repeated.</summary>
    private async Task TellAsync(
        GatewayDbContext db,
        IQueryable<RecoveryCaseRow> cases,
        CaseAct act,
        DateOnly on,
        string? reference,
        string actor,
        CancellationToken cancellationToken)
    {
        var law = await laws.CurrentAsync(db, cancellationToken);
        var rows = await cases.Include(row => row.Items).Include(row => row.Events)
            .OrderBy(row => row.Id).AsSplitQuery().ToListAsync(cancellationToken);
        foreach (var row in rows)
        {
            var recovery = row.ToDomain();
            var isKnown = recovery.Events.LastOrDefault(
                    one => one.Act == act || CaseSteps.LiftOf(act) == one.Act) is { } last
                && last.Act == act && last.On == on && last.Reference == reference;
            if (!isKnown && recovery.Record(law, act, on, clock.Today(), reference: reference)
                is CaseOutcome.Taken(var happened))
            {
                await StoreAsync(db, row, recovery, happened, actor, cancellationToken);
            }
        }
    }

    private static string? Short(string? note) =>
        note is { Length: > ReferenceLengthMax } ? note[..ReferenceLengthMax] : note;

    private async Task StoreAsync(
        GatewayDbContext db,
        RecoveryCaseRow row,
        RecoveryCase recovery,
        CaseEvent happened,
        string actor,
        CancellationToken cancellationToken)
    {
        var stored = CaseEventRow.Of(row.Id, happened, actor, clock.GetUtcNow());
        row.Events.Add(stored);
        db.CaseEvents.Add(stored);
        await NoteAsync(
            db,
            row,
            actor,
            CaseFactKinds.Happened,
            FactData.Of(
                ("act", happened.Act.ToString()),
                ("on", happened.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                ("amount", happened.Amount?.ValueText),
                ("reference", happened.Reference),
                ("state", recovery.State.ToString())),
            cancellationToken);
    }

    private static IQueryable<ReceivableRow> ReceivablesOf(GatewayDbContext db, RecoveryCaseRow row)
    {
        var invoices = row.Items.Select(item => item.InvoiceId).ToList();
        return db.Receivables.Where(one => invoices.Contains(one.InvoiceId));
    }

    private async Task HoldAsync(
        GatewayDbContext db, RecoveryCaseRow row, Caller caller, CancellationToken cancellationToken)
    {
        var order = new HoldOrder
        {
            Kind = HoldKind.Legal,
            From = clock.Today(),
            ReviewOn = clock.Today().AddDays(ReviewDays),
            Note = row.HoldNote,
        };
        await PlaceAsync(db, row, order, caller, cancellationToken);
    }

    private async Task PlaceAsync(
        GatewayDbContext db, RecoveryCaseRow row, HoldOrder order, Caller caller, CancellationToken cancellationToken)
    {
        var client = new ClientRowKey(row.LegalEntityId, row.ClientId);
        var ids = await ReceivablesOf(db, row).Select(one => one.Id).OrderBy(id => id).ToListAsync(cancellationToken);
        foreach (var receivable in ids)
        {
            await holds.PlaceAsync(db, client, receivable, order, caller.Actor, cancellationToken);
        }
    }

    /// <summary>
    /// What was not paid on this way may be asked for again; what a court did not follow only once a person has lifted
    /// the dispute that it leaves behind.
    /// </summary>
    private async Task ReleaseAsync(
        GatewayDbContext db, RecoveryCaseRow row, CaseState end, Caller caller, CancellationToken cancellationToken)
    {
        if (end == CaseState.Lost)
        {
            var today = clock.Today();
            var order = new HoldOrder
            {
                Kind = HoldKind.Dispute,
                From = today,
                ReviewOn = today.AddDays(LostReviewDays),
                Category = DisputeCategory.Other,
                Owner = row.ConfirmedBy,
                Note = $"{row.HoldNote}: {CaseWords.Of(end).En}",
            };
            await PlaceAsync(db, row, order, caller, cancellationToken);
        }

        var held = await db.Holds.Where(hold => hold.ClientId == row.ClientId)
            .Where(hold => hold.Kind == HoldKind.Legal && hold.Note == row.HoldNote)
            .ToListAsync(cancellationToken);
        foreach (var hold in held)
        {
            await holds.LiftAsync(db, hold, caller.Actor, cancellationToken);
        }
    }

    private static Sentence? WhyNotConfirm(RecoveryCaseRow row, Caller caller) =>
        row.ConfirmedBy is not null ? CaseSentences.Confirmed
        : SecondPerson.WhyNot(row.ProposedBy, caller.Actor) is { } notSecond ? notSecond
        : row.HoldReason is not null ? CaseSentences.OnHold
        : null;

    /// <summary>A dossier that was mailed has left, whether somebody noted that the case did or not.</summary>
    private static Task<bool> HasLeftAsync(
        GatewayDbContext db, RecoveryCaseRow row, CancellationToken cancellationToken) =>
        db.CaseDossiers.Where(one => one.CaseId == row.Id && one.DeliveryId != null)
            .Join(db.Deliveries, one => one.DeliveryId, delivery => delivery.Id, (_, delivery) => delivery.State)
            .AnyAsync(state => state == DeliveryState.Sent || state == DeliveryState.Bounced, cancellationToken);

    private static Task<RecoveryCaseRow?> FindAsync(
        GatewayDbContext db, Caller caller, RecoveryCaseId id, CancellationToken cancellationToken) =>
        db.RecoveryCases.VisibleTo(caller.Scope).Include(row => row.Items).Include(row => row.Events)
            .AsSplitQuery().SingleOrDefaultAsync(row => row.Id == id, cancellationToken);

    private async Task NoteAsync(
        GatewayDbContext db,
        RecoveryCaseRow row,
        string actor,
        string kind,
        string data,
        CancellationToken cancellationToken)
    {
        row.Version++;
        var now = clock.GetUtcNow();
        await db.AppendAsync(
            new FactDraft(CaseFactKinds.ObjectType, row.Id.Value, now, actor, kind, data), cancellationToken);
        await db.TellUnitsAsync(row, kind, data, now, cancellationToken);
    }
}
