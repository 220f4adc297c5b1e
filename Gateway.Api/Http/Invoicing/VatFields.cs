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
}
