using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.XPath;
using static Gateway.Domain.Findings.Severity;

namespace Gateway.Peppol.Validation.Rules.En16931;

/// <summary>
/// What single VAT categories ask beyond the common shape: delivery (K), nothing beside it (O), Italy only (B).
/// </summary>
internal static class VatSpecialRules
{
    private static readonly ElementPath Rows = Cac.TaxTotal / Cac.TaxSubtotal / Cac.TaxCategory;
    private static readonly ElementPath DeliveryCountry =
        Cac.Delivery / Cac.DeliveryLocation / Cac.Address / Cac.Country / Cbc.IdentificationCode;

    public static readonly Rule[] Rules =
    [
        new("BR-IC-11", Fatal, Model.Document)
        {
            Term = "BT-72",
            At = Cac.Delivery / Cbc.ActualDeliveryDate,
            Holds = document => !HasRow(document, VatCategory.IntraCommunity)
                || XPathText.Length(document.One(Cac.Delivery / Cbc.ActualDeliveryDate).Text) > 1
                || document.Any(Cac.InvoicePeriod, period => period.HasChildren),
            Says = VatWording.DeliveryDateMissing,
        },
        new("BR-IC-12", Fatal, Model.Document)
        {
            Term = "BT-80",
            At = DeliveryCountry,
            Holds = document => !HasRow(document, VatCategory.IntraCommunity)
                || XPathText.Length(document.One(DeliveryCountry).Text) > 1,
            Says = VatWording.DeliveryCountryMissing,
        },
        OnlyOutOfScope("BR-O-11", "BT-118", document => document.Any(Rows, IsOther)),
        OnlyOutOfScope("BR-O-12", "BT-151", document => document.Document.All(Cac.ClassifiedTaxCategory).Any(IsOther)),
        OnlyOutOfScope("BR-O-13", "BT-95", document => document.Document.All(Cac.AllowanceCharge)
            .Any(allowance => Model.IsAllowance(allowance) && allowance.Any(Cac.TaxCategory, IsOther))),
        OnlyOutOfScope("BR-O-14", "BT-102", document => document.Document.All(Cac.AllowanceCharge)
            .Any(charge => Model.IsCharge(charge) && charge.Any(Cac.TaxCategory, IsOther))),
        new("BR-B-01", Fatal, Model.Document)
        {
            Term = "BT-118",
            Holds = document => !UsesSplitPayment(document)
                || !document.Document.All(Cbc.IdentificationCode).Any(country => !country.Text.SequenceEqual("IT"u8)),
            Says = VatWording.SplitPaymentIsItalian,
        },
    ];

    /// <summary>
    /// Until 1.3.15 it looked for category S of the breakdown one level too high, and did not see it.
    /// </summary>
    public static readonly Rule SplitPaymentAlone1315 = SplitPaymentAlone(Cac.TaxTotal / Cac.TaxSubtotal / Cbc.ID);

    public static readonly Rule SplitPaymentAlone1316 = SplitPaymentAlone(Rows / Cbc.ID);

    private static Rule SplitPaymentAlone(ElementPath standardRows) => new("BR-B-02", Fatal, Model.Document)
    {
        Term = "BT-118",
        Holds = document => !HasCode(document, Rows / Cbc.ID, "B"u8) || !HasCode(document, standardRows, "S"u8),
        Says = VatWording.SplitPaymentStandsAlone,
    };

    private static Rule OnlyOutOfScope(string id, string term, Func<Node, bool> hasOthers) =>
        new(id, Fatal, Model.Document)
        {
            Term = term,
            Holds = document => !HasRow(document, VatCategory.OutOfScope) || !hasOthers(document),
            Says = VatWording.OutOfScopeStandsAlone,
        };

    private static bool HasRow(Node document, VatCategory category) =>
        document.Document.Facts.Mentions(category) && document.Any(Rows, row =>
            Vat.IsVat(row) && row.Any(Cbc.ID, id => XPathText.NormalizedIs(id.Text, category.Code)));

    private static bool IsOther(Node category) =>
        !Vat.HasCode(category, VatCategory.OutOfScope.Code) && Vat.IsVat(category);

    private static bool UsesSplitPayment(Node document) =>
        document.Document.All(Cac.TaxCategory).Any(category => category.Any(Cbc.ID, "B"u8))
        || document.Document.All(Cac.ClassifiedTaxCategory).Any(category => category.Any(Cbc.ID, "B"u8));

    /// <summary>In the rows given, on a document level allowance or charge, or on a line.</summary>
    private static bool HasCode(Node document, ElementPath rows, ReadOnlySpan<byte> code)
    {
        if (document.Any(rows, code) || document.Any(Cac.AllowanceCharge / Cac.TaxCategory / Cbc.ID, code))
        {
            return true;
        }

        foreach (var item in document.Document.All(Cac.ClassifiedTaxCategory))
        {
            if (item.Any(Cbc.ID, code))
            {
                return true;
            }
        }

        return false;
    }
}
