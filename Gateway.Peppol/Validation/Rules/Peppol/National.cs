using Gateway.Domain.Languages;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Wording;
using Gateway.Peppol.Validation.XPath;

namespace Gateway.Peppol.Validation.Rules.Peppol;

/// <summary>What the rules of the countries have in common: questions about parties, and sentences.</summary>
internal static class National
{
    private static readonly ElementPath CountryOfParty =
        Cac.Party / Cac.PostalAddress / Cac.Country / Cbc.IdentificationCode;

    /// <summary>
    /// Whether the address of a party (<c>cac:AccountingSupplierParty</c>) has exactly this country code, as some
    /// countries compare it: no blank around it, in upper case.
    /// </summary>
    public static bool IsFrom(DocumentTree document, ElementName party, ReadOnlySpan<byte> country) =>
        document.Type != DocumentType.Unknown && document.Root.One(party / CountryOfParty).Text.SequenceEqual(country);

    /// <summary>Whether anything that the path leads to is more than white space.</summary>
    public static bool HasWords(Node node, ElementPath path) => node.Any(path, found => !found.IsBlank);

    /// <summary>A tax registration under exactly the scheme VAT.</summary>
    public static bool IsVat(Node registration) => registration.Any(Cac.TaxScheme / Cbc.ID, "VAT"u8);

    /// <summary>The same where the scheme may stand between blanks, and stands once.</summary>
    public static bool IsVatOrBlanked(Node registration) =>
        XPathText.NormalizedIs(registration.One(Cac.TaxScheme / Cbc.ID).Text, "VAT"u8);

    /// <summary>Whether the number of a tax registration begins with a country code.</summary>
    public static bool BeginsWith(Node registration, ReadOnlySpan<byte> country) =>
        XPathText.Substring(registration.One(Cbc.CompanyID).Text, 1, 2).SequenceEqual(country);

    /// <summary>For what a country wants to be given.</summary>
    /// <param name="demand">Who must give it: "for an Italian seller".</param>
    public static Func<Rule, Node, Sentence> Missing(Sentence demand)
    {
        var sentence = new Sentence(
            $"donnée obligatoire {demand.Fr} ; elle manque.",
            $"verplicht gegeven {demand.Nl}; het ontbreekt.",
            $"Pflichtangabe {demand.De}; sie fehlt.",
            $"mandatory {demand.En}, and missing.");
        return (rule, node) => Say.About(rule, node, sentence);
    }

    /// <summary>A sentence of one rule alone. {0} is the value found, a dash where there is none.</summary>
    public static Func<Rule, Node, Sentence> That(string fr, string nl, string de, string en)
    {
        var sentence = new Sentence(fr, nl, de, en);
        return (rule, node) => Say.About(rule, node, sentence, Found(rule, node));
    }

    private static string Found(Rule rule, Node node)
    {
        var at = rule.At is { } path ? node.First(path) : node;
        if (rule.Attribute == AttributeName.Unknown)
        {
            return Shown.TextOrNothing(at);
        }

        return at.HasAttribute(rule.Attribute) ? Shown.Text(at.Attribute(rule.Attribute)) : "–";
    }
}
