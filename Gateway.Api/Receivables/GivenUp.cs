using Gateway.Domain.Banking;
using Gateway.Domain.Receivables;
using Gateway.Domain.Timeline;

namespace Gateway.Api.Receivables;

/// <summary>
/// What was given up of an invoice stands or falls with the payment that is taken back of it: what that had asked again
/// is given up again, for it came by mistake or not at all, and cents that were given up with it are asked again.
/// </summary>
internal static class GivenUp
{
    /// <summary>Cents that were given up with a payment fall with it; what was given up beyond is a decision.</summary>
    private const decimal CentsMax = 1m;

    /// <param name="batch">Where the payment was taken back.</param>
    /// <param name="account">What it had paid.</param>
    /// <param name="payment">What was taken back.</param>
    /// <param name="day">The value date of that.</param>
    /// <param name="at">When it is booked.</param>
    /// <param name="reason">Why it was.</param>
    /// <param name="actor">Who did it.</param>
    /// <param name="bankAccount">Where the payment had come in; none where no bank brought it.</param>
    public static void Restore(
        ReceivableBatch batch, ReceivableAccount account, PaymentId payment, DateOnly day, DateTimeOffset at,
        string? reason, string actor, BankAccountId? bankAccount = null)
    {
        var receivable = account.Receivable;
        var again = receivable.GiveUpAgain(payment.Value, day, at, reason);
        if (again is not null)
        {
            Book(again, FactKinds.WrittenOff);
        }

        var cents = receivable.WrittenOff();
        var hasPaid = receivable.Entries.Any(entry =>
            entry.SourceId == payment.Value && entry.Kind == ReceivableEntryKind.Paid);
        // Cents that it asked again were given up with another payment: they stand while any does.
        var fall = again is null || !receivable.Paid().IsPositive;
        if (hasPaid && fall && cents.IsPositive && cents.Value <= CentsMax)
        {
            Book(receivable.UndoWriteOff(Guid.CreateVersion7(at), cents, day, at, reason), FactKinds.WriteOffUndone);
        }

        void Book(ReceivableEntry entry, string fact) => batch.Book(account, entry, new BookingNote(
            LedgerEvent.WrittenOff, fact, actor, ReceivableBatch.ParticularsOf(entry, "reason"), bankAccount));
    }
}
