using System.Xml.Linq;
using static Gateway.Peppol.Ubl.UblNames;

namespace Gateway.Peppol.Ubl;

/// <summary>What a UBL invoice and a UBL credit note name differently.</summary>
internal sealed record UblKind(XName Root, XName TypeCode, XName Line, XName Quantity)
{
    public static readonly UblKind OfInvoice =
        new(Invoice + "Invoice", Cbc + "InvoiceTypeCode", Cac + "InvoiceLine", Cbc + "InvoicedQuantity");

    public static readonly UblKind OfCreditNote =
        new(CreditNote + "CreditNote", Cbc + "CreditNoteTypeCode", Cac + "CreditNoteLine", Cbc + "CreditedQuantity");

    public static UblKind? Of(XName root) =>
        root == OfInvoice.Root ? OfInvoice
        : root == OfCreditNote.Root ? OfCreditNote
        : null;
}
