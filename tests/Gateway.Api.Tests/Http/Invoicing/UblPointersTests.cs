using Gateway.Api.Http.Invoicing;

namespace Gateway.Api.Tests.Http.Invoicing;

public class UblPointersTests
{
    [Theory]
    [InlineData("/Invoice/cac:InvoiceLine/cbc:InvoicedQuantity", "/lines/0/quantity")]
    [InlineData("/Invoice/cac:InvoiceLine[12]/cac:Price/cbc:PriceAmount", "/lines/11/price/net")]
    [InlineData("/CreditNote/cac:CreditNoteLine[2]/cbc:CreditedQuantity/@unitCode", "/lines/1/unitCode")]
    [InlineData("/Invoice/cac:InvoiceLine[2]/cac:AllowanceCharge[3]/cbc:Amount", "/lines/1/allowanceCharges/2/amount")]
    [InlineData("/Invoice/cac:AllowanceCharge[2]/cac:TaxCategory/cbc:Percent", "/allowanceCharges/1/vat/rate")]
    [InlineData("/Invoice/cac:AccountingCustomerParty/cac:Party/cbc:EndpointID", "/client")]
    [InlineData("/Invoice/cac:InvoiceLine[3]/cac:Item/cbc:SomethingNew", "/lines/2/item")]
    [InlineData("/Invoice/cbc:ID", "")]
    [InlineData("/Invoice", "")]
    public void An_element_has_the_field_it_was_written_from(string path, string pointer) =>
        UblPointers.Of(path).ShouldBe(pointer);

    [Fact]
    public void Attachments_are_counted_after_the_references_that_share_their_element()
    {
        UblPointers.Of("/Invoice/cac:AdditionalDocumentReference[2]/cbc:ID", 1).ShouldBe("/attachments/0/id");
        UblPointers.Of("/Invoice/cac:AdditionalDocumentReference[1]/cbc:ID", 1).ShouldBe("/references");
    }
}
