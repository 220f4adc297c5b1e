using System.Diagnostics;
using System.Text;
using Gateway.Peppol.Validation;

namespace Gateway.Peppol.Tests.Validation;

/// <summary>
/// The time to judge grows with the lines, not with their square: what a rule of lines asks of the document is found
/// without walking over all lines, and so is the answer that it has none.
/// </summary>
public class LongDocumentTests
{
    private const int Lines = 100_000;

    /// <summary>Some twenty times what it takes; walking over all lines for each takes many minutes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public void Lines_with_faults_against_the_document_take_their_own_time_each()
    {
        const string Amount = "<cbc:LineExtensionAmount currencyID=\"USD\">0</cbc:LineExtensionAmount>";
        const string Line =
            "<cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:InvoicedQuantity unitCode=\"C62\">1</cbc:InvoicedQuantity>"
            + Amount
            + "<cac:InvoicePeriod><cbc:StartDate>2026-01-01</cbc:StartDate><cbc:EndDate>2027-01-01</cbc:EndDate>"
            + "</cac:InvoicePeriod><cac:Item/><cac:Price><cbc:PriceAmount currencyID=\"USD\">0</cbc:PriceAmount>"
            + "</cac:Price></cac:InvoiceLine>";
        var head = Documents.Head + "<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>"
            + "<cac:InvoicePeriod><cbc:EndDate>2026-11-20</cbc:EndDate></cac:InvoicePeriod>";
        var lines = new StringBuilder().Insert(0, Line, Lines).ToString();
        var document = Encoding.UTF8.GetBytes(Documents.Invoice(head + Documents.Parties + lines));
        var watch = Stopwatch.StartNew();

        var report = DocumentValidator.Validate(document, RuleRelease.Billing3021);

        watch.Elapsed.ShouldBeLessThan(Patience);
        report.Failure.ShouldBeNull();
        report.Findings.ShouldContain(finding => finding.Rule == "PEPPOL-EN16931-R111");
        report.Findings.ShouldContain(finding => finding.Rule == "PEPPOL-EN16931-R051");
        report.Findings.ShouldNotContain(finding => finding.Rule == "PEPPOL-EN16931-R110");
    }
}
