using System.Runtime.InteropServices;
using Gateway.Domain.Languages;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Wording;
using Gateway.Peppol.Validation.XPath;

namespace Gateway.Peppol.Validation.Rules.Peppol;

/// <summary>
/// The net amount of a line (BT-131) as R120 computes it: quantity times price, plus charges, less allowances.
/// </summary>
/// <param name="Found">What the document says; zero where it says nothing.</param>
/// <param name="Quantity">BT-129; one where there is none.</param>
/// <param name="Price">BT-146; zero where there is none.</param>
/// <param name="BaseQuantity">BT-149; one where there is none, or where it is zero.</param>
/// <param name="Charges">Rounded to cents as a sum.</param>
/// <param name="Allowances">Rounded to cents as a sum.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PeppolEn16931Line(
    XPathDecimal Found,
    XPathDecimal Quantity,
    XPathDecimal Price,
    XPathDecimal BaseQuantity,
    XPathDecimal Charges,
    XPathDecimal Allowances)
{
    public XPathDecimal Net => (Quantity * (Price / BaseQuantity)) + Charges - Allowances;

    public static PeppolEn16931Line Of(Node line)
    {
        var price = line.One(Cac.Price / Cbc.PriceAmount);
        var found = line.One(Cbc.LineExtensionAmount);
        var quantity = line.One(PeppolEn16931.QuantityName(line));
        return new PeppolEn16931Line(
            found.Exists ? XPathDecimal.Of(found) : XPathDecimal.Zero,
            quantity.Exists ? XPathDecimal.Of(quantity) : 1m,
            price.Exists ? XPathDecimal.Of(price) : XPathDecimal.Zero,
            BaseQuantityOf(line),
            SumOf(line, "true"u8),
            SumOf(line, "false"u8));
    }

    /// <summary>Tells the whole computation, so that whoever typed the line sees which number is wrong.</summary>
    public Sentence Explain(Rule rule, Node line) => Say.About(
        rule,
        line,
        PeppolEn16931Wording.NetAmount,
        Net.RoundToCents(),
        Quantity,
        Price,
        BaseQuantity,
        Charges,
        Allowances,
        Shown.TextOrNothing(line.First(Cbc.LineExtensionAmount)));

    private static XPathDecimal BaseQuantityOf(Node line)
    {
        var quantity = XPathDecimal.Of(line, Cac.Price / Cbc.BaseQuantity);
        return quantity != 0m ? quantity : 1m;
    }

    private static XPathDecimal SumOf(Node line, ReadOnlySpan<byte> indicator)
    {
        var sum = XPathDecimal.Zero;
        for (var one = line.Child(Cac.AllowanceCharge); one.Exists; one = one.NextSibling(Cac.AllowanceCharge))
        {
            if (XPathText.NormalizedIs(one.One(Cbc.ChargeIndicator).Text, indicator))
            {
                sum += XPathDecimal.Sum(one, Cbc.Amount);
            }
        }

        return sum.RoundToCents();
    }
}
