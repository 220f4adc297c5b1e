using System.ComponentModel.DataAnnotations;
using Gateway.Api.Http.Json;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Parties;

/// <summary>A production unit.</summary>
internal sealed record UnitRequest
{
    /// <summary>Never changes.</summary>
    public required LegalEntityId LegalEntity { get; init; }

    /// <summary>The code the payroll tools know it by; unique.</summary>
    [MaxLength(64)]
    public required string Code { get; init; }

    /// <summary>The name clients know.</summary>
    public required string Name { get; init; }

    /// <summary>threeInOne: every invoice is tied to one work contract. activity: invoices feed a running
    /// budget.</summary>
    public required UnitTool Tool { get; init; }

    /// <summary>Default: fr.</summary>
    public Language? Language { get; init; }

    /// <summary>Where clients may answer.</summary>
    [WrittenAs(WrittenAs.Email)]
    public string? Email { get; init; }

    public BrandFields? Brand { get; init; }

    /// <summary>The part of the price without VAT that pays wages and social contributions; two decimals at
    /// most.</summary>
    public Percentage? WageShare { get; init; }

    public static UnitRequest Of(ProductionUnit unit) => new()
    {
        LegalEntity = unit.LegalEntityId,
        Code = unit.Code,
        Name = unit.Name,
        Tool = unit.Tool,
        Language = unit.Language,
        Email = unit.Email,
        Brand = BrandFields.Of(unit.Brand),
        WageShare = unit.WageShare,
    };

    public ProductionUnit ToDomain(ProductionUnitId id, int version) => new()
    {
        Id = id,
        LegalEntityId = LegalEntity,
        Code = Code,
        Name = Name,
        Tool = Tool,
        Language = Language ?? Domain.Languages.Language.Fr,
        Email = Email,
        Brand = Brand?.ToDomain() ?? new Brand(),
        WageShare = WageShare,
        Version = version,
    };
}
