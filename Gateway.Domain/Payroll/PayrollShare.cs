using Gateway.Domain.Money;

namespace Gateway.Domain.Payroll;

/// <summary>
/// How an invoice is shared out to payroll. All parts are taken on running totals: the part of all that was
/// collected so far, less the parts already given. So the parts of an invoice sum exactly, no part is lost to
/// rounding, and the last payment takes the remainder.
/// </summary>
/// <param name="TotalExVat">The invoice less its credit notes, without VAT.</param>
/// <param name="TotalInclVat">The invoice less its credit notes, with VAT.</param>
public readonly record struct PayrollShare(Amount TotalExVat, Amount TotalInclVat)
{
    /// <summary>The part without VAT of what was collected; money beyond the invoice is no turnover.</summary>
    public Amount ExVatOf(Amount collected)
    {
        if (!TotalInclVat.IsPositive || !collected.IsPositive)
        {
            return Amount.Zero(TotalExVat.Currency);
        }

        return collected >= TotalInclVat
            ? TotalExVat
            : (TotalExVat * collected.Value / TotalInclVat.Value).Round(Rounding.HalfUp);
    }

    /// <summary>The contribution on a part without VAT.</summary>
    public static Amount ContributionOf(Amount exVat, ContributionRule rule) =>
        (exVat * rule.Rate).Round(Rounding.HalfUp);
}
