using Gateway.Domain.Invoicing;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Ubl;

/// <summary>Periods, references to other documents, and attachments.</summary>
public static partial class UblWriter
{
    /// <summary>
    /// BG-14, BG-26; the code of the tax point (BT-8) stands in the period, even when it is alone there.
    /// </summary>
    private static void InvoicePeriod(Utf8XmlWriter xml, Period? period, string? taxPointCode = null)
    {
        if (period?.Start is null && period?.End is null && IsBlank(taxPointCode))
        {
            return;
        }

        using var element = xml.Element("cac:InvoicePeriod"u8);
        xml.Date("cbc:StartDate"u8, period?.Start);
        xml.Date("cbc:EndDate"u8, period?.End);
        xml.Text("cbc:DescriptionCode"u8, taxPointCode);
    }

    private static void OrderReference(Utf8XmlWriter xml, DocumentReferences references)
    {
        if (IsBlank(references.Order) && IsBlank(references.SalesOrder))
        {
            return;
        }

        using var element = xml.Element("cac:OrderReference"u8);
        xml.Text("cbc:ID"u8, IsBlank(references.Order) ? UblCodes.NoOrder : references.Order);
        xml.Text("cbc:SalesOrderID"u8, references.SalesOrder);
    }

    private static void PrecedingInvoices(Utf8XmlWriter xml, ListOf<PrecedingInvoice> invoices)
    {
        foreach (var invoice in invoices.AsSpan())
        {
            using var element = xml.Element("cac:BillingReference"u8);
            using var reference = xml.Element("cac:InvoiceDocumentReference"u8);
            xml.Text("cbc:ID"u8, invoice.Number);
            xml.Date("cbc:IssueDate"u8, invoice.IssueDate);
        }
    }

    private static void OriginatorReference(Utf8XmlWriter xml, DocumentReferences references) =>
        DocumentReference(xml, "cac:OriginatorDocumentReference"u8, references.TenderOrLot);

    private static void ContractReference(Utf8XmlWriter xml, DocumentReferences references) =>
        DocumentReference(xml, "cac:ContractDocumentReference"u8, references.Contract);

    private static void ProjectReference(Utf8XmlWriter xml, DocumentReferences references) =>
        DocumentReference(xml, "cac:ProjectReference"u8, references.Project);

    private static void DocumentReference(Utf8XmlWriter xml, ReadOnlySpan<byte> name, string? id)
    {
        if (IsBlank(id))
        {
            return;
        }

        using var element = xml.Element(name);
        xml.Text("cbc:ID"u8, id);
    }

    /// <summary>BT-18.</summary>
    private static void InvoicedObject(Utf8XmlWriter xml, DocumentReferences references) =>
        TypedReference(xml, "cac:AdditionalDocumentReference"u8, references.InvoicedObject, UblCodes.InvoicedObject);

    /// <summary>BT-11 of a credit note, which has no cac:ProjectReference.</summary>
    private static void CreditedProject(Utf8XmlWriter xml, DocumentReferences references) =>
        TypedReference(
            xml,
            "cac:AdditionalDocumentReference"u8,
            references.Project is { } project ? new Identifier(project) : null,
            UblCodes.Project);

    private static void TypedReference(Utf8XmlWriter xml, ReadOnlySpan<byte> name, Identifier? id, string typeCode)
    {
        if (id is null || IsBlank(id.Value))
        {
            return;
        }

        using var element = xml.Element(name);
        Identifier(xml, "cbc:ID"u8, id);
        xml.Text("cbc:DocumentTypeCode"u8, typeCode);
    }

    /// <summary>BG-24.</summary>
    private static void Attachments(Utf8XmlWriter xml, ListOf<Attachment> attachments)
    {
        foreach (var attachment in attachments.AsSpan())
        {
            using var element = xml.Element("cac:AdditionalDocumentReference"u8);
            xml.Text("cbc:ID"u8, attachment.Id);
            xml.Text("cbc:DocumentDescription"u8, attachment.Description);
            AttachedDocument(xml, attachment);
        }
    }

    private static void AttachedDocument(Utf8XmlWriter xml, Attachment attachment)
    {
        if (attachment is Attachment.Named)
        {
            return;
        }

        using var element = xml.Element("cac:Attachment"u8);
        if (attachment is Attachment.Embedded file)
        {
            xml.Base64(
                "cbc:EmbeddedDocumentBinaryObject"u8,
                file.Content.AsSpan(),
                "mimeCode"u8,
                file.MediaType,
                "filename"u8,
                file.FileName);
        }
        else if (attachment is Attachment.Linked link)
        {
            using var reference = xml.Element("cac:ExternalReference"u8);
            xml.Text("cbc:URI"u8, link.Uri);
        }
    }
}
