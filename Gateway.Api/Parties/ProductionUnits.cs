using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Parties;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Parties;

/// <summary>The production units and their codes.</summary>
internal static class ProductionUnits
{
    public static async Task<ProductionUnit?> FindAsync(
        GatewayDbContext db, ProductionUnitId id, CancellationToken cancellationToken)
    {
        var row = await db.Units.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        return row?.ToDomain();
    }

    public static async Task<RegistrationOutcome<ProductionUnit>> RegisterAsync(
        GatewayDbContext db, ProductionUnit unit, CancellationToken cancellationToken)
    {
        var known = await db.Units.AsNoTracking()
            .SingleOrDefaultAsync(row => row.Code == unit.Code, cancellationToken);
        if (known is not null)
        {
            return new RegistrationOutcome<ProductionUnit>.Known(known.ToDomain());
        }

        db.Units.Add(ProductionUnitRow.Of(unit));
        return new RegistrationOutcome<ProductionUnit>.Registered(unit);
    }

    /// <summary>A unit never moves to another legal entity: its invoices stay where they were issued.</summary>
    public static async Task<ChangeOutcome<ProductionUnit>> ChangeAsync(
        GatewayDbContext db,
        ProductionUnitId id,
        int expectedVersion,
        Func<ProductionUnit, ProductionUnit> change,
        CancellationToken cancellationToken)
    {
        var row = await db.Units.SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        if (row is null)
        {
            return new ChangeOutcome<ProductionUnit>.NotFound();
        }

        if (row.Version != expectedVersion)
        {
            return new ChangeOutcome<ProductionUnit>.VersionMismatch(row.Version);
        }

        var changed = change(row.ToDomain()) with
        {
            Id = id,
            LegalEntityId = row.LegalEntityId,
            Version = row.Version + 1,
        };
        if (await db.Units.AnyAsync(one => one.Id != id && one.Code == changed.Code, cancellationToken))
        {
            return new ChangeOutcome<ProductionUnit>.AlreadyTaken();
        }

        db.Entry(row).CurrentValues.SetValues(ProductionUnitRow.Of(changed));
        return new ChangeOutcome<ProductionUnit>.Changed(changed);
    }
}
