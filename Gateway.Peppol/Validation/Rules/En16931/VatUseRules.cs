using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Wording;
using Gateway.Peppol.Validation.XPath;
using static Gateway.Domain.Findings.Severity;

namespace Gateway.Peppol.Validation.Rules.En16931;

/// <summary>
/// Rules -01 to -07 of a VAT category: the breakdown mirrors its use, the parties are identified, the rate fits, on
/// lines, document level allowances and charges.
/// </summary>
internal static class VatUseRules
{
    private static readonly ElementPath Rows = Cac.TaxTotal / Cac.TaxSubtotal / Cac.TaxCategory;

    public static IEnumerable<Rule> Of(VatCategory category, VatShape shape) =>
    [
        Presence(category, shape.Presence),
        Parties(category, shape.Parties, "02", VatUse.OnLine),
        Parties(category, shape.Parties, "03", VatUse.OnAllowance),
        Parties(category, shape.Parties, "04", VatUse.OnCharge),
        Rate(category, shape.Rate, "05", category.Item, "BT-152"),
        Rate(category, shape.Rate, "06", category.Allowance, "BT-96"),
        Rate(category, shape.Rate, "07", category.Charge, "BT-103"),
    ];

    private static Rule Presence(VatCategory category, VatPresence presence) =>
        new($"{category.Rules}-01", Fatal, Model.Document)
        {
            Term = "BG-23",
            At = Cac.TaxTotal,
            Holds = document => !document.Document.Facts.Mentions(category) || presence switch
            {
                VatPresence.OneRow => HasOneRow(document, category),
                VatPresence.RowPerRate => HasRows(document, category),
                _ => HasRowsOfAnyScheme(document, category),
            },
            Says = (rule, document) =>
                Say.About(rule, document, VatWording.Of(presence), category.Letters, document.Count(Rows, category.Is)),
        };

    private static Rule Parties(VatCategory category, VatParties parties, string number, VatUse use) =>
        new($"{category.Rules}-{number}", Fatal, Model.Document)
        {
            Term = parties is VatParties.SellerAndBuyer or VatParties.SellerAndBuyerByVat ? "BT-48" : "BT-31",
            Holds = document => !document.Document.Facts.Mentions(category)
                || VatParty.SatisfyUse(document.Document, category, parties, use),
            Says = (rule, document) => Say.About(rule, document, VatWording.Of(parties), category.Letters),
        };

    private static Rule Rate(VatCategory category, VatRate rate, string number, RuleContext context, string term) =>
        new($"{category.Rules}-{number}", Fatal, context)
        {
            Term = term,
            At = Cbc.Percent,
            Holds = rate switch
            {
                VatRate.Zero => node => XPathDecimal.Of(node, Cbc.Percent) == 0m,
                VatRate.Positive => node => XPathDouble.Any(node, Cbc.Percent, percent => percent > 0),
                VatRate.NotNegative => node => XPathDouble.Any(node, Cbc.Percent, percent => percent >= 0),
                _ => node => !node.Has(Cbc.Percent),
            },
            Says = (rule, node) => Say.About(
                rule, node, VatWording.Of(rate), category.Letters, Shown.TextOrNothing(node.First(Cbc.Percent))),
        };

    /// <summary>Used anywhere, the breakdown included: then exactly one row.</summary>
    private static bool HasOneRow(Node document, VatCategory category)
    {
        bool IsOfCategory(Node node) =>
            Vat.IsVat(node) && node.Any(Cbc.ID, id => XPathText.NormalizedIs(id.Text, category.Code));

        var isUsed = document.Document.All(Cac.TaxCategory).Any(IsOfCategory)
            || document.Document.All(Cac.ClassifiedTaxCategory).Any(IsOfCategory);
        return !isUsed || document.Count(Rows, IsOfCategory) == 1;
    }

    /// <summary>
    /// Used on a line, an allowance or a charge: then a row at least, and not used: then none. In a row that must be
    /// there the official rules take the code only without white space around it, and under L under any scheme.
    /// </summary>
    private static bool HasRows(Node document, VatCategory category)
    {
        bool IsExactRow(Node row) =>
            row.Any(Cbc.ID, category.Code) && (category == VatCategory.CanaryIslands || Vat.IsVat(row));

        return IsUsed(document, category.Is)
            ? document.Count(Rows, IsExactRow) > 0
            : document.Count(Rows, category.Is) == 0;
    }

    private static bool HasRowsOfAnyScheme(Node document, VatCategory category)
    {
        bool HasCode(Node node) => Vat.HasCode(node, category.Code);

        return IsUsed(document, HasCode) == document.Count(Rows, HasCode) > 0;
    }

    private static bool IsUsed(Node document, Func<Node, bool> isOfCategory) =>
        document.Document.All(Cac.TaxCategory)
            .Any(node => node.Parent.Name == Cac.AllowanceCharge && isOfCategory(node))
        || document.Document.All(Cac.ClassifiedTaxCategory).Any(isOfCategory);
}
