using System.Globalization;
using Gateway.Domain.Law;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;
using Gateway.Domain.Timeline;

namespace Gateway.Api.Receivables;

/// <summary>
/// The bookings of one payment on one invoice that is no movement of the bank, by hand or from the client's credit, by
/// which it is paid as money of the bank would pay it: the dated row says what comes first, and what nothing is owed
/// for is kept for the client.
/// </summary>
internal sealed class PaymentByHand(
    ReceivableBatch batch,
    ReceivableAccount account,
    ImputationRule rule,
    DateOnly valueDate,
    string? reference,
    string actor,
    TimeProvider clock,
    LedgerEvent paidBy = LedgerEvent.PaidByHand,
    string fact = FactKinds.PaymentBooked)
{
    private readonly DateTimeOffset at = clock.GetUtcNow();

    public PaymentId Payment { get; } = PaymentId.New(clock);

    /// <summary>What is owed of the invoice, interest and costs included.</summary>
    public Amount Owed => account.Receivable.Balance() + account.OwedBeside;

    /// <summary>Books all of it; what was given up is asked again as far as it goes.</summary>
    public ImputationSplit Run(Amount amount)
    {
        AskAgain(amount);
        return Pay(amount);
    }

    /// <summary>Books all of it on what is owed.</summary>
    public ImputationSplit Pay(Amount amount)
    {
        var accessories = account.Accessories;
        var split = ImputationSplit.Of(rule.Order, amount, new DebtParts(
            account.Receivable.Balance(),
            accessories.Open(AccessoryKind.Interest),
            accessories.Open(AccessoryKind.Costs)));
        PayAccessory(AccessoryKind.Costs, split.Costs);
        PayAccessory(AccessoryKind.Interest, split.Interest);
        if (split.Principal.IsPositive)
        {
            var entry = account.Receivable.Pay(Payment, split.Principal, valueDate, at, reference);
            batch.Book(account, entry, NoteOf(split.Principal, null));
        }

        if (split.Rest.IsPositive)
        {
            Keep(split.Rest);
        }

        return split;
    }

    private void AskAgain(Amount amount)
    {
        if (account.AskAgainFor(amount, Payment, valueDate, at, reference) is { } entry)
        {
            batch.Book(account, entry, new BookingNote(
                LedgerEvent.WrittenOff, FactKinds.WriteOffUndone, actor,
                ReceivableBatch.ParticularsOf(entry, "reference")));
        }
    }

    private void PayAccessory(AccessoryKind kind, Amount amount)
    {
        if (amount.IsPositive)
        {
            var entry = account.Accessories.Pay(kind, Payment, amount, valueDate, at, reference);
            batch.Book(account, entry, NoteOf(amount, kind));
        }
    }

    private void Keep(Amount amount)
    {
        var credit = batch.CreditOf(account.Header.ClientId, amount.Currency);
        batch.Book(credit, credit.Keep(Payment, amount, valueDate, at, reference));
        batch.Journal.Add(LedgerEvent.CreditKeptByHand, amount, LedgerSubject.Of(
            account.Header, valueDate, at, Payment.Value, reference));
    }

    private BookingNote NoteOf(Amount amount, AccessoryKind? kind) => new(
        paidBy,
        fact,
        actor,
        [
            ("payment", Payment.ToString()),
            ("amount", amount.ValueText),
            ("currency", amount.Currency.Code),
            ("valueDate", valueDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("reference", reference),
            ("pays", kind?.ToString() ?? "Principal"),
            ("rule", rule.Id),
        ]);
}
