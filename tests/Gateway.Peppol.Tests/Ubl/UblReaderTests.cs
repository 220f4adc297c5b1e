using System.Text;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Peppol.Ubl;
using Gateway.Testing.Invoicing;

namespace Gateway.Peppol.Tests.Ubl;

/// <summary>Foreign documents: what is read over, what is understood, and what is said of the rest.</summary>
public class UblReaderTests
{
    private static readonly string Sample =
        Encoding.UTF8.GetString(UblWriter.Write(Invoice.Issue("2026-0001", SampleDocuments.Content())));

    [Fact]
    public void Elements_the_model_has_no_place_for_are_read_over() =>
        Read(With(
                "<cbc:IssueDate>",
                "<x:y xmlns:x=\"urn:x\"><cbc:ID>no</cbc:ID></x:y><cbc:UUID>u</cbc:UUID><cbc:IssueDate>"))
            .ShouldBe(Read(Sample));

    [Fact]
    public void Other_prefixes_mean_the_same() =>
        Read(With("cbc:", "b:").Replace("xmlns:cbc", "xmlns:b", StringComparison.Ordinal))
            .ShouldBe(Read(Sample));

    [Fact]
    public void White_space_around_codes_numbers_and_dates_is_read_over_and_kept_in_texts()
    {
        var document = Read(Sample
            .Replace(">2026-03-02<", ">\n 2026-03-02 <", StringComparison.Ordinal)
            .Replace(">380<", "> 380\t<", StringComparison.Ordinal)
            .Replace(">61.25<", "> 61.25 <", StringComparison.Ordinal)
            .Replace(">Mons<", "> Mons <", StringComparison.Ordinal));
        document.Content.IssueDate.ShouldBe(new DateOnly(2026, 3, 2));
        document.Content.TypeCode.ShouldBe("380");
        document.Content.Lines[0].Price.Net.ShouldBe(61.25m);
        document.Content.Buyer.Address.City.ShouldBe(" Mons ");
    }

    [Theory]
    [InlineData("2026-03-02Z")]
    [InlineData("2026-03-02+01:00")]
    [InlineData("2026-03-02-05:00")]
    public void A_date_may_have_a_zone(string date) =>
        Read(With(">2026-03-02<", $">{date}<")).Content.IssueDate.ShouldBe(new DateOnly(2026, 3, 2));

    [Fact]
    public void An_invoice_may_put_its_due_date_with_its_payment_means() =>
        Read(With("<cbc:DueDate>2026-04-01</cbc:DueDate>", "")
                .Replace(
                    "<cbc:PaymentID>",
                    "<cbc:PaymentDueDate>2026-04-02</cbc:PaymentDueDate><cbc:PaymentID>",
                    StringComparison.Ordinal))
            .Content.DueDate.ShouldBe(new DateOnly(2026, 4, 2));

    [Fact]
    public void A_party_with_one_name_only_is_called_by_it()
    {
        var buyer = Read(With(
            "<cbc:RegistrationName>Théâtre &amp; Cie asbl</cbc:RegistrationName>", "")
            .Replace(
                "<cac:PostalAddress>\n        <cbc:StreetName>Grand",
                "<cac:PartyName><cbc:Name>Théâtre</cbc:Name></cac:PartyName><cac:PostalAddress><cbc:StreetName>Grand",
                StringComparison.Ordinal)).Content.Buyer;
        buyer.Name.ShouldBe("Théâtre");
        buyer.TradingName.ShouldBeNull();
    }

    [Fact]
    public void A_line_amount_that_follows_from_the_line_is_not_kept_and_any_other_is()
    {
        Read(Sample).Content.Lines[0].StatedNetAmount.ShouldBeNull();
        Read(With(">91.88<", ">91.87<")).Content.Lines[0].StatedNetAmount.ShouldBe(Amount.Eur(91.87m));
    }

    [Fact]
    public void Totals_are_read_as_they_are_stated_however_wrong()
    {
        var totals = Read(With("PayableAmount currencyID=\"EUR\">", "PayableAmount currencyID=\"EUR\">9")).Totals;
        totals.Payable.ShouldNotBe(Read(Sample).Totals.Payable);
        totals.TaxExclusive.ShouldBe(Read(Sample).Totals.TaxExclusive);
    }

    [Fact]
    public void Without_a_VAT_total_there_is_no_VAT()
    {
        var start = Sample.IndexOf("<cac:TaxTotal>", StringComparison.Ordinal);
        var end = Sample.IndexOf("</cac:TaxTotal>", StringComparison.Ordinal) + "</cac:TaxTotal>".Length;
        var totals = Read(Sample.Remove(start, end - start)).Totals;
        totals.Vat.ShouldBe(Amount.Zero(Currency.Eur));
        totals.VatBreakdown.ShouldBeEmpty();
    }

    [Fact]
    public void Of_several_VAT_totals_the_one_in_the_currency_of_the_document_counts()
    {
        var start = Sample.IndexOf("<cac:TaxTotal>", StringComparison.Ordinal);
        var end = Sample.IndexOf("</cac:TaxTotal>", StringComparison.Ordinal) + "</cac:TaxTotal>".Length;
        var inDollars = Sample[start..end].Replace("EUR", "USD", StringComparison.Ordinal);
        Read(Sample.Insert(start, inDollars)).Totals.ShouldBe(Read(Sample).Totals);
    }

    [Fact]
    public void A_second_invoiced_object_is_an_attachment()
    {
        const string reference =
            "<cac:AdditionalDocumentReference><cbc:ID>{0}</cbc:ID><cbc:DocumentTypeCode>130</cbc:DocumentTypeCode>"
            + "</cac:AdditionalDocumentReference>";
        var content = Read(With(
            "<cac:AccountingSupplierParty>",
            reference.Replace("{0}", "one", StringComparison.Ordinal)
            + reference.Replace("{0}", "two", StringComparison.Ordinal)
            + "<cac:AccountingSupplierParty>")).Content;
        content.References.InvoicedObject.ShouldBe(new Identifier("one"));
        content.Attachments.ShouldBe([new Attachment.Named { Id = "two" }]);
    }

    [Theory]
    [InlineData("urn:fdc:peppol.eu:2017:poacc:billing:01:1.0", BillingProfile.Billing)]
    [InlineData("urn:fdc:peppol.eu:2017:poacc:selfbilling:01:1.0", BillingProfile.SelfBilling)]
    [InlineData("urn:peppol:bis:selfbilling", BillingProfile.SelfBilling)]
    [InlineData("anything", BillingProfile.Billing)]
    public void Self_billing_is_known_by_its_name(string process, BillingProfile profile) =>
        Read(With("urn:fdc:peppol.eu:2017:poacc:billing:01:1.0", process)).Content.Profile.ShouldBe(profile);

    private static string With(string old, string replacement)
    {
        Sample.ShouldContain(old);
        return Sample.Replace(old, replacement, StringComparison.Ordinal);
    }

    private static BillingDocument Read(string xml) => UblReader.Read(Encoding.UTF8.GetBytes(xml)).Document();
}
