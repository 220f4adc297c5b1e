using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Wording;
using Gateway.Peppol.Validation.XPath;
using static Gateway.Domain.Findings.Severity;

namespace Gateway.Peppol.Validation.Rules.Peppol;

/// <summary>NL-R: what the Netherlands ask of their sellers, and between two Dutch parties.</summary>
internal static class Netherlands
{
    private static readonly DocumentCondition SellerIsDutch = new(
        "the seller is in the Netherlands",
        document => document.Facts.Parties.SellerAddressCountry == "NL");

    private static readonly DocumentCondition BothAreDutch = new(
        "both parties are in the Netherlands",
        document =>
            document.Facts.Parties.SellerAddressCountry == "NL" && document.Facts.Parties.BuyerAddressCountry == "NL");

    private static readonly DocumentCondition SellerAndRepresentativeAreDutch = new(
        "seller and tax representative are in the Netherlands",
        document =>
            document.Facts.Parties.SellerAddressCountry == "NL"
            && document.Facts.Parties.RepresentativeAddressCountry == "NL");

    private static readonly RuleContext CreditNoteType =
        RuleContext.On(Cbc.CreditNoteTypeCode).When(SellerIsDutch);

    private static readonly RuleContext SellerAddress =
        RuleContext.On(Cac.AccountingSupplierParty / Cac.Party / Cac.PostalAddress).When(SellerIsDutch);

    private static readonly RuleContext SellerNumber =
        RuleContext.On(Cac.AccountingSupplierParty / Cac.Party / Cac.PartyLegalEntity / Cbc.CompanyID)
            .When(SellerIsDutch);

    private static readonly RuleContext BuyerAddress =
        RuleContext.On(Cac.AccountingCustomerParty / Cac.Party / Cac.PostalAddress).When(BothAreDutch);

    private static readonly RuleContext BuyerNumber =
        RuleContext.On(Cac.AccountingCustomerParty / Cac.Party / Cac.PartyLegalEntity / Cbc.CompanyID)
            .When(BothAreDutch);

    private static readonly RuleContext RepresentativeAddress =
        RuleContext.On(Cac.TaxRepresentativeParty / Cac.PostalAddress).When(SellerAndRepresentativeAreDutch);

    private static readonly RuleContext Totals = RuleContext.On(Cac.LegalMonetaryTotal).When(SellerIsDutch);

    private static readonly RuleContext PaymentMeans = RuleContext.On(Cac.PaymentMeans).When(BothAreDutch);

    private static readonly RuleContext OrderLine =
        RuleContext.On(Cac.OrderLineReference / Cbc.LineID).When(SellerIsDutch);

    public static readonly Pattern Pattern = new(
        RuleSet.Peppol,
        CreditNoteType,
        SellerAddress,
        SellerNumber,
        BuyerAddress,
        BuyerNumber,
        RepresentativeAddress,
        Totals,
        PaymentMeans,
        OrderLine);

    public static readonly Rule[] Rules =
    [
        new("NL-R-001", Fatal, CreditNoteType)
        {
            Term = "BT-25",
            Holds = type => type.Document.Root.Has(
                Cac.BillingReference / Cac.InvoiceDocumentReference / Cbc.ID),
            Says = National.That(
                "une note de crédit d'un vendeur néerlandais nomme la facture qu'elle corrige ; indiquez son numéro.",
                "een creditnota van een Nederlandse verkoper noemt de factuur die ze verbetert; geef het nummer ervan.",
                "Eine Gutschrift eines niederländischen Verkäufers nennt die berichtigte Rechnung; ihre Nummer fehlt.",
                "a credit note of a Dutch seller names the invoice it corrects; give its number."),
        },
        WholeAddress("NL-R-002", SellerAddress, "BG-5"),
        ChamberOrGovernment("NL-R-003", SellerNumber, "BT-30"),
        WholeAddress("NL-R-004", BuyerAddress, "BG-8"),
        ChamberOrGovernment("NL-R-005", BuyerNumber, "BT-47"),
        WholeAddress("NL-R-006", RepresentativeAddress, "BG-12"),
        new("NL-R-007", Fatal, Totals)
        {
            Term = "BG-16",
            Holds = totals => IsNothingToPay(totals) || !totals.Document.All(Cac.PaymentMeans).IsEmpty,
            Says = National.That(
                "un vendeur néerlandais dit comment payer ce qui est dû ; ajoutez un moyen de paiement.",
                "een Nederlandse verkoper zegt hoe het verschuldigde te betalen is; voeg een betaalmiddel toe.",
                "Ein niederländischer Verkäufer sagt, wie zu zahlen ist; ein Zahlungsmittel fehlt.",
                "a Dutch seller says how to pay what is due; add a means of payment."),
        },
        new("NL-R-008", Fatal, PaymentMeans)
        {
            Term = "BT-81",
            At = Cbc.PaymentMeansCode,
            Holds = means => IsDutchMeans(XPathText.Trim(means.One(Cbc.PaymentMeansCode).Text)),
            Says = National.That(
                "entre parties néerlandaises, 30, 48, 49, 57, 58 ou 59 ; le document dit « {0} ».",
                "tussen Nederlandse partijen 30, 48, 49, 57, 58 of 59; het document zegt “{0}”.",
                "zwischen niederländischen Parteien 30, 48, 49, 57, 58 oder 59; im Dokument steht „{0}“.",
                "between Dutch parties, 30, 48, 49, 57, 58 or 59; the document says \"{0}\"."),
        },
        new("NL-R-009", Fatal, OrderLine)
        {
            Term = "BT-13",
            Holds = line => line.Document.Root.Has(Cac.OrderReference / Cbc.ID),
            Says = National.That(
                "la ligne {0} d'une commande est citée, mais pas la commande ; indiquez sa référence.",
                "regel {0} van een bestelling wordt genoemd, maar de bestelling niet; geef de referentie ervan.",
                "Zeile {0} einer Bestellung ist genannt, die Bestellung aber nicht; ihre Referenz fehlt.",
                "line {0} of an order is cited, but not the order; give its reference."),
        },
    ];

    private static Rule WholeAddress(string id, RuleContext address, string term) => new(id, Fatal, address)
    {
        Term = term,
        Holds = found => found.Has(Cbc.StreetName) && found.Has(Cbc.CityName) && found.Has(Cbc.PostalZone),
        Says = (rule, found) => Say.About(
            rule,
            found,
            new(
                "une adresse néerlandaise a une rue, une localité et un code postal ; ici : {0}, {1}, {2}.",
                "een Nederlands adres heeft een straat, een plaats en een postcode; hier: {0}, {1}, {2}.",
                "Eine niederländische Adresse hat Straße, Ort und Postleitzahl; hier: {0}, {1}, {2}.",
                "a Dutch address has a street, a city and a post code; here: {0}, {1}, {2}."),
            Shown.TextOrNothing(found.Child(Cbc.StreetName)),
            Shown.TextOrNothing(found.Child(Cbc.CityName)),
            Shown.TextOrNothing(found.Child(Cbc.PostalZone))),
    };

    /// <summary>The number of the chamber of commerce (KVK, 0106) or that of a public body (OIN, 0190).</summary>
    private static Rule ChamberOrGovernment(string id, RuleContext number, string term) => new(id, Fatal, number)
    {
        Term = term,
        Attribute = AttributeName.SchemeID,
        Holds = found => !found.IsBlank && IsDutchScheme(found.Attribute(AttributeName.SchemeID)),
        Says = National.That(
            "un numéro KVK (schéma 0106) ou OIN (schéma 0190) ; le schéma donné est « {0} ».",
            "een KVK-nummer (schema 0106) of een OIN (schema 0190); het gegeven schema is “{0}”.",
            "eine KVK-Nummer (Schema 0106) oder eine OIN (Schema 0190); angegeben ist das Schema „{0}“.",
            "a KVK number (scheme 0106) or an OIN (scheme 0190); the scheme given is \"{0}\"."),
    };

    /// <summary>The official rule is content with one of them among several words.</summary>
    private static bool IsDutchScheme(ReadOnlySpan<byte> scheme)
    {
        foreach (var word in scheme.Split((byte)' '))
        {
            if (scheme[word].SequenceEqual("0106"u8) || scheme[word].SequenceEqual("0190"u8))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNothingToPay(Node totals) => totals.Document.Type == DocumentType.Invoice
        ? XPathDecimal.Of(totals, Cbc.PayableAmount) <= 0m
        : totals.Document.Type == DocumentType.CreditNote && XPathDecimal.Of(totals, Cbc.PayableAmount) >= 0m;

    private static bool IsDutchMeans(ReadOnlySpan<byte> code) =>
        code.SequenceEqual("30"u8) || code.SequenceEqual("48"u8) || code.SequenceEqual("49"u8)
        || code.SequenceEqual("57"u8) || code.SequenceEqual("58"u8) || code.SequenceEqual("59"u8);
}
