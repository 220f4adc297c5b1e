using FsCheck;
using FsCheck.Fluent;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Peppol.Ubl;
using Gateway.Testing.Invoicing;

namespace Gateway.Peppol.Tests.Ubl;

/// <summary>
/// Every written document is valid against the schemas of UBL 2.1, which above all fix the order of elements.
/// </summary>
public class UblSchemaTests
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(300);

    [Fact]
    public void Every_invoice_is_valid()
    {
        UblSchema.SkipWhereAbsent();
        Check.One(Often, Prop.ForAll(GeneratedDocuments.Invoices, invoice => IsValid(invoice)));
    }

    [Fact]
    public void Every_credit_note_is_valid()
    {
        UblSchema.SkipWhereAbsent();
        Check.One(Often, Prop.ForAll(GeneratedDocuments.CreditNotes, note => IsValid(note)));
    }

    [Fact]
    public void An_element_in_the_wrong_place_is_seen()
    {
        UblSchema.SkipWhereAbsent();
        var text = System.Text.Encoding.UTF8.GetString(UblWriter.Write(Invoice.Issue("1", SampleDocuments.Content())));
        var moved = text.Replace("<cbc:ID>1</cbc:ID>\n  <cbc:IssueDate>", "<cbc:IssueDate>", StringComparison.Ordinal);
        UblSchema.FaultsOf(System.Text.Encoding.UTF8.GetBytes(moved)).ShouldNotBeEmpty();
    }

    [Fact]
    public void A_reminder_is_valid_and_its_lines_make_what_is_asked()
    {
        UblSchema.SkipWhereAbsent();
        var (content, euro) = (SampleDocuments.Content(), Amount.Eur(0m).Currency);
        var debt = new ReminderDocumentLine
        {
            Amount = Amount.Eur(1000m), Note = "Facture & <une>", Invoice = "2026-0042",
            InvoiceDate = new DateOnly(2026, 2, 2), DueDate = new DateOnly(2026, 3, 4),
            PaymentReference = "+++202/6000/04236+++",
        };
        var reminder = new ReminderDocument
        {
            Customization = "urn:example:reminder:1", Profile = "urn:example:reminding:1", Number = "R-2026-0007",
            IssueDate = new DateOnly(2026, 3, 26), TypeCode = "Reminder", Sequence = 2, Note = "Copie", Currency = euro,
            Seller = content.Seller, Buyer = content.Buyer, Account = "BE68539007547034",
            Lines =
            [
                debt, debt with { Amount = Amount.Eur(46.33m), PaymentReference = null },
                new ReminderDocumentLine { Amount = Amount.Eur(20m), IsCredit = true, Note = "Crédits" },
            ],
        };

        var written = UblWriter.Write(reminder);

        UblSchema.FaultsOf(written).ShouldBeEmpty();
        var text = System.Text.Encoding.UTF8.GetString(written);
        text.ShouldContain("<cbc:PayableAmount currencyID=\"EUR\">1026.33</cbc:PayableAmount>");
        var late = text.Replace(
            "<cbc:LineCountNumeric>3</cbc:LineCountNumeric>", "", StringComparison.Ordinal).Replace(
            "<cbc:DocumentCurrencyCode>", "<cbc:LineCountNumeric>3</cbc:LineCountNumeric><cbc:DocumentCurrencyCode>",
            StringComparison.Ordinal);
        UblSchema.FaultsOf(System.Text.Encoding.UTF8.GetBytes(late)).ShouldNotBeEmpty("the order is the schema's");
    }

    private static void IsValid(BillingDocument document) =>
        UblSchema.FaultsOf(UblWriter.Write(document)).ShouldBeEmpty();
}
