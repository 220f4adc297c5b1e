using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;

namespace Gateway.Domain.Tests.Invoicing;

public class CreditNoteTests
{
    private static readonly DateOnly Later = new(2026, 4, 1);

    private static readonly Invoice Invoice = Gateway.Domain.Invoicing.Invoice.Issue("F2026-000042", Documents.Full());

    [Fact]
    public void A_whole_credit_note_gives_back_what_was_asked()
    {
        var content = CreditNote.ContentOf(Invoice, Later, "Annulation");
        var totals = DocumentTotals.Of(content);
        totals.TaxInclusive.ShouldBe(Invoice.Totals.TaxInclusive);
        totals.VatBreakdown.ShouldBe(Invoice.Totals.VatBreakdown);
        content.Lines.ShouldBe(Invoice.Content.Lines);
        content.TypeCode.ShouldBe("381");
        content.IssueDate.ShouldBe(Later);
        content.PrecedingInvoices.ShouldBe([new PrecedingInvoice("F2026-000042", new DateOnly(2026, 3, 12))]);
        content.Notes.ShouldBe([new Note("Annulation")]);
    }

    [Fact]
    public void What_was_paid_on_the_invoice_is_not_taken_off_the_credit_note()
    {
        var content = CreditNote.ContentOf(Invoice, Later, null);
        content.PaidAmount.ShouldBeNull();
        content.DueDate.ShouldBeNull();
        content.PaymentTerms.ShouldBeNull();
        content.Attachments.ShouldBeEmpty();
    }

    [Fact]
    public void The_rounding_of_the_payment_is_given_back_with_the_rest()
    {
        var content = CreditNote.ContentOf(Invoice, Later, null);
        DocumentTotals.Of(content).Payable.ShouldBe(Invoice.Totals.Payable + Amount.Eur(20));
    }

    [Fact]
    public void Without_a_reason_the_notes_of_the_invoice_stay() =>
        CreditNote.ContentOf(Invoice, Later, null).Notes.ShouldBe(Invoice.Content.Notes);

    [Fact]
    public void A_partial_credit_note_has_its_lines_and_only_the_reasons_they_need()
    {
        var line = Documents.Line("1", 1, 90, Vat.Standard(21));
        var content = CreditNote.ContentOf(Invoice, Later, "Un concert", [line]);
        content.AllowanceCharges.ShouldBeEmpty();
        content.Exemptions.ShouldBeEmpty();
        content.VatCurrency.ShouldBeNull();
        content.RoundingAmount.ShouldBeNull();
        DocumentTotals.Of(content).Payable.ShouldBe(Amount.Eur(108.90m));
        ContentRules.Check(content).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_made_of_an_invoice_without_fault_can_be_issued() =>
        ContentRules.Check(CreditNote.ContentOf(Invoice, Later, "Annulation")).ShouldBeEmpty();

    [Fact]
    public void A_self_billed_invoice_is_corrected_by_a_self_billed_credit_note()
    {
        var invoice = Gateway.Domain.Invoicing.Invoice.Issue("A1", Documents.Simple() with
        {
            TypeCode = "389",
            Profile = BillingProfile.SelfBilling,
        });
        var content = CreditNote.ContentOf(invoice, Later, null);
        content.TypeCode.ShouldBe("261");
        ContentRules.Check(content).ShouldBeEmpty();
    }

    [Fact]
    public void Documents_are_compared_as_a_whole()
    {
        Gateway.Domain.Invoicing.Invoice.Issue("F2026-000042", Documents.Full()).ShouldBe(Invoice);
        Gateway.Domain.Invoicing.Invoice.Issue("F2026-000043", Documents.Full()).ShouldNotBe(Invoice);
    }
}
