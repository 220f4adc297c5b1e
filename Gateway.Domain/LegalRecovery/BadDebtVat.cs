using Gateway.Domain.Money;

namespace Gateway.Domain.LegalRecovery;

/// <summary>
/// The VAT of an invoice that is not paid (VAT Code art. 77 § 1, 7° and 79). Shares are taken on all that was paid so
/// far, so that refund and repayments sum exactly.
/// </summary>
public sealed record BadDebtVat
{
    /// <param name="totalInclVat">The invoice less its credit notes; more than zero.</param>
    /// <param name="vat">Its VAT; at most the total.</param>
    public BadDebtVat(Amount totalInclVat, Amount vat)
    {
        if (!totalInclVat.IsPositive || vat.IsNegative || vat > totalInclVat)
        {
            throw new ArgumentOutOfRangeException(nameof(vat), "VAT is a part of an invoice of more than zero.");
        }

        TotalInclVat = totalInclVat;
        Vat = vat;
    }

    public Amount TotalInclVat { get; }

    public Amount Vat { get; }

    /// <summary>What can be asked back when this much was paid before.</summary>
    public Amount Refund(Amount paid) => Vat - ShareOf(paid);

    /// <summary>What is paid back to the state when more came in after the refund, a dividend for one.</summary>
    public Amount Repayment(Amount paidBefore, Amount paidLater) =>
        ShareOf(paidBefore + paidLater) - ShareOf(paidBefore);

    private Amount ShareOf(Amount paid)
    {
        if (!paid.IsPositive)
        {
            return Amount.Zero(Vat.Currency);
        }

        var exVat = TotalInclVat - Vat;
        return paid >= TotalInclVat
            ? Vat
            : paid - (exVat * paid.Value / TotalInclVat.Value).Round(Rounding.HalfUp);
    }
}
