namespace Gateway.Domain.Invoicing;

/// <summary>
/// BG-29, in the currency of the document. Prices are plain decimals: the norm lets them have any number of
/// decimals, they are never rounded and never summed.
/// </summary>
public sealed record Price
{
    /// <summary>BT-146: the price of the base quantity, after the discount, never negative.</summary>
    public required decimal Net { get; init; }

    /// <summary>BT-147: gross less net.</summary>
    public decimal? Discount { get; init; }

    /// <summary>BT-148.</summary>
    public decimal? Gross { get; init; }

    /// <summary>BT-149: the number of units the price is for; one when it is not given.</summary>
    public decimal? BaseQuantity { get; init; }

    /// <summary>BT-150: the unit of the base quantity, the unit of the line when it is not given.</summary>
    public string? BaseUnitCode { get; init; }
}
