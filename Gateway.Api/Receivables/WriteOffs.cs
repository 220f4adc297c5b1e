using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Persistence.Receivables;
using Gateway.Domain.Invoicing;
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

    /// <param name="db">The unit of work.</param>
    /// <param name="scope">Whose receivables may be touched.</param>
    /// <param name="invoice">What is given up.</param>
    /// <param name="amount">How much of it; null for all.</param>
    /// <param name="reason">Why.</param>
    /// <param name="words">What there is to add.</param>
    /// <param name="actor">Who proposes.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<ApprovalOutcome<WriteOffRow>> ProposeAsync(
        GatewayDbContext db, Scope scope, DocumentId invoice, decimal? amount, WriteOffReason reason, string? words,
        string actor, CancellationToken cancellationToken)
    {
        var receivable = await db.Receivables.AsNoTracking().VisibleTo(scope).Include(row => row.Entries)
            .SingleOrDefaultAsync(row => row.InvoiceId == invoice, cancellationToken);
        if (receivable is null)
        {
            return new ApprovalOutcome<WriteOffRow>.Unknown();
        }

        var owed = receivable.ToDomain().Balance();
        var given = amount is { } value ? new Amount(value, receivable.Currency) : owed;
        if (!given.IsPositive || !given.IsRounded || given > owed)
        {
            return new ApprovalOutcome<WriteOffRow>.NotPossible();
        }

        var row = new WriteOffRow
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            ReceivableId = receivable.Id,
            InvoiceId = invoice,
            LegalEntityId = receivable.LegalEntityId,
            Amount = given.MinorUnits,
            Currency = receivable.Currency,
            Reason = reason,
            Words = words,
            ProposedBy = actor,
            ProposedAt = clock.GetUtcNow(),
            State = ApprovalState.Proposed,
        };
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
            if (batch[row.ReceivableId].Receivable.Balance() < row.Money)
            {
                return new ApprovalOutcome<WriteOffRow>.NotPossible();
            }

            Book(batch, row.ReceivableId, row.Money, row.Id, row.Reason, actor);
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
            Book(
                batch, one.Receivable, one.Open, Guid.CreateVersion7(clock.GetUtcNow()), WriteOffReason.Cents, actor);
        }

        await batch.SaveAsync(db, cancellationToken);
        return cents;
    }

    private void Book(
        ReceivableBatch batch, ReceivableId id, Amount amount, Guid decision, WriteOffReason reason, string actor)
    {
        var account = batch[id];
        var entry = account.Receivable.WriteOff(
            decision, amount, clock.Today(), clock.GetUtcNow(), reason.ToString());
        batch.Book(account, entry, new BookingNote(
            LedgerEvent.WrittenOff, FactKinds.WrittenOff, actor, ReceivableBatch.ParticularsOf(entry, "reason")));
    }
}
