using Gateway.Domain.Money;

namespace Gateway.Domain.Invoicing;

/// <summary>
/// BG-23: the base (BT-116) and the VAT (BT-117) of one category and rate, with the reason when there is none.
/// </summary>
public sealed record VatSubtotal(Vat Vat, Amount TaxableAmount, Amount TaxAmount)
{
    /// <summary>BT-120.</summary>
    public string? ExemptionReason { get; init; }

    /// <summary>BT-121.</summary>
    public string? ExemptionCode { get; init; }
}
