using Gateway.Api.Persistence;
using Gateway.Domain.Dunning;
using Gateway.Domain.Law;
using Gateway.Domain.Parties;
using Gateway.Recovery.Dunning;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// The due dates that consumers who are supplied regularly were reminded of, by year: three a calendar year are free.
/// What one unit supplies to a client is taken for one contract.
/// </summary>
internal sealed class RegularSupplies
{
    private readonly ILookup<(ClientId, ProductionUnitId), RemindedDueDate> reminded;

    private RegularSupplies(ILookup<(ClientId, ProductionUnitId), RemindedDueDate> reminded) =>
        this.reminded = reminded;

    /// <summary>Reads nothing where the house supplies nobody regularly.</summary>
    public static async Task<RegularSupplies> ReadAsync(
        GatewayDbContext db,
        DunningSlice slice,
        DunningOptions options,
        DateOnly today,
        CancellationToken cancellationToken)
    {
        var since = new DateOnly(today.Year - 1, 1, 1);
        var rows = !options.IsRegularSupply ? [] : await slice.In(db.Notices.AsNoTracking())
            .Where(row => row.State == NoticeState.Sent && row.SentOn >= since && row.SentOn <= today)
            .Join(
                db.NoticeItems.Where(item => item.Step != null),
                notice => notice.Id,
                item => item.NoticeId,
                (notice, item) => new { item.ReceivableId, item.DueDate, notice.SentOn })
            .Join(
                db.Receivables,
                item => item.ReceivableId,
                row => row.Id,
                (item, row) => new { row.ClientId, row.UnitId, item.DueDate, item.SentOn })
            .GroupBy(one => new { one.ClientId, one.UnitId, one.DueDate, one.SentOn!.Value.Year })
            .Select(group => new { group.Key, First = group.Min(one => one.SentOn) })
            .ToListAsync(cancellationToken);
        return new RegularSupplies(rows.ToLookup(
            row => (row.Key.ClientId, row.Key.UnitId),
            row => new RemindedDueDate(row.Key.DueDate, row.First!.Value)));
    }

    public IReadOnlyList<RemindedDueDate> Of(ClientId client, ProductionUnitId unit) => [.. reminded[(client, unit)]];
}
