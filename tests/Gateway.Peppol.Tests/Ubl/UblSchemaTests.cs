using FsCheck;
using FsCheck.Fluent;
using Gateway.Domain.Invoicing;
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

    private static void IsValid(BillingDocument document) =>
        UblSchema.FaultsOf(UblWriter.Write(document)).ShouldBeEmpty();
}
