using Gateway.Domain.Languages;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Wording;
using Gateway.Peppol.Validation.XPath;
using static Gateway.Domain.Findings.Severity;

namespace Gateway.Peppol.Validation.Rules.Peppol;

/// <summary>SE-R: what Sweden asks of its sellers, and between two Swedish parties.</summary>
internal static class Sweden
{
    private static readonly ElementPath CountryOfParty = Cac.PostalAddress / Cac.Country / Cbc.IdentificationCode;
    private static readonly ElementPath Account = Cac.PaymentMeans / Cac.PayeeFinancialAccount / Cbc.ID;

    private static readonly DocumentCondition SellerIsSwedish = new("the seller is in Sweden", IsFromSweden);

    private static readonly DocumentCondition SellerHasSwedishVat = new(
        "the seller is in Sweden and has a Swedish VAT number",
        document => AnyParty(document, Cac.AccountingSupplierParty, HasSwedishVat));

    private static readonly DocumentCondition BothAreSwedish = new(
        "both parties are in Sweden",
        document =>
            IsFromSweden(document) && AnyParty(document, Cac.AccountingCustomerParty, IsSwedish));

    private static readonly RuleContext VatSeller =
        RuleContext.On(Cac.AccountingSupplierParty / Cac.Party).When(SellerHasSwedishVat).Where(HasSwedishVat);

    private static readonly RuleContext LegalEntity =
        RuleContext.On(Cac.AccountingSupplierParty / Cac.Party / Cac.PartyLegalEntity)
            .When(SellerIsSwedish)
            .Where(entity => IsSwedish(entity.Parent) && entity.Has(Cbc.CompanyID));

    private static readonly RuleContext OtherTax =
        RuleContext.On(Cac.AccountingSupplierParty / Cac.Party / Cac.PartyTaxScheme / Cbc.CompanyID)
            .When(SellerIsSwedish)
            .Where(number => IsSwedish(number.Parent.Parent)
                && number.Parent.Parent.Has(Cac.PartyLegalEntity / Cbc.CompanyID)
                && !XPathText.NormalizedUpperIs(number.Parent.One(Cac.TaxScheme / Cbc.ID).Text, "VAT"u8));

    private static readonly RuleContext StandardRate = RuleContext.On(Cac.TaxCategory, Cac.ClassifiedTaxCategory)
        .When(SellerHasSwedishVat)
        .Where(category => category.Any(Cbc.ID, "S"u8));

    private static readonly RuleContext Plusgiro =
        RuleContext.On(Account).When(SellerIsSwedish).Where(account => IsAt(account, "SE:PLUSGIRO"u8));

    private static readonly RuleContext Bankgiro =
        RuleContext.On(Account).When(SellerIsSwedish).Where(account => IsAt(account, "SE:BANKGIRO"u8));

    private static readonly RuleContext GiroByCode = RuleContext.On(Cac.PaymentMeans)
        .When(SellerIsSwedish)
        .Where(means => means.Any(Cbc.PaymentMeansCode, "50"u8) || means.Any(Cbc.PaymentMeansCode, "56"u8));

    private static readonly RuleContext DebitTransfer = RuleContext.On(Cac.PaymentMeans)
        .When(BothAreSwedish)
        .Where(means => means.Any(Cbc.PaymentMeansCode, "31"u8));

    public static readonly Pattern Pattern = new(
        RuleSet.Peppol,
        VatSeller,
        LegalEntity,
        OtherTax,
        StandardRate,
        Plusgiro,
        Bankgiro,
        GiroByCode,
        DebitTransfer);

    public static readonly Rule[] Rules =
    [
        new("SE-R-001", Fatal, VatSeller)
        {
            Term = "BT-31",
            At = Cac.PartyTaxScheme / Cbc.CompanyID,
            Holds = seller => XPathText.NormalizedLength(TheVatNumber(seller)) == 14,
            Says = VatNumberIsWrong,
        },
        new("SE-R-002", Fatal, VatSeller)
        {
            Term = "BT-31",
            At = Cac.PartyTaxScheme / Cbc.CompanyID,
            Holds = seller => XPathDouble.IsNumber(XPathText.Substring(TheVatNumber(seller), 3, 12)),
            Says = VatNumberIsWrong,
        },
        OfOrganisation("SE-R-003", number => XPathDouble.IsNumber(number.Text)),
        OfOrganisation("SE-R-004", number => XPathText.NormalizedLength(number.Text) == 10),
        new("SE-R-013", Fatal, LegalEntity)
        {
            Term = "BT-30",
            At = Cbc.CompanyID,
            Holds = entity => HasRightCheckDigit(XPathText.Trim(entity.One(Cbc.CompanyID).Text)),
            Says = National.That(
                "le dernier chiffre du numéro d'organisation contrôle les autres, et ici il ne va pas : « {0} ».",
                "het laatste cijfer van het organisatienummer controleert de andere, en klopt hier niet: “{0}”.",
                "Die letzte Ziffer der Organisationsnummer prüft die anderen und stimmt hier nicht: „{0}“.",
                "the last digit of an organisation number checks the others, and here it is wrong: \"{0}\"."),
        },
        new("SE-R-005", Fatal, OtherTax)
        {
            Term = "BT-32",
            Holds = number => XPathText.Upper(XPathText.Normalize(number.Text)) == "GODKÄND FÖR F-SKATT",
            Says = National.That(
                "un vendeur suédois y écrit « Godkänd för F-skatt » ; le document dit « {0} ».",
                "een Zweedse verkoper schrijft hier “Godkänd för F-skatt”; het document zegt “{0}”.",
                "Schwedische Verkäufer schreiben hier „Godkänd för F-skatt“; im Dokument steht „{0}“.",
                "a Swedish seller writes \"Godkänd för F-skatt\" here; the document says \"{0}\"."),
        },
        new("SE-R-006", Fatal, StandardRate)
        {
            Term = "BT-119",
            At = Cbc.Percent,
            Holds = category => XPathDouble.Number(category.One(Cbc.Percent)) is 25 or 12 or 6,
            Says = National.That(
                "en Suède, la catégorie S est à 25, 12 ou 6 % ; le document dit {0}.",
                "in Zweden heeft categorie S 25, 12 of 6 %; het document zegt {0}.",
                "In Schweden hat die Kategorie S 25, 12 oder 6 %; im Dokument steht {0}.",
                "in Sweden category S is 25, 12 or 6 %; the document says {0}."),
        },
        IsNumeric("SE-R-007", Plusgiro),
        OfLength("SE-R-010", Plusgiro, 2, 8),
        IsNumeric("SE-R-008", Bankgiro),
        OfLength("SE-R-009", Bankgiro, 7, 8),
        Never("SE-R-011", GiroByCode),
        Never("SE-R-012", DebitTransfer),
    ];

    private static bool IsFromSweden(DocumentTree document) =>
        AnyParty(document, Cac.AccountingSupplierParty, IsSwedish);

    private static bool AnyParty(DocumentTree document, ElementName role, Func<Node, bool> isAsked) =>
        document.All(role).Any(holder => holder.Any(Cac.Party, isAsked));

    private static bool IsSwedish(Node party) => party.Any(CountryOfParty, "SE"u8);

    private static bool HasSwedishVat(Node party) =>
        IsSwedish(party)
        && party.Any(
            Cac.PartyTaxScheme,
            registration => National.IsVat(registration) && National.BeginsWith(registration, "SE"u8));

    private static ReadOnlySpan<byte> TheVatNumber(Node seller) =>
        seller.One(Cac.PartyTaxScheme / Cbc.CompanyID, number => National.IsVat(number.Parent)).Text;

    /// <summary>Whether an account is a credit transfer's (30) at one of the giro systems.</summary>
    private static bool IsAt(Node account, ReadOnlySpan<byte> system)
    {
        var means = account.Parent.Parent;
        return XPathText.NormalizedIs(means.One(Cbc.PaymentMeansCode).Text, "30"u8)
            && XPathText.NormalizedIs(
                means.One(Cac.PayeeFinancialAccount / Cac.FinancialInstitutionBranch / Cbc.ID).Text, system);
    }

    private static Sentence VatNumberIsWrong(Rule rule, Node seller) => National.That(
        "un numéro suédois s'écrit SE et douze chiffres ; le document dit « {0} ».",
        "een Zweeds nummer is SE en twaalf cijfers; het document zegt “{0}”.",
        "Eine schwedische Nummer ist SE und zwölf Ziffern; im Dokument steht „{0}“.",
        "a Swedish number is SE and twelve digits; the document says \"{0}\".")(rule, seller);

    private static Rule OfOrganisation(string id, Func<Node, bool> holds) => new(id, Fatal, LegalEntity)
    {
        Term = "BT-30",
        At = Cbc.CompanyID,
        Holds = entity => holds(entity.One(Cbc.CompanyID)),
        Says = National.That(
            "un numéro d'organisation suédois a dix chiffres, sans trait d'union ; le document dit « {0} ».",
            "een Zweeds organisatienummer heeft tien cijfers, zonder streepje; het document zegt “{0}”.",
            "Eine schwedische Organisationsnummer hat zehn Ziffern ohne Strich; im Dokument steht „{0}“.",
            "a Swedish organisation number has ten digits, without a hyphen; the document says \"{0}\"."),
    };

    /// <summary>The tenth digit checks the nine before it; a longer number is the matter of SE-R-004.</summary>
    private static bool HasRightCheckDigit(ReadOnlySpan<byte> number)
    {
        const int length = 10;
        return number.Length >= length && !number.ContainsAnyExceptInRange((byte)'0', (byte)'9')
            && PeppolCommonNumbers.IsSwedish(number[..length]);
    }

    private static Rule IsNumeric(string id, RuleContext account) => new(id, Warning, account)
    {
        Term = "BT-84",
        Holds = number => XPathDouble.IsNumber(number.Text),
        Says = National.That(
            "un compte de giro suédois n'a que des chiffres ; le document dit « {0} ».",
            "een Zweedse girorekening heeft alleen cijfers; het document zegt “{0}”.",
            "Ein schwedisches Girokonto hat nur Ziffern; im Dokument steht „{0}“.",
            "a Swedish giro account has digits only; the document says \"{0}\"."),
    };

    private static Rule OfLength(string id, RuleContext account, int min, int max) => new(id, Warning, account)
    {
        Term = "BT-84",
        Holds = number => XPathText.NormalizedLength(number.Text) is var length && length >= min && length <= max,
        Says = (rule, number) => Say.About(
            rule,
            number,
            new(
                "ce compte de giro a de {0} à {1} chiffres ; le document dit « {2} ».",
                "deze girorekening heeft {0} tot {1} cijfers; het document zegt “{2}”.",
                "Dieses Girokonto hat {0} bis {1} Ziffern; im Dokument steht „{2}“.",
                "this giro account has {0} to {1} digits; the document says \"{2}\"."),
            min,
            max,
            Shown.TextOrNothing(number)),
    };

    /// <summary>The context says it all: such a payment means is not wanted in Sweden.</summary>
    private static Rule Never(string id, RuleContext means) => new(id, Warning, means)
    {
        Term = "BT-81",
        At = Cbc.PaymentMeansCode,
        Holds = _ => false,
        Says = National.That(
            "en Suède, 30 pour un virement ; pour un giro, la banque (BT-86) est SE:BANKGIRO ou SE:PLUSGIRO. "
                + "Le document dit « {0} ».",
            "in Zweden 30 voor een overschrijving; voor een giro is de bank (BT-86) SE:BANKGIRO of SE:PLUSGIRO. "
                + "Het document zegt “{0}”.",
            "In Schweden 30 für eine Überweisung; beim Giro ist die Bank (BT-86) SE:BANKGIRO oder SE:PLUSGIRO. "
                + "Im Dokument steht „{0}“.",
            "in Sweden 30 for a transfer; for a giro, the bank (BT-86) is SE:BANKGIRO or SE:PLUSGIRO. "
                + "The document says \"{0}\"."),
    };
}
