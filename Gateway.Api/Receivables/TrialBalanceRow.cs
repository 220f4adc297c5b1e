using Gateway.Domain.Money;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Receivables;

/// <summary>What one account of the ledger took and gave in one currency.</summary>
internal sealed record TrialBalanceRow(LedgerAccount Account, Amount Debit, Amount Credit)
{
    public Amount Balance => Debit - Credit;
}
