using Gateway.Api.Persistence;
using Gateway.Domain.Dunning;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>The holds that are, or may be, in force on a day.</summary>
internal sealed class HoldBook
{
    private readonly ILookup<ClientId, Hold> ofClients;
    private readonly ILookup<ReceivableId, Hold> ofReceivables;

    private HoldBook(ILookup<ClientId, Hold> ofClients, ILookup<ReceivableId, Hold> ofReceivables) =>
        (this.ofClients, this.ofReceivables) = (ofClients, ofReceivables);

    public static async Task<HoldBook> ReadAsync(
        GatewayDbContext db, DunningSlice slice, DateOnly today, CancellationToken cancellationToken)
    {
        var rows = await slice.In(db.Holds.AsNoTracking())
            .Where(row => row.From <= today)
            .Where(row => row.Until == null || row.Until >= today)
            .Where(row => row.LiftedOn == null || row.LiftedOn > today)
            .ToListAsync(cancellationToken);
        return new HoldBook(
            rows.Where(row => row.ReceivableId is null).ToLookup(row => row.ClientId, row => row.ToDomain()),
            rows.Where(row => row.ReceivableId is not null)
                .ToLookup(row => row.ReceivableId!.Value, row => row.ToDomain()));
    }

    public IReadOnlyList<Hold> Of(ClientId client, ReceivableId receivable) =>
        [.. ofClients[client], .. ofReceivables[receivable]];
}
