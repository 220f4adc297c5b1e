using System.Buffers;
using Gateway.Domain.Invoicing;
using static Gateway.Peppol.Ubl.UblNames;

namespace Gateway.Peppol.Ubl;

/// <summary>Periods, references to other documents, and attachments.</summary>
public static partial class UblReader
{
    /// <summary>The characters of UNTDID 4451.</summary>
    private static readonly SearchValues<char> SubjectCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private static Period? PeriodOf(UblElement? period)
    {
        var start = period?.Date(Cbc + "StartDate", "BT-73");
        var end = period?.Date(Cbc + "EndDate", "BT-74");
        return start is null && end is null ? null : new Period(start, end);
    }

    private static DocumentReferences References(UblElement root, UblKind kind)
    {
        var order = root.Child(Cac + "OrderReference");
        var salesOrder = order?.Code(Cbc + "SalesOrderID");
        var orderId = order?.Code(Cbc + "ID");
        return new DocumentReferences
        {
            Buyer = root.Code(Cbc + "BuyerReference"),
            Project = kind == UblKind.OfCreditNote
                ? Typed(root, UblCodes.Project)?.Code(Cbc + "ID")
                : root.Child(Cac + "ProjectReference")?.Code(Cbc + "ID"),
            Contract = root.Child(Cac + "ContractDocumentReference")?.Code(Cbc + "ID"),
            Order = orderId == UblCodes.NoOrder && salesOrder is not null ? null : orderId,
            SalesOrder = salesOrder,
            ReceivingAdvice = root.Child(Cac + "ReceiptDocumentReference")?.Code(Cbc + "ID"),
            DespatchAdvice = root.Child(Cac + "DespatchDocumentReference")?.Code(Cbc + "ID"),
            TenderOrLot = root.Child(Cac + "OriginatorDocumentReference")?.Code(Cbc + "ID"),
            InvoicedObject = Typed(root, UblCodes.InvoicedObject)?.Identifier(Cbc + "ID"),
            BuyerAccounting = root.Code(Cbc + "AccountingCost"),
        };
    }

    private static ListOf<PrecedingInvoice> PrecedingInvoices(UblElement root) =>
        root.Children(Cac + "BillingReference")
            .SelectMany(reference => reference.Children(Cac + "InvoiceDocumentReference"))
            .Select(invoice => new PrecedingInvoice(
                invoice.RequiredCode(Cbc + "ID", "BT-25"),
                invoice.Date(Cbc + "IssueDate", "BT-26")))
            .ToListOf();

    /// <summary>The first reference of this type; a second one is an attachment like any other.</summary>
    private static UblElement? Typed(UblElement root, string typeCode) =>
        root.Children(Cac + "AdditionalDocumentReference")
            .Where(reference => reference.Code(Cbc + "DocumentTypeCode") == typeCode)
            .Select(reference => (UblElement?)reference)
            .FirstOrDefault();

    private static ListOf<Attachment> Attachments(UblElement root, UblKind kind)
    {
        var object_ = Typed(root, UblCodes.InvoicedObject);
        var project = kind == UblKind.OfCreditNote ? Typed(root, UblCodes.Project) : null;
        return root.Children(Cac + "AdditionalDocumentReference")
            .Where(reference => !reference.IsSame(object_) && !reference.IsSame(project))
            .Select(AttachmentOf)
            .ToListOf();
    }

    private static Attachment AttachmentOf(UblElement reference)
    {
        var id = reference.RequiredCode(Cbc + "ID", "BT-122");
        var description = reference.Text(Cbc + "DocumentDescription");
        var attachment = reference.Child(Cac + "Attachment");
        if (attachment?.Child(Cbc + "EmbeddedDocumentBinaryObject") is { } file)
        {
            // Without a media type bytes are an octet stream (RFC 2046, 4.5.1); without a name they bear their number.
            return new Attachment.Embedded(
                file.Bytes("BT-125"),
                file.Attribute("mimeCode") ?? "application/octet-stream",
                file.Attribute("filename") ?? id) { Id = id, Description = description };
        }

        return attachment?.Child(Cac + "ExternalReference")?.Code(Cbc + "URI") is { } uri
            ? new Attachment.Linked(uri) { Id = id, Description = description }
            : new Attachment.Named { Id = id, Description = description };
    }
}
