using System.Globalization;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Api.Receivables;
using Gateway.Domain.Law;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;
using Gateway.Domain.Timeline;

namespace Gateway.Api.LegalRecovery;

/// <summary>The bookings of one event of a case on its receivables, the oldest due first.</summary>
internal sealed class CaseBooking(ReceivableBatch batch, RecoveryCaseRow row, string actor, TimeProvider clock)
{
    private readonly DateTimeOffset now = clock.GetUtcNow();

    public ReceivableBatch Batch => batch;

    public RecoveryCaseRow Case => row;

    public IReadOnlyList<ReceivableAccount> Accounts { get; } =
        [.. batch.Accounts.OrderBy(one => one.Header.DueDate).ThenBy(one => one.Header.Number)];

    private string Reference => $"case {row.Id}";

    /// <summary>Laid out for the debt as a whole: it stands with the oldest invoice that is still owed.</summary>
    public void AddCost(Guid source, Amount amount, DateOnly day) => Claim(
        Accounts.FirstOrDefault(one => one.Receivable.Balance().IsPositive) ?? Accounts[0],
        AccessoryKind.Costs,
        source,
        amount,
        day);

    /// <summary>Claims what is missing to an amount.</summary>
    /// <param name="receivable">On which.</param>
    /// <param name="kind">Interest or compensation.</param>
    /// <param name="amount">All that is claimed then.</param>
    /// <param name="day">Up to which day.</param>
    /// <param name="costs">Entries that are costs of procedures, and count for nothing here.</param>
    public void ClaimUpTo(
        ReceivableId receivable, AccessoryKind kind, Amount amount, DateOnly day, IReadOnlySet<Guid> costs)
    {
        var account = batch[receivable];
        var claimed = Amount.Sum(
            account.Accessories.Entries
                .Where(entry => entry.Of == kind && !costs.Contains(entry.SourceId)
                    && entry.Kind == AccessoryEntryKind.Claimed)
                .Select(entry => entry.Amount),
            account.Header.Currency);
        if (amount > claimed)
        {
            Claim(account, kind, row.Id.Value, amount - claimed, day);
        }
    }

    /// <summary>Divides money over the case; false, and nothing booked, when it is more than is owed.</summary>
    public bool TryPay(CaseEvent happened, ImputationRule rule, out Amount owed)
    {
        var (principal, interest, costs) = (
            Sum(Balance), Sum(one => one.Accessories.Open(AccessoryKind.Interest)),
            Sum(one => one.Accessories.Open(AccessoryKind.Costs)));
        owed = principal + interest + costs;
        var split = ImputationSplit.Of(rule.Order, happened.Amount!.Value, new DebtParts(principal, interest, costs));
        if (split.Rest.IsPositive)
        {
            return false;
        }

        var payment = PaymentId.New(clock);
        PayAccessories(AccessoryKind.Costs, split.Costs);
        PayAccessories(AccessoryKind.Interest, split.Interest);
        Divide(split.Principal, Balance, (account, part) => batch.Book(
            account,
            account.Receivable.Pay(payment, part, happened.On, now, Reference),
            NoteOfPayment(part, "Principal")));
        return true;

        void PayAccessories(AccessoryKind kind, Amount amount) => Divide(
            amount,
            one => one.Accessories.Open(kind),
            (account, part) => batch.Book(
                account,
                account.Accessories.Pay(kind, payment, part, happened.On, now, Reference),
                NoteOfPayment(part, kind.ToString())));

        BookingNote NoteOfPayment(Amount part, string pays) => new(
            LedgerEvent.PaidByHand,
            FactKinds.PaymentBooked,
            actor,
            [
                ("payment", payment.ToString()), ("amount", part.ValueText), ("currency", part.Currency.Code),
                ("valueDate", Text(happened.On)), ("reference", Reference), ("pays", pays), ("rule", rule.Id),
            ]);
    }

    private void Claim(ReceivableAccount account, AccessoryKind kind, Guid source, Amount amount, DateOnly day)
    {
        var entry = account.Accessories.Claim(kind, source, amount, day, now, Reference);
        batch.Book(account, entry, new BookingNote(
            kind == AccessoryKind.Interest ? LedgerEvent.InterestClaimed : LedgerEvent.CostsClaimed,
            FactKinds.AccessoryClaimed,
            actor,
            [
                ("kind", kind.ToString()), ("amount", amount.ValueText), ("currency", amount.Currency.Code),
                ("day", Text(day)), ("reason", Reference),
            ]));
    }

    private void Divide(Amount amount, Func<ReceivableAccount, Amount> owed, Action<ReceivableAccount, Amount> pay)
    {
        foreach (var account in Accounts)
        {
            var part = Amount.Min(amount, owed(account));
            if (part.IsPositive)
            {
                amount -= part;
                pay(account, part);
            }
        }
    }

    private static Amount Balance(ReceivableAccount account) =>
        account.Receivable.Balance() is { IsPositive: true } balance ? balance : Amount.Zero(account.Header.Currency);

    private Amount Sum(Func<ReceivableAccount, Amount> part) => Amount.Sum(Accounts.Select(part), row.Currency);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
