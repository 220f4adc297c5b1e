using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Api.Persistence.Parties;

internal sealed class ProductionUnitRow
{
    public required ProductionUnitId Id { get; init; }
    public required LegalEntityId LegalEntityId { get; init; }
    public required string Code { get; set; }
    public required string Name { get; set; }
    public UnitTool Tool { get; set; }
    public Language Language { get; set; }
    public string? Email { get; set; }
    public byte[]? Logo { get; set; }
    public string? Colour { get; set; }
    public string? Words { get; set; }
    public bool ShowsWageShare { get; set; }

    /// <summary>In hundredths of a percent, so that every database stores it exactly.</summary>
    public int? WageShareBasisPoints { get; set; }
    public int Version { get; set; }

    public static ProductionUnitRow Of(ProductionUnit unit) => new()
    {
        Id = unit.Id,
        LegalEntityId = unit.LegalEntityId,
        Code = unit.Code,
        Name = unit.Name,
        Tool = unit.Tool,
        Language = unit.Language,
        Email = unit.Email,
        Logo = unit.Brand.Logo,
        Colour = unit.Brand.Colour,
        Words = unit.Brand.Words,
        ShowsWageShare = unit.Brand.ShowsWageShare,
        WageShareBasisPoints = unit.WageShare is { } share ? (int)(share.Value * 100) : null,
        Version = unit.Version,
    };

    public ProductionUnit ToDomain() => new()
    {
        Id = Id,
        LegalEntityId = LegalEntityId,
        Code = Code,
        Name = Name,
        Tool = Tool,
        Language = Language,
        Email = Email,
        Brand = new Brand { Logo = Logo, Colour = Colour, Words = Words, ShowsWageShare = ShowsWageShare },
        WageShare = WageShareBasisPoints is { } points ? new Percentage(points / 100m) : null,
        Version = Version,
    };
}
