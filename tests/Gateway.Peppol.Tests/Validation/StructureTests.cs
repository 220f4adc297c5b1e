using static Gateway.Peppol.Tests.Validation.Documents;

namespace Gateway.Peppol.Tests.Validation;

public class StructureTests
{
    private const string Ubl = "urn:oasis:names:specification:ubl:schema:xsd:";

    [Fact]
    public void The_smallest_invoice_of_the_schema_is_well_structured() => Structure(Valid).ShouldBeEmpty();

    [Fact]
    public void A_missing_element_is_told_where_it_belongs() =>
        Structure(Invoice("<cbc:ID>1</cbc:ID>" + Parties + Line)).ShouldBe(["/Invoice/cbc:IssueDate"]);

    [Fact]
    public void An_element_out_of_order_is_told_once_and_the_rest_goes_on() =>
        Structure(Invoice("<cbc:IssueDate>2026-11-20</cbc:IssueDate><cbc:ID>1</cbc:ID>" + Parties + Line))
            .ShouldBe(["/Invoice/cbc:ID"]);

    [Fact]
    public void An_element_too_many_is_told_by_its_number() =>
        Structure(Invoice("<cbc:ID>0</cbc:ID>" + Head + Parties + Line))
            .ShouldBe(["/Invoice/cbc:ID[2]"]);

    [Fact]
    public void All_violations_are_told_not_only_the_first() =>
        Structure(Invoice("<cbc:ID>1</cbc:ID><cbc:IssueDate>soon</cbc:IssueDate><cbc:Foo/>" + Parties + Line + "words"))
            .ShouldBe(["/Invoice", "/Invoice/cbc:Foo", "/Invoice/cbc:IssueDate"], ignoreOrder: true);

    [Fact]
    public void An_element_of_another_namespace_has_no_place() =>
        Structure(Invoice(Head + "<x:ID xmlns:x='urn:x'>1</x:ID>" + Parties + Line)).ShouldBe(["/Invoice/x:ID"]);

    [Fact]
    public void An_amount_needs_its_currency() =>
        Structure(Valid.Replace(" currencyID=\"EUR\">0</cbc:PayableAmount>", ">0</cbc:PayableAmount>"))
            .ShouldBe(["/Invoice/cac:LegalMonetaryTotal/cbc:PayableAmount/@currencyID"]);

    [Fact]
    public void An_unknown_attribute_is_told() =>
        Structure(Valid.Replace("<cbc:IssueDate>", "<cbc:IssueDate day='1'>"))
            .ShouldBe(["/Invoice/cbc:IssueDate/@day"]);

    [Fact]
    public void A_schema_location_is_allowed_everywhere() =>
        Structure(Valid.Replace(
            "<cac:Item/>",
            "<cac:Item xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='a b'/>"))
            .ShouldBeEmpty();

    [Theory]
    [InlineData("1.0", true)]
    [InlineData(" +.5 ", true)]
    [InlineData("1,0", false)]
    [InlineData("1e3", false)]
    [InlineData("", false)]
    [InlineData(".", false)]
    public void Amounts_are_decimals(string amount, bool isValid) =>
        Structure(Valid.Replace(">0</cbc:PayableAmount>", $">{amount}</cbc:PayableAmount>")).Length
            .ShouldBe(isValid ? 0 : 1);

    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("2026-02-29", false)]
    [InlineData("2026-11-20Z", true)]
    [InlineData("2026-11-20+14:00", true)]
    [InlineData("2026-11-20+14:01", false)]
    [InlineData("0000-01-01", false)]
    [InlineData("-0044-03-15", true)]
    [InlineData("2026-13-01", false)]
    [InlineData("20261120", false)]
    public void Dates_are_days_of_the_calendar(string date, bool isValid) =>
        Structure(Valid.Replace("2026-11-20", date)).Length.ShouldBe(isValid ? 0 : 1);

    [Fact]
    public void A_foreign_extension_is_passed_over() =>
        Extended("<x:a xmlns:x='urn:x'><x:b>text<x:c/></x:b></x:a>").ShouldBeEmpty();

    [Fact]
    public void What_UBL_knows_inside_an_extension_is_judged() =>
        Extended("<x:a xmlns:x='urn:x'><cbc:IssueDate>soon</cbc:IssueDate></x:a>").Length.ShouldBe(1);

    [Theory]
    [InlineData("")]
    [InlineData("<a xmlns=''/>")]
    [InlineData("<ext:ExtensionReason/>")]
    [InlineData("<x:a xmlns:x='urn:x'/><x:b xmlns:x='urn:x'/>")]
    public void An_extension_has_one_element_of_another_namespace(string content) =>
        Extended(content).ShouldNotBeEmpty();

    [Fact]
    public void The_inside_of_a_signature_is_not_judged() =>
        Extended(
            $"<sig:UBLDocumentSignatures xmlns:sig='{Ubl}CommonSignatureComponents-2'>"
            + $"<sac:SignatureInformation xmlns:sac='{Ubl}SignatureAggregateComponents-2'>"
            + "<ds:Signature xmlns:ds='http://www.w3.org/2000/09/xmldsig#'><cbc:IssueDate>soon</cbc:IssueDate>"
            + "</ds:Signature></sac:SignatureInformation></sig:UBLDocumentSignatures>").ShouldBeEmpty();

    [Fact]
    public void A_document_of_another_kind_is_fatal() =>
        Judge($"<Order xmlns='{Ubl}Order-2'/>").ToRuleList().ShouldContain("XSD:fatal");

    /// <summary>The structure of an invoice with this as the content of an extension.</summary>
    private static string?[] Extended(string content) => Structure(Invoice(
        "<ext:UBLExtensions><ext:UBLExtension><ext:ExtensionContent>" + content
        + "</ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions>" + Head + Parties + Line));
}
