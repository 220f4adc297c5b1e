using Gateway.Api.Persistence;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Recovery.Dunning;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>Money that is kept for clients, on a day: nobody is asked for what it has to its credit.</summary>
internal static class KeptCredit
{
    /// <summary>The movements of clients for whom something is kept; of all others nothing is read.</summary>
    public static async Task<ILookup<ClientId, KeptMoney>> ReadAsync(
        GatewayDbContext db, DunningSlice slice, DateOnly today, CancellationToken cancellationToken)
    {
        var rows = await slice.In(db.ClientCreditEntries.AsNoTracking(), db.Clients)
            .Where(row => row.ValueDate <= today)
            .Where(row => db.ClientCreditEntries
                .Where(one => one.ClientId == row.ClientId && one.Currency == row.Currency && one.ValueDate <= today)
                .Sum(one => one.Amount) > 0)
            .Select(row => new { row.ClientId, row.Currency, row.ValueDate, row.Amount })
            .ToListAsync(cancellationToken);
        return rows.ToLookup(
            row => row.ClientId,
            row => new KeptMoney(row.ValueDate, Amount.FromMinorUnits(row.Amount, row.Currency)));
    }
}
