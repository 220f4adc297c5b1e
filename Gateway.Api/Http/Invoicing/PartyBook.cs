using Gateway.Api.Identity;
using Gateway.Api.Parties;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Findings;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Invoicing;

/// <summary>
/// The units, legal entities and clients that some requests name, read once for all of them and only as far as the
/// key may see.
/// </summary>
internal sealed class PartyBook
{
    private readonly Scope scope;
    private readonly Dictionary<ProductionUnitId, ProductionUnit> units;
    private readonly Dictionary<LegalEntityId, LegalEntity> entities;
    private readonly Dictionary<ClientId, Client> clients;

    private PartyBook(
        Scope scope,
        Dictionary<ProductionUnitId, ProductionUnit> units,
        Dictionary<LegalEntityId, LegalEntity> entities,
        Dictionary<ClientId, Client> clients) =>
        (this.scope, this.units, this.entities, this.clients) = (scope, units, entities, clients);

    public static async Task<PartyBook> OpenAsync(
        GatewayDbContext db,
        Scope scope,
        IReadOnlyCollection<DocumentRequest> requests,
        CancellationToken cancellationToken)
    {
        var unitIds = requests.Select(request => UnitOf(request, scope)).OfType<ProductionUnitId>().Distinct().ToList();
        var clientIds = requests.Select(request => request.Client).Distinct().ToList();
        var unitRows = await db.Units.AsNoTracking().VisibleTo(scope)
            .Where(row => unitIds.Contains(row.Id)).ToListAsync(cancellationToken);
        var entityIds = unitRows.Select(row => row.LegalEntityId).Distinct().ToList();
        var entityRows = await db.LegalEntities.AsNoTracking()
            .Where(row => entityIds.Contains(row.Id)).ToListAsync(cancellationToken);
        var clientRows = await Clients.WithParts(db.Clients.AsNoTracking().VisibleTo(scope))
            .Where(row => clientIds.Contains(row.Id)).ToListAsync(cancellationToken);
        return new PartyBook(
            scope,
            unitRows.ToDictionary(row => row.Id, row => row.ToDomain()),
            entityRows.ToDictionary(row => row.Id, row => row.ToDomain()),
            clientRows.ToDictionary(row => row.Id, row => row.ToDomain()));
    }

    /// <summary>The parties of a request; null, and what is wrong, when one is not known.</summary>
    public DocumentParties? Find(DocumentRequest request, List<Finding> findings)
    {
        var unit = UnitOf(request, scope) is { } unitId ? units.GetValueOrDefault(unitId) : null;
        if (unit is null)
        {
            findings.Add(Parties.UnknownParty.At("/unit"));
        }

        var client = clients.GetValueOrDefault(request.Client);
        if (client is null || (unit is not null && client.LegalEntityId != unit.LegalEntityId))
        {
            findings.Add(Parties.UnknownParty.At("/client"));
            client = null;
        }

        return unit is null || client is null
            ? null
            : new DocumentParties(entities[unit.LegalEntityId], unit, client);
    }

    /// <summary>A key of one unit need not name it, and can name no other.</summary>
    private static ProductionUnitId? UnitOf(DocumentRequest request, Scope scope) =>
        request.Unit ?? (scope as Scope.Unit)?.UnitId;
}
