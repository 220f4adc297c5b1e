using Gateway.Domain.Languages;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Wording;
using Gateway.Peppol.Validation.XPath;
using static Gateway.Domain.Findings.Severity;

namespace Gateway.Peppol.Validation.Rules.En16931;

/// <summary>BR-CO: the conditions of EN 16931 that tie terms together: sums, dates, identifiers.</summary>
internal static partial class BrCo
{
    public static readonly Rule[] Sums =
    [
        new("BR-CO-10", Fatal, Model.Totals)
        {
            Term = "BT-106",
            At = Cbc.LineExtensionAmount,
            Holds = totals => XPathDecimal.Of(totals, Cbc.LineExtensionAmount) == LineTotal(totals),
            Says = (rule, totals) => ShouldBe(rule, totals, LineTotal(totals)),
        },
        new("BR-CO-11", Fatal, Model.Totals)
        {
            Term = "BT-107",
            At = Cbc.AllowanceTotalAmount,
            Holds = totals => IsSum(totals, Cbc.AllowanceTotalAmount, Model.IsAllowance),
            Says = (rule, totals) => ShouldBe(rule, totals, SumOf(totals, Model.IsAllowance)),
        },
        new("BR-CO-12", Fatal, Model.Totals)
        {
            Term = "BT-108",
            At = Cbc.ChargeTotalAmount,
            Holds = totals => IsSum(totals, Cbc.ChargeTotalAmount, Model.IsCharge),
            Says = (rule, totals) => ShouldBe(rule, totals, SumOf(totals, Model.IsCharge)),
        },
        new("BR-CO-13", Fatal, Model.Totals)
        {
            Term = "BT-109",
            At = Cbc.TaxExclusiveAmount,
            Holds = totals => XPathDecimal.Of(totals, Cbc.TaxExclusiveAmount) == WithoutVat(totals),
            Says = (rule, totals) => ShouldBe(rule, totals, WithoutVat(totals)),
        },
        new("BR-CO-14", Fatal, Model.TaxTotal)
        {
            Term = "BT-110",
            At = Cbc.TaxAmount,
            Holds = total => !total.Has(Cac.TaxSubtotal) || XPathDecimal.Of(total, Cbc.TaxAmount) == TaxOfRows(total),
            Says = (rule, total) => ShouldBe(rule, total, TaxOfRows(total)),
        },
        new("BR-CO-15", Fatal, Model.Document)
        {
            Term = "BT-112",
            At = Cac.LegalMonetaryTotal / Cbc.TaxInclusiveAmount,
            Holds = HasTotalWithVat,
            Says = (rule, document) => ShouldBe(rule, document, TotalWithVat(document)),
        },
        new("BR-CO-16", Fatal, Model.Totals)
        {
            Term = "BT-115",
            At = Cbc.PayableAmount,
            Holds = HasAmountDue,
            Says = (rule, totals) => ShouldBe(rule, totals, AmountDue(totals)),
        },
        new("BR-CO-17", Fatal, Model.Breakdown)
        {
            Term = "BT-117",
            At = Cbc.TaxAmount,
            Holds = HasTaxOfRate,
            Says = (rule, row) => Say.About(
                rule,
                row,
                VatWording.Tax,
                TaxByRate(row),
                Shown.TextOrNothing(row.First(Cac.TaxCategory / Cbc.Percent)),
                Shown.TextOrNothing(row.First(Cbc.TaxableAmount)),
                Shown.TextOrNothing(row.First(Cbc.TaxAmount))),
        },
    ];

    private static Sentence ShouldBe(Rule rule, Node node, XPathDecimal expected)
    {
        var found = node.First(rule.At!.Value);
        return Say.ShouldBe(rule, node, expected, Shown.TextOrNothing(found));
    }

    private static XPathDecimal LineTotal(Node totals) => totals.Document.Facts.LineTotal.RoundToCents();

    private static bool IsSum(Node totals, ElementName total, Func<Node, bool> isKind) =>
        XPathDecimal.Of(totals, total) == SumOf(totals, isKind)
        || (!totals.Has(total) && !totals.Parent.Any(Cac.AllowanceCharge, isKind));

    private static XPathDecimal SumOf(Node totals, Func<Node, bool> isKind)
    {
        var sum = XPathDecimal.Zero;
        foreach (var allowance in totals.Parent.Select(Cac.AllowanceCharge))
        {
            var amount = isKind(allowance) ? XPathDecimal.Of(allowance, Cbc.Amount) : XPathDecimal.Empty;
            sum = amount.HasValue ? sum + amount : sum;
        }

        return sum.RoundToCents();
    }

    /// <summary>Lines plus charges minus allowances; only with one of these is the sum rounded.</summary>
    private static XPathDecimal WithoutVat(Node totals)
    {
        var sum = XPathDecimal.Of(totals, Cbc.LineExtensionAmount);
        var (charges, allowances) = (totals.Has(Cbc.ChargeTotalAmount), totals.Has(Cbc.AllowanceTotalAmount));
        sum = charges ? sum + XPathDecimal.Of(totals, Cbc.ChargeTotalAmount) : sum;
        sum = allowances ? sum - XPathDecimal.Of(totals, Cbc.AllowanceTotalAmount) : sum;
        return charges || allowances ? sum.RoundToCents() : sum;
    }

    private static XPathDecimal TaxOfRows(Node total)
    {
        var sum = XPathDecimal.Zero;
        foreach (var row in total.Select(Cac.TaxSubtotal))
        {
            var tax = XPathDecimal.Of(row, Cbc.TaxAmount);
            sum = tax.HasValue ? sum + tax : sum;
        }

        return sum.RoundToCents();
    }

    /// <summary>
    /// For the invoice currency: one VAT total in it, and the total with VAT is the total without plus that.
    /// </summary>
    private static bool HasTotalWithVat(Node document)
    {
        foreach (var currency in document.Select(Cbc.DocumentCurrencyCode))
        {
            var totals = TaxTotalsIn(document, currency).ToArray();
            if (totals.Length != 1
                || !document.Any(Cac.LegalMonetaryTotal, sums => IsTotalWithVat(sums, document, totals[0])))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsTotalWithVat(Node sums, Node document, Node taxAmount)
    {
        var found = XPathDecimal.Of(sums, Cbc.TaxInclusiveAmount);
        return found.HasValue && found == TotalWithVat(document, taxAmount);
    }

    private static XPathDecimal TotalWithVat(Node document) =>
        TaxTotalsIn(document, document.First(Cbc.DocumentCurrencyCode)).Take(1)
            .Select(total => TotalWithVat(document, total))
            .FirstOrDefault();

    private static XPathDecimal TotalWithVat(Node document, Node taxAmount) =>
        (XPathDecimal.Of(document, Cac.LegalMonetaryTotal / Cbc.TaxExclusiveAmount) + XPathDecimal.Of(taxAmount))
            .RoundToCents();

    private static IEnumerable<Node> TaxTotalsIn(Node document, Node currency)
    {
        foreach (var amount in document.Select(Cac.TaxTotal / Cbc.TaxAmount))
        {
            if (amount.Attribute(AttributeName.CurrencyID).SequenceEqual(currency.Text))
            {
                yield return amount;
            }
        }
    }

    /// <summary>
    /// The official rule moves the rounding amount to the other side, so both sides are rounded apart.
    /// </summary>
    private static bool HasAmountDue(Node totals)
    {
        var payable = XPathDecimal.Of(totals, Cbc.PayableAmount);
        if (!payable.HasValue)
        {
            return false;
        }

        payable = totals.Has(Cbc.PayableRoundingAmount)
            ? (payable - XPathDecimal.Of(totals, Cbc.PayableRoundingAmount)).RoundToCents()
            : payable;
        var total = XPathDecimal.Of(totals, Cbc.TaxInclusiveAmount);
        total = totals.Has(Cbc.PrepaidAmount)
            ? (total - XPathDecimal.Of(totals, Cbc.PrepaidAmount)).RoundToCents()
            : total;
        return payable == total;
    }

    private static XPathDecimal AmountDue(Node totals) =>
        XPathDecimal.Of(totals, Cbc.TaxInclusiveAmount)
        - XPathDecimal.Of(totals, Cbc.PrepaidAmount).OrZero
        + XPathDecimal.Of(totals, Cbc.PayableRoundingAmount).OrZero;

    /// <summary>
    /// Within 1 of the rate's tax; a rate that rounds to 0, or none, goes with a tax that rounds to 0.
    /// </summary>
    private static bool HasTaxOfRate(Node row)
    {
        var tax = XPathDecimal.Of(row, Cbc.TaxAmount);
        var rate = RateOf(row);
        if (!rate.HasValue || rate.Round() == 0m)
        {
            return tax.Round() == 0m;
        }

        return tax.HasValue && TaxByRate(row) is var expected
            && tax.Abs() - 1m < expected && tax.Abs() + 1m > expected;
    }

    private static XPathDecimal TaxByRate(Node row) =>
        (XPathDecimal.Of(row, Cbc.TaxableAmount).Abs() * (RateOf(row) / 100m)).RoundToCents();

    private static XPathDecimal RateOf(Node row)
    {
        var rate = XPathDecimal.Empty;
        foreach (var category in row.Select(Cac.TaxCategory))
        {
            if (Vat.IsVat(category) && XPathDecimal.Of(category, Cbc.Percent) is { HasValue: true } one)
            {
                rate = rate.HasValue ? throw DynamicErrorException.Several(Cbc.Percent) : one;
            }
        }

        return rate;
    }
}
