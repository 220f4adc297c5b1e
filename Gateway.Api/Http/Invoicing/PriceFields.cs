using System.ComponentModel.DataAnnotations;
using Gateway.Domain.Invoicing;

namespace Gateway.Api.Http.Invoicing;

/// <summary>A price in the currency of the document, without VAT.</summary>
internal sealed record PriceFields
{
    /// <summary>The price of the base quantity, after the discount; never negative.</summary>
    public required decimal Net { get; init; }

    /// <summary>The price before the discount.</summary>
    public decimal? Gross { get; init; }

    /// <summary>Gross less net; computed when the gross price is given without it.</summary>
    public decimal? Discount { get; init; }

    /// <summary>The number of units the price is for. Default: 1.</summary>
    public decimal? BaseQuantity { get; init; }

    /// <summary>The unit of the base quantity. Default: the unit of the line.</summary>
    [MaxLength(3)]
    public string? BaseUnitCode { get; init; }

    public Price ToDomain() => new()
    {
        Net = Net,
        Gross = Gross,
        Discount = Discount ?? (Gross - Net),
        BaseQuantity = BaseQuantity,
        BaseUnitCode = BaseUnitCode,
    };
}
