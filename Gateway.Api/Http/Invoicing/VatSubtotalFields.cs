using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;

namespace Gateway.Api.Http.Invoicing;

/// <summary>The base and the VAT of one category and rate.</summary>
internal sealed record VatSubtotalFields
{
    public required VatCategory Category { get; init; }

    public Percentage? Rate { get; init; }

    public required Amount TaxableAmount { get; init; }

    public required Amount TaxAmount { get; init; }

    public string? ExemptionReason { get; init; }

    public string? ExemptionCode { get; init; }

    public static VatSubtotalFields Of(VatSubtotal subtotal) => new()
    {
        Category = subtotal.Vat.Category,
        Rate = subtotal.Vat.Rate,
        TaxableAmount = subtotal.TaxableAmount,
        TaxAmount = subtotal.TaxAmount,
        ExemptionReason = subtotal.ExemptionReason,
        ExemptionCode = subtotal.ExemptionCode,
    };
}
