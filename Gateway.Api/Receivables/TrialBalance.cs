using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Receivables;

/// <summary>What each account of the ledger took and gave, up to a day.</summary>
internal static class TrialBalance
{
    public static async Task<IReadOnlyList<TrialBalanceRow>> OfAsync(
        GatewayDbContext db, Scope scope, DateOnly asOf, CancellationToken cancellationToken)
    {
        var sums = await db.LedgerTransfers.OfEntityVisibleTo(scope).Where(row => row.ValueDate <= asOf)
            .GroupBy(row => new { row.Debit, row.Credit, row.Currency })
            .Select(group => new
            {
                group.Key.Debit, group.Key.Credit, group.Key.Currency, Amount = group.Sum(row => row.Amount),
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. from currency in sums.Select(sum => sum.Currency).Distinct().OrderBy(one => one.Code)
               from account in Enum.GetValues<LedgerAccount>()
               let ofCurrency = sums.Where(sum => sum.Currency == currency)
               let debit = ofCurrency.Where(sum => sum.Debit == account).Sum(sum => sum.Amount)
               let credit = ofCurrency.Where(sum => sum.Credit == account).Sum(sum => sum.Amount)
               where debit != 0 || credit != 0
               select new TrialBalanceRow(
                   account, Amount.FromMinorUnits(debit, currency), Amount.FromMinorUnits(credit, currency)),
        ];
    }
}
