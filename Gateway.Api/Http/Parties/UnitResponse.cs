using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Parties;

/// <summary>A production unit as the gateway knows it.</summary>
internal sealed record UnitResponse
{
    public required ProductionUnitId Id { get; init; }

    /// <summary>Counts the changes; the same as the ETag.</summary>
    public required int Version { get; init; }

    public required LegalEntityId LegalEntity { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public required UnitTool Tool { get; init; }

    public required Language Language { get; init; }

    public string? Email { get; init; }

    public required BrandFields Brand { get; init; }

    public Percentage? WageShare { get; init; }

    public static UnitResponse Of(ProductionUnit unit) => new()
    {
        Id = unit.Id,
        Version = unit.Version,
        LegalEntity = unit.LegalEntityId,
        Code = unit.Code,
        Name = unit.Name,
        Tool = unit.Tool,
        Language = unit.Language,
        Email = unit.Email,
        Brand = BrandFields.Of(unit.Brand),
        WageShare = unit.WageShare,
    };
}
