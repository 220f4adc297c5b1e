using Gateway.Api.Identity;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Persistence.Identity;

/// <summary>The stored API keys.</summary>
internal sealed class EfApiKeys(IDbContextFactory<GatewayDbContext> contexts) : IApiKeys
{
    public async Task<KnownKey?> FindAsync(string hash, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Known(db).SingleOrDefaultAsync(one => one.Row.Hash == hash, cancellationToken) is { } found
            ? KeyOf(found.Row, found.UnitEntity)
            : null;
    }

    public async Task RecordUseAsync(
        IReadOnlyDictionary<Guid, DateTimeOffset> lastUses, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        foreach (var (id, at) in lastUses)
        {
            await db.ApiKeys
                .Where(row => row.Id == id && (row.LastUsedAt == null || row.LastUsedAt < at))
                .ExecuteUpdateAsync(row => row.SetProperty(key => key.LastUsedAt, at), cancellationToken);
        }
    }

    /// <summary>All keys, the newest first.</summary>
    public static async Task<IReadOnlyList<KnownKey>> ListAsync(
        GatewayDbContext db, CancellationToken cancellationToken)
    {
        var rows = await Known(db).ToListAsync(cancellationToken);
        return [.. rows.OrderByDescending(one => one.Row.CreatedAt).Select(one => KeyOf(one.Row, one.UnitEntity))];
    }

    /// <summary>Stores a new key and gives the one chance to see it.</summary>
    public static ApiKey Add(
        GatewayDbContext db,
        string name,
        ProductionUnitId? unit,
        LegalEntityId? legalEntity,
        TimeProvider clock,
        Guid? partner = null,
        string? person = null)
    {
        var key = ApiKey.New();
        db.ApiKeys.Add(new ApiKeyRow
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            Name = name,
            Hash = key.Hash,
            Prefix = key.Prefix,
            UnitId = unit,
            LegalEntityId = legalEntity,
            PartnerId = partner,
            Person = person,
            CreatedAt = clock.GetUtcNow(),
        });
        return key;
    }

    /// <summary>Revokes the keys with this id or prefix that are still good; how many there were.</summary>
    public static Task<int> RevokeAsync(
        GatewayDbContext db, string idOrPrefix, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var id = Guid.TryParse(idOrPrefix, out var parsed) ? parsed : Guid.Empty;
        return db.ApiKeys
            .Where(row => row.RevokedAt == null && (row.Id == id || row.Prefix == idOrPrefix))
            .ExecuteUpdateAsync(row => row.SetProperty(key => key.RevokedAt, at), cancellationToken);
    }

    private static IQueryable<RowWithEntity> Known(GatewayDbContext db) =>
        from row in db.ApiKeys.AsNoTracking()
        select new RowWithEntity
        {
            Row = row,
            UnitEntity = db.Units.Where(unit => unit.Id == row.UnitId)
                .Select(unit => (LegalEntityId?)unit.LegalEntityId).FirstOrDefault(),
        };

    private static KnownKey KeyOf(ApiKeyRow row, LegalEntityId? unitEntity) => new()
    {
        Id = row.Id,
        Name = row.Name,
        Prefix = row.Prefix,
        Person = row.Person,
        Scope = (row.PartnerId, row.UnitId, row.LegalEntityId) switch
        {
            ({ } partner, _, _) => new Scope.Partner(partner),
            (null, { } unit, _) => new Scope.Unit(
                unit, unitEntity ?? throw new InvalidOperationException($"Key {row.Prefix} is of a unit that is not.")),
            (null, null, { } entity) => new Scope.Entity(entity),
            _ => new Scope.Administration(),
        },
        CreatedAt = row.CreatedAt,
        RevokedAt = row.RevokedAt,
        LastUsedAt = row.LastUsedAt,
    };

    private sealed class RowWithEntity
    {
        public required ApiKeyRow Row { get; init; }
        public LegalEntityId? UnitEntity { get; init; }
    }
}
