using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Invoicing;

/// <summary>
/// Gives numbers inside the issuing transaction (docs/adr/0014). The counter's row stays locked until the end of it, so
/// numbers are gapless: a transaction that fails takes its numbers back.
/// </summary>
internal static class DocumentNumbers
{
    /// <summary>Gives <paramref name="count"/> numbers in a row and returns the first.</summary>
    public static async Task<int> TakeNumbersAsync(
        this GatewayDbContext db,
        LegalEntityId legalEntity,
        string series,
        int year,
        int count,
        CancellationToken cancellationToken)
    {
        var counter = db.NumberCounters
            .Where(row => row.LegalEntityId == legalEntity && row.Series == series && row.Year == year);
        var updated = await counter.ExecuteUpdateAsync(
            row => row.SetProperty(one => one.Last, one => one.Last + count), cancellationToken);
        if (updated == 0)
        {
            // The first document of the year. Two at once: the unique key lets one through, the other runs again.
            db.NumberCounters.Add(
                new NumberCounterRow { LegalEntityId = legalEntity, Series = series, Year = year, Last = count });
            await db.SaveChangesAsync(cancellationToken);
            return 1;
        }

        return await counter.Select(row => row.Last).SingleAsync(cancellationToken) - count + 1;
    }
}
