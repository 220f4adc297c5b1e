using Gateway.Domain.Money;

namespace Gateway.Domain.Invoicing;

/// <summary>
/// BG-22 with BG-23: the sums of a document. On ours they are computed, on received ones they are stated.
/// </summary>
public sealed record DocumentTotals
{
    /// <summary>BT-106: sum of the lines.</summary>
    public required Amount LineTotal { get; init; }

    /// <summary>BT-107: sum of the document's allowances, null without any.</summary>
    public Amount? AllowanceTotal { get; init; }

    /// <summary>BT-108: sum of the document's charges, null without any.</summary>
    public Amount? ChargeTotal { get; init; }

    /// <summary>BT-109: without VAT.</summary>
    public required Amount TaxExclusive { get; init; }

    /// <summary>BT-110.</summary>
    public required Amount Vat { get; init; }

    /// <summary>BT-112: with VAT.</summary>
    public required Amount TaxInclusive { get; init; }

    /// <summary>BT-115: what is to be paid.</summary>
    public required Amount Payable { get; init; }

    /// <summary>BG-23, by category and rate.</summary>
    public required ListOf<VatSubtotal> VatBreakdown { get; init; }

    /// <summary>
    /// The totals that follow from the content. VAT is computed on the base of each category and rate and rounded
    /// there, never as a sum of rounded lines (BR-CO-17; Royal Decree n° 1, art. 5 for structured invoices).
    /// </summary>
    public static DocumentTotals Of(DocumentContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var currency = content.Currency;
        var lineTotal = Amount.Sum(content.Lines.Select(line => line.NetAmount(currency)), currency);
        var allowances = content.AllowanceCharges.Where(one => !one.IsCharge).ToList();
        var charges = content.AllowanceCharges.Where(one => one.IsCharge).ToList();
        var taxExclusive = lineTotal + Amount.Sum(content.AllowanceCharges.Select(one => one.Signed), currency);
        var breakdown = Breakdown(content);
        var vat = Amount.Sum(breakdown.Select(subtotal => subtotal.TaxAmount), currency);
        return new DocumentTotals
        {
            LineTotal = lineTotal,
            AllowanceTotal = allowances.Count == 0 ? null : Amount.Sum(allowances.Select(one => one.Amount), currency),
            ChargeTotal = charges.Count == 0 ? null : Amount.Sum(charges.Select(one => one.Amount), currency),
            TaxExclusive = taxExclusive,
            Vat = vat,
            TaxInclusive = taxExclusive + vat,
            Payable = taxExclusive + vat - (content.PaidAmount ?? Amount.Zero(currency))
                + (content.RoundingAmount ?? Amount.Zero(currency)),
            VatBreakdown = breakdown,
        };
    }

    private static ListOf<VatSubtotal> Breakdown(DocumentContent content)
    {
        var lines = content.Lines.Select(line => (line.Vat, Net: line.NetAmount(content.Currency)));
        var document = content.AllowanceCharges
            .Where(one => one.Vat is not null)
            .Select(one => (Vat: one.Vat!.Value, Net: one.Signed));
        return lines.Concat(document)
            .GroupBy(part => part.Vat, part => part.Net)
            .OrderBy(group => group.Key.Category)
            .ThenByDescending(group => group.Key.Rate?.Value ?? 0)
            .Select(group => Subtotal(group.Key, Amount.Sum(group, content.Currency), content.Exemptions))
            .ToListOf();
    }

    private static VatSubtotal Subtotal(Vat vat, Amount taxable, ListOf<VatExemption> exemptions)
    {
        var exemption = exemptions.FirstOrDefault(one => one.Category == vat.Category);
        return new VatSubtotal(vat, taxable, (taxable * (vat.Rate ?? Percentage.Zero)).Round(Rounding.HalfUp))
        {
            ExemptionReason = exemption?.Reason,
            ExemptionCode = exemption?.Code,
        };
    }
}
