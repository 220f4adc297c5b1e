using Gateway.Peppol.CodeLists;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Wording;
using Gateway.Peppol.Validation.XPath;
using static Gateway.Domain.Findings.Severity;

namespace Gateway.Peppol.Validation.Rules.Peppol;

/// <summary>
/// PEPPOL-EN16931-R001 to R080, P0100, P0101 and P0112: what Peppol BIS Billing asks of a document as a whole. What
/// releases have in their own form is a method or a rule of its own; the rest are the same in all of them.
/// </summary>
internal static partial class PeppolEn16931
{
    public static readonly Rule[] Document =
    [
        new("PEPPOL-EN16931-R001", Fatal, Business.Document)
        {
            Term = "BT-23",
            At = Cbc.ProfileID,
            Holds = document => document.Has(Cbc.ProfileID),
            Says = Say.Missing,
        },
        new("PEPPOL-EN16931-R002", Fatal, Business.Document)
        {
            Term = "BT-22",
            At = Cbc.Note,
            Holds = document => document.Count(Cbc.Note) <= 1 || document.Document.Facts.Parties.AreGerman,
            Says = (rule, document) =>
                Say.About(rule, document, PeppolEn16931Wording.OneNote, document.Count(Cbc.Note)),
        },
        new("PEPPOL-EN16931-R003", Fatal, Business.Document)
        {
            Term = "BT-10",
            At = Cbc.BuyerReference,
            Holds = document => document.Has(Cbc.BuyerReference) || document.Has(Cac.OrderReference / Cbc.ID),
            Says = PeppolEn16931Wording.ReferenceMissing,
        },
        new("PEPPOL-EN16931-R005", Fatal, Business.TaxCurrency)
        {
            Term = "BT-6",
            Holds = IsAnotherCurrency,
            Says = PeppolEn16931Wording.SameCurrency,
        },
        new("PEPPOL-EN16931-R008", Fatal, Business.EmptyElement)
        {
            Holds = _ => false,
            Says = PeppolEn16931Wording.Empty,
        },
        new("PEPPOL-EN16931-R010", Fatal, Business.Buyer)
        {
            Term = "BT-49",
            At = Cbc.EndpointID,
            Holds = buyer => buyer.Has(Cbc.EndpointID),
            Says = Say.Missing,
        },
        new("PEPPOL-EN16931-R020", Fatal, Business.Seller)
        {
            Term = "BT-34",
            At = Cbc.EndpointID,
            Holds = seller => seller.Has(Cbc.EndpointID),
            Says = Say.Missing,
        },
        new("PEPPOL-EN16931-R053", Fatal, Business.Document)
        {
            Term = "BT-110",
            At = Cac.TaxTotal,
            Holds = document => document.Count(Cac.TaxTotal, IsBrokenDown) == 1,
            Says = (rule, document) => Say.About(
                rule, document, PeppolEn16931Wording.OneBreakdown, document.Count(Cac.TaxTotal, IsBrokenDown)),
        },
        new("PEPPOL-EN16931-R054", Fatal, Business.Document)
        {
            Term = "BT-111",
            At = Cac.TaxTotal,
            Holds = document => PlainTotals(document) == (document.Has(Cbc.TaxCurrencyCode) ? 1 : 0),
            Says = (rule, document) => Say.About(
                rule,
                document,
                document.Has(Cbc.TaxCurrencyCode)
                    ? PeppolEn16931Wording.OnePlainTotal
                    : PeppolEn16931Wording.NoPlainTotal,
                PlainTotals(document)),
        },
        new("PEPPOL-EN16931-R055", Fatal, Business.Document)
        {
            Term = "BT-111",
            At = Cac.TaxTotal / Cbc.TaxAmount,
            Holds = HaveTaxTotalsOneSign,
            Says = PeppolEn16931Wording.TwoSigns,
        },
        new("PEPPOL-EN16931-R061", Fatal, Business.DirectDebit)
        {
            Term = "BT-89",
            At = Cac.PaymentMandate / Cbc.ID,
            Holds = means => means.Has(Cac.PaymentMandate / Cbc.ID),
            Says = PeppolEn16931Wording.MandateMissing,
        },
        new("PEPPOL-EN16931-R080", Fatal, Business.CreditNote)
        {
            Term = "BT-11",
            At = Cac.AdditionalDocumentReference,
            Holds = note => ProjectReferences(note) <= 1,
            Says = (rule, note) => Say.About(rule, note, PeppolEn16931Wording.OneProject, ProjectReferences(note)),
        },
    ];

    /// <summary>Corrected and partial invoices (384, 326) stay in Germany.</summary>
    public static readonly Rule GermanTypes = new("PEPPOL-EN16931-P0112", Fatal, Codes.InvoiceType)
    {
        Term = "BT-3",
        Holds = type => !IsGermanType(type) || type.Document.Facts.Parties.AreGerman,
        Says = PeppolEn16931Wording.GermanType,
    };

    public static readonly Rule Specification3020 = Specification("billing", isStrict: false);

    /// <summary>Since 3.0.21 the identifier must not hold the separator of document type identifiers.</summary>
    public static readonly Rule Specification3021 = Specification("billing", isStrict: true);

    public static readonly Rule Process3020 = Process(PeppolEn16931Process.Billing3020);

    /// <summary>Since 3.0.21 processes are a list.</summary>
    public static readonly Rule Process3021 = Process(PeppolEn16931Process.Billing3021);

    public static readonly Rule[] Types3020 =
    [
        Type(Codes.InvoiceType, PeppolLists.InvoiceTypes, PeppolEn16931Process.Billing3020, "01"),
        Type(Codes.CreditNoteType, PeppolLists.CreditNoteTypes, PeppolEn16931Process.Billing3020, "01"),
    ];

    /// <summary>Since 3.0.21 invoicing with a response has the same types.</summary>
    public static readonly Rule[] Types3021 =
    [
        Type(Codes.InvoiceType, PeppolLists.InvoiceTypes, PeppolEn16931Process.Billing3021, "01", "02"),
        Type(Codes.CreditNoteType, PeppolLists.CreditNoteTypes, PeppolEn16931Process.Billing3021, "01", "02"),
    ];

    /// <summary>R004: what the document says it keeps to (BT-24).</summary>
    /// <param name="name">How the specification is called in its identifier: <c>billing</c>.</param>
    /// <param name="isStrict">Whether <c>::</c> is refused.</param>
    public static Rule Specification(string name, bool isStrict)
    {
        var text = $"urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:{name}:3.0";
        var identifier = System.Text.Encoding.ASCII.GetBytes(text);
        return new Rule("PEPPOL-EN16931-R004", Fatal, Business.Document)
        {
            Term = "BT-24",
            At = Cbc.CustomizationID,
            Holds = document =>
            {
                var found = XPathText.Trim(document.One(Cbc.CustomizationID).OnlyText);
                return found.StartsWith(identifier) && !(isStrict && found.IndexOf("::"u8) >= 0);
            },
            Says = (rule, document) => Say.About(
                rule,
                document,
                PeppolEn16931Wording.Specification,
                text,
                Shown.TextOrNothing(document.First(Cbc.CustomizationID))),
        };
    }

    /// <summary>R007: the process is one of the specification's.</summary>
    public static Rule Process(PeppolEn16931Process processes) =>
        new("PEPPOL-EN16931-R007", Fatal, Business.Document)
        {
            Term = "BT-23",
            At = Cbc.ProfileID,
            Holds = document => processes.Of(document) is not null,
            Says = (rule, document) => Say.About(
                rule,
                document,
                PeppolEn16931Wording.Process,
                processes.Usual,
                Shown.TextOrNothing(document.Document.Root.First(Cbc.ProfileID))),
        };

    /// <summary>P0100 and P0101: in these processes the document is of one of these types.</summary>
    public static Rule Type(
        RuleContext context, CodeList types, PeppolEn16931Process processes, params string[] inProcesses) =>
        new(context == Codes.InvoiceType ? "PEPPOL-EN16931-P0100" : "PEPPOL-EN16931-P0101", Fatal, context)
        {
            Term = "BT-3",
            Holds = type => !inProcesses.Contains(processes.Of(type)) || types.Contains(XPathText.Trim(type.OnlyText)),
            Says = (rule, type) => Say.About(
                rule, type, PeppolEn16931Wording.Type, Shown.Text(type), string.Join(", ", types.Codes)),
        };

    private static bool IsGermanType(Node type) =>
        XPathText.NormalizedIs(type.Text, "326"u8) || XPathText.NormalizedIs(type.Text, "384"u8);

    private static bool IsAnotherCurrency(Node taxCurrency)
    {
        var other = taxCurrency.Parent.One(Cbc.DocumentCurrencyCode).OnlyText;
        return !XPathText.Trim(taxCurrency.OnlyText).SequenceEqual(XPathText.Trim(other));
    }

    private static bool IsBrokenDown(Node total) => total.Has(Cac.TaxSubtotal);

    private static int PlainTotals(Node document) => document.Count(Cac.TaxTotal, total => !IsBrokenDown(total));

    private static int ProjectReferences(Node note) =>
        note.Count(Cac.AdditionalDocumentReference, reference => reference.Any(Cbc.DocumentTypeCode, "50"u8));

    /// <summary>Both totals are zero or less, or both are zero or more.</summary>
    private static bool HaveTaxTotalsOneSign(Node document) =>
        !document.Has(Cbc.TaxCurrencyCode)
        || (AnyTotal(document, Cbc.TaxCurrencyCode, tax => tax <= 0)
            && AnyTotal(document, Cbc.DocumentCurrencyCode, tax => tax <= 0))
        || (AnyTotal(document, Cbc.TaxCurrencyCode, tax => tax >= 0)
            && AnyTotal(document, Cbc.DocumentCurrencyCode, tax => tax >= 0));

    private static bool AnyTotal(Node document, ElementName currency, Func<double, bool> isAsked)
    {
        foreach (var amount in document.Select(Cac.TaxTotal / Cbc.TaxAmount))
        {
            if (amount.HasAttribute(AttributeName.CurrencyID)
                && XPathText.Trim(document.One(currency).Text).SequenceEqual(amount.Attribute(AttributeName.CurrencyID))
                && isAsked(XPathDouble.Cast(amount.Text)))
            {
                return true;
            }
        }

        return false;
    }
}
