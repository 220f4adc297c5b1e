using Gateway.Api.Persistence.Invoicing;
using Gateway.Domain.Findings;
using Gateway.Domain.Invoicing;
using Gateway.Peppol.Ubl;

namespace Gateway.Api.Invoicing;

/// <summary>
/// Checks a document as it will be written, before it takes a number: with a number of the same form, so that what is
/// found, or not, holds for the one it gets.
/// </summary>
internal static class DocumentCheck
{
    private const int Provisional = 1;

    public static IReadOnlyList<Finding> Run(IssueOrder order)
    {
        var number = new DocumentNumber(order.Series.Code, order.Content.IssueDate.Year, Provisional);
        BillingDocument document = order.Kind == DocumentKind.Invoice
            ? Invoice.Issue(number.ToString(), IssuedDocument.Referenced(order, number))
            : CreditNote.Issue(number.ToString(), order.Content);
        var written = UblWriter.Write(document);
        return UblReader.Read(written) is UblReading.Unreadable(var findings) ? findings : [];
    }
}
