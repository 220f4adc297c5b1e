using Gateway.Api.Persistence;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>Money that is kept for clients, on a day: nobody is asked for what it has to its credit.</summary>
internal static class KeptCredit
{
    public static async Task<ILookup<ClientId, Amount>> ReadAsync(
        GatewayDbContext db, DunningSlice slice, DateOnly today, CancellationToken cancellationToken)
    {
        var sums = await slice.In(db.ClientCreditEntries.AsNoTracking(), db.Clients)
            .Where(row => row.ValueDate <= today)
            .GroupBy(row => new { row.ClientId, row.Currency })
            .Select(group => new { group.Key.ClientId, group.Key.Currency, Amount = group.Sum(row => row.Amount) })
            .Where(sum => sum.Amount > 0)
            .ToListAsync(cancellationToken);
        return sums.ToLookup(sum => sum.ClientId, sum => Amount.FromMinorUnits(sum.Amount, sum.Currency));
    }
}
