using Gateway.Api.Persistence;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Receivables;

/// <summary>Whom the rows of an aged balance are of.</summary>
internal static class AgedNames
{
    public static async Task<IReadOnlyDictionary<Guid, string>> OfAsync(
        GatewayDbContext db, AgedBy by, Guid[] ids, CancellationToken cancellationToken)
    {
        switch (by)
        {
            case AgedBy.Client:
                ClientId[] clients = [.. ids.Select(id => new ClientId(id))];
                return await db.Clients.Where(row => EF.Parameter(clients).Contains(row.Id))
                    .ToDictionaryAsync(row => row.Id.Value, row => row.Name, cancellationToken);
            case AgedBy.Unit:
                ProductionUnitId[] units = [.. ids.Select(id => new ProductionUnitId(id))];
                return await db.Units.Where(row => EF.Parameter(units).Contains(row.Id))
                    .ToDictionaryAsync(row => row.Id.Value, row => row.Name, cancellationToken);
            default:
                LegalEntityId[] entities = [.. ids.Select(id => new LegalEntityId(id))];
                return await db.LegalEntities.Where(row => EF.Parameter(entities).Contains(row.Id))
                    .ToDictionaryAsync(row => row.Id.Value, row => row.Name, cancellationToken);
        }
    }
}
