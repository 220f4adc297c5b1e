using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Api.Persistence.Receivables;
using Gateway.Api.Receivables;
using Gateway.Api.Timeline;
using Gateway.Domain.Banking;
using Gateway.Domain.Law;
using Gateway.Domain.Receivables;
using Gateway.Domain.Timeline;
using Gateway.Recovery.Banking.Matching;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Banking;

/// <summary>What a person decides on a movement that waits, or on one that was decided wrongly.</summary>
internal sealed partial class DecideMovements(
    ReceivableLedger ledger,
    IPaymentPlans plans,
    IRecoveryCases cases,
    IReadOnlyList<ImputationRule> imputation,
    TimeProvider clock)
{
    /// <summary>Decisions of persons on movements have a timeline of their own.</summary>
    public const string ObjectType = "movement";

    /// <summary>Puts money where the person says.</summary>
    /// <param name="db">The unit of work.</param>
    /// <param name="row">Tracked by the context.</param>
    /// <param name="allocations">They sum to the movement.</param>
    /// <param name="learns">Whether the payer's account is known from now on to pay for these clients.</param>
    /// <param name="actor">Who decides.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<MovementOutcome> AllocateAsync(
        GatewayDbContext db, MovementRow row, IReadOnlyList<Allocation> allocations, bool learns, string actor,
        CancellationToken cancellationToken)
    {
        if (row.State != MovementState.Queued)
        {
            return new MovementOutcome.OtherState();
        }

        var batch = await ledger.OpenAsync(
            db,
            [.. allocations.Select(one => one.Receivable).OfType<ReceivableId>().Distinct()],
            [.. allocations.Select(one => one.Client).Distinct()],
            cancellationToken);
        var findings = AllocationChecks.Of(row, allocations, batch);
        if (findings.Count > 0)
        {
            return new MovementOutcome.Refused(findings);
        }

        var debtors = await Debtors.OfAsync(db, batch, plans, imputation, cancellationToken);
        var kept = KeptCharges.Accepted(row, allocations);
        new AllocateMoney(batch, debtors, row, actor, clock).Run(allocations);
        if (kept is var (receivable, charges)
            && KeptCharges.Propose(batch, row, receivable, charges, actor, clock.GetUtcNow()) is { } proposed)
        {
            db.WriteOffs.Add(proposed);
        }

        if (learns)
        {
            await LearnAsync(db, row, allocations, actor, cancellationToken);
        }

        return await EndAsync(db, batch, row, FactKinds.MovementAllocated, actor, null, cancellationToken);
    }

    /// <summary>Undoes what was decided: the movement waits again, as if nobody had looked at it.</summary>
    public async Task<MovementOutcome> UndoAsync(
        GatewayDbContext db, MovementRow row, string reason, string actor, CancellationToken cancellationToken)
    {
        if (row.State == MovementState.TookBack)
        {
            return await UndoReturnAsync(db, row, reason, actor, cancellationToken);
        }

        if (row is not ({ State: MovementState.Booked, TakenBackBy: null } or { State: MovementState.SetAside }))
        {
            return new MovementOutcome.OtherState();
        }

        var (batch, back) = await OpenPaidAsync(db, [row], actor, cancellationToken);
        if (row.State == MovementState.SetAside)
        {
            batch.Journal.Add(LedgerEvent.SetAside, -row.Money, StatementBatch.SubjectOf(row, clock));
        }
        else
        {
            if (!back.CanRun([row]))
            {
                return new MovementOutcome.CreditIsUsed();
            }

            if (!await ReleaseAsync(db, back, row, reason, actor, cancellationToken))
            {
                return new MovementOutcome.OtherState();
            }

            back.Run(row, row.ValueDate, reason);
            db.PayerAccounts.RemoveRange(
                await db.PayerAccounts.Where(one => one.LearntFrom == row.Id).ToListAsync(cancellationToken));
        }

        await cases.LeaveAsync(db, row.Id, cancellationToken);
        row.Decide(MovementState.Queued, null, actor, clock.GetUtcNow(), reason);
        return await EndAsync(db, batch, row, FactKinds.MovementUndone, actor, reason, cancellationToken);
    }

    /// <summary>The movement concerns no client: the bank's own costs, a subsidy, what was booked by hand.</summary>
    public async Task<MovementOutcome> SetAsideAsync(
        GatewayDbContext db, MovementRow row, string reason, string actor, CancellationToken cancellationToken)
    {
        if (row.State != MovementState.Queued)
        {
            return new MovementOutcome.OtherState();
        }

        var batch = await ledger.OpenAsync(db, [], [], cancellationToken);
        batch.Journal.Add(LedgerEvent.SetAside, row.Money, StatementBatch.SubjectOf(row, clock));
        row.Decide(MovementState.SetAside, null, actor, clock.GetUtcNow(), reason);
        return await EndAsync(db, batch, row, FactKinds.MovementSetAside, actor, reason, cancellationToken);
    }

    /// <summary>Notes what a person decided and writes all of it down.</summary>
    private async Task<MovementOutcome> EndAsync(
        GatewayDbContext db, ReceivableBatch batch, MovementRow row, string kind, string actor, string? reason,
        CancellationToken cancellationToken)
    {
        await NoteAsync(db, row, kind, actor, reason, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await batch.SaveAsync(db, cancellationToken);
        return new MovementOutcome.Decided(row);
    }

    /// <summary>All that the payments of these movements moved, and who takes it back.</summary>
    private async Task<(ReceivableBatch Batch, TakeMoneyBack Back)> OpenPaidAsync(
        GatewayDbContext db, IReadOnlyList<MovementRow> movements, string actor, CancellationToken cancellationToken,
        IReadOnlyList<RefundRow>? refunds = null, Guid? kept = null)
    {
        var left = await LeftRefunds.OfAsync(db, movements, cancellationToken);
        Guid[] payments =
        [
            .. movements.Select(row => row.PaymentId).OfType<Guid>().Union(left.Ids())
                .Union((refunds ?? []).Select(row => row.Id)).Union(kept is { } rest ? [rest] : []),
        ];
        var moved = await ReceivableLedger.MovedByAsync(db, payments, cancellationToken);
        var batch = await ledger.OpenAsync(
            db, moved.Receivables, moved.Clients, cancellationToken, exchanges: moved.Exchanges);
        var charges = await KeptCharges.OfAsync(db, movements, cancellationToken);
        return (batch, new TakeMoneyBack(batch, charges, left, actor, clock));
    }

    private async Task LearnAsync(
        GatewayDbContext db, MovementRow row, IReadOnlyList<Allocation> allocations, string actor,
        CancellationToken cancellationToken)
    {
        if (row.CounterpartyAccount is not { } number)
        {
            return;
        }

        var known = await db.PayerAccounts
            .Where(one => one.LegalEntityId == row.LegalEntityId && one.Number == number)
            .Select(one => one.ClientId).ToListAsync(cancellationToken);
        db.PayerAccounts.AddRange(allocations.Select(one => one.Client).Distinct().Except(known)
            .Select(client => new PayerAccountRow
            {
                LegalEntityId = row.LegalEntityId,
                Number = number,
                ClientId = client,
                LearntFrom = row.Id,
                ConfirmedBy = actor,
                ConfirmedAt = clock.GetUtcNow(),
            }));
    }

    private Task NoteAsync(
        GatewayDbContext db, MovementRow row, string kind, string actor, string? reason,
        CancellationToken cancellationToken) =>
        db.AppendAsync(
            new FactDraft(
                ObjectType, row.Id.Value, clock.GetUtcNow(), actor, kind,
                FactData.Of(
                    ("amount", row.Money.ValueText),
                    ("currency", row.Currency.Code),
                    ("payment", row.PaymentId?.ToString()),
                    ("reason", reason)),
                row.EvidenceHash),
            cancellationToken);
}
