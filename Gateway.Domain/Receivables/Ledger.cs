using System.Collections.Frozen;
using Gateway.Domain.Money;

namespace Gateway.Domain.Receivables;

/// <summary>
/// The table of the ledger: which account each event raises and which it lowers. What an event did is undone by the
/// same event with the amount below zero, which changes sides; so every transfer is whole, and nothing is removed.
/// </summary>
public static class Ledger
{
    private static readonly FrozenDictionary<LedgerEvent, (LedgerAccount Debit, LedgerAccount Credit)> Sides =
        new Dictionary<LedgerEvent, (LedgerAccount, LedgerAccount)>
        {
            [LedgerEvent.InvoiceIssued] = (LedgerAccount.Client, LedgerAccount.Invoiced),
            [LedgerEvent.InvoiceCredited] = (LedgerAccount.Invoiced, LedgerAccount.Client),
            [LedgerEvent.AccountOpened] = (LedgerAccount.Bank, LedgerAccount.Outside),
            [LedgerEvent.MoneyMoved] = (LedgerAccount.Bank, LedgerAccount.Suspense),
            [LedgerEvent.Paid] = (LedgerAccount.Suspense, LedgerAccount.Client),
            [LedgerEvent.PaidByHand] = (LedgerAccount.Outside, LedgerAccount.Client),
            [LedgerEvent.CreditKept] = (LedgerAccount.Suspense, LedgerAccount.Credit),
            [LedgerEvent.CreditKeptByHand] = (LedgerAccount.Outside, LedgerAccount.Credit),
            [LedgerEvent.OverpaymentKept] = (LedgerAccount.Client, LedgerAccount.Credit),
            [LedgerEvent.CreditUsed] = (LedgerAccount.Credit, LedgerAccount.Client),
            [LedgerEvent.CreditRefunded] = (LedgerAccount.Credit, LedgerAccount.Suspense),
            [LedgerEvent.SetAside] = (LedgerAccount.Suspense, LedgerAccount.Outside),
            [LedgerEvent.InterestClaimed] = (LedgerAccount.Client, LedgerAccount.Interest),
            [LedgerEvent.CostsClaimed] = (LedgerAccount.Client, LedgerAccount.Costs),
            [LedgerEvent.SurchargesReturned] = (LedgerAccount.Client, LedgerAccount.Credit),
            [LedgerEvent.WrittenOff] = (LedgerAccount.WriteOff, LedgerAccount.Client),
            [LedgerEvent.VatReclaimed] = (LedgerAccount.BadDebtVat, LedgerAccount.WriteOff),
            [LedgerEvent.GuaranteeDrawn] = (LedgerAccount.Guarantee, LedgerAccount.Outside),
            [LedgerEvent.Exchanged] = (LedgerAccount.Suspense, LedgerAccount.Exchange),
            [LedgerEvent.ExchangeDiffered] = (LedgerAccount.ExchangeDifference, LedgerAccount.Suspense),
        }.ToFrozenDictionary();

    /// <summary>The transfer of an event; null when nothing moved.</summary>
    /// <param name="what">What happened.</param>
    /// <param name="amount">Below zero when it is undone.</param>
    /// <param name="about">Whom and what it concerns.</param>
    public static LedgerTransfer? Transfer(LedgerEvent what, Amount amount, LedgerSubject about)
    {
        ArgumentNullException.ThrowIfNull(about);
        var (debit, credit) = Sides[what];
        return amount switch
        {
            { IsZero: true } => null,
            { IsNegative: true } => new LedgerTransfer(what, credit, debit, -amount, about),
            _ => new LedgerTransfer(what, debit, credit, amount, about),
        };
    }

    /// <summary>
    /// Money of one currency that pays in another: it leaves Suspense in the one and comes to Suspense in the other,
    /// from where it pays as any money does. Each currency stays in balance by itself.
    /// </summary>
    /// <param name="exchange">What becomes what.</param>
    /// <param name="about">Whom and what it concerns.</param>
    /// <param name="isUndone">Whether it is taken back: the same lines with their sides changed.</param>
    public static IReadOnlyList<LedgerTransfer> Transfers(Exchange exchange, LedgerSubject about, bool isUndone = false)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        (LedgerEvent What, Amount Amount)[] lines =
        [
            (LedgerEvent.Exchanged, exchange.Given),
            (LedgerEvent.Exchanged, -exchange.Worth),
            (LedgerEvent.ExchangeDiffered, exchange.Difference),
        ];
        return
        [
            .. lines.Select(line => Transfer(line.What, isUndone ? -line.Amount : line.Amount, about))
                .OfType<LedgerTransfer>(),
        ];
    }
}
