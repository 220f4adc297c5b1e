using System.Text;
using Gateway.Domain.Invoicing;
using Gateway.Peppol.Ubl;
using Gateway.Testing;
using Gateway.Testing.Invoicing;

namespace Gateway.Peppol.Tests.Ubl;

/// <summary>
/// Where the terms stand in UBL, as a person reads it: whole documents beside this class, written anew with
/// UPDATE_GOLDEN=1 and then read.
/// </summary>
public class UblPlacementTests
{
    [Fact]
    public void Plain_invoice() => AsInTheFile(Invoice.Issue("2026-0001", SampleDocuments.Content()));

    [Fact]
    public void Invoice_with_every_term() => AsInTheFile(Invoice.Issue("2026-0002", FullDocument.Content));

    [Fact]
    public void Credit_note_with_every_term() =>
        AsInTheFile(CreditNote.Issue("C-2026-0001", FullDocument.Content with { TypeCode = "381" }));

    [Fact]
    public void Credit_note_of_an_invoice() => AsInTheFile(CreditNote.Issue(
        "C-2026-0002",
        CreditNote.ContentOf(
            Invoice.Issue("2026-0001", SampleDocuments.Content()), new DateOnly(2026, 3, 9), "Répétition annulée")));

    [Fact]
    public void Self_billed_invoice_outside_the_scope_of_VAT()
    {
        var content = SampleDocuments.Content();
        AsInTheFile(Invoice.Issue("SB-1", content with
        {
            Profile = BillingProfile.SelfBilling,
            TypeCode = "389",
            Seller = content.Seller with { VatNumber = null },
            Buyer = content.Buyer with { VatNumber = null },
            Lines = content.Lines.Select(line => line with { Vat = Vat.Of(VatCategory.OutsideScope) }).ToListOf(),
            Exemptions = [new VatExemption(VatCategory.OutsideScope, "Hors champ de la TVA", "VATEX-EU-O")],
        }));
    }

    [Fact]
    public void A_credit_note_without_payment_means_keeps_its_due_date()
    {
        var content = SampleDocuments.Content() with { TypeCode = "381", PaymentMeans = [] };
        var read = UblReader.Read(UblWriter.Write(CreditNote.Issue("1", content))).Document().Content;
        read.DueDate.ShouldBe(content.DueDate);
        read.PaymentMeans.ShouldBe([new PaymentMeans.Other { Code = "1" }]);
    }

    private static void AsInTheFile(
        BillingDocument document,
        [System.Runtime.CompilerServices.CallerMemberName] string test = "")
    {
        var written = UblWriter.Write(document);
        var text = Encoding.UTF8.GetString(written) + "\n";
        text.ShouldBe(GoldenFile.Expected(typeof(UblPlacementTests), "xml", text, test));
        Difference.Between(document, UblReader.Read(written).Document()).ShouldBeNull();
    }
}
