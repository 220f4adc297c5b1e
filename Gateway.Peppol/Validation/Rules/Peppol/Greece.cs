using Gateway.Domain.Languages;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Wording;
using Gateway.Peppol.Validation.XPath;
using static Gateway.Domain.Findings.Severity;

namespace Gateway.Peppol.Validation.Rules.Peppol;

/// <summary>
/// GR-R and GR-S: what Greece asks of its sellers (the number of an invoice has a form of its own, and the tax
/// authority gives each a MARK), and between two Greek parties.
/// </summary>
internal static class Greece
{
    private static readonly ElementPath Name = Cac.PartyName / Cbc.Name;
    private static readonly ElementPath VerificationUri = Cac.Attachment / Cac.ExternalReference / Cbc.URI;
    private static readonly ElementPath SellerCountry = Cac.AccountingSupplierParty / Cac.Party
        / Cac.PostalAddress / Cac.Country / Cbc.IdentificationCode;

    private static readonly DocumentCondition SellerIsGreek = new(
        "the seller is Greek",
        document => IsGreek(document.Facts.Parties.SupplierCountry));

    private static readonly DocumentCondition SellerIsInGreece = new(
        "the seller is Greek and in Greece",
        document =>
            IsGreek(document.Facts.Parties.SupplierCountry) && document.Root.Any(SellerCountry, "GR"u8));

    /// <summary>The seller itself, whatever its tax representative is.</summary>
    private static readonly DocumentCondition SellerItselfIsGreek = new(
        "the seller itself is Greek",
        document => IsGreek(document.Facts.Parties.SellerCountry));

    private static readonly DocumentCondition BothAreGreek = new(
        "both parties are Greek",
        document =>
            IsGreek(document.Facts.Parties.SupplierCountry) && IsGreek(document.Facts.Parties.CustomerCountry));

    public static readonly RuleContext Number = RuleContext.InDocument(Cbc.ID).When(SellerIsGreek);

    private static readonly RuleContext Seller =
        RuleContext.On(Cac.AccountingSupplierParty / Cac.Party).When(SellerIsGreek);

    private static readonly RuleContext SellerVat =
        RuleContext.On(Cac.AccountingSupplierParty / Cac.Party / Cac.PartyTaxScheme / Cbc.CompanyID)
            .When(SellerIsGreek)
            .Where(IsVatNumber);

    private static readonly RuleContext Document = RuleContext.Document().When(SellerIsInGreece);

    private static readonly RuleContext MarkNumber = RuleContext.On(Cac.AdditionalDocumentReference / Cbc.ID)
        .When(SellerIsInGreece)
        .Where(id => IsMark(id.Parent));

    private static readonly RuleContext Verification = RuleContext.On(Cac.AdditionalDocumentReference)
        .When(SellerIsGreek)
        .Where(IsVerification);

    private static readonly RuleContext Buyer =
        RuleContext.On(Cac.AccountingCustomerParty / Cac.Party).When(SellerIsGreek);

    private static readonly RuleContext SellerEndpoint =
        RuleContext.On(Cac.AccountingSupplierParty / Cac.Party / Cbc.EndpointID).When(SellerItselfIsGreek);

    private static readonly RuleContext GreekBuyer =
        RuleContext.On(Cac.AccountingCustomerParty / Cac.Party).When(BothAreGreek);

    private static readonly RuleContext GreekBuyerEndpoint =
        RuleContext.On(Cac.AccountingCustomerParty / Cac.Party / Cbc.EndpointID).When(BothAreGreek);

    public static readonly Pattern Sellers = new(
        RuleSet.Peppol,
        Number,
        Seller,
        SellerVat,
        Document,
        MarkNumber,
        Verification,
        Buyer,
        SellerEndpoint);

    public static readonly Pattern Both = new(RuleSet.Peppol, GreekBuyer, GreekBuyerEndpoint);

    public static readonly Rule[] Rules =
    [
        Named("GR-R-002", Seller, "BT-28"),
        IdentifiedByVat("GR-S-011", Seller, "BT-31") with { Severity = Warning },
        new("GR-R-003", Fatal, SellerVat)
        {
            Term = "BT-31",
            Holds = IsGreekVat,
            Says = VatIsWrong,
        },
        new("GR-R-004-1", Fatal, Document)
        {
            Term = "BG-24",
            Holds = document => document.Count(Cac.AdditionalDocumentReference, IsMark) == 1,
            Says = (rule, document) => Say.About(
                rule,
                document,
                new(
                    "une pièce décrite « ##M.AR.K## » donne le MARK de la facture, une fois ; ici : {0} fois.",
                    "een document met beschrijving “##M.AR.K##” geeft de MARK van de factuur, één keer; hier: {0}.",
                    "Ein Beleg mit der Beschreibung „##M.AR.K##“ nennt die MARK der Rechnung, einmal; hier: {0}-mal.",
                    "a document described as \"##M.AR.K##\" gives the MARK of the invoice, once; here: {0} times."),
                document.Count(Cac.AdditionalDocumentReference, IsMark)),
        },
        Verified("GR-S-008-1", count => count == 1) with { Severity = Warning },
        Verified("GR-R-008-2", count => count <= 1),
        new("GR-R-004-2", Fatal, MarkNumber)
        {
            Term = "BT-122",
            Holds = mark => !mark.Text.IsEmpty && mark.Text[0] is >= (byte)'1' and <= (byte)'9',
            Says = National.That(
                "un MARK est un nombre positif ; le document dit « {0} ».",
                "een MARK is een positief getal; het document zegt “{0}”.",
                "Eine MARK ist eine positive Zahl; im Dokument steht „{0}“.",
                "a MARK is a positive number; the document says \"{0}\"."),
        },
        new("GR-R-008-3", Fatal, Verification)
        {
            Term = "BT-124",
            At = VerificationUri,
            Holds = reference => !reference.One(VerificationUri).IsBlank,
            Says = National.That(
                "la pièce « ##INVOICE|URL## » dit où vérifier la facture ; l'adresse manque.",
                "het document “##INVOICE|URL##” zegt waar de factuur te controleren is; het adres ontbreekt.",
                "Der Beleg „##INVOICE|URL##“ sagt, wo die Rechnung zu prüfen ist; die Adresse fehlt.",
                "the document \"##INVOICE|URL##\" says where to verify the invoice; the address is missing."),
        },
        Named("GR-R-005", Buyer, "BT-45"),
        Endpoint("GR-R-009", SellerEndpoint, "BT-34"),
        IdentifiedByVat("GR-R-006", GreekBuyer, "BT-48"),
        Endpoint("GR-R-010", GreekBuyerEndpoint, "BT-49"),
    ];

    private static bool IsGreek(string country) => country is "GR" or "EL";

    private static bool IsMark(Node reference) => reference.Any(Cbc.DocumentDescription, "##M.AR.K##"u8);

    private static bool IsVerification(Node reference) =>
        reference.Any(Cbc.DocumentDescription, "##INVOICE|URL##"u8);

    private static bool IsVatNumber(Node number) => National.IsVatOrBlanked(number.Parent);

    private static bool IsGreekVat(Node number) =>
        number.Text.StartsWith("EL"u8) && CheckDigits.IsGreekTaxNumber(XPathText.Substring(number.Text, 3));

    private static Sentence VatIsWrong(Rule rule, Node node) => National.That(
        "un numéro de TVA grec s'écrit EL et neuf chiffres, le dernier de contrôle ; le document dit « {0} ».",
        "een Grieks btw-nummer is EL en negen cijfers, het laatste een controlecijfer; het document zegt “{0}”.",
        "Eine griechische Nummer ist EL und neun Ziffern, die letzte eine Prüfziffer; im Dokument steht „{0}“.",
        "a Greek VAT number is EL and nine digits, the last a check digit; the document says \"{0}\".")(rule, node);

    /// <summary>What EN 16931 takes for the trading name is the registered one here.</summary>
    private static Rule Named(string id, RuleContext party, string term) => new(id, Fatal, party)
    {
        Term = term,
        At = Name,
        Holds = found => !found.One(Name).Text.IsEmpty,
        Says = National.That(
            "un vendeur grec indique ici le nom complet, tel qu'au registre ; il manque.",
            "een Griekse verkoper geeft hier de volledige naam, zoals in het register; die ontbreekt.",
            "Ein griechischer Verkäufer gibt hier den vollen Namen wie im Register an; er fehlt.",
            "a Greek seller gives the full name here, as registered; it is missing."),
    };

    private static Rule IdentifiedByVat(string id, RuleContext party, string term) => new(id, Fatal, party)
    {
        Term = term,
        At = Cac.PartyTaxScheme / Cbc.CompanyID,
        Holds = found => found.Count(Cac.PartyTaxScheme / Cbc.CompanyID, IsVatNumber) == 1
            && IsGreekVat(found.One(Cac.PartyTaxScheme / Cbc.CompanyID, IsVatNumber)),
        Says = VatIsWrong,
    };

    private static Rule Verified(string id, Func<int, bool> isRight) => new(id, Fatal, Document)
    {
        Term = "BG-24",
        Holds = document => isRight(document.Count(Cac.AdditionalDocumentReference, IsVerification)),
        Says = (rule, document) => Say.About(
            rule,
            document,
            new(
                "une pièce décrite « ##INVOICE|URL## » dit où vérifier la facture, une fois ; ici : {0} fois.",
                "een document met beschrijving “##INVOICE|URL##” zegt waar ze te controleren is; hier: {0} keer.",
                "Ein Beleg mit der Beschreibung „##INVOICE|URL##“ sagt, wo sie zu prüfen ist, einmal; hier: {0}-mal.",
                "a document described as \"##INVOICE|URL##\" says where to verify the invoice, once; here: {0} times."),
            document.Count(Cac.AdditionalDocumentReference, IsVerification)),
    };

    private static Rule Endpoint(string id, RuleContext endpoint, string term) => new(id, Fatal, endpoint)
    {
        Term = term,
        Holds = found => found.Attribute(AttributeName.SchemeID).SequenceEqual("9933"u8)
            && CheckDigits.IsGreekTaxNumber(found.Text),
        Says = National.That(
            "pour un Grec, le numéro fiscal à neuf chiffres sous le schéma 9933 ; le document dit « {0} ».",
            "voor een Griek het fiscaal nummer van negen cijfers onder schema 9933; het document zegt “{0}”.",
            "für Griechen die neunstellige Steuernummer unter dem Schema 9933; im Dokument steht „{0}“.",
            "for a Greek party, the tax number of nine digits under the scheme 9933; the document says \"{0}\"."),
    };
}
