using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Domain.Timeline;

namespace Gateway.Api.Receivables;

/// <summary>
/// The credit that payments gave to clients: what was kept of them beyond what was owed, and what credit notes left
/// over of what they had paid. When they are taken back it goes with them; what was used meanwhile cannot.
/// </summary>
internal static class GivenCredit
{
    /// <summary>Whether all of it is still there, of all these payments together: several may lean on one
    /// credit.</summary>
    public static bool IsThere(ReceivableBatch batch, IReadOnlyCollection<PaymentId> payments)
    {
        var given = new Dictionary<(ClientId Client, Currency Currency), Amount>();
        foreach (var (payment, credit) in payments.SelectMany(batch.CreditsOf, (payment, credit) => (payment, credit)))
        {
            Add(credit.ClientId, credit.Of(payment.Value));
        }

        foreach (var account in payments.SelectMany(batch.AccountsOf).Distinct())
        {
            var (receivable, currency) = (account.Receivable, account.Header.Currency);
            var takenBack = Amount.Sum(payments.Select(receivable.PaidBy), currency);
            Add(account.Header.ClientId, receivable.KeptOf(takenBack));
        }

        return given.All(one => one.Value <= batch.CreditOf(one.Key.Client, one.Key.Currency).Balance());

        void Add(ClientId client, Amount amount)
        {
            var place = (client, amount.Currency);
            given[place] = given.TryGetValue(place, out var before) ? before + amount : amount;
        }
    }

    /// <summary>
    /// Takes back what a credit note left over of a payment, before the payment itself is taken back. Only where
    /// <see cref="IsThere"/> says so.
    /// </summary>
    public static void TakeLeftOver(
        ReceivableBatch batch, ReceivableAccount account, PaymentId payment, DateOnly day, DateTimeOffset at,
        string? reason, string actor)
    {
        var receivable = account.Receivable;
        var amount = receivable.KeptOf(receivable.PaidBy(payment));
        if (!amount.IsPositive)
        {
            return;
        }

        var credit = batch.CreditOf(account.Header.ClientId, account.Header.Currency);
        batch.Book(
            credit, credit.UndoCredit(payment, amount, day, at, reason) ?? throw IsUsed(payment));
        batch.Book(account, receivable.UndoKeep(payment, amount, day, at, reason), new BookingNote(
            LedgerEvent.OverpaymentKept, FactKinds.CreditTakenBack, actor,
            [
                ("payment", payment.ToString()),
                ("amount", amount.ValueText),
                ("currency", amount.Currency.Code),
                ("reason", reason),
            ]));
    }

    /// <summary>A bug: nothing is taken back of a payment before it was asked whether all of it can be.</summary>
    public static InvalidOperationException IsUsed(PaymentId payment) =>
        new($"Credit of payment {payment} was used; it cannot be taken back.");
}
