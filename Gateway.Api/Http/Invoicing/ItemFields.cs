using System.ComponentModel.DataAnnotations;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Invoicing;

/// <summary>More about what was sold.</summary>
internal sealed record ItemFields
{
    /// <summary>A longer description (BT-154).</summary>
    [MaxLength(2000)]
    public string? Details { get; init; }

    public string? SellersId { get; init; }

    public string? BuyersId { get; init; }

    /// <summary>A GTIN or another registered number, with its scheme.</summary>
    public IdentifierFields? StandardId { get; init; }

    public IReadOnlyList<ItemClassificationFields>? Classifications { get; init; }

    public Country? OriginCountry { get; init; }

    public IReadOnlyList<ItemPropertyFields>? Properties { get; init; }

    public Item ToDomain(string name) => new()
    {
        Name = name,
        Description = Details,
        SellersId = SellersId,
        BuyersId = BuyersId,
        StandardId = StandardId?.ToDomain(),
        Classifications = (Classifications ?? [])
            .Select(one => new ItemClassification(one.Code, one.ListId, one.ListVersion)).ToListOf(),
        OriginCountryCode = OriginCountry?.Code,
        Properties = (Properties ?? []).Select(one => new ItemProperty(one.Name, one.Value)).ToListOf(),
    };
}
