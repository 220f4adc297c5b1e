using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Parties;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Parties;

/// <summary>The legal entities that sell.</summary>
internal static class LegalEntities
{
    public static async Task<LegalEntity?> FindAsync(
        GatewayDbContext db, LegalEntityId id, CancellationToken cancellationToken)
    {
        var row = await db.LegalEntities.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        return row?.ToDomain();
    }

    public static async Task<RegistrationOutcome<LegalEntity>> RegisterAsync(
        GatewayDbContext db, LegalEntity entity, CancellationToken cancellationToken)
    {
        var known = await db.LegalEntities.AsNoTracking()
            .SingleOrDefaultAsync(row => row.EnterpriseNumber == entity.EnterpriseNumber, cancellationToken);
        if (known is not null)
        {
            return new RegistrationOutcome<LegalEntity>.Known(known.ToDomain());
        }

        db.LegalEntities.Add(LegalEntityRow.Of(entity));
        return new RegistrationOutcome<LegalEntity>.Registered(entity);
    }

    public static async Task<ChangeOutcome<LegalEntity>> ChangeAsync(
        GatewayDbContext db,
        LegalEntityId id,
        int expectedVersion,
        Func<LegalEntity, LegalEntity> change,
        CancellationToken cancellationToken)
    {
        var row = await db.LegalEntities.SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        if (row is null)
        {
            return new ChangeOutcome<LegalEntity>.NotFound();
        }

        if (row.Version != expectedVersion)
        {
            return new ChangeOutcome<LegalEntity>.VersionMismatch(row.Version);
        }

        var changed = change(row.ToDomain()) with { Id = id, Version = row.Version + 1 };
        if (await db.LegalEntities.AnyAsync(
            one => one.Id != id && one.EnterpriseNumber == changed.EnterpriseNumber, cancellationToken))
        {
            return new ChangeOutcome<LegalEntity>.AlreadyTaken();
        }

        db.Entry(row).CurrentValues.SetValues(LegalEntityRow.Of(changed));
        return new ChangeOutcome<LegalEntity>.Changed(changed);
    }
}
