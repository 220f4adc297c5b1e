using System.Text;
using Gateway.Peppol.CodeLists;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Wording;
using Gateway.Peppol.Validation.XPath;
using static Gateway.Domain.Findings.Severity;
using static Gateway.Peppol.Validation.Documents.AttributeName;

namespace Gateway.Peppol.Validation.Rules.En16931;

/// <summary>
/// BR-CL: codes come from the lists that EN 16931 names. The lists that editions change are parameters.
/// </summary>
internal static class BrCl
{
    public static readonly Rule[] Rules =
    [
        InList("BR-CL-06", Codes.TaxPointDate, En16931Lists.TaxPointDates, "BT-8"),
        InList("BR-CL-07", Codes.ObjectId, SchemeID, En16931Lists.ObjectSchemes, "BT-18"),
        NoteSubject(),
        InList("BR-CL-13", Codes.ItemClassification, ListID, En16931Lists.ItemClassifications, "BT-158"),
        InList("BR-CL-14", Codes.Country, En16931Lists.Countries),
        InList("BR-CL-15", Codes.OriginCountry, En16931Lists.Countries, "BT-159"),
        InList("BR-CL-16", Codes.PaymentMeans, En16931Lists.PaymentMeans, "BT-81"),
        InList("BR-CL-17", Codes.VatCategory, En16931Lists.VatCategories, "BT-118"),
        InList("BR-CL-18", Codes.ItemVatCategory, En16931Lists.VatCategories, "BT-151"),
        InList("BR-CL-19", Codes.AllowanceReason, En16931Lists.AllowanceReasons, "BT-98"),
        InList("BR-CL-20", Codes.ChargeReason, En16931Lists.ChargeReasons, "BT-105"),
        new("BR-CL-22", Fatal, Codes.ExemptionReason)
        {
            Term = "BT-121",
            Holds = reason => En16931Lists.ExemptionReasons.Contains(
                XPathText.Upper(XPathText.Normalize(reason.Text))),
            Says = Say.NotInList(En16931Lists.ExemptionReasons),
        },
        InList("BR-CL-23", Codes.Quantity, UnitCode, En16931Lists.Units, "BT-130"),
        new("BR-CL-24", Fatal, Codes.Attachment)
        {
            Term = "BT-125",
            Attribute = MimeCode,
            Holds = file => En16931Lists.MediaTypes.Contains(file.Attribute(MimeCode)),
            Says = Say.NotInList(En16931Lists.MediaTypes),
        },
    ];

    public static Rule DocumentType(CodeList invoices, CodeList creditNotes)
    {
        CodeList ListOf(Node type) => type.Name == Cbc.InvoiceTypeCode ? invoices : creditNotes;

        return new Rule("BR-CL-01", Fatal, Codes.DocumentType)
        {
            Term = "BT-3",
            Holds = type => IsIn(ListOf(type), type.Text),
            Says = (rule, type) => Say.NotInList(ListOf(type))(rule, type),
        };
    }

    public static Rule[] Currencies(CodeList currencies) =>
    [
        InList("BR-CL-03", Codes.Amount, CurrencyID, currencies, "BT-5"),
        InList("BR-CL-04", Codes.DocumentCurrency, currencies, "BT-5"),
        InList("BR-CL-05", Codes.TaxCurrency, currencies, "BT-6"),
    ];

    public static Rule[] IdentifierSchemes(CodeList schemes) =>
    [
        new("BR-CL-10", Fatal, Codes.PartyId)
        {
            Attribute = SchemeID,
            Holds = id => IsIn(schemes, id.Attribute(SchemeID)) || IsCreditorId(id),
            Says = Say.NotInList(schemes),
        },
        InList("BR-CL-11", Codes.LegalRegistration, SchemeID, schemes),
        InList("BR-CL-21", Codes.ItemStandardId, SchemeID, schemes, "BT-157"),
        InList("BR-CL-26", Codes.DeliveryLocation, SchemeID, schemes, "BT-71"),
    ];

    public static Rule ElectronicAddresses(CodeList schemes) =>
        InList("BR-CL-25", Codes.Endpoint, SchemeID, schemes);

    /// <summary>
    /// A creditor identifier (BT-90) stands under the scheme SEPA, with the seller or the payee only.
    /// </summary>
    private static bool IsCreditorId(Node id) =>
        XPathText.NormalizedIs(id.Attribute(SchemeID), "SEPA"u8)
        && (id.IsWithin(Cac.AccountingSupplierParty) || id.IsWithin(Cac.PayeeParty));

    /// <summary>
    /// A subject code stands at the head of the note between number signs. The official rule looks for three such
    /// characters anywhere in the list as a text.
    /// </summary>
    private static Rule NoteSubject() => new("BR-CL-08", Fatal, Model.Note)
    {
        Term = "BT-21",
        Holds = note =>
        {
            var rest = XPathText.After(note.Text, (byte)'#');
            var subject = rest[..Math.Max(rest.IndexOf((byte)'#'), 0)];
            return XPathText.Length(subject) != 3
                || En16931Lists.NoteSubjects.Text.Contains(Encoding.UTF8.GetString(subject), StringComparison.Ordinal);
        },
        Says = Say.NotInList(En16931Lists.NoteSubjects),
    };

    private static Rule InList(string id, RuleContext context, CodeList list, string? term = null) =>
        new(id, Fatal, context)
        {
            Term = term,
            Holds = code => IsIn(list, code.Text),
            Says = Say.NotInList(list),
        };

    private static Rule InList(
        string id, RuleContext context, AttributeName attribute, CodeList list, string? term = null) =>
        new(id, Fatal, context)
        {
            Term = term,
            Attribute = attribute,
            Holds = node => IsIn(list, node.Attribute(attribute)),
            Says = Say.NotInList(list),
        };

    private static bool IsIn(CodeList list, ReadOnlySpan<byte> code) => list.Contains(XPathText.Trim(code));
}
