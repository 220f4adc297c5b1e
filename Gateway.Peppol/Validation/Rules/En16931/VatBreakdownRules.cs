using Gateway.Domain.Languages;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Wording;
using Gateway.Peppol.Validation.XPath;
using static Gateway.Domain.Findings.Severity;

namespace Gateway.Peppol.Validation.Rules.En16931;

/// <summary>
/// Rules -08 to -10 of a VAT category: a row of the breakdown adds up, and tells why there is no tax.
/// </summary>
internal static class VatBreakdownRules
{
    public static IEnumerable<Rule> Of(VatCategory category, VatShape shape) =>
    [
        new($"{category.Rules}-08", Fatal, category.Breakdown)
        {
            Term = "BT-116",
            Holds = shape.IsTaxed ? row => IsNearSumOfRate(row, category) : row => IsSum(row, category),
            Says = (rule, row) => SaysSum(rule, row, category, shape.IsTaxed),
        },
        new($"{category.Rules}-09", Fatal, category.Breakdown)
        {
            Term = "BT-117",
            Holds = shape.IsTaxed ? IsNearTax : row => XPathDecimal.Of(row.Parent, Cbc.TaxAmount) == 0m,
            Says = (rule, row) => SaysTax(rule, row, shape.IsTaxed),
        },
        new($"{category.Rules}-10", Fatal, category.Breakdown)
        {
            Term = "BT-120",
            At = Cbc.TaxExemptionReason,
            Holds = row =>
                (row.Has(Cbc.TaxExemptionReason) || row.Has(Cbc.TaxExemptionReasonCode)) == shape.NeedsReason,
            Says = (rule, row) => Say.About(rule, row, VatWording.OfReason(shape.NeedsReason), category.Letters),
        },
    ];

    /// <summary>
    /// The tax of a row: its taxable amount by its rate, rounded to cents; amounts count without their sign.
    /// </summary>
    public static XPathDecimal TaxOf(Node subtotal, Node row) =>
        (XPathDecimal.Of(subtotal, Cbc.TaxableAmount).Abs() * (XPathDecimal.Of(row, Cbc.Percent) / 100m))
            .RoundToCents();

    private static bool IsSum(Node row, VatCategory category)
    {
        var (invoiceLines, creditNoteLines) = (row.Document.All(Cac.InvoiceLine), row.Document.All(Cac.CreditNoteLine));
        if (invoiceLines.IsEmpty && creditNoteLines.IsEmpty)
        {
            return false;
        }

        var taxable = XPathDecimal.Of(row.Parent, Cbc.TaxableAmount);
        var sum = row.Document.Facts.VatSums.Of(category.Letters);
        return (!invoiceLines.IsEmpty && taxable == sum.Taxable(VatPart.InvoiceLines))
            || (!creditNoteLines.IsEmpty && taxable == sum.Taxable(VatPart.CreditNoteLines));
    }

    /// <summary>
    /// Less than 1 away from the sum; the difference is computed in binary. A row without a rate is not asked.
    /// </summary>
    private static bool IsNearSumOfRate(Node row, VatCategory category)
    {
        var rate = XPathDecimal.Of(row, Cbc.Percent);
        if (!rate.HasValue)
        {
            return true;
        }

        var sum = row.Document.Facts.VatSums.Of(category.Letters, rate);
        return (IsAsked(row, category, sum, VatPart.InvoiceLines) && IsNear(row, sum.Taxable(VatPart.InvoiceLines)))
            || (IsAsked(row, category, sum, VatPart.CreditNoteLines)
                && IsNear(row, sum.Taxable(VatPart.CreditNoteLines)));
    }

    /// <summary>BR-S-08 wants the rate to be in use; BR-AF-08 and BR-AG-08 only that there are lines.</summary>
    private static bool IsAsked(Node row, VatCategory category, VatSum sum, VatPart lines)
    {
        var name = lines == VatPart.InvoiceLines ? Cac.InvoiceLine : Cac.CreditNoteLine;
        return category == VatCategory.Standard ? sum.IsUsed(lines) : !row.Document.All(name).IsEmpty;
    }

    private static bool IsNear(Node row, XPathDecimal sum)
    {
        var amount = row.Parent.One(Cbc.TaxableAmount);
        if (!amount.Exists)
        {
            return false;
        }

        var taxable = XPathDouble.Cast(amount.Text);
        return XPathDouble.CompareExactly(taxable - 1, sum.OrZero) < 0
            && XPathDouble.CompareExactly(taxable + 1, sum.OrZero) > 0;
    }

    private static bool IsNearTax(Node row)
    {
        var tax = XPathDecimal.Of(row.Parent, Cbc.TaxAmount).Abs();
        var expected = TaxOf(row.Parent, row);
        return tax - 1m < expected && tax + 1m > expected;
    }

    private static Sentence SaysSum(Rule rule, Node row, VatCategory category, bool isByRate)
    {
        var lines = row.Document.Type == DocumentType.CreditNote ? VatPart.CreditNoteLines : VatPart.InvoiceLines;
        var sums = row.Document.Facts.VatSums;
        var sum = isByRate ? sums.Of(category.Letters, XPathDecimal.Of(row, Cbc.Percent)) : sums.Of(category.Letters);
        return Say.About(
            rule,
            row,
            VatWording.Sum,
            category.Letters,
            sum.Taxable(lines),
            Shown.TextOrNothing(row.Parent.First(Cbc.TaxableAmount)));
    }

    private static Sentence SaysTax(Rule rule, Node row, bool isTaxed)
    {
        var found = Shown.TextOrNothing(row.Parent.First(Cbc.TaxAmount));
        return isTaxed
            ? Say.About(
                rule,
                row,
                VatWording.Tax,
                TaxOf(row.Parent, row),
                Shown.TextOrNothing(row.First(Cbc.Percent)),
                Shown.TextOrNothing(row.Parent.First(Cbc.TaxableAmount)),
                found)
            : Say.About(rule, row, VatWording.NoTax, found);
    }
}
