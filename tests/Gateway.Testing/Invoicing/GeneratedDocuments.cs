using FsCheck;
using FsCheck.Fluent;
using Gateway.Domain.Invoicing;

namespace Gateway.Testing.Invoicing;

/// <summary>
/// Invoices and credit notes for property tests, over the whole model: every VAT category we issue, currencies with and
/// without minor unit, allowances and charges, base quantities, attachments, every payment means, and the scripts of
/// our clients. They are consistent: none breaks a fatal rule of EN 16931 or Peppol BIS Billing 3.0, and shrinking
/// keeps it so.
/// </summary>
public static class GeneratedDocuments
{
    public static Arbitrary<Invoice> Invoices { get; } = Arb.From(
        Seeds.Select(DocumentMaker.Invoice),
        invoice => Smaller(invoice.Content).Select(content => Invoice.Issue(invoice.Number, content)));

    public static Arbitrary<CreditNote> CreditNotes { get; } = Arb.From(
        Seeds.Select(DocumentMaker.CreditNote),
        creditNote => Smaller(creditNote.Content).Select(content => CreditNote.Issue(creditNote.Number, content)));

    private static Gen<int> Seeds => Gen.Choose(0, int.MaxValue);

    /// <summary>The invoice of this seed: always the same one.</summary>
    public static Invoice InvoiceOf(int seed) => DocumentMaker.Invoice(seed);

    /// <summary>The credit note of this seed: always the same one.</summary>
    public static CreditNote CreditNoteOf(int seed) => DocumentMaker.CreditNote(seed);

    /// <summary>The same with one thing less that no rule asks for.</summary>
    private static IEnumerable<DocumentContent> Smaller(DocumentContent content)
    {
        DocumentContent[] smaller =
        [
            content with { Notes = [] },
            content with { PrecedingInvoices = [] },
            content with { Attachments = [] },
            content with { Payee = null },
            content with { CreditorIdentifier = null },
            content with { PaymentTerms = null },
            content with { DueDate = null, PaymentMeans = [] },
            content with { TaxPointCode = null, TaxPointDate = null },
            content with { PaidAmount = null, RoundingAmount = null },
            content with { VatCurrency = null, VatTotalInVatCurrency = null },
            content with { References = new DocumentReferences { Buyer = content.References.Buyer } },
            WithReasonsUsed(content with { AllowanceCharges = [] }),
            .. WithoutOneLine(content),
        ];
        return smaller.Where(one => one != content);
    }

    private static IEnumerable<DocumentContent> WithoutOneLine(DocumentContent content) =>
        content.Lines.Count == 1 || content.VatCurrency is not null || content.AllowanceCharges.Count > 0
            ? []
            : content.Lines.Select(gone =>
                WithReasonsUsed(content with { Lines = content.Lines.Where(line => line != gone).ToListOf() }));

    private static DocumentContent WithReasonsUsed(DocumentContent content)
    {
        var used = content.Lines.Select(line => line.Vat.Category).ToHashSet();
        return content with { Exemptions = content.Exemptions.Where(one => used.Contains(one.Category)).ToListOf() };
    }
}
