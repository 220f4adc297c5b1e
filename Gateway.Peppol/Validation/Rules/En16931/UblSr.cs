using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Wording;
using Gateway.Peppol.Validation.XPath;
using static Gateway.Domain.Findings.Severity;
using static Gateway.Peppol.Validation.Documents.AttributeName;

namespace Gateway.Peppol.Validation.Rules.En16931;

/// <summary>UBL-SR: how often things may stand that UBL allows more often than the core invoice model.</summary>
internal static class UblSr
{
    private static readonly ElementPath SellerParty = Cac.AccountingSupplierParty / Cac.Party;
    private static readonly ElementPath BuyerParty = Cac.AccountingCustomerParty / Cac.Party;

    public static readonly Rule[] Rules =
    [
        Once("UBL-SR-01", Syntax.Document, Cac.ContractDocumentReference / Cbc.ID, "BT-12"),
        Once("UBL-SR-02", Syntax.Document, Cac.ReceiptDocumentReference / Cbc.ID, "BT-15"),
        Once("UBL-SR-03", Syntax.Document, Cac.DespatchDocumentReference / Cbc.ID, "BT-16"),
        new("UBL-SR-04", Fatal, Syntax.Document)
        {
            Term = "BT-18",
            At = Cac.AdditionalDocumentReference / Cbc.ID,
            Holds = document => CountOf(document, Cac.AdditionalDocumentReference, Cbc.ID, IsObjectReference) <= 1,
            Says = Say.OnlyOnce,
        },
        Once("UBL-SR-05", Syntax.Document, Cac.PaymentTerms / Cbc.Note, "BT-20"),
        Once("UBL-SR-06", Syntax.PrecedingInvoice, Cac.InvoiceDocumentReference, "BG-3"),
        new("UBL-SR-07", Fatal, Syntax.PrecedingInvoice)
        {
            Term = "BT-25",
            At = Cac.InvoiceDocumentReference / Cbc.ID,
            Holds = reference => reference.Has(Cac.InvoiceDocumentReference / Cbc.ID),
            Says = Say.Missing,
        },
        Once("UBL-SR-08", Syntax.Document, Cac.InvoicePeriod, "BG-14"),
        Once("UBL-SR-09", Syntax.Document, SellerParty / Cac.PartyLegalEntity / Cbc.RegistrationName, "BT-27"),
        Once("UBL-SR-10", Syntax.Document, SellerParty / Cac.PartyName / Cbc.Name, "BT-28"),
        Once("UBL-SR-11", Syntax.Document, SellerParty / Cac.PartyLegalEntity / Cbc.CompanyID, "BT-30"),
        OneRegistration("UBL-SR-12", SellerParty / Cac.PartyTaxScheme, isVat: true, "BT-31"),
        OneRegistration("UBL-SR-13", SellerParty / Cac.PartyTaxScheme, isVat: false, "BT-32"),
        Once("UBL-SR-14", Syntax.Document, SellerParty / Cac.PartyLegalEntity / Cbc.CompanyLegalForm, "BT-33"),
        Once("UBL-SR-15", Syntax.Document, BuyerParty / Cac.PartyLegalEntity / Cbc.RegistrationName, "BT-44"),
        Once("UBL-SR-16", Syntax.Document, BuyerParty / Cac.PartyIdentification / Cbc.ID, "BT-46"),
        Once("UBL-SR-17", Syntax.Document, BuyerParty / Cac.PartyLegalEntity / Cbc.CompanyID, "BT-47"),
        OneRegistration("UBL-SR-18", BuyerParty / Cac.PartyTaxScheme, isVat: true, "BT-48"),
        OfAnotherPayee("UBL-SR-19", Cac.PartyName / Cbc.Name, "BT-59"),
        new("UBL-SR-20", Fatal, Syntax.Payee)
        {
            Term = "BT-60",
            At = Cac.PartyIdentification / Cbc.ID,
            Holds = payee =>
                payee.Count(Cac.PartyIdentification / Cbc.ID, IsNoCreditorId) <= 1 && IsNotTheSeller(payee),
            Says = PayeeIsTheSeller,
        },
        OfAnotherPayee("UBL-SR-21", Cac.PartyLegalEntity / Cbc.CompanyID, "BT-61"),
        Once("UBL-SR-22", Syntax.TaxRepresentative, Cac.PartyName / Cbc.Name, "BT-62"),
        Once("UBL-SR-24", Syntax.Document, Cac.Delivery, "BG-13"),
        Once("UBL-SR-25", Syntax.Delivery, Cac.DeliveryParty / Cac.PartyName / Cbc.Name, "BT-70"),
        Once("UBL-SR-26", Syntax.PaymentMeans, Cbc.PaymentID, "BT-83"),
        Once("UBL-SR-27", Syntax.PaymentMeans, Cbc.PaymentMeansCode, "BT-81"),
        Once("UBL-SR-28", Syntax.PaymentMeans, Cac.PaymentMandate / Cbc.ID, "BT-89"),
        new("UBL-SR-29", Fatal, Syntax.Document)
        {
            Term = "BT-90",
            Holds = document => document.Document.All(Cbc.ID)
                .Count(id => id.Parent.Name == Cac.PartyIdentification && IsCreditorId(id)) <= 1,
            Says = Say.OnlyOnce,
        },
        Once("UBL-SR-30", Syntax.Allowance, Cbc.AllowanceChargeReason, "BT-97"),
        Once("UBL-SR-31", Syntax.Charge, Cbc.AllowanceChargeReason, "BT-104"),
        Once("UBL-SR-32", Syntax.Breakdown, Cac.TaxCategory / Cbc.TaxExemptionReason, "BT-120"),
        Once("UBL-SR-33", Syntax.SupportingDocument, Cbc.DocumentDescription, "BT-123"),
        Once("UBL-SR-34", Syntax.Line, Cbc.Note, "BT-127"),
        Once("UBL-SR-35", Syntax.Line, Cac.OrderLineReference / Cbc.LineID, "BT-132"),
        Once("UBL-SR-36", Syntax.Line, Cac.InvoicePeriod, "BG-26"),
        Once("UBL-SR-37", Syntax.Line, Cac.Price / Cac.AllowanceCharge / Cbc.Amount, "BT-147"),
        Once("UBL-SR-39", Syntax.Document, Cac.ProjectReference / Cbc.ID, "BT-11"),
        Once("UBL-SR-40", Syntax.Document, BuyerParty / Cac.PartyName / Cbc.Name, "BT-45"),
        new("UBL-SR-42", Fatal, Syntax.Seller)
        {
            Term = "BT-31",
            At = Cac.PartyTaxScheme,
            Holds = seller => seller.Count(Cac.PartyTaxScheme) <= 2,
            Says = Say.That(
                "deux enregistrements fiscaux au plus.",
                "hoogstens twee fiscale registraties.",
                "höchstens zwei Steuerregistrierungen.",
                "two tax registrations at most."),
        },
        new("UBL-SR-43", Fatal, Syntax.SupportingDocument)
        {
            Term = "BT-122",
            At = Cbc.DocumentTypeCode,
            Holds = reference => IsObjectReference(reference)
                || (NodeLocation.LocalNameOf(reference.Document.Root) == "CreditNote"
                    && reference.Any(Cbc.DocumentTypeCode, "50"u8))
                || (!reference.Any(Cbc.ID, id => id.HasAttribute(SchemeID)) && !reference.Has(Cbc.DocumentTypeCode)),
            Says = Say.That(
                "schéma et code de type ne vont qu'avec l'objet facturé (130) ou, en note de crédit, le projet (50).",
                "schema en typecode alleen bij het gefactureerde object (130) of, in een creditnota, het project (50).",
                "Schema und Typcode nur beim abgerechneten Objekt (130) oder, in einer Gutschrift, beim Projekt (50).",
                "scheme and type code go only with the invoiced object (130) or, in a credit note, the project (50)."),
        },
        OneValue("UBL-SR-44", Cbc.PaymentID, "BT-83"),
        Once("UBL-SR-45", Syntax.Document, Cac.PaymentMeans / Cbc.PaymentDueDate, "BT-9"),
        new("UBL-SR-46", Fatal, Syntax.Document)
        {
            Term = "BT-82",
            At = Cac.PaymentMeans / Cbc.PaymentMeansCode,
            Holds = document =>
                document.Count(Cac.PaymentMeans / Cbc.PaymentMeansCode, code => code.HasAttribute(Name)) <= 1,
            Says = Say.OnlyOnce,
        },
        OneValue("UBL-SR-47", Cbc.PaymentMeansCode, "BT-81"),
        new("UBL-SR-48", Fatal, Syntax.Line)
        {
            Term = "BG-30",
            At = Cac.Item / Cac.ClassifiedTaxCategory,
            Holds = line => line.Count(Cac.Item / Cac.ClassifiedTaxCategory) == 1,
            Says = Say.ExactlyOnce,
        },
        Once("UBL-SR-49", Syntax.Document, Cac.InvoicePeriod / Cbc.DescriptionCode, "BT-8"),
        Once("UBL-SR-50", Syntax.Line, Cac.Item / Cbc.Description, "BT-154"),
        new("UBL-SR-51", Fatal, Syntax.Address)
        {
            At = Cac.AddressLine,
            Holds = address => address.Count(Cac.AddressLine) <= 1,
            Says = Say.OnlyOnce,
        },
        Once("UBL-SR-52", Syntax.Line, Cac.DocumentReference, "BT-128"),
        new("UBL-SR-53", Fatal, Syntax.TaxRegistration)
        {
            At = Cbc.CompanyID,
            Holds = registration => registration.Has(Cac.TaxScheme / Cbc.ID) && registration.Has(Cbc.CompanyID),
            Says = Say.That(
                "un enregistrement fiscal a un numéro et un régime (TaxScheme).",
                "een fiscale registratie heeft een nummer en een stelsel (TaxScheme).",
                "Eine Steuerregistrierung hat eine Nummer und ein Steuerschema (TaxScheme).",
                "a tax registration has a number and a scheme (TaxScheme)."),
        },
        Once("UBL-SR-54", Syntax.Document, Cac.PaymentMeans / Cac.CardAccount, "BG-18"),
        Once("UBL-SR-55", Syntax.Document, Cac.PaymentMeans / Cac.PaymentMandate, "BG-19"),
    ];

    /// <summary>New in EN 16931 1.3.16.</summary>
    public static readonly Rule OneTender =
        Once("UBL-SR-56", Syntax.Document, Cac.OriginatorDocumentReference / Cbc.ID, "BT-17");

    /// <summary>
    /// Until 1.3.15 it looked for a Party inside the tax representative, where UBL has none: it never fired.
    /// </summary>
    public static readonly Rule OneRepresentativeVatNumber1315 =
        Once("UBL-SR-23", Syntax.TaxRepresentative, Cac.Party / Cac.PartyTaxScheme / Cbc.CompanyID, "BT-63");

    public static readonly Rule OneRepresentativeVatNumber =
        Once("UBL-SR-23", Syntax.TaxRepresentative, Cac.PartyTaxScheme / Cbc.CompanyID, "BT-63");

    private static Rule Once(string id, RuleContext context, ElementPath path, string term) => new(id, Fatal, context)
    {
        Term = term,
        At = path,
        Holds = node => node.Count(path) <= 1,
        Says = Say.OnlyOnce,
    };

    /// <summary>One tax registration with a number under VAT, or one under another scheme.</summary>
    private static Rule OneRegistration(string id, ElementPath registrations, bool isVat, string term) =>
        new(id, Fatal, Syntax.Document)
        {
            Term = term,
            At = registrations / Cbc.CompanyID,
            Holds = document => CountOf(document, registrations, Cbc.CompanyID, node => HasScheme(node, isVat)) <= 1,
            Says = Say.OnlyOnce,
        };

    /// <summary>Several payment means may say the same, not different things.</summary>
    private static Rule OneValue(string id, ElementName name, string term) => new(id, Fatal, Syntax.Document)
    {
        Term = term,
        At = Cac.PaymentMeans / name,
        Holds = document => AreAllTheSame(document.Document.All(name)),
        Says = Say.That(
            "toutes les instructions de paiement doivent donner la même valeur ; la première est « {0} ».",
            "alle betalingsinstructies moeten dezelfde waarde geven; de eerste is “{0}”.",
            "Alle Zahlungsanweisungen müssen denselben Wert nennen; der erste ist „{0}“.",
            "all payment instructions must give the same value; the first is \"{0}\"."),
    };

    private static Rule OfAnotherPayee(string id, ElementPath once, string term) => new(id, Fatal, Syntax.Payee)
    {
        Term = term,
        At = once,
        Holds = payee => payee.Count(once) <= 1 && IsNotTheSeller(payee),
        Says = PayeeIsTheSeller,
    };

    private static Gateway.Domain.Languages.Sentence PayeeIsTheSeller(Rule rule, Node payee) => Say.That(
        "une seule fois au plus, et le bénéficiaire doit être quelqu'un d'autre que le vendeur.",
        "hoogstens één keer, en de begunstigde moet iemand anders zijn dan de verkoper.",
        "höchstens einmal, und der Zahlungsempfänger muss jemand anderes sein als der Verkäufer.",
        "once at most, and the payee must be somebody else than the seller.")(rule, payee);

    /// <summary>Any name of the payee differs from any registered name of the seller; both must be there.</summary>
    private static bool IsNotTheSeller(Node payee) =>
        payee.Any(Cac.PartyName / Cbc.Name, name =>
            name.Parent.Parent.Parent.Any(SellerParty / Cac.PartyLegalEntity / Cbc.RegistrationName, seller =>
                !seller.Text.SequenceEqual(name.Text)));

    private static bool IsObjectReference(Node reference) => reference.Any(Cbc.DocumentTypeCode, "130"u8);

    private static bool IsCreditorId(Node id) => XPathText.UpperIs(id.Attribute(SchemeID), "SEPA"u8);

    /// <summary>Also an identifier without a scheme.</summary>
    private static bool IsNoCreditorId(Node id) => !IsCreditorId(id);

    private static bool HasScheme(Node registration, bool isVat) =>
        registration.Any(Cac.TaxScheme, scheme => XPathText.UpperIs(scheme.One(Cbc.ID).Text, "VAT"u8) == isVat);

    private static int CountOf(Node origin, ElementPath path, ElementName inner, Func<Node, bool> isAsked)
    {
        var count = 0;
        foreach (var node in origin.Select(path))
        {
            count += isAsked(node) ? node.Count(inner) : 0;
        }

        return count;
    }

    private static bool AreAllTheSame(SameNameNodes nodes)
    {
        var first = Node.None;
        foreach (var node in nodes)
        {
            first = first.Exists ? first : node;
            if (!node.Text.SequenceEqual(first.Text))
            {
                return false;
            }
        }

        return true;
    }
}
