using Gateway.Domain.Money;

namespace Gateway.Domain.Invoicing.Rules;

/// <summary>What the totals of a document may be. They are computed only when every number they are made of is sound,
/// so that an absurd document gives findings and not an overflow.</summary>
internal static class TotalsRules
{
    /// <summary>No currency rounds cash by more: five forint.</summary>
    private const decimal CashRoundingMax = 2.50m;

    public static void Check(DocumentContent content, ContentFindings findings)
    {
        if (!IsComputable(content))
        {
            return;
        }

        Stated(content, findings);
        var totals = DocumentTotals.Of(content);
        if (Math.Abs(totals.TaxInclusive.Value) > Amount.ValueMax)
        {
            findings.Add("SGW-TOTAL-MAX", "/lines", totals.TaxInclusive.Value, Amount.ValueMax);
        }

        if (totals.TaxInclusive.IsNegative)
        {
            findings.Add(
                BillingTypeCodes.IsCreditNote(content.TypeCode) ? "SGW-NEGATIVE-CREDIT" : "SGW-NEGATIVE-TOTAL",
                "/lines", totals.TaxInclusive.ToString());
        }
        else if (totals.Payable.IsNegative)
        {
            findings.Add("SGW-OVERPAID", "/paidAmount", totals.Payable.ToString());
        }

        if (content.RoundingAmount is { } rounding && Math.Abs(rounding.Value) > CashRoundingMax)
        {
            findings.Add("SGW-ROUNDING-AMOUNT", "/roundingAmount", rounding.Value, CashRoundingMax);
        }

        if (content.VatTotalInVatCurrency is { } accounted
            && Math.Sign(accounted.Value) * Math.Sign(totals.Vat.Value) < 0)
        {
            findings.Add("PEPPOL-EN16931-R055", "/vatTotalInVatCurrency", accounted.Value, totals.Vat.Value);
        }
    }

    private static void Stated(DocumentContent content, ContentFindings findings)
    {
        for (var index = 0; index < content.Lines.Count; index++)
        {
            var line = content.Lines[index];
            if (line.StatedNetAmount is { } stated && stated != line.ComputedNetAmount(content.Currency))
            {
                findings.Add("PEPPOL-EN16931-R120", $"/lines/{index}/statedNetAmount", stated.Value,
                    line.ComputedNetAmount(content.Currency).Value);
            }
        }
    }

    /// <summary>Whether every number is such that the totals can be computed.</summary>
    public static bool IsComputable(DocumentContent content) =>
        content.Currency != default
        && content.Lines.Count <= DocumentRules.LinesMax
        && content.Lines.All(line => LineRules.IsComputable(line)
            && VatRules.IsBounded(line.Vat)
            && DocumentAmounts.Of("", line, content.Currency).All(IsSound))
        && content.AllowanceCharges.All(one => one.Vat is not { } vat || VatRules.IsBounded(vat))
        && DocumentAmounts.Of(content).All(IsSound);

    private static bool IsSound(AmountTerm term) => term.Amount is not { } amount
        || (amount.Currency == term.Currency && Math.Abs(amount.Value) <= Amount.ValueMax);
}
