using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Dunning;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>The holds that are, or may be, in force on a day.</summary>
internal sealed class HoldBook
{
    /// <summary>Longer than the bank may be unknown and a transfer may take, whatever the house has set.</summary>
    private const int AwaitedDaysMax = 60;

    private readonly ILookup<ClientId, Hold> ofClients;
    private readonly ILookup<ReceivableId, Hold> ofReceivables;

    private HoldBook(ILookup<ClientId, Hold> ofClients, ILookup<ReceivableId, Hold> ofReceivables) =>
        (this.ofClients, this.ofReceivables) = (ofClients, ofReceivables);

    public static async Task<HoldBook> ReadAsync(
        GatewayDbContext db, DunningSlice slice, DateOnly today, CancellationToken cancellationToken)
    {
        var rows = await MayStand(slice.In(db.Holds.AsNoTracking()), today).ToListAsync(cancellationToken);
        return new HoldBook(
            rows.Where(row => row.ReceivableId is null).ToLookup(row => row.ClientId, row => row.ToDomain()),
            rows.Where(row => row.ReceivableId is not null)
                .ToLookup(row => row.ReceivableId!.Value, row => row.ToDomain()));
    }

    /// <summary>Those in force, and promises whose money may still be on its way.</summary>
    public static IQueryable<HoldRow> MayStand(IQueryable<HoldRow> rows, DateOnly today)
    {
        var promised = today.AddDays(-AwaitedDaysMax);
        return rows.Where(row => row.From <= today && (row.LiftedOn == null || row.LiftedOn > today))
            .Where(row => row.Until == null || row.Until >= today
                || (row.Kind == HoldKind.Promise && row.Until >= promised));
    }

    public IReadOnlyList<Hold> Of(ClientId client, ReceivableId receivable) =>
        [.. ofClients[client], .. ofReceivables[receivable]];
}
