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
}
