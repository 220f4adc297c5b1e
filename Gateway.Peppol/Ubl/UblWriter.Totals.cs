using Gateway.Domain.Invoicing;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Ubl;

/// <summary>Allowances and charges, VAT and the totals.</summary>
public static partial class UblWriter
{
    /// <summary>
    /// BG-20, BG-21, BG-27, BG-28: the same element; only one of the document has a VAT category of its own.
    /// </summary>
    private static void AllowanceOrCharge(Utf8XmlWriter xml, AllowanceCharge one)
    {
        using var element = xml.Element("cac:AllowanceCharge"u8);
        xml.Text("cbc:ChargeIndicator"u8, one.IsCharge ? "true" : "false");
        xml.Text("cbc:AllowanceChargeReasonCode"u8, one.ReasonCode);
        xml.Text("cbc:AllowanceChargeReason"u8, one.Reason);
        if (one.Percentage is { } percentage)
        {
            xml.Number("cbc:MultiplierFactorNumeric"u8, percentage.Value);
        }

        AmountOf(xml, "cbc:Amount"u8, one.Amount);
        AmountOf(xml, "cbc:BaseAmount"u8, one.BaseAmount);
        if (one.Vat is { } vat)
        {
            VatCategory(xml, "cac:TaxCategory"u8, vat);
        }
    }

    /// <summary>BT-110 with the breakdown, then BT-111 alone in the currency VAT is accounted for in.</summary>
    private static void VatTotals(Utf8XmlWriter xml, DocumentContent content, DocumentTotals totals)
    {
        using (xml.Element("cac:TaxTotal"u8))
        {
            AmountOf(xml, "cbc:TaxAmount"u8, totals.Vat);
            foreach (var subtotal in totals.VatBreakdown.AsSpan())
            {
                using var element = xml.Element("cac:TaxSubtotal"u8);
                AmountOf(xml, "cbc:TaxableAmount"u8, subtotal.TaxableAmount);
                AmountOf(xml, "cbc:TaxAmount"u8, subtotal.TaxAmount);
                VatCategory(
                    xml, "cac:TaxCategory"u8, subtotal.Vat, subtotal.ExemptionCode, subtotal.ExemptionReason);
            }
        }

        if (content.VatTotalInVatCurrency is { } total)
        {
            using var element = xml.Element("cac:TaxTotal"u8);
            AmountOf(xml, "cbc:TaxAmount"u8, total);
        }
    }

    /// <summary>Outside the scope of VAT there is no rate, not even a rate of zero (BR-O-05).</summary>
    private static void VatCategory(
        Utf8XmlWriter xml,
        ReadOnlySpan<byte> name,
        Vat vat,
        string? exemptionCode = null,
        string? exemptionReason = null)
    {
        using var element = xml.Element(name);
        xml.Text("cbc:ID"u8, vat.Category.Code());
        if (vat.Rate is { } rate)
        {
            xml.Number("cbc:Percent"u8, rate.Value);
        }

        xml.Text("cbc:TaxExemptionReasonCode"u8, exemptionCode);
        xml.Text("cbc:TaxExemptionReason"u8, exemptionReason);
        using var scheme = xml.Element("cac:TaxScheme"u8);
        xml.Text("cbc:ID"u8, UblCodes.Vat);
    }

    /// <summary>BG-22.</summary>
    private static void MonetaryTotal(Utf8XmlWriter xml, DocumentContent content, DocumentTotals totals)
    {
        using var element = xml.Element("cac:LegalMonetaryTotal"u8);
        AmountOf(xml, "cbc:LineExtensionAmount"u8, totals.LineTotal);
        AmountOf(xml, "cbc:TaxExclusiveAmount"u8, totals.TaxExclusive);
        AmountOf(xml, "cbc:TaxInclusiveAmount"u8, totals.TaxInclusive);
        AmountOf(xml, "cbc:AllowanceTotalAmount"u8, totals.AllowanceTotal);
        AmountOf(xml, "cbc:ChargeTotalAmount"u8, totals.ChargeTotal);
        AmountOf(xml, "cbc:PrepaidAmount"u8, content.PaidAmount);
        AmountOf(xml, "cbc:PayableRoundingAmount"u8, content.RoundingAmount);
        AmountOf(xml, "cbc:PayableAmount"u8, totals.Payable);
    }
}
