using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Peppol.Validation;
using static Gateway.Peppol.Tests.Validation.Documents;

namespace Gateway.Peppol.Tests.Validation;

/// <summary>A finding tells where, about what, and what would be right, to people in their language.</summary>
public class FindingTests
{
    private const string Totals =
        "<cac:TaxTotal><cbc:TaxAmount currencyID=\"EUR\">6.30</cbc:TaxAmount><cac:TaxSubtotal>"
        + "<cbc:TaxableAmount currencyID=\"EUR\">300.00</cbc:TaxableAmount>"
        + "<cbc:TaxAmount currencyID=\"EUR\">6.30</cbc:TaxAmount>"
        + "<cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>21</cbc:Percent>"
        + "<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:TaxCategory></cac:TaxSubtotal></cac:TaxTotal>";

    [Fact]
    public void A_wrong_VAT_amount_is_told_with_the_right_one()
    {
        var finding = Find("BR-CO-17");
        finding.Path.ShouldBe("/Invoice/cac:TaxTotal/cac:TaxSubtotal/cbc:TaxAmount");
        finding.Term.ShouldBe("BT-117");
        finding.RuleSet.ShouldBe("EN 16931 1.3.16");
        finding.Message.In(Language.En).ShouldBe(
            "VAT category tax amount (BT-117): should be 63.00 (21 % of 300.00); the document says 6.30.");
        finding.Message.In(Language.Nl).ShouldBe(
            "Btw-bedrag van de categorie (BT-117): zou 63.00 moeten zijn (21 % van 300.00); het document zegt 6.30.");
    }

    [Fact]
    public void Lines_are_numbered() =>
        Judge(Invoice(Head + Parties + Line + Line)).Findings
            .Where(finding => finding.Rule == "BR-CO-04")
            .Select(finding => finding.Path)
            .ShouldBe(
            [
                "/Invoice/cac:InvoiceLine[1]/cac:Item/cac:ClassifiedTaxCategory/cbc:ID",
                "/Invoice/cac:InvoiceLine[2]/cac:Item/cac:ClassifiedTaxCategory/cbc:ID",
            ]);

    [Fact]
    public void Values_with_braces_are_shown_as_they_are() =>
        Judge(Valid.Replace("2026-11-20", "{0}{x")).Findings
            .ShouldContain(finding => finding.Rule == "XSD" && finding.Message.In(Language.Fr).Contains("« {0}{x »"));

    [Fact]
    public void Every_message_of_the_corpus_can_be_read_in_every_language()
    {
        var documents = Corpus.Find("billing")?.Documents ?? [System.Text.Encoding.UTF8.GetBytes(Valid)];
        documents.SelectMany(bytes => Judge(bytes).Findings)
            .SelectMany(finding => Enum.GetValues<Language>().Select(language => finding.Message.In(language)))
            .Where(text => text.Length == 0 || text.Length > 600)
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_rules_follow_the_day()
    {
        Release(new DateOnly(2026, 8, 16)).ShouldBe(RuleRelease.Billing3020);
        Release(new DateOnly(2026, 8, 17)).ShouldBe(RuleRelease.Billing3021);
    }

    [Fact]
    public void A_self_billing_document_is_judged_by_the_rules_of_self_billing() =>
        DocumentValidator.Validate(
            System.Text.Encoding.UTF8.GetBytes(Invoice(
                "<cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:selfbilling:3.0"
                + "</cbc:CustomizationID>" + Head + Parties + Line)),
            new DateOnly(2026, 9, 1)).Release.ShouldBe(RuleRelease.SelfBilling302);

    [Fact]
    public void Judging_makes_little_garbage()
    {
        if (Corpus.Find("billing") is not { } corpus)
        {
            Assert.Skip("The corpus billing is not beside the repository.");
            return;
        }

        var document = corpus["peppol-ex-base-example.xml"];
        DocumentValidator.Validate(document, RuleRelease.Billing3021);
        var before = GC.GetAllocatedBytesForCurrentThread();
        DocumentValidator.Validate(document, RuleRelease.Billing3021);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(document.Length * 10L);
    }

    private static RuleRelease Release(DateOnly day) =>
        DocumentValidator.Validate(System.Text.Encoding.UTF8.GetBytes(Valid), day).Release;

    private static Finding Find(string rule) =>
        Judge(Invoice(Head + Parties.Replace("<cac:Legal", Totals + "<cac:Legal") + Line)).Findings
            .Single(finding => finding.Rule == rule);
}
