using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Api.Persistence.Outbox;
using Gateway.Api.Persistence.Receivables;
using Gateway.Api.Receivables;
using Gateway.Domain.Banking;
using Gateway.Domain.Law;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Domain.Time;
using Gateway.Recovery.Banking.Matching;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Banking;

/// <summary>
/// Matches movements with what is owed and books what is sure, in the caller's transaction. What waits in the queue of
/// the legal entity is looked at again each time: an invoice may have been issued since, or an account learnt.
/// </summary>
internal sealed class BookMovements(
    ReceivableLedger ledger,
    MatchPolicy policy,
    IPaymentPlans plans,
    IRecoveryCases cases,
    IReadOnlyList<ImputationRule> imputation,
    TimeProvider clock)
{
    /// <summary>Who decided what no person did.</summary>
    public const string Actor = "matching";

    /// <summary>
    /// Queued movements that are looked at again in one go: the newest, and of the others as many, another part of them
    /// each day.
    /// </summary>
    private const int QueueMax = 1000;

    /// <param name="db">The unit of work.</param>
    /// <param name="fresh">What came in; queued, and not in the database yet where <paramref name="store"/> is
    /// given.</param>
    /// <param name="journal">What the ledger learnt before.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <param name="store">Puts the fresh movements into the database, once it is decided what becomes of them.</param>
    /// <param name="alsoOf">Whose queue is looked at again though nothing came in for them: more is known of what waits
    /// there.</param>
    public async Task RunAsync(
        GatewayDbContext db,
        IReadOnlyList<MovementRow> fresh,
        Journal journal,
        CancellationToken cancellationToken,
        Func<CancellationToken, Task>? store = null,
        IReadOnlyCollection<LegalEntityId>? alsoOf = null)
    {
        var decisions = new List<(MovementRow Row, MatchOutcome Outcome)>();
        var ofEntities = fresh.ToLookup(row => row.LegalEntityId);
        foreach (var entity in ofEntities.Select(ofEntity => ofEntity.Key).Union(alsoOf ?? []))
        {
            decisions.AddRange(await DecideAsync(db, entity, [.. ofEntities[entity]], cancellationToken));
        }

        var refunds = await RefundDebits.OfAsync(db, decisions.Select(one => one.Row), cancellationToken);
        var returned = await ReturnedAsync(db, decisions, refunds, cancellationToken);
        var batch = await OpenAsync(db, decisions, refunds, returned, journal, cancellationToken);
        var charges = await KeptCharges.OfAsync(db, returned.Values, cancellationToken);
        var left = await LeftRefunds.OfAsync(db, returned.Values, cancellationToken);
        var back = new TakeMoneyBack(batch, charges, left, Actor, clock);
        var debtors = await Debtors.OfAsync(db, batch, plans, imputation, cancellationToken);
        foreach (var (row, outcome) in decisions)
        {
            if (IsForPerson(row) || !IsOfRefund(back, refunds, returned, row))
            {
                Apply(batch, debtors, back, returned, row, refunds.Name(row) ? Proposed(outcome) : outcome);
            }
        }

        db.WriteOffs.AddRange(decisions.SelectMany(one => ChargesOf(batch, one.Row, one.Outcome)));
        await (store?.Invoke(cancellationToken) ?? Task.CompletedTask);
        await db.SaveChangesAsync(cancellationToken);
        var ofCases = SureOfCases(decisions);
        var cameBack = CameBackAtOnce(decisions);
        if (ofCases.Count + cameBack.Count > 0)
        {
            await db.HoldAsync(cancellationToken);
        }

        await batch.SaveAsync(db, cancellationToken);
        await TakeToCasesAsync(db, ofCases, cancellationToken);
        if (cameBack.Count > 0)
        {
            await RunAsync(db, [], new Journal(), cancellationToken, alsoOf: cameBack);
        }
    }

    /// <summary>
    /// Whose payments came back in the very file that brought them. What they paid is known once they are booked, so
    /// the queue of these is looked at once more.
    /// </summary>
    private static IReadOnlyCollection<LegalEntityId> CameBackAtOnce(
        IReadOnlyCollection<(MovementRow Row, MatchOutcome Outcome)> decisions)
    {
        var rows = decisions.Select(one => one.Row).ToList();
        var booked = rows.Where(row => row is { Amount: > 0, State: MovementState.Booked, EndToEndId: not null })
            .Select(row => (row.LegalEntityId, row.EndToEndId)).ToHashSet();
        return
        [
            .. rows.Where(row => row is { Amount: < 0, State: MovementState.Queued, ReturnKind: not null }
                    && !IsForPerson(row) && booked.Contains((row.LegalEntityId, row.EndToEndId)))
                .Select(row => row.LegalEntityId).Distinct(),
        ];
    }

    /// <summary>
    /// One transfer a case: what makes a second one sure is known once the first was taken, and it is looked at again.
    /// </summary>
    private static List<(MovementId Id, OpenCase Case)> SureOfCases(
        IEnumerable<(MovementRow Row, MatchOutcome Outcome)> decisions) =>
    [
        .. decisions.Where(one => one.Outcome is MatchOutcome.OfCase { IsSure: true })
            .Select(one => (one.Row.Id, ((MatchOutcome.OfCase)one.Outcome).Case))
            .DistinctBy(one => one.Case.Id),
    ];

    private async Task TakeToCasesAsync(
        GatewayDbContext db, List<(MovementId Id, OpenCase Case)> sure, CancellationToken cancellationToken)
    {
        foreach (var (id, named) in sure)
        {
            var stored = await db.Movements.SingleAsync(movement => movement.Id == id, cancellationToken);
            await cases.TakeAsync(db, stored, named.Id, Actor, cancellationToken);
        }
    }

    private async Task<IEnumerable<(MovementRow Row, MatchOutcome Outcome)>> DecideAsync(
        GatewayDbContext db,
        LegalEntityId legalEntity,
        IReadOnlyList<MovementRow> fresh,
        CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var waiting = await WaitingAsync(db, legalEntity, today, cancellationToken);
        List<MovementRow> all = [.. waiting, .. fresh];
        var notified = await NotifiedDetails.OfAsync(db, legalEntity, all, cancellationToken);
        var rows = notified.Divide(all, clock.GetUtcNow());
        var lines = rows.ConvertAll(row => row.ToLine());
        var open = await OpenItemsQuery.OpenAsync(db, legalEntity, rows, lines, cases, today, cancellationToken);
        var earlier = await EarlierPaymentsQuery.OfAsync(db, legalEntity, rows, today, cancellationToken);
        var matched = MatchMovements.With(open, earlier, lines, policy);
        return
        [
            .. rows.Zip(matched, (row, one) => (row, IsForPerson(row) ? Proposed(one.Outcome) : one.Outcome)),
        ];
    }

    private static async Task<IReadOnlyList<MovementRow>> WaitingAsync(
        GatewayDbContext db, LegalEntityId legalEntity, DateOnly today, CancellationToken cancellationToken)
    {
        var waiting = db.Movements
            .Where(row => row.LegalEntityId == legalEntity && row.State == MovementState.Queued);
        var newest = await waiting.OrderByDescending(row => row.Id).Take(QueueMax).ToListAsync(cancellationToken);
        var others = newest.Count < QueueMax ? 0 : await waiting.CountAsync(cancellationToken) - QueueMax;
        var parts = (others + QueueMax - 1) / QueueMax;
        var turn = parts == 0 ? [] : await waiting.OrderBy(row => row.Id)
            .Skip(today.DayNumber % parts * QueueMax).Take(QueueMax).ToListAsync(cancellationToken);
        return [.. turn.Union(newest).OrderBy(row => row.Id)];
    }

    /// <summary>A refund leaves, or comes back: what it takes from the credit, and gives to it, is known.</summary>
    private bool IsOfRefund(
        TakeMoneyBack moneyBack, RefundDebits refunds, IReadOnlyDictionary<Guid, MovementRow> returned, MovementRow row)
    {
        if (refunds.Name(row) && refunds.Take(row) is { Count: > 0 } taken)
        {
            // The ledger took them from the credit when they were approved; the money left the bank just now.
            row.Decide(MovementState.Booked, LeftRefunds.PaymentOf(taken, clock), Actor, clock.GetUtcNow());
            foreach (var refund in taken)
            {
                refund.Leave(row.Id);
            }

            return true;
        }

        if (refunds.Returned(row) is not { } cameBack)
        {
            return false;
        }

        if (returned.TryGetValue(cameBack.Id, out var debit))
        {
            return moneyBack.TryRunAll([debit], row);
        }

        return moneyBack.TryRun(cameBack, row);
    }

    /// <summary>A person undid what was decided, and said why: nobody but a person decides on it again.</summary>
    private static bool IsForPerson(MovementRow row) => row is { DecidedBy: not null, Reason: not null };

    private static MatchOutcome Proposed(MatchOutcome outcome) => outcome switch
    {
        MatchOutcome.Matched(var proposal) => new MatchOutcome.Queued([proposal], []),
        MatchOutcome.Undone(var payments) => new MatchOutcome.Queued([], payments),
        MatchOutcome.NotFromClients => new MatchOutcome.Queued([], []),
        MatchOutcome.OfCase(var one, _) => new MatchOutcome.OfCase(one, IsSure: false),
        _ => outcome,
    };

    /// <summary>The movements whose payments come back, tracked.</summary>
    private static async Task<IReadOnlyDictionary<Guid, MovementRow>> ReturnedAsync(
        GatewayDbContext db,
        IReadOnlyList<(MovementRow Row, MatchOutcome Outcome)> decisions,
        RefundDebits refunds,
        CancellationToken cancellationToken)
    {
        Guid[] payments =
        [
            .. decisions.Select(one => one.Outcome).OfType<MatchOutcome.Undone>()
                .SelectMany(undone => undone.Payments).Select(payment => payment.Value)
                .Union(RefundsReturned(decisions, refunds)),
        ];
        return payments.Length == 0
            ? new Dictionary<Guid, MovementRow>()
            : await db.Movements
                .Where(row => row.PaymentId != null && EF.Parameter(payments).Contains(row.PaymentId.Value))
                .ToDictionaryAsync(row => row.PaymentId!.Value, cancellationToken);
    }

    private static IEnumerable<Guid> RefundsReturned(
        IEnumerable<(MovementRow Row, MatchOutcome Outcome)> decisions, RefundDebits refunds) =>
        decisions.Select(one => refunds.Returned(one.Row)).OfType<RefundRow>().Select(refund => refund.Id);

    private async Task<ReceivableBatch> OpenAsync(
        GatewayDbContext db,
        IReadOnlyCollection<(MovementRow Row, MatchOutcome Outcome)> decisions,
        RefundDebits refunds,
        IReadOnlyDictionary<Guid, MovementRow> returned,
        Journal journal,
        CancellationToken cancellationToken)
    {
        var allocations = decisions.Select(one => one.Outcome).OfType<MatchOutcome.Matched>()
            .SelectMany(matched => matched.Proposal.Allocations).ToList();
        var moved = await ReceivableLedger.MovedByAsync(
            db, [.. returned.Keys.Union(RefundsReturned(decisions, refunds))], cancellationToken);
        return await ledger.OpenAsync(
            db,
            [.. allocations.Select(one => one.Receivable).OfType<ReceivableId>().Union(moved.Receivables)],
            [.. allocations.Where(one => one.Receivable is null).Select(one => one.Client).Union(moved.Clients)],
            cancellationToken,
            journal,
            moved.Exchanges);
    }

    private void Apply(
        ReceivableBatch batch,
        Debtors debtors,
        TakeMoneyBack back,
        IReadOnlyDictionary<Guid, MovementRow> returned,
        MovementRow row,
        MatchOutcome outcome)
    {
        switch (outcome)
        {
            case MatchOutcome.Matched(var proposal) when proposal.Allocations.All(one => IsOwed(batch, one)):
                new AllocateMoney(batch, debtors, row, Actor, clock).Run(proposal.Allocations);
                break;
            case MatchOutcome.Undone(var payments)
                when back.TryRunAll([.. payments.Select(payment => returned[payment.Value])], row):
                break;
            case MatchOutcome.NotFromClients:
                batch.Journal.Add(LedgerEvent.SetAside, row.Money, StatementBatch.SubjectOf(row, clock));
                row.Decide(MovementState.SetAside, null, Actor, clock.GetUtcNow());
                break;
            case MatchOutcome.Queued queued:
                row.Proposals = Proposals.Write(queued);
                break;
            case MatchOutcome.OfCase(var one, _):
                row.Proposals = Proposals.Write(one);
                break;
            default:
                row.Proposals = null; // Somebody was quicker, or the credit it gave is used: a person decides.
                break;
        }
    }

    /// <summary>
    /// What a bank kept of a payment that was meant to be whole is proposed to be given up; a person approves it.
    /// </summary>
    private IEnumerable<WriteOffRow> ChargesOf(ReceivableBatch batch, MovementRow row, MatchOutcome outcome)
    {
        if (outcome is MatchOutcome.Matched({ Allocations: [{ Receivable: { } id }], ShortBy: var charges } way)
            && way.Reasons.Contains(MatchReason.ChargesKept)
            && KeptCharges.Propose(batch, row, id, charges, Actor, clock.GetUtcNow()) is { } proposed)
        {
            yield return proposed;
        }
    }

    /// <summary>Between the look at what is open and the booking, another may have been paid it.</summary>
    private static bool IsOwed(ReceivableBatch batch, Allocation allocation) =>
        allocation.Receivable is not { } receivable
        || allocation.Amount <= batch[receivable].Receivable.Balance() + batch[receivable].OwedBeside;
}
