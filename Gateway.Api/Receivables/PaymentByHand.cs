using System.Globalization;
using Gateway.Domain.Law;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;
using Gateway.Domain.Timeline;

namespace Gateway.Api.Receivables;

/// <summary>
/// The bookings of one payment by hand on one invoice, by which it is paid as money of the bank would pay it: the dated
/// row says what comes first, and what nothing is owed for is kept for the client.
/// </summary>
internal sealed class PaymentByHand(
    ReceivableBatch batch,
    ReceivableAccount account,
    ImputationRule rule,
    DateOnly valueDate,
    string? reference,
    string actor,
    TimeProvider clock)
{
    private readonly DateTimeOffset at = clock.GetUtcNow();

    public PaymentId Payment { get; } = PaymentId.New(clock);

    /// <summary>Books all of it.</summary>
    public ImputationSplit Run(Amount amount)
    {
        AskAgain(amount);
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
        if (account.Receivable.AskAgainFor(amount, Payment.Value, valueDate, at, reference) is { } entry)
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
        LedgerEvent.PaidByHand,
        FactKinds.PaymentBooked,
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
