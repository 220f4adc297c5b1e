using Gateway.Domain.Money;

namespace Gateway.Domain.Receivables;

/// <summary>
/// One line of the ledger: an amount that one account gives and another takes. It has both sides or is not, so no set
/// of lines is out of balance. Never changed and never removed.
/// </summary>
/// <param name="Event">What happened.</param>
/// <param name="Debit">The account that takes.</param>
/// <param name="Credit">The account that gives; never the same.</param>
/// <param name="Amount">More than zero.</param>
/// <param name="About">Whom and what it concerns.</param>
public sealed record LedgerTransfer(
    LedgerEvent Event, LedgerAccount Debit, LedgerAccount Credit, Amount Amount, LedgerSubject About);
