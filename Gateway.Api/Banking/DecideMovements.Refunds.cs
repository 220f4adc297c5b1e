using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Api.Persistence.Receivables;
using Gateway.Api.Receivables;
using Gateway.Domain.Banking;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Banking;

/// <content>Debits that gave clients money back, and that nothing but a person can tell.</content>
internal sealed partial class DecideMovements
{
    private static readonly Sentence NoRefund = new(
        "Ces remboursements ne sont pas tous connus, approuvés et encore à débiter.",
        "Deze terugbetalingen zijn niet alle gekend, goedgekeurd en nog te debiteren.",
        "Diese Rückzahlungen sind nicht alle bekannt, genehmigt und noch zu belasten.",
        "These refunds are not all known, approved and still without their debit.");

    private static readonly Sentence NoCredit = new(
        "Le client n'a pas {0} en avoir.",
        "De klant heeft geen {0} tegoed.",
        "Der Kunde hat keine {0} Guthaben.",
        "The client has no credit of {0}.");

    /// <summary>
    /// The debit took these refunds, whichever way it left: a total without ids, a transfer by web banking, one that
    /// was called back and executed all the same. Two people had agreed to each. What the bank took beside them, as its
    /// fee, is no client's.
    /// </summary>
    public async Task<MovementOutcome> RefundAsync(
        GatewayDbContext db, MovementRow row, IReadOnlyCollection<Guid> refunds, string actor,
        CancellationToken cancellationToken, ReturnRest? saidOfRest = null)
    {
        if (row is not { State: MovementState.Queued, Amount: < 0 })
        {
            return new MovementOutcome.OtherState();
        }

        Guid[] ids = [.. refunds.Distinct()];
        var named = db.Refunds.Where(one => one.LegalEntityId == row.LegalEntityId
            && EF.Parameter(ids).Contains(one.Id)
            && (one.State == ApprovalState.Approved || one.State == ApprovalState.CalledBack));

        // Held until the commit: nobody calls one back meanwhile.
        await named.ExecuteUpdateAsync(one => one.SetProperty(it => it.State, it => it.State), cancellationToken);
        var rows = await named.OrderBy(one => one.Id).ToListAsync(cancellationToken);
        if (rows.Count < ids.Length || await named.AnyAsync(Refunds.HasLeft(db), cancellationToken))
        {
            return new MovementOutcome.Refused([Finding.Fatal("SGW-MOVEMENT-REFUND", "/refunds", NoRefund)]);
        }

        if (rows.Exists(one => one.Currency != row.Currency))
        {
            return new MovementOutcome.Refused([AllocationChecks.OtherSum(row, "/refunds")]);
        }

        var rest = Amount.Sum(rows.Select(one => one.Money), row.Currency) + row.Money;
        if (!rest.IsZero && (rest.IsPositive || saidOfRest != ReturnRest.SetAside))
        {
            return new MovementOutcome.Refused([AllocationChecks.OtherSum(row, "/refunds")]);
        }

        var batch = await ledger.OpenAsync(
            db, [], [.. rows.Select(one => one.ClientId).Distinct()], cancellationToken);
        foreach (var one in rows)
        {
            if (one.State == ApprovalState.CalledBack && !Refunds.TakeAgain(batch, one, row.ValueDate, clock))
            {
                return new MovementOutcome.CreditIsUsed();
            }

            one.Leave(row.Id);
        }

        row.Decide(MovementState.Booked, LeftRefunds.PaymentOf(rows, clock), actor, clock.GetUtcNow());
        if (!rest.IsZero)
        {
            BookRest(batch, row, rest, keptFor: null);
        }

        return await EndAsync(db, batch, row, FactKinds.MovementAllocated, actor, null, cancellationToken);
    }

    /// <summary>
    /// The debit gave a client its credit back though nobody had proposed it: it waits until another person approves
    /// the refund that this proposes.
    /// </summary>
    public async Task<MovementOutcome> ProposeRefundAsync(
        GatewayDbContext db, MovementRow row, ClientId client, string actor, CancellationToken cancellationToken)
    {
        var isProposed = await db.Refunds.AnyAsync(
            one => one.DebitId == row.Id && one.State == ApprovalState.Proposed, cancellationToken);
        if (row is not { State: MovementState.Queued, Amount: < 0 } || isProposed)
        {
            return new MovementOutcome.OtherState();
        }

        var found = await db.Clients.AsNoTracking().SingleOrDefaultAsync(
            one => one.Id == client && one.LegalEntityId == row.LegalEntityId, cancellationToken);
        var batch = await ledger.OpenAsync(db, [], [client], cancellationToken);
        if (found is null || -row.Money > batch.CreditOf(client, row.Currency).Balance())
        {
            return new MovementOutcome.Refused(
                [Finding.Fatal("SGW-MOVEMENT-REFUND", "/client", NoCredit.With(-row.Money))]);
        }

        db.Refunds.Add(RefundRow.OfDebit(row, client, found.Name, actor, clock));
        return await EndAsync(db, batch, row, FactKinds.MovementRefundProposed, actor, null, cancellationToken);
    }

    /// <summary>
    /// A debit is no longer that of its refunds: they are on their way again. One that was proposed for this debit
    /// never was: it is the client's credit again.
    /// </summary>
    /// <returns>False when one of them came back meanwhile: that is undone first.</returns>
    private async Task<bool> ReleaseAsync(
        GatewayDbContext db, TakeMoneyBack back, MovementRow debit, string reason, string actor,
        CancellationToken cancellationToken)
    {
        var left = await LeftRefunds.OfAsync(db, [debit], cancellationToken);
        List<RefundRow> refunds = [.. left.Of(debit)];
        if (refunds.Exists(refund => refund.CameBackWith is not null))
        {
            return false;
        }

        if (debit.Rest is not null)
        {
            back.SetAsideNoMore(debit);
        }

        foreach (var refund in refunds)
        {
            if (refund.IsOfDebit)
            {
                back.KeepAgain(refund, debit, debit.ValueDate, reason);
                refund.CallBack(actor, clock.GetUtcNow());
            }
            else
            {
                refund.Stay();
            }
        }

        return true;
    }
}
