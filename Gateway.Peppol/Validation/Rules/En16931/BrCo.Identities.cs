using Gateway.Peppol.CodeLists;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Wording;
using Gateway.Peppol.Validation.XPath;
using static Gateway.Domain.Findings.Severity;

namespace Gateway.Peppol.Validation.Rules.En16931;

/// <summary>Those that compute nothing.</summary>
internal static partial class BrCo
{
    /// <summary>Only until 1.3.15: an invoice with something to pay says until when, or how.</summary>
    public static readonly Rule DueDateOrTerms1315 = new("BR-CO-25", Fatal, Model.InvoicePayable)
    {
        Term = "BT-9",
        Holds = payable => XPathDouble.Compared(payable.Text) <= 0
            || (XPathDouble.Compared(payable.Text) > 0
                && (!payable.Document.All(Cbc.DueDate).IsEmpty
                    || payable.Document.All(Cac.PaymentTerms).Any(terms => terms.Has(Cbc.Note)))),
        Says = Say.That(
            "il y a un montant à payer : donnez une échéance ou des conditions de paiement.",
            "er is een bedrag te betalen: geef een vervaldatum of betalingsvoorwaarden.",
            "Es ist ein Betrag zu zahlen: Fälligkeit oder Zahlungsbedingungen angeben.",
            "there is an amount to pay: give a due date or payment terms."),
    };

    public static readonly Rule SellerIsIdentified1315 = SellerIsIdentified(_ => true);

    /// <summary>Since 1.3.16 a creditor identifier does not count as one of the seller.</summary>
    public static readonly Rule SellerIsIdentified1316 =
        SellerIsIdentified(id => !id.Attribute(AttributeName.SchemeID).SequenceEqual("SEPA"u8));

    public static readonly Rule[] Identities =
    [
        new("BR-CO-03", Fatal, Model.Document)
        {
            Term = "BT-7",
            At = Cbc.TaxPointDate,
            Holds = document =>
                !document.Has(Cbc.TaxPointDate) || !document.Has(Cac.InvoicePeriod / Cbc.DescriptionCode),
            Says = Say.That(
                "donnez la date d'exigibilité ou son code (BT-8), pas les deux.",
                "geef de datum van verschuldigdheid of de code ervan (BT-8), niet allebei.",
                "Datum der Steuerfälligkeit oder ihr Code (BT-8), nicht beides.",
                "give the VAT point date or its code (BT-8), not both."),
        },
        new("BR-CO-04", Fatal, Model.Line)
        {
            Term = "BT-151",
            At = Cac.Item / Cac.ClassifiedTaxCategory / Cbc.ID,
            Holds = line => line.Any(
                Cac.Item / Cac.ClassifiedTaxCategory, category => category.Has(Cbc.ID) && Vat.IsVat(category)),
            Says = Say.Missing,
        },
        Always("BR-CO-05", Model.DocumentAllowance, "BT-98"),
        Always("BR-CO-06", Model.DocumentCharge, "BT-105"),
        Always("BR-CO-07", Model.LineAllowance, "BT-140"),
        Always("BR-CO-08", Model.LineCharge, "BT-145"),
        new("BR-CO-09", Fatal, Model.VatRegistration)
        {
            At = Cbc.CompanyID,
            Holds = registration => StartsWithCountry(registration.One(Cbc.CompanyID).Text),
            Says = Say.That(
                "un numéro de TVA commence par le code du pays (la Grèce peut écrire EL) ; le document dit « {0} ».",
                "een btw-nummer begint met de landcode (Griekenland mag EL schrijven); het document zegt “{0}”.",
                "Eine Umsatzsteuer-Nummer beginnt mit dem Ländercode (Griechenland auch EL); im Dokument steht „{0}“.",
                "a VAT number begins with the country code (Greece may write EL); the document says \"{0}\"."),
        },
        new("BR-CO-18", Fatal, Model.Document)
        {
            Term = "BG-23",
            At = Cac.TaxTotal / Cac.TaxSubtotal,
            Holds = document => document.Has(Cac.TaxTotal / Cac.TaxSubtotal),
            Says = Say.Missing,
        },
        new("BR-CO-19", Fatal, Model.Period)
        {
            Term = "BG-14",
            Holds = period => period.Has(Cbc.StartDate) || period.Has(Cbc.EndDate) || period.Has(Cbc.DescriptionCode),
            Says = PeriodIsEmpty,
        },
        new("BR-CO-20", Fatal, Model.LinePeriod)
        {
            Term = "BG-26",
            Holds = period => period.Has(Cbc.StartDate) || period.Has(Cbc.EndDate),
            Says = PeriodIsEmpty,
        },
        Reasoned("BR-CO-21", Model.DocumentAllowance, "BT-97"),
        Reasoned("BR-CO-22", Model.DocumentCharge, "BT-104"),
        Reasoned("BR-CO-23", Model.LineAllowance, "BT-139"),
        Reasoned("BR-CO-24", Model.LineCharge, "BT-144"),
    ];

    private static Gateway.Domain.Languages.Sentence PeriodIsEmpty(Rule rule, Node period) => Say.That(
        "une période a un début, une fin, ou les deux.",
        "een periode heeft een begin, een einde, of beide.",
        "Ein Zeitraum hat einen Beginn, ein Ende oder beides.",
        "a period has a start, an end, or both.")(rule, period);

    /// <summary>A reason in words or as a code.</summary>
    private static Rule Reasoned(string id, RuleContext context, string term) => new(id, Fatal, context)
    {
        Term = term,
        At = Cbc.AllowanceChargeReason,
        Holds = allowance => allowance.Has(Cbc.AllowanceChargeReason) || allowance.Has(Cbc.AllowanceChargeReasonCode),
        Says = Say.Missing,
    };

    /// <summary>Reason and code say the same: no program can tell, and the official rule is always true.</summary>
    private static Rule Always(string id, RuleContext context, string term) => new(id, Fatal, context)
    {
        Term = term,
        Holds = _ => true,
        Says = Say.Missing,
    };

    private static Rule SellerIsIdentified(Func<Node, bool> counts) => new("BR-CO-26", Fatal, Model.Seller)
    {
        Term = "BT-29",
        At = Cac.Party / Cac.PartyIdentification / Cbc.ID,
        Holds = seller =>
            seller.Any(Cac.Party / Cac.PartyTaxScheme, scheme => scheme.Has(Cbc.CompanyID) && Vat.IsVat(scheme))
            || seller.Any(Cac.Party / Cac.PartyIdentification / Cbc.ID, counts)
            || seller.Has(Cac.Party / Cac.PartyLegalEntity / Cbc.CompanyID),
        Says = Say.That(
            "le vendeur s'identifie par un numéro de TVA, un numéro d'entreprise ou un identifiant.",
            "de verkoper is bekend door een btw-nummer, een ondernemingsnummer of een identificatie.",
            "Der Verkäufer nennt eine Umsatzsteuer-Nummer, eine Registernummer oder eine Kennung.",
            "the seller is identified by a VAT number, a company number or an identifier."),
    };

    /// <summary>The official rule looks for the first two characters anywhere in the list as a text.</summary>
    private static bool StartsWithCountry(ReadOnlySpan<byte> number)
    {
        var prefix = System.Text.Encoding.UTF8.GetString(XPathText.Substring(number, 1, 2));
        return En16931Lists.VatPrefixes.Contains(prefix)
            || En16931Lists.VatPrefixes.Text.Contains(prefix, StringComparison.Ordinal);
    }
}
