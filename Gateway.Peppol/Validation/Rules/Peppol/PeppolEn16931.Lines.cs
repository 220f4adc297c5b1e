using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Wording;
using Gateway.Peppol.Validation.XPath;
using static Gateway.Domain.Findings.Severity;

namespace Gateway.Peppol.Validation.Rules.Peppol;

/// <summary>R040 to R051 and R100 to R130: amounts, allowances and lines.</summary>
internal static partial class PeppolEn16931
{
    /// <summary>What a computed amount may be off by, either way.</summary>
    private const decimal Slack = 0.02m;

    public static readonly Rule[] Allowances =
    [
        new("PEPPOL-EN16931-R040", Fatal, Business.Allowance)
        {
            At = Cbc.Amount,
            Holds = IsShareOfBase,
            Says = (rule, allowance) => Say.About(
                rule,
                allowance,
                PeppolEn16931Wording.ShareOfBase,
                ShareOfBase(allowance).RoundToCents(),
                Shown.Text(allowance.First(Cbc.MultiplierFactorNumeric)),
                Shown.Text(allowance.First(Cbc.BaseAmount)),
                Shown.TextOrNothing(allowance.First(Cbc.Amount))),
        },
        new("PEPPOL-EN16931-R041", Fatal, Business.PercentageWithoutBase)
        {
            At = Cbc.BaseAmount,
            Holds = _ => false,
            Says = PeppolEn16931Wording.BaseMissing,
        },
        new("PEPPOL-EN16931-R042", Fatal, Business.BaseWithoutPercentage)
        {
            At = Cbc.MultiplierFactorNumeric,
            Holds = _ => false,
            Says = PeppolEn16931Wording.PercentageMissing,
        },
        new("PEPPOL-EN16931-R043", Fatal, Business.Allowance)
        {
            At = Cbc.ChargeIndicator,
            Holds = allowance => XPathText.Trim(allowance.One(Cbc.ChargeIndicator).OnlyText) is var indicator
                && (indicator.SequenceEqual("true"u8) || indicator.SequenceEqual("false"u8)),
            Says = PeppolEn16931Wording.Indicator,
        },
        new("PEPPOL-EN16931-R044", Fatal, Business.PriceAllowance)
        {
            Term = "BT-147",
            At = Cbc.ChargeIndicator,
            Holds = discount => XPathText.NormalizedIs(discount.One(Cbc.ChargeIndicator).Text, "false"u8),
            Says = PeppolEn16931Wording.NoChargeOnPrice,
        },
        new("PEPPOL-EN16931-R046", Fatal, Business.PriceAllowance)
        {
            Term = "BT-148",
            At = Cbc.BaseAmount,
            Holds = discount => !discount.Has(Cbc.BaseAmount)
                || XPathDecimal.Of(discount.Parent, Cbc.PriceAmount)
                    == XPathDecimal.Of(discount, Cbc.BaseAmount) - XPathDecimal.Of(discount, Cbc.Amount),
            Says = (rule, discount) => Say.About(
                rule,
                discount,
                PeppolEn16931Wording.GrossPrice,
                XPathDecimal.Of(discount.Parent, Cbc.PriceAmount) + XPathDecimal.Of(discount, Cbc.Amount).OrZero,
                Shown.TextOrNothing(discount.Parent.First(Cbc.PriceAmount)),
                Shown.TextOrNothing(discount.First(Cbc.Amount)),
                Shown.Text(discount.First(Cbc.BaseAmount))),
        },
    ];

    public static readonly Rule[] Lines =
    [
        new("PEPPOL-EN16931-R100", Fatal, Business.Line)
        {
            Term = "BT-128",
            At = Cac.DocumentReference,
            Holds = line => line.Count(Cac.DocumentReference) <= 1,
            Says = Say.OnlyOnce,
        },
        new("PEPPOL-EN16931-R101", Fatal, Business.Line)
        {
            Term = "BT-128",
            At = Cac.DocumentReference / Cbc.DocumentTypeCode,
            Holds = line => !line.Has(Cac.DocumentReference)
                || line.Any(Cac.DocumentReference / Cbc.DocumentTypeCode, "130"u8),
            Says = PeppolEn16931Wording.ObjectOfLine,
        },
        new("PEPPOL-EN16931-R110", Fatal, Business.LinePeriodStart)
        {
            Term = "BT-134",
            Holds = date => !date.OnlyText.IsEmpty && XPathDate.IsOnOrAfter(date, date.Document.Facts.PeriodStart),
            Says = (rule, date) => Say.About(
                rule,
                date,
                PeppolEn16931Wording.StartsTooEarly,
                Shown.TextOrNothing(date.Document.Facts.PeriodStart),
                Shown.TextOrNothing(date)),
        },
        new("PEPPOL-EN16931-R111", Fatal, Business.LinePeriodEnd)
        {
            Term = "BT-135",
            Holds = date => !date.OnlyText.IsEmpty && XPathDate.IsOnOrAfter(date.Document.Facts.PeriodEnd, date),
            Says = (rule, date) => Say.About(
                rule,
                date,
                PeppolEn16931Wording.EndsTooLate,
                Shown.TextOrNothing(date.Document.Facts.PeriodEnd),
                Shown.TextOrNothing(date)),
        },
        new("PEPPOL-EN16931-R120", Fatal, Business.Line)
        {
            Term = "BT-131",
            At = Cbc.LineExtensionAmount,
            Holds = line => PeppolEn16931Line.Of(line) is var computed && IsNear(computed.Found, computed.Net),
            Says = (rule, line) => PeppolEn16931Line.Of(line).Explain(rule, line),
        },
        new("PEPPOL-EN16931-R121", Fatal, Business.Line)
        {
            Term = "BT-149",
            At = Cac.Price / Cbc.BaseQuantity,
            Holds = line => !line.Has(Cac.Price / Cbc.BaseQuantity)
                || XPathDecimal.Of(line, Cac.Price / Cbc.BaseQuantity) > 0m,
            Says = PeppolEn16931Wording.BaseQuantityIsPositive,
        },
        new("PEPPOL-EN16931-R130", Fatal, Business.BaseQuantity)
        {
            Term = "BT-150",
            Attribute = AttributeName.UnitCode,
            Holds = HasUnitOfLine,
            Says = (rule, quantity) => Say.About(
                rule,
                quantity,
                PeppolEn16931Wording.UnitOfLine,
                Shown.Text(QuantityOf(quantity.Parent.Parent).Attribute(AttributeName.UnitCode)),
                Shown.Text(quantity.Attribute(AttributeName.UnitCode))),
        },
    ];

    public static readonly Rule BilledCurrency = Currency(Business.Amount);

    /// <summary>R051: an amount is in the currency of the document; self-billing asks fewer amounts.</summary>
    public static Rule Currency(RuleContext amounts) => new("PEPPOL-EN16931-R051", Fatal, amounts)
    {
        Attribute = AttributeName.CurrencyID,
        Holds = amount => amount.Document.Facts.Currency.IsThatOf(amount),
        Says = (rule, amount) => Say.About(
            rule,
            amount,
            PeppolEn16931Wording.OtherCurrency,
            Shown.TextOrNothing(amount.Document.Facts.Currency.Code),
            Shown.Text(amount.Attribute(AttributeName.CurrencyID))),
    };

    /// <summary>The quantity of a line, by the kind of document: the other kind's does not count.</summary>
    internal static ElementName QuantityName(Node line) =>
        line.Document.Type == DocumentType.Invoice ? Cbc.InvoicedQuantity : Cbc.CreditedQuantity;

    private static Node QuantityOf(Node line) => line.First(QuantityName(line));

    private static bool IsShareOfBase(Node allowance)
    {
        if (!allowance.Has(Cbc.MultiplierFactorNumeric) || !allowance.Has(Cbc.BaseAmount))
        {
            return true;
        }

        var amount = allowance.Has(Cbc.Amount) ? XPathDecimal.Of(allowance, Cbc.Amount) : XPathDecimal.Zero;
        return IsNear(amount, ShareOfBase(allowance));
    }

    private static XPathDecimal ShareOfBase(Node allowance) =>
        XPathDecimal.Of(allowance, Cbc.BaseAmount) * XPathDecimal.Of(allowance, Cbc.MultiplierFactorNumeric) / 100m;

    private static bool IsNear(XPathDecimal found, XPathDecimal computed) =>
        found + Slack >= computed && found - Slack <= computed;

    private static bool HasUnitOfLine(Node quantity)
    {
        var line = quantity.Parent.Parent;
        if (!line.Has(Cbc.InvoicedQuantity) && !line.Has(Cbc.CreditedQuantity))
        {
            return true;
        }

        foreach (var quantityOfLine in line.Select(QuantityName(line)))
        {
            if (quantityOfLine.HasAttribute(AttributeName.UnitCode)
                && quantityOfLine.Attribute(AttributeName.UnitCode)
                    .SequenceEqual(quantity.Attribute(AttributeName.UnitCode)))
            {
                return true;
            }
        }

        return false;
    }
}
