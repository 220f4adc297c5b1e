using Gateway.Peppol.CodeLists;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Wording;
using Gateway.Peppol.Validation.XPath;
using static Gateway.Domain.Findings.Severity;
using static Gateway.Peppol.Validation.Documents.AttributeName;

namespace Gateway.Peppol.Validation.Rules.Peppol;

/// <summary>
/// PEPPOL-EN16931-CL001 to CL008, F001 and P0104 to P0111: code lists, dates, and exemption codes that go with one VAT
/// category. The lists that releases change are parameters.
/// </summary>
internal static class CodeRules
{
    private const int DateLength = 10;

    public static readonly Rule[] Rules =
    [
        InList("CL001", Codes.Attachment, MimeCode, PeppolLists.MediaTypes, "BT-125"),
        InList("CL002", Codes.AllowanceReason, PeppolLists.AllowanceReasons, "BT-98"),
        InList("CL006", Codes.TaxPointDate, PeppolLists.TaxPointDates, "BT-8"),
        new("PEPPOL-EN16931-F001", Fatal, Codes.Date)
        {
            Holds = date => XPathText.Length(date.OnlyText) == DateLength && XPathDate.IsCastable(date.Text),
            Says = Say.That(
                "une date s'écrit AAAA-MM-JJ, sans rien autour ; le document dit « {0} ».",
                "een datum wordt geschreven als JJJJ-MM-DD, zonder iets eromheen; het document zegt “{0}”.",
                "Ein Datum schreibt sich JJJJ-MM-TT, ohne etwas darum herum; im Dokument steht „{0}“.",
                "a date is written YYYY-MM-DD, with nothing around it; the document says \"{0}\"."),
        },
        ExemptionOf("P0104", "G", "G"),
        ExemptionOf("P0105", "O", "O"),
        ExemptionOf("P0106", "IC", "K"),
        ExemptionOf("P0107", "AE", "AE"),
        ExemptionOf("P0108", "D", "E"),
        ExemptionOf("P0109", "F", "E"),
        ExemptionOf("P0110", "I", "E"),
        ExemptionOf("P0111", "J", "E"),
    ];

    public static readonly Rule ChargeReasons =
        InList("CL003", Codes.ChargeReason, PeppolLists.ChargeReasons, "BT-105");

    public static readonly Rule ChargeReasonsSelfBilling301 =
        InList("CL003", Codes.ChargeReason, PeppolLists.ChargeReasonsSelfBilling301, "BT-105");

    public static Rule Currencies(CodeList currencies) => InList("CL007", Codes.Amount, CurrencyID, currencies, "BT-5");

    public static Rule ElectronicAddresses(CodeList schemes) =>
        InList("CL008", Codes.Endpoint, SchemeID, schemes, null);

    private static Rule InList(string number, RuleContext context, CodeList list, string term) =>
        new($"PEPPOL-EN16931-{number}", Fatal, context)
        {
            Term = term,
            Holds = code => list.Contains(XPathText.Trim(code.OnlyText)),
            Says = Say.NotInList(list),
        };

    /// <summary>An attribute is compared as it stands, white space included.</summary>
    private static Rule InList(
        string number, RuleContext context, AttributeName attribute, CodeList list, string? term) =>
        new($"PEPPOL-EN16931-{number}", Fatal, context)
        {
            Term = term,
            Attribute = attribute,
            Holds = node => node.HasAttribute(attribute) && list.Contains(node.Attribute(attribute)),
            Says = Say.NotInList(list),
        };

    private static Rule ExemptionOf(string number, string exemption, string category)
    {
        var code = System.Text.Encoding.ASCII.GetBytes(category);
        return new Rule($"PEPPOL-EN16931-{number}", Fatal, Codes.Exemption(exemption))
        {
            Term = "BT-118",
            At = Cbc.ID,
            Holds = node => XPathText.NormalizedIs(node.One(Cbc.ID).Text, code),
            Says = (rule, node) => Say.About(
                rule,
                node,
                new(
                    "le motif VATEX-EU-{0} va avec la catégorie {1} ; le document dit {2}.",
                    "de reden VATEX-EU-{0} hoort bij categorie {1}; het document zegt {2}.",
                    "Der Grund VATEX-EU-{0} gehört zur Kategorie {1}; im Dokument steht {2}.",
                    "the reason VATEX-EU-{0} goes with category {1}; the document says {2}."),
                exemption,
                category,
                Shown.TextOrNothing(node.First(Cbc.ID))),
        };
    }
}
