using Gateway.Api.Receivables;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Http.Receivables;

/// <summary>What one account of the ledger took and gave. The balances of a currency sum to zero.</summary>
internal sealed record TrialBalanceResponse
{
    public required LedgerAccount Account { get; init; }

    public required Currency Currency { get; init; }

    public required Amount Debit { get; init; }

    public required Amount Credit { get; init; }

    public required Amount Balance { get; init; }

    public static TrialBalanceResponse Of(TrialBalanceRow row) => new()
    {
        Account = row.Account,
        Currency = row.Debit.Currency,
        Debit = row.Debit,
        Credit = row.Credit,
        Balance = row.Balance,
    };
}
