using Gateway.Domain.Languages;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Wording;
using Gateway.Peppol.Validation.XPath;
using static Gateway.Domain.Findings.Severity;

namespace Gateway.Peppol.Validation.Rules.Peppol;

/// <summary>
/// IS-R: what Iceland asks of its sellers, and between two Icelandic parties. EINDAGI is the last day to pay without
/// interest, given as the reference of a supporting document with that description.
/// </summary>
internal static class Iceland
{
    private const int AccountLength = 12;
    private const int DateLength = 10;

    private static readonly Sentence ForSellers = new(
        "pour un vendeur islandais",
        "voor een IJslandse verkoper",
        "für isländische Verkäufer",
        "for an Icelandic seller");

    private static readonly Sentence BetweenIcelanders = new(
        "entre parties islandaises",
        "tussen IJslandse partijen",
        "zwischen isländischen Parteien",
        "between Icelandic parties");

    private static readonly DocumentCondition SellerIsIcelandic = new("the seller is in Iceland", IsFromIceland);

    private static readonly DocumentCondition BothAreIcelandic = new(
        "both parties are in Iceland",
        document =>
            IsFromIceland(document) && National.IsFrom(document, Cac.AccountingCustomerParty, "IS"u8));

    private static readonly RuleContext Document =
        RuleContext.On(RootElements.CreditNote, RootElements.Invoice).When(SellerIsIcelandic);

    private static readonly RuleContext Buyer = RuleContext.On(
        RootElements.CreditNote / Cac.AccountingCustomerParty,
        RootElements.Invoice / Cac.AccountingCustomerParty).When(BothAreIcelandic);

    public static readonly Pattern Pattern = new(RuleSet.Peppol, Document, Buyer);

    public static readonly Rule[] Rules =
    [
        new("IS-R-001", Warning, Document)
        {
            Term = "BT-3",
            Holds = document => IsInvoiceOrCreditNote(document.One(Cbc.InvoiceTypeCode))
                || IsInvoiceOrCreditNote(document.One(Cbc.CreditNoteTypeCode)),
            Says = (rule, document) => Say.About(
                rule,
                document,
                new(
                    "un vendeur islandais emploie 380 (facture) ou 381 (note de crédit) ; le document dit « {0} ».",
                    "een IJslandse verkoper gebruikt 380 (factuur) of 381 (creditnota); het document zegt “{0}”.",
                    "Isländische Verkäufer verwenden 380 (Rechnung) oder 381 (Gutschrift); im Dokument steht „{0}“.",
                    "an Icelandic seller uses 380 (invoice) or 381 (credit note); the document says \"{0}\"."),
                Shown.Text(document.First(Cbc.InvoiceTypeCode)) + Shown.Text(document.First(Cbc.CreditNoteTypeCode))),
        },
        LegalId("IS-R-002", Document, Cac.AccountingSupplierParty / Cac.Party, "BT-30"),
        Address("IS-R-003", Document, Cac.AccountingSupplierParty / Cac.Party, "BG-5", ForSellers),
        Account("IS-R-006", "9"),
        Account("IS-R-007", "42"),
        new("IS-R-008", Fatal, Document)
        {
            Term = "BT-122",
            Holds = document => !HasLastDay(document) || IsDay(TheLastDay(document)),
            Says = (rule, document) => Say.About(
                rule,
                document,
                new(
                    "EINDAGI s'écrit AAAA-MM-JJ, une seule fois ; le document dit « {0} ».",
                    "EINDAGI wordt geschreven als JJJJ-MM-DD, één keer; het document zegt “{0}”.",
                    "EINDAGI schreibt sich JJJJ-MM-TT, einmal; im Dokument steht „{0}“.",
                    "EINDAGI is written YYYY-MM-DD, once; the document says \"{0}\"."),
                FirstLastDay(document)),
        },
        new("IS-R-009", Fatal, Document)
        {
            Term = "BT-9",
            At = Cbc.DueDate,
            Holds = document => !HasLastDay(document) || document.Has(Cbc.DueDate),
            Says = National.That(
                "avec EINDAGI, le dernier jour sans intérêts, il faut aussi une échéance.",
                "met EINDAGI, de laatste dag zonder rente, is ook een vervaldatum nodig.",
                "Zu EINDAGI, dem letzten Tag ohne Zinsen, gehört eine Fälligkeit.",
                "with EINDAGI, the last day without interest, a due date is needed."),
        },
        new("IS-R-010", Fatal, Document)
        {
            Term = "BT-122",
            Holds = document => !HasLastDay(document) || IsDueBeforeLastDay(document),
            Says = (rule, document) => Say.About(
                rule,
                document,
                new(
                    "EINDAGI ({0}) ne peut pas venir avant l'échéance ({1}).",
                    "EINDAGI ({0}) kan niet voor de vervaldatum ({1}) komen.",
                    "EINDAGI ({0}) kann nicht vor der Fälligkeit ({1}) liegen.",
                    "EINDAGI ({0}) cannot come before the due date ({1})."),
                FirstLastDay(document),
                Shown.TextOrNothing(document.First(Cbc.DueDate))),
        },
        LegalId("IS-R-004", Buyer, Cac.Party, "BT-47"),
        Address("IS-R-005", Buyer, Cac.Party, "BG-8", BetweenIcelanders),
    ];

    private static bool IsFromIceland(DocumentTree document) =>
        National.IsFrom(document, Cac.AccountingSupplierParty, "IS"u8);

    /// <summary>The kennitala, scheme 0196.</summary>
    private static Rule LegalId(string id, RuleContext context, ElementPath party, string term) =>
        new(id, Fatal, context)
        {
            Term = term,
            At = party / Cac.PartyLegalEntity / Cbc.CompanyID,
            Attribute = AttributeName.SchemeID,
            Holds = node => node.Any(
                party / Cac.PartyLegalEntity / Cbc.CompanyID,
                number => number.Attribute(AttributeName.SchemeID).SequenceEqual("0196"u8)),
            Says = National.That(
                "la kennitala est obligatoire, sous le schéma 0196 ; le schéma donné est « {0} ».",
                "de kennitala is verplicht, onder schema 0196; het gegeven schema is “{0}”.",
                "Die Kennitala ist vorgeschrieben, unter dem Schema 0196; angegeben ist das Schema „{0}“.",
                "the kennitala is mandatory, under the scheme 0196; the scheme given is \"{0}\"."),
        };

    private static Rule Address(string id, RuleContext context, ElementPath party, string term, Sentence demand) =>
        new(id, Fatal, context)
        {
            Term = term,
            At = party / Cac.PostalAddress,
            Holds = node => node.Has(party / Cac.PostalAddress / Cbc.StreetName)
                && node.Has(party / Cac.PostalAddress / Cbc.PostalZone),
            Says = (rule, node) => Say.About(
                rule,
                node,
                new(
                    $"la rue et le code postal sont obligatoires {demand.Fr} ; ici : {{0}}, {{1}}.",
                    $"straat en postcode zijn verplicht {demand.Nl}; hier: {{0}}, {{1}}.",
                    $"Straße und Postleitzahl sind Pflicht {demand.De}; hier: {{0}}, {{1}}.",
                    $"street and post code are mandatory {demand.En}; here: {{0}}, {{1}}."),
                Shown.TextOrNothing(node.First(party / Cac.PostalAddress / Cbc.StreetName)),
                Shown.TextOrNothing(node.First(party / Cac.PostalAddress / Cbc.PostalZone))),
        };

    /// <summary>A claim (9) or a transfer (42) goes to an account of twelve characters.</summary>
    private static Rule Account(string id, string means)
    {
        var code = System.Text.Encoding.ASCII.GetBytes(means);
        return new Rule(id, Fatal, Document)
        {
            Term = "BT-84",
            At = Cac.PaymentMeans / Cac.PayeeFinancialAccount / Cbc.ID,
            Holds = document => !document.Any(Cac.PaymentMeans, found => found.Any(Cbc.PaymentMeansCode, code))
                || AccountLengthOf(document, code) == AccountLength,
            Says = (rule, document) => Say.About(
                rule,
                document,
                new(
                    "avec le moyen de paiement {0}, un compte islandais de douze chiffres (banque, type, numéro).",
                    "bij betaalmiddel {0} een IJslandse rekening van twaalf cijfers (bank, soort, nummer).",
                    "Zum Zahlungsmittel {0} gehört ein isländisches Konto mit zwölf Ziffern (Bank, Art, Nummer).",
                    "with payment means {0}, an Icelandic account of twelve digits (bank, ledger, number)."),
                means),
        };
    }

    private static int AccountLengthOf(Node document, byte[] code) => XPathText.NormalizedLength(document.One(
        Cac.PaymentMeans / Cac.PayeeFinancialAccount / Cbc.ID,
        account => account.Parent.Parent.Any(Cbc.PaymentMeansCode, code)).Text);

    private static bool IsInvoiceOrCreditNote(Node type) =>
        XPathText.NormalizedIs(type.Text, "380"u8) || XPathText.NormalizedIs(type.Text, "381"u8);

    private static bool IsLastDay(Node reference) => reference.Any(Cbc.DocumentDescription, "EINDAGI"u8);

    private static bool HasLastDay(Node document) => document.Any(Cac.AdditionalDocumentReference, IsLastDay);

    private static ReadOnlySpan<byte> TheLastDay(Node document) =>
        document.One(Cac.AdditionalDocumentReference / Cbc.ID, id => IsLastDay(id.Parent)).Text;

    private static bool IsDay(ReadOnlySpan<byte> text) =>
        XPathText.Length(text) == DateLength && XPathDate.IsCastable(text);

    /// <summary>The rule compares the two as texts, any with any.</summary>
    private static bool IsDueBeforeLastDay(Node document) => document.Any(
        Cac.AdditionalDocumentReference / Cbc.ID,
        day => IsLastDay(day.Parent)
            && document.Any(Cbc.DueDate, due => due.Text.SequenceCompareTo(day.Text) <= 0));

    private static string FirstLastDay(Node document)
    {
        foreach (var reference in document.Select(Cac.AdditionalDocumentReference))
        {
            if (IsLastDay(reference))
            {
                return Shown.TextOrNothing(reference.First(Cbc.ID));
            }
        }

        return "";
    }
}
