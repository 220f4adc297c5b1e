using Gateway.Api.Persistence.Invoicing;
using Gateway.Domain.Findings;
using Gateway.Domain.Invoicing;
using Gateway.Peppol.Ubl;
using Gateway.Peppol.Validation;

namespace Gateway.Api.Invoicing;

/// <summary>
/// Checks a document as it will be written, before it takes a number: with a number of the same form, so that what is
/// found, or not, holds for the one it gets. It is judged by the rules in force on the day it leaves, which are those
/// its receiver judges by.
/// </summary>
internal static class DocumentCheck
{
    private const int Provisional = 1;

    /// <summary>
    /// The buyer has an address on the network. One who has none, such as a private person, is written to by mail or on
    /// paper: worth a word, and no reason not to invoice (docs/adr/0019).
    /// </summary>
    private const string BuyerAddress = "PEPPOL-EN16931-R010";

    public static IReadOnlyList<Finding> Run(IssueOrder order, DateOnly today)
    {
        var written = Written(order);
        var report = DocumentValidator.Validate(written, today);
        var isOffNetwork = order.Content.Buyer.ElectronicAddress is null;
        var judged = report.Findings.Select(finding => isOffNetwork && finding.Rule == BuyerAddress
            ? finding with { Severity = Severity.Warning }
            : finding);
        return UblReader.Read(written) is UblReading.Unreadable(var findings)
            ? [.. judged, .. findings]
            : [.. judged];
    }

    /// <summary>The document with a provisional number.</summary>
    public static byte[] Written(IssueOrder order)
    {
        var number = new DocumentNumber(order.Series.Code, order.Content.IssueDate.Year, Provisional);
        return UblWriter.Write(order.Kind == DocumentKind.Invoice
            ? Invoice.Issue(number.ToString(), IssuedDocument.Referenced(order, number))
            : CreditNote.Issue(number.ToString(), order.Content));
    }
}
