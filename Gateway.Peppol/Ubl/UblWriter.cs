using System.Buffers;
using Gateway.Domain.Invoicing;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Ubl;

/// <summary>
/// Writes an invoice or credit note as UBL 2.1, as Peppol BIS Billing 3.0 binds the norm to it (CEN/TS 16931-3-2).
/// The document has been checked before: a text XML cannot carry throws <see cref="ArgumentException"/>, and what was
/// written until then is worthless. Blank texts and groups without content are left out, for Peppol forbids empty
/// elements (PEPPOL-EN16931-R008).
/// </summary>
public static partial class UblWriter
{
    /// <summary>The document as UTF-8, without byte order mark.</summary>
    public static byte[] Write(BillingDocument document)
    {
        var output = new ArrayBufferWriter<byte>(16 * 1024);
        Write(document, output);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>The document as UTF-8, without byte order mark, appended to the output piece by piece.</summary>
    public static void Write(BillingDocument document, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        using var xml = new Utf8XmlWriter(output);
        if (document is CreditNote)
        {
            CreditNoteDocument(xml, document);
        }
        else
        {
            InvoiceDocument(xml, document);
        }

        xml.Complete();
    }

    private static void InvoiceDocument(Utf8XmlWriter xml, BillingDocument document)
    {
        var content = document.Content;
        using var root = xml.Root(
            "Invoice"u8, "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"u8, CommonNamespaces);
        Specification(xml, content.Profile);
        xml.Text("cbc:ID"u8, document.Number);
        xml.Date("cbc:IssueDate"u8, content.IssueDate);
        xml.Date("cbc:DueDate"u8, content.DueDate);
        xml.Text("cbc:InvoiceTypeCode"u8, content.TypeCode);
        Notes(xml, content.Notes);
        xml.Date("cbc:TaxPointDate"u8, content.TaxPointDate);
        Header(xml, content);
        OriginatorReference(xml, content.References);
        ContractReference(xml, content.References);
        InvoicedObject(xml, content.References);
        Attachments(xml, content.Attachments);
        ProjectReference(xml, content.References);
        Body(xml, document);
        foreach (var line in content.Lines.AsSpan())
        {
            InvoiceLine(xml, line, content.Currency);
        }
    }

    private static void CreditNoteDocument(Utf8XmlWriter xml, BillingDocument document)
    {
        var content = document.Content;
        using var root = xml.Root(
            "CreditNote"u8, "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2"u8, CommonNamespaces);
        Specification(xml, content.Profile);
        xml.Text("cbc:ID"u8, document.Number);
        xml.Date("cbc:IssueDate"u8, content.IssueDate);
        xml.Date("cbc:TaxPointDate"u8, content.TaxPointDate);
        xml.Text("cbc:CreditNoteTypeCode"u8, content.TypeCode);
        Notes(xml, content.Notes);
        Header(xml, content);
        ContractReference(xml, content.References);
        InvoicedObject(xml, content.References);
        CreditedProject(xml, content.References);
        Attachments(xml, content.Attachments);
        OriginatorReference(xml, content.References);
        Body(xml, document);
        foreach (var line in content.Lines.AsSpan())
        {
            CreditNoteLine(xml, line, content.Currency);
        }
    }

    internal static ReadOnlySpan<byte> CommonNamespaces =>
        " xmlns:cac=\"urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2\""u8
        + " xmlns:cbc=\"urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2\""u8;

    private static void Specification(Utf8XmlWriter xml, BillingProfile profile)
    {
        var specification = UblSpecification.Of(profile);
        xml.Text("cbc:CustomizationID"u8, specification.CustomizationId);
        xml.Text("cbc:ProfileID"u8, specification.ProfileId);
    }

    /// <summary>
    /// BG-1. UBL has no element for the subject (BT-21): it stands between two hashes before the text.
    /// </summary>
    private static void Notes(Utf8XmlWriter xml, ListOf<Note> notes)
    {
        foreach (var note in notes.AsSpan())
        {
            xml.Text("cbc:Note"u8, note.SubjectCode is { } subject ? $"#{subject}#{note.Text}" : note.Text);
        }
    }

    /// <summary>From the currencies to the receipt: the part both documents write alike.</summary>
    private static void Header(Utf8XmlWriter xml, DocumentContent content)
    {
        var references = content.References;
        xml.Text("cbc:DocumentCurrencyCode"u8, content.Currency.Code);
        xml.Text("cbc:TaxCurrencyCode"u8, content.VatCurrency?.Code);
        xml.Text("cbc:AccountingCost"u8, references.BuyerAccounting);
        xml.Text("cbc:BuyerReference"u8, references.Buyer);
        InvoicePeriod(xml, content.Period, content.TaxPointCode);
        OrderReference(xml, references);
        PrecedingInvoices(xml, content.PrecedingInvoices);
        DocumentReference(xml, "cac:DespatchDocumentReference"u8, references.DespatchAdvice);
        DocumentReference(xml, "cac:ReceiptDocumentReference"u8, references.ReceivingAdvice);
    }

    /// <summary>From the seller to the totals: the part both documents write alike.</summary>
    private static void Body(Utf8XmlWriter xml, BillingDocument document)
    {
        var content = document.Content;
        Parties(xml, content);
        Delivery(xml, content.Delivery);
        PaymentMeans(xml, content, document is CreditNote ? content.DueDate : null);
        PaymentTerms(xml, content.PaymentTerms);
        foreach (var one in content.AllowanceCharges.AsSpan())
        {
            AllowanceOrCharge(xml, one);
        }

        VatTotals(xml, content, document.Totals);
        MonetaryTotal(xml, content, document.Totals);
    }
}
