using Gateway.Domain.Findings;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.XPath;
using static Gateway.Domain.Findings.Severity;

namespace Gateway.Peppol.Validation.Rules.Peppol;

/// <summary>DK-R: what Denmark asks of its sellers, and between two Danish parties.</summary>
internal static class Denmark
{
    private static readonly ElementPath NumberOfParty = Cac.PartyLegalEntity / Cbc.CompanyID;
    private static readonly ElementPath SellerNumber = Cac.AccountingSupplierParty / Cac.Party / NumberOfParty;
    private static readonly ElementPath Classification =
        Cac.Item / Cac.CommodityClassification / Cbc.ItemClassificationCode;

    private static readonly DocumentCondition SellerIsDanish = new("the seller is in Denmark", IsSellerDanish);

    private static readonly DocumentCondition BothAreDanish = new(
        "both parties are in Denmark",
        document => IsSellerDanish(document) && IsBuyerDanish(document));

    private static readonly RuleContext Document =
        RuleContext.On(RootElements.CreditNote, RootElements.Invoice).When(SellerIsDanish);

    private static readonly RuleContext PartyId = RuleContext.On(
        RootElements.CreditNote / Cac.AccountingSupplierParty / Cac.Party / Cac.PartyIdentification,
        RootElements.CreditNote / Cac.AccountingCustomerParty / Cac.Party / Cac.PartyIdentification,
        RootElements.Invoice / Cac.AccountingSupplierParty / Cac.Party / Cac.PartyIdentification,
        RootElements.Invoice / Cac.AccountingCustomerParty / Cac.Party / Cac.PartyIdentification).When(BothAreDanish);

    public static readonly RuleContext PaymentMeans =
        RuleContext.On(RootElements.Invoice / Cac.PaymentMeans).When(BothAreDanish);

    private static readonly RuleContext Buyer = RuleContext.On(
        RootElements.CreditNote / Cac.AccountingCustomerParty / Cac.Party,
        RootElements.Invoice / Cac.AccountingCustomerParty / Cac.Party).When(BothAreDanish);

    private static readonly RuleContext Line = RuleContext.On(
        RootElements.CreditNote / Cac.CreditNoteLine, RootElements.Invoice / Cac.InvoiceLine).When(BothAreDanish);

    private static readonly RuleContext Allowance = RuleContext.On(Cac.AllowanceCharge).When(BothAreDanish);

    public static readonly Pattern Pattern =
        new(RuleSet.Peppol, Document, PartyId, PaymentMeans, Buyer, Line, Allowance);

    public static readonly Rule[] Rules =
    [
        new("DK-R-002", Fatal, Document)
        {
            Term = "BT-30",
            At = SellerNumber,
            Holds = document => !XPathText.IsBlank(document.OneText(SellerNumber)),
            Says = National.That(
                "un vendeur danois donne son numéro CVR ; il manque.",
                "een Deense verkoper geeft zijn CVR-nummer; het ontbreekt.",
                "Ein dänischer Verkäufer gibt seine CVR-Nummer an; sie fehlt.",
                "a Danish seller gives its CVR number; it is missing."),
        },
        UnderCvr("DK-R-014", Fatal, Document, SellerNumber, "BT-30"),
        new("DK-R-016", Fatal, Document)
        {
            Term = "BT-115",
            At = Cac.LegalMonetaryTotal / Cbc.PayableAmount,
            Holds = document => document.Document.Type != DocumentType.CreditNote
                || !IsBuyerDanish(document.Document)
                || !(XPathDouble.Number(document.OneText(Cac.LegalMonetaryTotal / Cbc.PayableAmount)) < 0),
            Says = National.That(
                "une note de crédit danoise n'est pas négative ; le document dit {0}. Faites une facture.",
                "een Deense creditnota is niet negatief; het document zegt {0}. Maak een factuur.",
                "Eine dänische Gutschrift ist nicht negativ; im Dokument steht {0}. Eine Rechnung stellen.",
                "a Danish credit note is not negative; the document says {0}. Make it an invoice."),
        },
        new("DK-R-013", Fatal, PartyId)
        {
            At = Cbc.ID,
            Attribute = AttributeName.SchemeID,
            Holds = identification => !identification.Has(Cbc.ID)
                || !XPathText.IsBlank(identification.OneAttribute(Cbc.ID, AttributeName.SchemeID)),
            Says = National.That(
                "entre parties danoises, un identifiant dit son schéma (0184 pour un numéro CVR) ; il manque.",
                "tussen Deense partijen noemt een identificatie haar schema (0184 voor een CVR-nummer); het ontbreekt.",
                "Zwischen dänischen Parteien nennt eine Kennung ihr Schema (0184 für die CVR-Nummer); es fehlt.",
                "between Danish parties an identifier names its scheme (0184 for a CVR number); it is missing."),
        },
        UnderCvr("DK-R-017", Warning, Buyer, NumberOfParty, "BT-47"),
        new("DK-R-003", Warning, Line)
        {
            Term = "BT-158",
            At = Classification,
            Attribute = AttributeName.ListVersionID,
            Holds = line =>
                !line.Any(Classification, code => code.Attribute(AttributeName.ListID).SequenceEqual("TST"u8))
                || line.Any(Classification, code => IsUnspsc(code.Attribute(AttributeName.ListVersionID))),
            Says = National.That(
                "un vendeur danois classe par UNSPSC 19.05.01 ou 26.08.01 ; la version donnée est « {0} ».",
                "een Deense verkoper classificeert met UNSPSC 19.05.01 of 26.08.01; de gegeven versie is “{0}”.",
                "Dänische Verkäufer klassifizieren nach UNSPSC 19.05.01 oder 26.08.01; angegeben ist „{0}“.",
                "a Danish seller classifies by UNSPSC 19.05.01 or 26.08.01; the version given is \"{0}\"."),
        },
        new("DK-R-004", Fatal, Allowance)
        {
            At = Cbc.AllowanceChargeReason,
            Holds = allowance => !allowance.Any(Cbc.AllowanceChargeReasonCode, "ZZZ"u8) || NamesATax(allowance),
            Says = National.That(
                "avec le code ZZZ (une taxe autre que la TVA), quatre chiffres, ou un # entre deux textes ; "
                    + "le document dit « {0} ».",
                "bij code ZZZ (een andere belasting dan btw) vier cijfers, of een # tussen twee teksten; "
                    + "het document zegt “{0}”.",
                "Zum Code ZZZ (eine andere Steuer als die Umsatzsteuer) vier Ziffern oder ein # zwischen zwei Texten; "
                    + "im Dokument steht „{0}“.",
                "with code ZZZ (a tax other than VAT), four digits, or a # between two texts; "
                    + "the document says \"{0}\"."),
        },
    ];

    private static bool IsSellerDanish(DocumentTree document) =>
        National.IsFrom(document, Cac.AccountingSupplierParty, "DK"u8);

    private static bool IsBuyerDanish(DocumentTree document) =>
        National.IsFrom(document, Cac.AccountingCustomerParty, "DK"u8);

    private static Rule UnderCvr(string id, Severity severity, RuleContext context, ElementPath number, string term) =>
        new(id, severity, context)
        {
            Term = term,
            At = number,
            Attribute = AttributeName.SchemeID,
            Holds = node => !node.Has(number)
                || XPathText.NormalizedIs(node.OneAttribute(number, AttributeName.SchemeID), "0184"u8),
            Says = National.That(
                "entre Danois, c'est un numéro CVR, sous le schéma 0184 ; le schéma donné est « {0} ».",
                "onder Denen is dit een CVR-nummer, onder schema 0184; het gegeven schema is “{0}”.",
                "In Dänemark ist das eine CVR-Nummer unter dem Schema 0184; angegeben ist das Schema „{0}“.",
                "in Denmark this is a CVR number, under the scheme 0184; the scheme given is \"{0}\"."),
        };

    private static bool IsUnspsc(ReadOnlySpan<byte> version) =>
        version.SequenceEqual("19.05.01"u8) || version.SequenceEqual("19.0501"u8)
        || version.SequenceEqual("26.08.01"u8) || version.SequenceEqual("26.0801"u8);

    /// <summary>The number of a Danish tax, or its name and the taxed item with a # between.</summary>
    private static bool NamesATax(Node allowance)
    {
        var isFour = XPathText.NormalizedLength(allowance.OneText(Cbc.AllowanceChargeReason)) == 4;
        var reason = allowance.One(Cbc.AllowanceChargeReason);
        return (isFour && XPathDouble.Number(reason) is >= 0 and <= 9999)
            || (reason.Text.IndexOf((byte)'#') > 0 && reason.Text[^1] != '#');
    }
}
