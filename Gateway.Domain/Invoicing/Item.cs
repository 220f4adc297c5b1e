namespace Gateway.Domain.Invoicing;

/// <summary>BG-31: what was sold.</summary>
public sealed record Item
{
    /// <summary>BT-153.</summary>
    public required string Name { get; init; }

    /// <summary>BT-154.</summary>
    public string? Description { get; init; }

    /// <summary>BT-155.</summary>
    public string? SellersId { get; init; }

    /// <summary>BT-156.</summary>
    public string? BuyersId { get; init; }

    /// <summary>BT-157: a GTIN or another registered number, with its scheme.</summary>
    public Identifier? StandardId { get; init; }

    public ListOf<ItemClassification> Classifications { get; init; }

    /// <summary>BT-159: ISO 3166-1 alpha-2.</summary>
    public string? OriginCountryCode { get; init; }

    public ListOf<ItemProperty> Properties { get; init; }
}
