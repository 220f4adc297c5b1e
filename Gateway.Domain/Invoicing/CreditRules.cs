using Gateway.Domain.Findings;
using Gateway.Domain.Invoicing.Rules;
using Gateway.Domain.Money;

namespace Gateway.Domain.Invoicing;

/// <summary>
/// What may still be credited on an invoice: of each VAT category and rate no more than was invoiced, and in all no
/// more than was asked. A free-standing credit note has no invoice of ours to exceed and is not judged here.
/// </summary>
public static class CreditRules
{
    private const decimal HalfMinorUnit = 0.5m;

    /// <summary>The bases that can still be credited, by category and rate as the invoice has them.</summary>
    public static IReadOnlyDictionary<Vat, Amount> Remaining(Invoice invoice, IReadOnlyCollection<CreditNote> previous)
    {
        ArgumentNullException.ThrowIfNull(invoice);
        ArgumentNullException.ThrowIfNull(previous);
        return invoice.Totals.VatBreakdown.ToDictionary(
            subtotal => subtotal.Vat,
            subtotal => subtotal.TaxableAmount - Amount.Sum(
                previous.SelectMany(note => note.Totals.VatBreakdown)
                    .Where(credited => credited.Vat == subtotal.Vat)
                    .Select(credited => credited.TaxableAmount),
                invoice.Currency));
    }

    /// <summary>
    /// What stands against a further credit note, beside what <see cref="ContentRules"/> says of it. The previous
    /// credit notes are all those of the invoice, read in the transaction that issues the next.
    /// </summary>
    public static IReadOnlyList<Finding> Check(
        Invoice invoice, IReadOnlyCollection<CreditNote> previous, DocumentContent proposed)
    {
        ArgumentNullException.ThrowIfNull(invoice);
        ArgumentNullException.ThrowIfNull(previous);
        ArgumentNullException.ThrowIfNull(proposed);
        var findings = new ContentFindings();
        Target(invoice, proposed, findings);
        if (proposed.Currency != invoice.Currency)
        {
            findings.Add("SGW-CREDIT-CURRENCY", "/currency", proposed.Currency.ToString(), invoice.Currency.ToString());
            return findings.All;
        }

        if (!TotalsRules.IsComputable(proposed))
        {
            return findings.All; // ContentRules says why.
        }

        var totals = DocumentTotals.Of(proposed);
        Bases(Remaining(invoice, previous), totals, findings);
        if (findings.All.Count == 0)
        {
            Total(invoice, previous, proposed, totals, findings);
        }

        return findings.All;
    }

    private static void Target(Invoice invoice, DocumentContent proposed, ContentFindings findings)
    {
        if (!BillingTypeCodes.IsCreditNote(proposed.TypeCode))
        {
            findings.Add("SGW-CREDIT-TYPE", "/typeCode", proposed.TypeCode);
        }

        if (!proposed.PrecedingInvoices.Any(one => one.Number == invoice.Number))
        {
            findings.Add("SGW-CREDIT-TARGET", "/precedingInvoices", invoice.Number);
        }

        if (proposed.IssueDate < invoice.Content.IssueDate)
        {
            findings.Add("SGW-CREDIT-DATE", "/issueDate", proposed.IssueDate, invoice.Content.IssueDate);
        }
    }

    /// <summary>A base lies between nothing and what remains, on the side of zero where the invoice had it: a credit
    /// note that takes with one line and gives with another would be an invoice in disguise.</summary>
    private static void Bases(
        IReadOnlyDictionary<Vat, Amount> remaining, DocumentTotals totals, ContentFindings findings)
    {
        foreach (var (vat, credited) in totals.VatBreakdown.Select(one => (one.Vat, one.TaxableAmount)))
        {
            var left = remaining.GetValueOrDefault(vat, Amount.Zero(credited.Currency));
            var isWithin = left.IsNegative
                ? credited >= left && !credited.IsPositive
                : credited <= left && !credited.IsNegative;
            if (!isWithin)
            {
                findings.Add(
                    "SGW-CREDIT-EXCEEDS", "/lines", $"{VatCategoryRule.CodeOf(vat.Category)} {vat.Rate}".TrimEnd(),
                    credited.ToString(), left.ToString());
            }
        }
    }

    /// <summary>
    /// VAT is rounded on each credit note by itself, so several partial ones may come to a cent more or less than
    /// the invoice: half a minor unit for each rounding that was made is no excess.
    /// </summary>
    private static void Total(
        Invoice invoice,
        IReadOnlyCollection<CreditNote> previous,
        DocumentContent proposed,
        DocumentTotals totals,
        ContentFindings findings)
    {
        var left = Asked(invoice.Content, invoice.Totals) - Amount.Sum(
            previous.Select(note => Asked(note.Content, note.Totals)), invoice.Currency);
        var roundings = invoice.Totals.VatBreakdown.Count + totals.VatBreakdown.Count
            + previous.Sum(note => note.Totals.VatBreakdown.Count);
        var tolerance = Amount.FromMinorUnits(1, invoice.Currency) * (HalfMinorUnit * roundings);
        if (Asked(proposed, totals) > left + tolerance)
        {
            findings.Add("SGW-CREDIT-TOTAL", "/lines", Asked(proposed, totals).ToString(), left.ToString());
        }
    }

    /// <summary>With VAT and as rounded for payment, whatever was paid before.</summary>
    private static Amount Asked(DocumentContent content, DocumentTotals totals) =>
        totals.TaxInclusive + (content.RoundingAmount ?? Amount.Zero(content.Currency));
}
