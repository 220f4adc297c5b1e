using FsCheck;
using FsCheck.Fluent;
using Gateway.Domain.Invoicing;
using Gateway.Peppol.Ubl;
using Gateway.Testing;
using Gateway.Testing.Invoicing;

namespace Gateway.Peppol.Tests.Ubl;

/// <summary>What is written is read back equal, whatever stands in the model.</summary>
public class UblRoundTripTests
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(1_000);

    [Fact]
    public void An_invoice_reads_back_equal() =>
        Check.One(Often, Prop.ForAll(GeneratedDocuments.Invoices, invoice => ReadsBackEqual(invoice)));

    [Fact]
    public void A_credit_note_reads_back_equal() =>
        Check.One(Often, Prop.ForAll(GeneratedDocuments.CreditNotes, note => ReadsBackEqual(note)));

    [Fact]
    public void Several_notes_and_the_Italian_split_payment_read_back_equal_too()
    {
        var content = SampleDocuments.Content();
        ReadsBackEqual(Invoice.Issue("1", content with
        {
            Notes = [new Note("first"), new Note("second", "AAI"), new Note("third")],
            Lines = [content.Lines[0] with { Vat = new Vat(VatCategory.SplitPayment, new(22)) }],
        }));
    }

    private static void ReadsBackEqual(BillingDocument document) =>
        Difference.Between(document, UblReader.Read(UblWriter.Write(document)).Document()).ShouldBeNull();
}
