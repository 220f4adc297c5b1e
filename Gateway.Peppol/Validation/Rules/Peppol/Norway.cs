using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.XPath;
using static Gateway.Domain.Findings.Severity;

namespace Gateway.Peppol.Validation.Rules.Peppol;

/// <summary>NO-R: what Norway asks of its sellers.</summary>
internal static class Norway
{
    private static readonly DocumentCondition SellerIsNorwegian = new(
        "the seller is Norwegian",
        document => document.Facts.Parties.SupplierCountry == "NO");

    private static readonly RuleContext Seller =
        RuleContext.On(Cac.AccountingSupplierParty / Cac.Party).When(SellerIsNorwegian);

    public static readonly Pattern Pattern = new(RuleSet.Peppol, Seller);

    public static readonly Rule[] Rules =
    [
        new("NO-R-002", Warning, Seller)
        {
            Term = "BT-32",
            Holds = seller => XPathText.NormalizedIs(
                seller.One(Cac.PartyTaxScheme / Cbc.CompanyID, IsOtherTax).Text, "Foretaksregisteret"u8),
            Says = National.That(
                "la plupart des vendeurs norvégiens doivent y écrire « Foretaksregisteret » (schéma fiscal TAX).",
                "de meeste Noorse verkopers moeten hier “Foretaksregisteret” schrijven (belastingschema TAX).",
                "Die meisten norwegischen Verkäufer müssen hier „Foretaksregisteret“ schreiben (Steuerschema TAX).",
                "most Norwegian sellers must write \"Foretaksregisteret\" here (tax scheme TAX)."),
        },
        new("NO-R-001", Fatal, Seller)
        {
            Term = "BT-31",
            At = Cac.PartyTaxScheme / Cbc.CompanyID,
            Holds = seller => !seller.Any(Cac.PartyTaxScheme, IsNorwegianVat) || IsValid(TheVatNumber(seller)),
            Says = National.That(
                "un numéro norvégien s'écrit NO, neuf chiffres dont le dernier est de contrôle, MVA ; "
                    + "le document dit « {0} ».",
                "een Noors nummer is NO, negen cijfers waarvan het laatste een controlecijfer is, en MVA; "
                    + "het document zegt “{0}”.",
                "Eine norwegische Nummer ist NO, neun Ziffern, die letzte eine Prüfziffer, und MVA; "
                    + "im Dokument steht „{0}“.",
                "a Norwegian number is NO, nine digits of which the last is a check digit, and MVA; "
                    + "the document says \"{0}\"."),
        },
    ];

    private static bool IsOtherTax(Node number) =>
        XPathText.NormalizedIs(number.Parent.One(Cac.TaxScheme / Cbc.ID).Text, "TAX"u8);

    private static bool IsNorwegianVat(Node registration) =>
        National.IsVatOrBlanked(registration) && National.BeginsWith(registration, "NO"u8);

    private static ReadOnlySpan<byte> TheVatNumber(Node seller) =>
        seller.One(Cac.PartyTaxScheme, National.IsVatOrBlanked).One(Cbc.CompanyID).Text;

    private static bool IsValid(ReadOnlySpan<byte> number)
    {
        const int digits = 9;
        var rest = XPathText.Substring(number, 3);
        return rest.Length == digits + 3 && rest[digits..].SequenceEqual("MVA"u8)
            && PeppolCommonNumbers.IsNorwegian(rest[..digits]);
    }
}
