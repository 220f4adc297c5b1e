using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Parties;

/// <summary>Finds where a client of a request belongs, within what the key may touch.</summary>
internal static class ClientPlaces
{
    /// <summary>Null when the legal entity is not given and cannot be known, or may not be touched.</summary>
    public static async Task<ClientPlace?> FindAsync(
        GatewayDbContext db, ClientRequest request, Scope scope, CancellationToken cancellationToken)
    {
        LegalEntityId? entity = scope switch
        {
            Scope.Unit(_, var own) => own,
            Scope.Entity(var own) => own,
            _ => request.LegalEntity,
        };
        if (entity is not { } legalEntity
            || (request.LegalEntity is { } asked && asked != legalEntity)
            || !await db.LegalEntities.VisibleTo(scope).AnyAsync(row => row.Id == legalEntity, cancellationToken))
        {
            return null;
        }

        if (scope is Scope.Unit(var unit, _))
        {
            return new ClientPlace(legalEntity, [unit]);
        }

        var named = (request.Units ?? []).ToList();
        var units = await db.Units.VisibleTo(scope)
            .Where(row => row.LegalEntityId == legalEntity && named.Contains(row.Id))
            .Select(row => row.Id).ToListAsync(cancellationToken);
        return new ClientPlace(legalEntity, units);
    }
}
