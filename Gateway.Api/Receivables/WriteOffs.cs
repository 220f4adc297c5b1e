using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Persistence.Receivables;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Domain.Time;
using Gateway.Domain.Timeline;
using Gateway.Recovery.Banking.Matching;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Receivables;

/// <summary>
/// Gives up what is owed. Cents that lack on what was paid go in a run that was previewed; anything more wants two
/// persons: one proposes, another approves, and until then nothing is booked.
/// </summary>
internal sealed class WriteOffs(ReceivableLedger ledger, MatchPolicy policy, TimeProvider clock)
{
    /// <summary>Receivables of one run over cents.</summary>
    public const int CentsMax = 5000;

    public async Task<ApprovalOutcome<WriteOffRow>> ProposeAsync(
        GatewayDbContext db, Scope scope, WriteOffOrder order, string actor, CancellationToken cancellationToken)
    {
        var receivable = await db.Receivables.AsNoTracking().VisibleTo(scope)
            .SingleOrDefaultAsync(row => row.InvoiceId == order.Invoice, cancellationToken);
        if (receivable is null)
        {
            return new ApprovalOutcome<WriteOffRow>.Unknown();
        }

        var account = (await ledger.OpenAsync(db, [receivable.Id], [], cancellationToken))[receivable.Id];
        var owed = OpenOf(account, order.Part);
        var given = order.Amount is { } value ? new Amount(value, receivable.Currency) : owed;
        if (!given.IsPositive || !given.IsRounded || given > owed)
        {
            return new ApprovalOutcome<WriteOffRow>.NotPossible();
        }

        var row = WriteOffRow.Propose(
            account.Header, order.Part, given, order.Reason, order.Words, actor, clock.GetUtcNow());
        db.WriteOffs.Add(row);
        return new ApprovalOutcome<WriteOffRow>.Done(row);
    }

    /// <summary>Another person decides.</summary>
    public async Task<ApprovalOutcome<WriteOffRow>> DecideAsync(
        GatewayDbContext db, Scope scope, Guid id, bool approves, string actor, CancellationToken cancellationToken)
    {
        var row = await db.WriteOffs.OfEntityVisibleTo(scope)
            .SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        if (row is null)
        {
            return new ApprovalOutcome<WriteOffRow>.Unknown();
        }

        if (row.State != ApprovalState.Proposed)
        {
            return new ApprovalOutcome<WriteOffRow>.NotPossible();
        }

        if (approves && SecondPerson.WhyNot(row.ProposedBy, actor) is { } why)
        {
            return new ApprovalOutcome<WriteOffRow>.NotSecond(why);
        }

        if (approves)
        {
            var batch = await ledger.OpenAsync(db, [row.ReceivableId], [], cancellationToken);
            var account = batch[row.ReceivableId];
            if (OpenOf(account, row.Part) < row.Money)
            {
                return new ApprovalOutcome<WriteOffRow>.NotPossible();
            }

            Book(batch, account, row, actor);
            await batch.SaveAsync(db, cancellationToken);
        }

        row.Decide(approves ? ApprovalState.Approved : ApprovalState.Refused, actor, clock.GetUtcNow());
        return new ApprovalOutcome<WriteOffRow>.Done(row);
    }

    /// <summary>The cents that lack on what was paid, as a run would give them up now.</summary>
    public async Task<IReadOnlyList<OpenCents>> PreviewCentsAsync(
        GatewayDbContext db, LegalEntityId legalEntity, CancellationToken cancellationToken)
    {
        var most = policy.Tolerances.Select(amount => amount.MinorUnits).DefaultIfEmpty(0).Max();
        var open = db.ReceivableEntries.GroupBy(entry => entry.ReceivableId)
            .Select(group => new
            {
                Id = group.Key,
                Balance = group.Sum(entry => entry.Amount),
                Paid = group.Sum(entry =>
                    entry.Kind == ReceivableEntryKind.Paid || entry.Kind == ReceivableEntryKind.PaymentReversed
                        ? -entry.Amount
                        : 0),
            })
            .Where(one => one.Balance > 0 && one.Balance <= most && one.Paid > 0);
        var found = await db.Receivables.Where(row => row.LegalEntityId == legalEntity)
            .Join(open, row => row.Id, one => one.Id, (row, one) => new
            {
                row.Id, row.InvoiceId, row.Number, row.Currency, one.Balance,
            })
            .OrderBy(one => one.Id).Take(CentsMax).ToListAsync(cancellationToken);
        return
        [
            .. found.Select(one => new OpenCents(
                    one.Id, one.InvoiceId, one.Number, Amount.FromMinorUnits(one.Balance, one.Currency)))
                .Where(one => one.Open <= policy.ToleranceIn(one.Open.Currency)),
        ];
    }

    /// <summary>Gives the cents up, if they are still those that were shown.</summary>
    /// <returns>What was given up; null when it is not what was previewed, and nothing was booked.</returns>
    public async Task<IReadOnlyList<OpenCents>?> GiveUpCentsAsync(
        GatewayDbContext db, LegalEntityId legalEntity, string shown, string actor,
        CancellationToken cancellationToken)
    {
        var cents = await PreviewCentsAsync(db, legalEntity, cancellationToken);
        if (OpenCents.MarkOf(cents) != shown)
        {
            return null;
        }

        var batch = await ledger.OpenAsync(db, [.. cents.Select(one => one.Receivable)], [], cancellationToken);
        foreach (var one in cents)
        {
            BookPrincipal(
                batch, batch[one.Receivable], one.Open, Guid.CreateVersion7(clock.GetUtcNow()), WriteOffReason.Cents,
                actor);
        }

        await batch.SaveAsync(db, cancellationToken);
        return cents;
    }

    private static Amount OpenOf(ReceivableAccount account, WriteOffPart part) =>
        KindOf(part) is { } kind ? account.Accessories.Open(kind) : account.Receivable.Balance();

    private static AccessoryKind? KindOf(WriteOffPart part) => part switch
    {
        WriteOffPart.Interest => AccessoryKind.Interest,
        WriteOffPart.Costs => AccessoryKind.Costs,
        _ => null,
    };

    private void Book(ReceivableBatch batch, ReceivableAccount account, WriteOffRow row, string actor)
    {
        if (KindOf(row.Part) is not { } kind)
        {
            BookPrincipal(batch, account, row.Money, row.Id, row.Reason, actor);
            return;
        }

        var waiver = account.Accessories.Waive(
            kind, row.Id, row.Money, clock.Today(), clock.GetUtcNow(), row.Reason.ToString());
        batch.Book(account, waiver, AccessoryNotes.Of(waiver, FactKinds.AccessoryWaived, actor));
    }

    private void BookPrincipal(
        ReceivableBatch batch, ReceivableAccount account, Amount amount, Guid decision, WriteOffReason reason,
        string actor)
    {
        var entry = account.Receivable.WriteOff(
            decision, amount, clock.Today(), clock.GetUtcNow(), reason.ToString());
        batch.Book(account, entry, new BookingNote(
            LedgerEvent.WrittenOff, FactKinds.WrittenOff, actor, ReceivableBatch.ParticularsOf(entry, "reason")));
    }
}
