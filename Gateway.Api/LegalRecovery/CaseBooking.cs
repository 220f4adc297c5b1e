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

    private string Reference => $"case {row.Name}";

    /// <summary>All that is owed in the case: the debt, interest, compensation and costs.</summary>
    public DebtParts Owed => new(
        Sum(Balance), Sum(one => one.Accessories.Open(AccessoryKind.Interest)),
        Sum(one => one.Accessories.Open(AccessoryKind.Costs)));

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
    /// <param name="letters">Letters whose waivers took out what they had claimed.</param>
    public void ClaimUpTo(
        ReceivableId receivable,
        AccessoryKind kind,
        Amount amount,
        DateOnly day,
        IReadOnlySet<Guid> costs,
        IReadOnlySet<Guid> letters)
    {
        var account = batch[receivable];
        var claimed = Claimed(account, kind, costs, letters);
        if (amount > claimed)
        {
            Claim(account, kind, row.Id.Value, amount - claimed, day);
        }
    }

    /// <summary>
    /// Takes back what letters had claimed beyond what the procedure may ask, the latest first: who pays all that the
    /// bailiff asks owes nothing more. What is paid of it stays paid.
    /// </summary>
    /// <param name="receivable">On which.</param>
    /// <param name="kind">Interest or compensation.</param>
    /// <param name="amount">All that is claimed then.</param>
    /// <param name="day">From which day.</param>
    /// <param name="costs">Entries that are costs of procedures, and count for nothing here.</param>
    /// <param name="letters">Letters whose waivers took out what they had claimed.</param>
    /// <param name="cap">The ceiling.</param>
    public void TakeBackBeyond(
        ReceivableId receivable,
        AccessoryKind kind,
        Amount amount,
        DateOnly day,
        IReadOnlySet<Guid> costs,
        IReadOnlySet<Guid> letters,
        Sheet cap)
    {
        var account = batch[receivable];
        var excess = Claimed(account, kind, costs, letters) - amount;
        var sources = account.Accessories.Entries
            .Where(entry => entry.Of == kind && entry.Kind == AccessoryEntryKind.Claimed
                && !costs.Contains(entry.SourceId))
            .OrderByDescending(entry => entry.Sequence).Select(entry => entry.SourceId).Distinct().ToList();
        foreach (var source in sources)
        {
            var part = Amount.Min(
                excess,
                Amount.Min(account.Accessories.ClaimedBy(kind, source), account.Accessories.Open(kind)));
            if (part.IsPositive)
            {
                excess -= part;
                TakeBack(
                    account, kind, source, part, day, ("rule", string.Join(' ', cap.Rows.Select(one => one.Id))));
            }
        }
    }

    private static Amount Claimed(
        ReceivableAccount account, AccessoryKind kind, IReadOnlySet<Guid> costs, IReadOnlySet<Guid> letters) =>
        Amount.Sum(
            account.Accessories.Entries
                .Where(entry => entry.Of == kind && !costs.Contains(entry.SourceId)
                    && (entry.Kind is AccessoryEntryKind.Claimed or AccessoryEntryKind.TakenBack
                        || (entry.Kind == AccessoryEntryKind.Waived && letters.Contains(entry.SourceId))))
                .Select(entry => entry.Amount),
            account.Header.Currency);

    /// <summary>Divides money over the case; false, and nothing booked, when it is more than is owed.</summary>
    /// <param name="money">What came, when, and from where.</param>
    /// <param name="rule">What it pays first.</param>
    public bool TryPay(CaseMoney money, ImputationRule rule)
    {
        var split = ImputationSplit.Of(rule.Order, money.Amount, Owed);
        if (split.Rest.IsPositive)
        {
            return false;
        }

        PayAccessories(AccessoryKind.Costs, split.Costs);
        PayAccessories(AccessoryKind.Interest, split.Interest);
        Divide(split.Principal, Balance, (account, part) => batch.Book(
            account,
            account.Receivable.Pay(money.Payment, part, money.On, now, Reference),
            NoteOfPayment(part, "Principal")));
        return true;

        void PayAccessories(AccessoryKind kind, Amount amount) => Divide(
            amount,
            one => one.Accessories.Open(kind),
            (account, part) => batch.Book(
                account,
                account.Accessories.Pay(kind, money.Payment, part, money.On, now, Reference),
                NoteOfPayment(part, kind.ToString())));

        BookingNote NoteOfPayment(Amount part, string pays) => new(
            money.BankAccount is null ? LedgerEvent.PaidByHand : LedgerEvent.Paid,
            FactKinds.PaymentBooked,
            actor,
            [
                ("payment", money.Payment.ToString()), ("amount", part.ValueText), ("currency", part.Currency.Code),
                ("valueDate", Text(money.On)), ("reference", Reference), ("movement", money.Movement?.ToString()),
                ("pays", pays), ("rule", rule.Id),
            ],
            money.BankAccount,
            money.Movement);
    }

    /// <summary>
    /// Takes back what the case had claimed and the rule does not keep: what is open is owed no more, and what money
    /// had paid of the costs of the procedure is the client's credit. Interest and compensation that were paid stay
    /// paid: they are owed by themselves.
    /// </summary>
    public void TakeBack(CaseEndRule rule, IReadOnlySet<Guid> costs, DateOnly day)
    {
        foreach (var account in Accounts)
        {
            if (!rule.KeepsCosts)
            {
                foreach (var cost in costs)
                {
                    TakeBackCost(account, cost, rule, day);
                }
            }

            if (!rule.KeepsClaim)
            {
                foreach (var kind in Enum.GetValues<AccessoryKind>())
                {
                    TakeBackOpen(account, kind, row.Id.Value, rule, day);
                }
            }
        }
    }

    private void TakeBackCost(ReceivableAccount account, Guid cost, CaseEndRule rule, DateOnly day)
    {
        TakeBackOpen(account, AccessoryKind.Costs, cost, rule, day);
        var paid = Amount.Min(
            account.Accessories.ClaimedBy(AccessoryKind.Costs, cost), account.Accessories.Paid(AccessoryKind.Costs));
        if (!paid.IsPositive)
        {
            return;
        }

        var decision = Guid.CreateVersion7(clock.GetUtcNow());
        batch.Book(
            account,
            account.Accessories.Return(AccessoryKind.Costs, decision, paid, day, now, Reference),
            new BookingNote(
                LedgerEvent.SurchargesReturned, FactKinds.SurchargeReturned, actor,
                [
                    ("kind", nameof(AccessoryKind.Costs)), ("amount", paid.ValueText),
                    ("currency", paid.Currency.Code), ("reason", Reference), ("rule", rule.Id),
                ]));
        var credit = batch.CreditOf(row.ClientId, paid.Currency);
        batch.Book(credit, credit.Return(decision, paid, day, now, Reference));
        TakeBackOpen(account, AccessoryKind.Costs, cost, rule, day);
    }

    private void TakeBackOpen(
        ReceivableAccount account, AccessoryKind kind, Guid claim, CaseEndRule rule, DateOnly day)
    {
        var amount = Amount.Min(account.Accessories.ClaimedBy(kind, claim), account.Accessories.Open(kind));
        if (!amount.IsPositive)
        {
            return;
        }

        TakeBack(account, kind, claim, amount, day, ("rule", rule.Id), ("source", rule.Source));
    }

    private void TakeBack(
        ReceivableAccount account, AccessoryKind kind, Guid claim, Amount amount, DateOnly day,
        params (string Name, string? Value)[] why) =>
        batch.Book(
            account,
            account.Accessories.TakeBack(kind, claim, amount, day, now, Reference),
            new BookingNote(
                EventOf(kind), FactKinds.AccessoryTakenBack, actor,
                [
                    ("kind", kind.ToString()), ("amount", amount.ValueText), ("currency", amount.Currency.Code),
                    ("day", Text(day)), ("reason", Reference), .. why,
                ]));

    private void Claim(ReceivableAccount account, AccessoryKind kind, Guid source, Amount amount, DateOnly day)
    {
        var entry = account.Accessories.Claim(kind, source, amount, day, now, Reference);
        batch.Book(account, entry, new BookingNote(
            EventOf(kind),
            FactKinds.AccessoryClaimed,
            actor,
            [
                ("kind", kind.ToString()), ("amount", amount.ValueText), ("currency", amount.Currency.Code),
                ("day", Text(day)), ("reason", Reference),
            ]));
    }

    private static LedgerEvent EventOf(AccessoryKind kind) =>
        kind == AccessoryKind.Interest ? LedgerEvent.InterestClaimed : LedgerEvent.CostsClaimed;

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
