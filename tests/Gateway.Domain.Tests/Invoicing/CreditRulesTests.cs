using FsCheck.Fluent;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;

namespace Gateway.Domain.Tests.Invoicing;

public class CreditRulesTests
{
    private static readonly DateOnly Later = new(2026, 4, 1);

    private static readonly Invoice Invoice = Invoiced(
        Documents.Line("1", 10, 10, Vat.Standard(21)), Documents.Line("2", 1, 50, Vat.Standard(6)));

    [Fact]
    public void A_whole_invoice_can_be_credited_once()
    {
        var whole = CreditNote.ContentOf(Invoice, Later, "Annulation");
        CreditRules.Check(Invoice, [], whole).ShouldBeEmpty();
        Rules(Invoice, [CreditNote.Issue("NC1", whole)], whole).ShouldBe(["SGW-CREDIT-EXCEEDS", "SGW-CREDIT-EXCEEDS"]);
    }

    [Fact]
    public void A_rounded_invoice_can_be_credited_whole()
    {
        var invoice = Gateway.Domain.Invoicing.Invoice.Issue("F1", Documents.Full());
        CreditRules.Check(invoice, [], CreditNote.ContentOf(invoice, Later, "Annulation")).ShouldBeEmpty();
    }

    [Fact]
    public void Parts_can_be_credited_until_nothing_is_left()
    {
        var first = CreditNote.Issue("NC1", Credit(Documents.Line("1", 4, 10, Vat.Standard(21))));
        CreditRules.Remaining(Invoice, [first])[Vat.Standard(21)].ShouldBe(Amount.Eur(60));
        CreditRules.Remaining(Invoice, [first])[Vat.Standard(6)].ShouldBe(Amount.Eur(50));
        Rules(Invoice, [first], Credit(Documents.Line("1", 6, 10, Vat.Standard(21)))).ShouldBeEmpty();
        Rules(Invoice, [first], Credit(Documents.Line("1", 1, 60.01m, Vat.Standard(21))))
            .ShouldBe(["SGW-CREDIT-EXCEEDS"]);
    }

    [Fact]
    public void What_was_invoiced_at_one_rate_is_not_credited_at_another()
    {
        Rules(Invoice, [], Credit(Documents.Line("1", 1, 51, Vat.Standard(6)))).ShouldBe(["SGW-CREDIT-EXCEEDS"]);
        Rules(Invoice, [], Credit(Documents.Line("1", 1, 1, Vat.Standard(12)))).ShouldBe(["SGW-CREDIT-EXCEEDS"]);
        Rules(Invoice, [], Credit(Documents.Line("1", 1, 1, Vat.Of(VatCategory.Exempt))))
            .ShouldBe(["SGW-CREDIT-EXCEEDS"]);
    }

    [Fact]
    public void A_credit_note_does_not_take_with_one_line_to_give_with_another() =>
        Rules(Invoice, [], Credit(
            Documents.Line("1", 10, 10, Vat.Standard(21)), Documents.Line("2", -1, 10, Vat.Standard(6))))
            .ShouldBe(["SGW-CREDIT-EXCEEDS"]);

    [Fact]
    public void A_rebate_on_the_invoice_is_taken_back_on_its_own_side_of_zero()
    {
        var invoice = Invoiced(
            Documents.Line("1", 10, 10, Vat.Standard(21)), Documents.Line("2", -1, 20, Vat.Standard(6)));
        Rules(invoice, [], Credit(
            Documents.Line("1", 10, 10, Vat.Standard(21)), Documents.Line("2", -1, 20, Vat.Standard(6))))
            .ShouldBeEmpty();
        Rules(invoice, [], Credit(
            Documents.Line("1", 10, 10, Vat.Standard(21)), Documents.Line("2", -1, 20.01m, Vat.Standard(6))))
            .ShouldBe(["SGW-CREDIT-EXCEEDS"]);
        Rules(invoice, [], Credit(Documents.Line("1", 1, 1, Vat.Standard(6)))).ShouldBe(["SGW-CREDIT-EXCEEDS"]);
    }

    [Fact]
    public void Rounding_the_payment_up_is_no_way_to_give_more() =>
        Rules(Invoice, [], CreditNote.ContentOf(Invoice, Later, null) with { RoundingAmount = Amount.Eur(1) })
            .ShouldBe(["SGW-CREDIT-TOTAL"]);

    [Fact]
    public void The_cent_that_rounding_VAT_makes_does_not_block_the_last_part()
    {
        // 0.09 at 21 % is 0.02 of VAT; three times 0.03 are three times 0.01.
        var invoice = Invoiced(Documents.Line("1", 3, 0.03m, Vat.Standard(21)));
        var part = Credit(Documents.Line("1", 1, 0.03m, Vat.Standard(21)));
        CreditNote[] previous = [CreditNote.Issue("NC1", part), CreditNote.Issue("NC2", part)];
        CreditRules.Check(invoice, previous, part).ShouldBeEmpty();
    }

    [Fact]
    public void However_an_invoice_is_credited_in_parts_its_base_is_credited_and_no_more() =>
        Properties.Hold(Gen.Choose(1, 500).NonEmptyListOf(), parts =>
        {
            var invoice = Invoiced(Documents.Line("1", 1, parts.Sum() / 100m, Vat.Standard(21)));
            var notes = new List<CreditNote>();
            foreach (var part in parts)
            {
                var content = Credit(Documents.Line("1", 1, part / 100m, Vat.Standard(21)));
                if (CreditRules.Check(invoice, notes, content).Count > 0)
                {
                    return false;
                }

                notes.Add(CreditNote.Issue($"NC{notes.Count}", content));
            }

            var cent = Credit(Documents.Line("1", 1, 0.01m, Vat.Standard(21)));
            return CreditRules.Remaining(invoice, notes)[Vat.Standard(21)].IsZero
                && CreditRules.Check(invoice, notes, cent).Count == 1;
        });

    [Fact]
    public void The_credit_note_is_one_names_the_invoice_and_comes_after_it()
    {
        var part = Credit(Documents.Line("1", 1, 10, Vat.Standard(21)));
        Rules(Invoice, [], part with { TypeCode = "380" }).ShouldBe(["SGW-CREDIT-TYPE"]);
        Rules(Invoice, [], part with { PrecedingInvoices = [new("F2026-000043")] }).ShouldBe(["SGW-CREDIT-TARGET"]);
        Rules(Invoice, [], part with { IssueDate = new DateOnly(2026, 3, 11) }).ShouldBe(["SGW-CREDIT-DATE"]);
    }

    [Fact]
    public void Another_currency_is_refused_before_anything_is_compared() =>
        Rules(Invoice, [], CreditNote.ContentOf(Invoice, Later, null) with { Currency = Currency.Parse("USD") })
            .ShouldBe(["SGW-CREDIT-CURRENCY"]);

    /// <summary>Such a content has findings of ContentRules, and a caller gathers those of both.</summary>
    [Fact]
    public void A_content_that_cannot_be_added_up_is_left_to_the_content_rules()
    {
        Rules(Invoice, [], Credit(Documents.Line("1", decimal.MaxValue, 1, Vat.Standard(21)))).ShouldBeEmpty();
        Rules(Invoice, [], Credit(Documents.Line("1", 1, 1, new Vat((VatCategory)99, null))))
            .ShouldBe(["SGW-CREDIT-EXCEEDS"]);
    }

    [Fact]
    public void Every_sentence_can_be_read()
    {
        var found = CreditRules.Check(Invoice, [], Credit(Documents.Line("1", 1, 1_000, Vat.Standard(21))));
        found.Single().Message.ToString().ShouldBe(
            "The base credited for VAT S 21 is 1000.00 EUR; of the invoice 100.00 EUR remains to be credited.");
    }

    private static Invoice Invoiced(params Line[] lines) =>
        Gateway.Domain.Invoicing.Invoice.Issue("F2026-000042", Documents.Simple() with { Lines = lines.ToListOf() });

    private static DocumentContent Credit(params Line[] lines) =>
        CreditNote.ContentOf(Invoiced(), Later, "Correction", lines.ToListOf());

    private static string[] Rules(
        Invoice invoice, IReadOnlyCollection<CreditNote> previous, DocumentContent proposed) =>
        [.. CreditRules.Check(invoice, previous, proposed).Select(finding => finding.Rule)];
}
