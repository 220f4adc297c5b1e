using Gateway.Domain.Languages;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.XPath;
using static Gateway.Domain.Findings.Severity;

namespace Gateway.Peppol.Validation.Rules.Peppol;

/// <summary>IT-R: what Italy asks of its sellers.</summary>
internal static class Italy
{
    private static readonly Sentence ForSellers = new(
        "pour un vendeur italien",
        "voor een Italiaanse verkoper",
        "für italienische Verkäufer",
        "for an Italian seller");

    private static readonly DocumentCondition SellerIsItalian = new(
        "the seller is Italian",
        document => document.Facts.Parties.SupplierCountry == "IT");

    private static readonly RuleContext OtherTax =
        RuleContext.On(Cac.AccountingSupplierParty / Cac.Party / Cac.PartyTaxScheme)
            .When(SellerIsItalian)
            .Where(registration => !National.IsVatOrBlanked(registration));

    private static readonly RuleContext Seller =
        RuleContext.On(Cac.AccountingSupplierParty / Cac.Party).When(SellerIsItalian);

    public static readonly Pattern Pattern = new(RuleSet.Peppol, OtherTax, Seller);

    public static readonly Rule[] Rules =
    [
        new("IT-R-001", Fatal, OtherTax)
        {
            Term = "BT-32",
            At = Cbc.CompanyID,
            Holds = registration => IsTaxNumber(XPathText.Trim(registration.One(Cbc.CompanyID).Text)),
            Says = National.That(
                "pour un vendeur italien, de 11 à 16 chiffres ou majuscules ; le document dit « {0} ».",
                "voor een Italiaanse verkoper 11 tot 16 cijfers of hoofdletters; het document zegt “{0}”.",
                "für italienische Verkäufer 11 bis 16 Ziffern oder Großbuchstaben; im Dokument steht „{0}“.",
                "for an Italian seller, 11 to 16 digits or capitals; the document says \"{0}\"."),
        },
        Given("IT-R-002", Cbc.StreetName, "BT-35"),
        Given("IT-R-003", Cbc.CityName, "BT-37"),
        Given("IT-R-004", Cbc.PostalZone, "BT-38"),
    ];

    private static Rule Given(string id, ElementName part, string term) => new(id, Fatal, Seller)
    {
        Term = term,
        At = Cac.PostalAddress / part,
        Holds = seller => seller.Has(Cac.PostalAddress / part),
        Says = National.Missing(ForSellers),
    };

    private static bool IsTaxNumber(ReadOnlySpan<byte> number)
    {
        if (number.Length is < 11 or > 16)
        {
            return false;
        }

        foreach (var character in number)
        {
            if (!char.IsAsciiDigit((char)character) && !char.IsAsciiLetterUpper((char)character))
            {
                return false;
            }
        }

        return true;
    }
}
