using Gateway.Domain.Languages;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Wording;
using Gateway.Peppol.Validation.XPath;
using static Gateway.Domain.Findings.Severity;

namespace Gateway.Peppol.Validation.Rules.Peppol;

/// <summary>
/// DE-R: what Germany asks where seller and buyer have German addresses (after the national specification XRechnung).
/// Payment means are in <see cref="GermanyPayments"/>.
/// </summary>
internal static class Germany
{
    private const int PhoneDigitsMin = 3;

    private static readonly string[] DocumentTypes = ["326", "380", "384", "389", "381", "875", "876", "877"];

    private static readonly string[] VatCategories = ["S", "Z", "E", "AE", "K", "G", "L", "M"];

    private static readonly ElementPath Attachments =
        Cac.AdditionalDocumentReference / Cac.Attachment / Cbc.EmbeddedDocumentBinaryObject;

    private static readonly ElementPath CreditorId = Cac.PartyIdentification / Cbc.ID;

    private static readonly ElementPath DebitedAccount =
        Cac.PaymentMeans / Cac.PaymentMandate / Cac.PayerFinancialAccount / Cbc.ID;

    private static readonly Sentence BetweenGermans = new(
        "entre parties allemandes", "tussen Duitse partijen", "zwischen deutschen Parteien", "between German parties");

    private static readonly DocumentCondition BothAreGerman = new(
        "both parties are in Germany",
        document => document.Facts.Parties.AreGerman);

    private static readonly RuleContext Document = RuleContext.Document().When(BothAreGerman);

    private static readonly RuleContext ExternalReference = OnPath(
        Cac.AdditionalDocumentReference / Cac.Attachment / Cac.ExternalReference);

    private static readonly RuleContext Seller = OnPath(Cac.AccountingSupplierParty);

    private static readonly RuleContext SellerAddress =
        OnPath(Cac.AccountingSupplierParty / Cac.Party / Cac.PostalAddress);

    private static readonly RuleContext SellerContact =
        OnPath(Cac.AccountingSupplierParty / Cac.Party / Cac.Contact);

    private static readonly RuleContext BuyerAddress =
        OnPath(Cac.AccountingCustomerParty / Cac.Party / Cac.PostalAddress);

    private static readonly RuleContext DeliveryAddress = OnPath(Cac.Delivery / Cac.DeliveryLocation / Cac.Address);

    private static readonly RuleContext Subtotal = OnPath(Cac.TaxTotal / Cac.TaxSubtotal);

    /// <summary>Payment means by what they are: until 3.0.20 the code was compared as a number.</summary>
    public static readonly RuleContext CreditTransfer3020 = OnMeans(code => code is 30 or 58);
    public static readonly RuleContext Card3020 = OnMeans(code => code is 48 or 54 or 55);
    public static readonly RuleContext DirectDebit3020 = OnMeans(code => code is 59);
    public static readonly RuleContext CreditTransfer = OnMeans("30", "58");
    public static readonly RuleContext Card = OnMeans("48", "54", "55");
    public static readonly RuleContext DirectDebit = OnMeans("59");

    public static readonly Pattern Pattern = new(
        RuleSet.Peppol,
        Document,
        ExternalReference,
        Seller,
        SellerAddress,
        SellerContact,
        BuyerAddress,
        DeliveryAddress,
        CreditTransfer3020,
        CreditTransfer,
        Card3020,
        Card,
        DirectDebit3020,
        DirectDebit,
        Subtotal);

    public static readonly Rule[] Rules =
    [
        Given("DE-R-001", Document, Cac.PaymentMeans, "BG-16"),
        Written("DE-R-015", Document, Cbc.BuyerReference, "BT-10"),
        new("DE-R-016", Fatal, Document)
        {
            Term = "BT-31",
            At = Cac.AccountingSupplierParty / Cac.Party / Cac.PartyTaxScheme / Cbc.CompanyID,
            Holds = document => !SpeaksOfVat(document) || IsKnownToTheTaxOffice(document),
            Says = National.That(
                "avec de la TVA, le vendeur donne ici son numéro de TVA ou fiscal, ou nomme un représentant fiscal.",
                "met btw geeft de verkoper hier zijn btw- of fiscaal nummer, of een fiscaal vertegenwoordiger.",
                "Mit Umsatzsteuer nennt der Verkäufer hier USt-IdNr., Steuernummer oder einen Steuervertreter.",
                "with VAT, the seller gives its VAT or tax number here, or names a tax representative."),
        },
        new("DE-R-022", Fatal, Document)
        {
            Term = "BT-125",
            At = Attachments,
            Attribute = AttributeName.Filename,
            Holds = HasEachFileNameOnce,
            Says = National.That(
                "chaque pièce jointe a son propre nom de fichier ; un nom revient.",
                "elke bijlage heeft haar eigen bestandsnaam; een naam komt terug.",
                "Jede Anlage hat ihren eigenen Dateinamen; ein Name kommt mehrfach vor.",
                "each attached document has a file name of its own; a name comes back."),
        },
        new("DE-R-030", Fatal, Document)
        {
            Term = "BT-90",
            Holds = document => !document.Has(Cac.PaymentMeans / Cac.PaymentMandate)
                || document.Any(Cac.AccountingSupplierParty / Cac.Party / CreditorId, IsSepa)
                || document.Any(Cac.PayeeParty / CreditorId, IsSepa),
            Says = National.That(
                "une domiciliation allemande nomme le créancier SEPA ; donnez son identifiant (schéma SEPA).",
                "een Duitse domiciliëring noemt de SEPA-schuldeiser; geef zijn identificatie (schema SEPA).",
                "Eine Lastschrift nennt den SEPA-Gläubiger; seine Kennung (Schema SEPA) fehlt.",
                "a German direct debit names the SEPA creditor; give its identifier (scheme SEPA)."),
        },
        new("DE-R-031", Fatal, Document)
        {
            Term = "BT-91",
            At = DebitedAccount,
            Holds = document =>
                !document.Has(Cac.PaymentMeans / Cac.PaymentMandate) || document.Has(DebitedAccount),
            Says = National.Missing(BetweenGermans),
        },
        Given("DE-R-002", Seller, Cac.Party / Cac.Contact, "BG-6"),
        Written("DE-R-003", SellerAddress, Cbc.CityName, "BT-37"),
        Written("DE-R-004", SellerAddress, Cbc.PostalZone, "BT-38"),
        Written("DE-R-005", SellerContact, Cbc.Name, "BT-41"),
        Written("DE-R-006", SellerContact, Cbc.Telephone, "BT-42"),
        Written("DE-R-007", SellerContact, Cbc.ElectronicMail, "BT-43"),
        new("DE-R-027", Warning, SellerContact)
        {
            Term = "BT-42",
            At = Cbc.Telephone,
            Holds = contact => HasDigits(contact.One(Cbc.Telephone).Text),
            Says = National.That(
                "un numéro de téléphone a trois chiffres au moins ; le document dit « {0} ».",
                "een telefoonnummer heeft minstens drie cijfers; het document zegt “{0}”.",
                "Eine Telefonnummer hat mindestens drei Ziffern; im Dokument steht „{0}“.",
                "a telephone number has three digits at least; the document says \"{0}\"."),
        },
        Written("DE-R-008", BuyerAddress, Cbc.CityName, "BT-52"),
        Written("DE-R-009", BuyerAddress, Cbc.PostalZone, "BT-53"),
        Written("DE-R-010", DeliveryAddress, Cbc.CityName, "BT-77"),
        Written("DE-R-011", DeliveryAddress, Cbc.PostalZone, "BT-78"),
        Written("DE-R-014", Subtotal, Cac.TaxCategory / Cbc.Percent, "BT-119"),
    ];

    /// <summary>As they were until 3.0.20.</summary>
    public static readonly Rule[] Rules3020 =
    [
        TypeOfDocument(code => code),
        Corrected(document => XPathDouble.Any(document, Cbc.InvoiceTypeCode, code => code is 384)
            || XPathDouble.Any(document, Cbc.CreditNoteTypeCode, code => code is 384)),
        Discounts(GermanForms.EndsAsDiscount),
        Mail(GermanForms.IsMailAddress3020),
    ];

    /// <summary>Since 3.0.21 types are compared as texts, discounts and mail addresses read anew.</summary>
    public static readonly Rule[] Rules3021 =
    [
        TypeOfDocument(code => code.Trim([.. " \t\r\n"])),
        Corrected(document => XPathText.NormalizedIs(document.One(Cbc.InvoiceTypeCode).Text, "384"u8)
            || XPathText.NormalizedIs(document.One(Cbc.CreditNoteTypeCode).Text, "384"u8)),
        Discounts(GermanForms.IsDiscount),
        Mail(GermanForms.IsMailAddress),
    ];

    /// <summary>Only from 3.0.21.</summary>
    public static readonly Rule AbsoluteLocation = new("DE-R-T02", Warning, ExternalReference)
    {
        Term = "BT-124",
        At = Cbc.URI,
        Holds = reference => GermanForms.HasScheme(reference.One(Cbc.URI).Value),
        Says = National.That(
            "une adresse complète, avec son schéma, comme https://exemple.de/piece.pdf ; le document dit « {0} ».",
            "een volledig adres, met zijn schema, zoals https://voorbeeld.de/stuk.pdf; het document zegt “{0}”.",
            "eine vollständige Adresse mit Schema, wie https://beispiel.de/beleg.pdf; im Dokument steht „{0}“.",
            "a whole address, with its scheme, as in https://example.de/document.pdf; the document says \"{0}\"."),
    };

    private static RuleContext OnPath(ElementPath path) => RuleContext.InDocument(path).When(BothAreGerman);

    private static RuleContext OnMeans(Func<double, bool> isCode) => OnPath(Cac.PaymentMeans)
        .Where(means => XPathDouble.Any(means, Cbc.PaymentMeansCode, isCode));

    private static RuleContext OnMeans(params string[] codes) => OnPath(Cac.PaymentMeans)
        .Where(means => codes.Contains(XPathText.Normalize(means.One(Cbc.PaymentMeansCode).Text)));

    private static Rule Given(string id, RuleContext context, ElementPath path, string term) => new(id, Fatal, context)
    {
        Term = term,
        At = path,
        Holds = node => node.Has(path),
        Says = National.Missing(BetweenGermans),
    };

    /// <summary>Given, and more than white space.</summary>
    private static Rule Written(string id, RuleContext context, ElementPath path, string term) =>
        Given(id, context, path, term) with { Holds = node => National.HasWords(node, path) };

    private static bool SpeaksOfVat(Node document) =>
        document.Any(Cac.AllowanceCharge / Cac.TaxCategory / Cbc.ID, id => IsTaxed(id) && SaysWhich(id.Parent.Parent))
        || document.Any(Cac.InvoiceLine / Cac.Item / Cac.ClassifiedTaxCategory / Cbc.ID, IsTaxed)
        || document.Any(Cac.CreditNoteLine / Cac.Item / Cac.ClassifiedTaxCategory / Cbc.ID, IsTaxed);

    private static bool IsTaxed(Node category) => VatCategories.Contains(category.Value);

    /// <summary>Whether it is an allowance or a charge, in words: "0" and "1" say nothing here.</summary>
    private static bool SaysWhich(Node allowance) =>
        allowance.Any(Cbc.ChargeIndicator, "false"u8) || allowance.Any(Cbc.ChargeIndicator, "true"u8);

    private static bool IsKnownToTheTaxOffice(Node document) =>
        document.Has(Cac.TaxRepresentativeParty)
        || National.HasWords(document, Cac.AccountingSupplierParty / Cac.Party / Cac.PartyTaxScheme / Cbc.CompanyID);

    private static bool HasEachFileNameOnce(Node document)
    {
        var seen = new HashSet<string>();
        foreach (var reference in document.Select(Cac.AdditionalDocumentReference))
        {
            var own = new List<string>();
            foreach (var file in reference.Select(Cac.Attachment / Cbc.EmbeddedDocumentBinaryObject))
            {
                if (file.HasAttribute(AttributeName.Filename))
                {
                    own.Add(System.Text.Encoding.UTF8.GetString(file.Attribute(AttributeName.Filename)));
                }
            }

            if (seen.Overlaps(own))
            {
                return false;
            }

            seen.UnionWith(own);
        }

        return true;
    }

    private static bool IsSepa(Node id) => id.Attribute(AttributeName.SchemeID).SequenceEqual("SEPA"u8);

    private static bool HasDigits(ReadOnlySpan<byte> phone)
    {
        var digits = 0;
        foreach (var character in phone)
        {
            digits += char.IsAsciiDigit((char)character) ? 1 : 0;
        }

        return digits >= PhoneDigitsMin;
    }

    /// <param name="read">What of the code as it is written is compared.</param>
    private static Rule TypeOfDocument(Func<string, string> read)
    {
        bool IsUsual(Node code) => DocumentTypes.Contains(read(code.Value));
        return new Rule("DE-R-017", Warning, Document)
        {
            Term = "BT-3",
            Holds = document =>
                IsUsual(document.One(Cbc.InvoiceTypeCode)) || IsUsual(document.One(Cbc.CreditNoteTypeCode)),
            Says = (rule, document) => Say.About(
                rule,
                document,
                new(
                    "entre parties allemandes, l'un de {0} ; le document dit « {1} ».",
                    "tussen Duitse partijen één van {0}; het document zegt “{1}”.",
                    "zwischen deutschen Parteien eine von {0}; im Dokument steht „{1}“.",
                    "between German parties, one of {0}; the document says \"{1}\"."),
                string.Join(", ", DocumentTypes),
                Shown.Text(document.First(Cbc.InvoiceTypeCode)) + Shown.Text(document.First(Cbc.CreditNoteTypeCode))),
        };
    }

    private static Rule Corrected(Func<Node, bool> isCorrection) => new("DE-R-026", Warning, Document)
    {
        Term = "BT-25",
        Holds = document =>
            !isCorrection(document) || document.Has(Cac.BillingReference / Cac.InvoiceDocumentReference),
        Says = National.That(
            "une facture rectificative (384) nomme la facture qu'elle rectifie ; donnez son numéro.",
            "een gecorrigeerde factuur (384) noemt de factuur die ze verbetert; geef het nummer ervan.",
            "Eine Rechnungskorrektur (384) nennt die berichtigte Rechnung; ihre Nummer fehlt.",
            "a corrected invoice (384) names the invoice it corrects; give its number."),
    };

    private static Rule Discounts(Func<string, bool> isDiscount) => new("DE-R-018", Fatal, Document)
    {
        Term = "BT-20",
        At = Cac.PaymentTerms / Cbc.Note,
        Holds = document => GermanForms.HasWellFormedDiscounts(document, isDiscount),
        Says = National.That(
            "un escompte s'écrit #SKONTO#TAGE=14#PROZENT=2.00#, seul sur sa ligne, et une fin de ligne suit le "
                + "dernier ; le document dit « {0} ».",
            "een korting voor contant wordt #SKONTO#TAGE=14#PROZENT=2.00#, alleen op haar regel, en na de laatste "
                + "volgt een regeleinde; het document zegt “{0}”.",
            "Skonto schreibt sich #SKONTO#TAGE=14#PROZENT=2.00#, allein in seiner Zeile, und nach dem letzten folgt "
                + "ein Zeilenumbruch; im Dokument steht „{0}“.",
            "a cash discount is written #SKONTO#TAGE=14#PROZENT=2.00#, alone on its line, and a line break follows the "
                + "last; the document says \"{0}\"."),
    };

    private static Rule Mail(Func<string, bool> isAddress) => new("DE-R-028", Warning, SellerContact)
    {
        Term = "BT-43",
        At = Cbc.ElectronicMail,
        Holds = contact => isAddress(XPathText.Normalize(contact.One(Cbc.ElectronicMail).Text)),
        Says = National.That(
            "une adresse comme nom@exemple.de ; le document dit « {0} ».",
            "een adres zoals naam@voorbeeld.de; het document zegt “{0}”.",
            "eine Adresse wie name@beispiel.de; im Dokument steht „{0}“.",
            "an address as in name@example.de; the document says \"{0}\"."),
    };
}
