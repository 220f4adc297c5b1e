using System.Text;
using Gateway.Domain.Findings;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Peppol.Ubl;
using Gateway.Testing.Invoicing;

namespace Gateway.Peppol.Tests.Ubl;

/// <summary>
/// What keeps a document from being read: each fault with its id, its place and its term, and all of them at once.
/// </summary>
public class UblFaultTests
{
    private static readonly string Sample =
        Encoding.UTF8.GetString(UblWriter.Write(Invoice.Issue("2026-0001", SampleDocuments.Content())));

    [Theory]
    [InlineData("", "SGW-UBL-01", null, null)]
    [InlineData("no xml", "SGW-UBL-01", null, null)]
    [InlineData("<!DOCTYPE a><a/>", "SGW-UBL-01", null, null)]
    [InlineData("<Invoice/>", "SGW-UBL-02", "/Invoice", null)]
    [InlineData("<Order xmlns='urn:oasis:names:specification:ubl:schema:xsd:Order-2'/>", "SGW-UBL-02", "/Order", null)]
    public void What_is_no_billing_document_has_one_fault(string xml, string rule, string? path, string? term) =>
        Findings(xml).Select(Told).ShouldBe([$"{rule} {path} {term}"]);

    [Theory]
    [InlineData("<cbc:ID>2026-0001</cbc:ID>", "", "SGW-UBL-03 /Invoice/cbc:ID BT-1")]
    [InlineData("<cbc:ID>2026-0001</cbc:ID>", "<cbc:ID> </cbc:ID>", "SGW-UBL-03 /Invoice/cbc:ID BT-1")]
    [InlineData("<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>", "", "SGW-UBL-03 /Invoice/cbc:InvoiceTypeCode BT-3")]
    [InlineData("<cbc:IssueDate>2026-03-02</cbc:IssueDate>", "", "SGW-UBL-03 /Invoice/cbc:IssueDate BT-2")]
    [InlineData(">2026-03-02<", ">02/03/2026<", "SGW-UBL-06 /Invoice/cbc:IssueDate BT-2")]
    [InlineData(">2026-03-02<", ">2026-02-30<", "SGW-UBL-06 /Invoice/cbc:IssueDate BT-2")]
    [InlineData(">2026-03-02<", ">2026-03-02T10:00:00<", "SGW-UBL-06 /Invoice/cbc:IssueDate BT-2")]
    [InlineData(">2026-04-01<", ">soon<", "SGW-UBL-06 /Invoice/cbc:DueDate BT-9")]
    [InlineData(">EUR<", ">XYZ<", "SGW-UBL-07 /Invoice/cbc:DocumentCurrencyCode BT-5")]
    [InlineData(
        "<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>", "",
        "SGW-UBL-03 /Invoice/cbc:DocumentCurrencyCode BT-5")]
    [InlineData(">61.25<", ">61,25<", "SGW-UBL-04 /Invoice/cac:InvoiceLine[1]/cac:Price/cbc:PriceAmount BT-146", 2)]
    [InlineData(">1.5<", ">1e3<", "SGW-UBL-04 /Invoice/cac:InvoiceLine[1]/cbc:InvoicedQuantity BT-129")]
    [InlineData(">1.5<", ">NaN<", "SGW-UBL-04 /Invoice/cac:InvoiceLine[1]/cbc:InvoicedQuantity BT-129")]
    [InlineData(">1.5<", ">-<", "SGW-UBL-04 /Invoice/cac:InvoiceLine[1]/cbc:InvoicedQuantity BT-129")]
    [InlineData(">1.5<", ">9999999999999999<", "SGW-UBL-05 /Invoice/cac:InvoiceLine[1]/cbc:InvoicedQuantity BT-129")]
    [InlineData(
        ">1.5<", ">99999999999999999999999999999999999999<",
        "SGW-UBL-05 /Invoice/cac:InvoiceLine[1]/cbc:InvoicedQuantity BT-129")]
    [InlineData(
        " unitCode=\"HUR\">1.5", ">1.5",
        "SGW-UBL-03 /Invoice/cac:InvoiceLine[1]/cbc:InvoicedQuantity/@unitCode BT-130")]
    [InlineData(
        "<cbc:TaxAmount currencyID=\"EUR\">28.48", "<cbc:TaxAmount currencyID=\"USD\">28.48",
        "SGW-UBL-08 /Invoice/cac:TaxTotal/cbc:TaxAmount BT-110")]
    [InlineData(
        "<cbc:Percent>6</cbc:Percent>", "<cbc:Percent>six</cbc:Percent>",
        "SGW-UBL-04 /Invoice/cac:TaxTotal/cac:TaxSubtotal[2]/cac:TaxCategory/cbc:Percent BT-118", 2)]
    [InlineData("<cbc:StreetName>Grand-Place 1</cbc:StreetName>", "<cbc:StreetName/>", "")]
    public void A_fault_is_told_with_its_place(string old, string replacement, string told, int times = 1)
    {
        Sample.ShouldContain(old);
        var reading = Reading(Sample.Replace(old, replacement, StringComparison.Ordinal));
        if (told.Length == 0)
        {
            reading.ShouldBeOfType<UblReading.Read>();
            return;
        }

        var findings = reading.Findings();
        findings.Count.ShouldBe(times);
        findings.Select(Told).ShouldContain(told);
        findings.ShouldAllBe(finding => finding.Severity == Severity.Fatal);
    }

    [Fact]
    public void All_faults_are_told_at_once_in_the_order_of_reading()
    {
        var xml = Sample
            .Replace(">2026-03-02<", ">x<", StringComparison.Ordinal)
            .Replace(">61.25<", ">y<", StringComparison.Ordinal)
            .Replace("<cbc:IdentificationCode>BE</cbc:IdentificationCode>", "", StringComparison.Ordinal);
        Findings(xml).Select(finding => finding.Term).ShouldBe(["BT-2", "BT-40", "BT-55", "BT-146", "BT-146"]);
    }

    [Fact]
    public void Of_a_group_that_is_missing_nothing_more_is_said()
    {
        var start = Sample.IndexOf("<cac:AccountingSupplierParty>", StringComparison.Ordinal);
        var end = Sample.IndexOf("<cac:AccountingCustomerParty>", StringComparison.Ordinal);
        Findings(Sample.Remove(start, end - start)).Select(Told)
            .ShouldBe(["SGW-UBL-03 /Invoice/cac:AccountingSupplierParty BG-4"]);
    }

    [Fact]
    public void No_more_than_a_thousand_faults_are_kept()
    {
        var content = SampleDocuments.Content(lines: 1_500);
        var xml = Encoding.UTF8.GetString(UblWriter.Write(Invoice.Issue("1", content)));
        Findings(xml.Replace("PriceAmount", "PriceTag", StringComparison.Ordinal)).Count
            .ShouldBe(UblReader.FindingsMax);
    }

    [Fact]
    public void A_base_quantity_of_nothing_is_told_and_nothing_is_divided_by_it()
    {
        foreach (var quantity in new[] { "0", "-1", "0.0" })
        {
            Findings(WithBaseQuantity(quantity)).Select(finding => finding.Rule).ShouldBe(["SGW-UBL-09"]);
        }
    }

    [Fact]
    public void A_line_that_cannot_be_computed_is_told() =>
        Findings(WithBaseQuantity("0.0000000000000000001")
                .Replace(">1.5<", ">999999999999999<", StringComparison.Ordinal))
            .Select(finding => finding.Rule).ShouldBe(["SGW-UBL-11"]);

    [Fact]
    public void An_attachment_that_is_no_base64_is_told()
    {
        const string attachment =
            "<cac:AdditionalDocumentReference><cbc:ID>a</cbc:ID><cac:Attachment>"
            + "<cbc:EmbeddedDocumentBinaryObject>{0}</cbc:EmbeddedDocumentBinaryObject>"
            + "</cac:Attachment></cac:AdditionalDocumentReference>";
        Findings(Attached("%%%")).Select(Told).ShouldBe(
        [
            "SGW-UBL-10 "
            + "/Invoice/cac:AdditionalDocumentReference/cac:Attachment/cbc:EmbeddedDocumentBinaryObject BT-125",
        ]);
        Reading(Attached("AQ\n I= ")).Document().Content.Attachments.ShouldBe(
            [new Attachment.Embedded([1, 2], "application/octet-stream", "a") { Id = "a" }]);

        static string Attached(string content) => Sample.Replace(
            "<cac:AccountingSupplierParty>",
            attachment.Replace("{0}", content, StringComparison.Ordinal) + "<cac:AccountingSupplierParty>",
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_quotes_little_of_the_document_and_speaks_four_languages()
    {
        var number = new string('9', 100_000);
        var finding = Findings(Sample.Replace(">61.25<", $">{number}x<", StringComparison.Ordinal))[0];
        foreach (var language in Enum.GetValues<Language>())
        {
            finding.Message.In(language).Length.ShouldBeInRange(80, 200);
        }
    }

    private static string WithBaseQuantity(string quantity)
    {
        var first = Sample.IndexOf("</cac:Price>", StringComparison.Ordinal);
        return Sample.Insert(first, $"<cbc:BaseQuantity>{quantity}</cbc:BaseQuantity>");
    }

    private static string Told(Finding finding) => $"{finding.Rule} {finding.Path} {finding.Term}";

    private static UblReading Reading(string xml) => UblReader.Read(Encoding.UTF8.GetBytes(xml));

    private static ListOf<Finding> Findings(string xml) => Reading(xml).Findings();
}
