using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;

namespace Gateway.Api.Http.Invoicing;

/// <summary>The VAT category and its rate.</summary>
internal sealed record VatFields
{
    public required VatCategory Category { get; init; }

    /// <summary>Mandatory for category S. All others have one only rate, 0, which may be left out; O has
    /// none.</summary>
    public Percentage? Rate { get; init; }

    /// <summary>
    /// Without a rate the only one of the category stands; the standard category has none and is refused.
    /// </summary>
    public Vat ToDomain() =>
        Rate is null && Category != VatCategory.Standard ? Vat.Of(Category) : new Vat(Category, Rate);
}
