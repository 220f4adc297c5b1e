using Gateway.Domain.Law;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;
using Gateway.Domain.Timeline;

namespace Gateway.Api.Receivables;

/// <summary>
/// Takes back what is left of all that one payment paid, as <see cref="PaymentByHand"/>, a recovery case or the
/// client's credit had booked it: all of it, or nothing.
/// </summary>
internal sealed class ReversalByHand(
    ReceivableBatch batch, PaymentId payment, DateOnly valueDate, string? reason, string actor, TimeProvider clock)
{
    private readonly DateTimeOffset at = clock.GetUtcNow();

    /// <summary>Whether the payment is one of this invoice: it paid on it, or all of it was kept.</summary>
    public bool IsOf(ReceivableAccount account) => batch.AccountsOf(payment).Any(Paid)
        ? Paid(account)
        : batch.CreditsOf(payment).Any(credit => credit.ClientId == account.Header.ClientId
            && credit.Entries.Any(entry =>
                entry.SourceId == payment.Value && entry.Kind == ClientCreditEntryKind.Kept));

    /// <summary>The day from which the payment counts.</summary>
    public DateOnly PaidOn() => batch.AccountsOf(payment)
        .SelectMany(account => account.Receivable.Entries.Select(entry => (entry.SourceId, entry.ValueDate))
            .Concat(account.Accessories.Entries.Select(entry => (entry.SourceId, entry.ValueDate))))
        .Concat(batch.CreditsOf(payment)
            .SelectMany(credit => credit.Entries.Select(entry => (entry.SourceId, entry.ValueDate))))
        .Where(entry => entry.SourceId == payment.Value).Min(entry => entry.ValueDate);

    /// <summary>Whether all the credit that it gave is still there to be taken.</summary>
    public bool CanRun() => GivenCredit.IsThere(batch, [payment]);

    /// <summary>What was taken back, which is nothing where all had been before. Only where <see cref="CanRun"/> says
    /// so.</summary>
    public ImputationSplit Run(ReceivableHeader header)
    {
        var none = Amount.Zero(header.Currency);
        var taken = new ImputationSplit(none, none, none, none);
        var paidBy = LedgerEvent.PaidByHand;
        foreach (var credit in batch.CreditsOf(payment))
        {
            taken = taken with { Rest = taken.Rest + TakeKept(credit, header) };
            paidBy = GiveBack(credit) ? LedgerEvent.CreditUsed : paidBy;
        }

        foreach (var account in batch.AccountsOf(payment))
        {
            foreach (var accessory in account.Accessories.Reverse(payment, valueDate, at, reason))
            {
                batch.Book(account, accessory, NoteOf(accessory, paidBy));
                taken = accessory.Of == AccessoryKind.Costs
                    ? taken with { Costs = taken.Costs + accessory.Amount }
                    : taken with { Interest = taken.Interest + accessory.Amount };
            }

            GivenCredit.TakeLeftOver(batch, account, payment, valueDate, at, reason, actor);
            if (account.Receivable.Reverse(payment, valueDate, at, reason) is ReversalOutcome.Reversed(var entry))
            {
                batch.Book(account, entry, new BookingNote(
                    paidBy, FactKinds.PaymentReversed, actor, ReceivableBatch.ParticularsOf(entry, "reason")));
                taken = taken with { Principal = taken.Principal + entry.Amount };
                GivenUp.Restore(batch, account, payment, valueDate, at, reason, actor);
            }
        }

        return taken;
    }

    private bool Paid(ReceivableAccount account) => account.PaidBy(payment).IsPositive;

    private Amount TakeKept(ClientCredit credit, ReceivableHeader header)
    {
        if (!credit.KeptOf(payment).IsPositive)
        {
            return Amount.Zero(header.Currency);
        }

        var entry = credit.UndoKeep(payment, valueDate, at, reason) ?? throw GivenCredit.IsUsed(payment);

        batch.Book(credit, entry);
        batch.Journal.Add(LedgerEvent.CreditKeptByHand, entry.Amount, LedgerSubject.Of(
            header, valueDate, at, payment.Value, reason));
        return -entry.Amount;
    }

    /// <summary>Whether it was the credit that paid: it is there again.</summary>
    private bool GiveBack(ClientCredit credit)
    {
        if (credit.UndoUse(payment, valueDate, at, reason) is not { } entry)
        {
            return false;
        }

        batch.Book(credit, entry);
        return true;
    }

    private BookingNote NoteOf(AccessoryEntry entry, LedgerEvent paidBy) => new(
        paidBy,
        FactKinds.PaymentReversed,
        actor,
        [
            ("payment", payment.ToString()),
            ("amount", entry.Amount.ValueText),
            ("currency", entry.Amount.Currency.Code),
            ("pays", entry.Of.ToString()),
            ("reason", reason),
        ]);
}
