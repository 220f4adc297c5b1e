using Gateway.Domain.Money;

namespace Gateway.Domain.Invoicing;

/// <summary>Category and rate of a line (BT-151, BT-152) or of an allowance or charge. Outside the scope of VAT
/// there is no rate, which is not the same as a rate of zero.</summary>
public readonly record struct Vat(VatCategory Category, Percentage? Rate)
{
    public static Vat Standard(decimal rate) => new(VatCategory.Standard, new Percentage(rate));

    /// <summary>The category at its only rate: zero, or none outside the scope of VAT.</summary>
    public static Vat Of(VatCategory category) =>
        new(category, category == VatCategory.OutsideScope ? null : Percentage.Zero);
}
