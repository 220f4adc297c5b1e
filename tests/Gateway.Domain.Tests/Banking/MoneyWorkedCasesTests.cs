using System.Globalization;
using Gateway.Domain.Banking;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Law;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Payroll;
using Gateway.Domain.Tests.Invoicing;
using Gateway.Domain.Tests.Payroll;

namespace Gateway.Domain.Tests.Banking;

/// <summary>
/// The worked cases about money that need no database, by their numbers. Those that are about what is stored stand in
/// the tests of the API.
/// </summary>
public class MoneyWorkedCasesTests
{
    [Fact]
    public void T19_the_VAT_of_a_bankrupt_is_asked_back_from_the_judgment_until_the_end_of_the_third_year_after()
    {
        var dates = BankruptcyDates.After(LawBook.Belgian, new DateOnly(2026, 6, 15)).Given();

        new BadDebtVat(Amount.Eur(1210m), Amount.Eur(210m)).Refund(Amount.Eur(0)).ShouldBe(Amount.Eur(210m));
        dates.VatRefundFrom.ShouldBe(new DateOnly(2026, 6, 15));
        dates.VatRefundUntil.ShouldBe(new DateOnly(2029, 12, 31));
        dates.ClaimBy.ShouldBe(new DateOnly(2026, 7, 15));
        dates.ClaimLostAfter.ShouldBe(new DateOnly(2027, 6, 15));
        BankruptcyDates.After(LawBook.Belgian, new DateOnly(2026, 6, 15), new DateOnly(2026, 7, 10)).Given()
            .ClaimBy.ShouldBe(new DateOnly(2026, 7, 10), "the judgment may name a day");
    }

    [Fact]
    public void T20_a_part_payment_lowers_the_refund_and_a_dividend_gives_its_share_back()
    {
        var vat = new BadDebtVat(Amount.Eur(1210m), Amount.Eur(210m));

        vat.Refund(Amount.Eur(605m)).ShouldBe(Amount.Eur(105m));
        vat.Repayment(Amount.Eur(605m), Amount.Eur(121m)).ShouldBe(Amount.Eur(21m));
    }

    [Theory]
    [InlineData("0108068171", "+++010/8068/17183+++")]
    [InlineData("2026000042", "+++202/6000/04236+++")]
    [InlineData("0909337554", "+++090/9337/55493+++")]
    [InlineData("1234567890", "+++123/4567/89002+++")]
    [InlineData("0000000097", "+++000/0000/09797+++")]
    [InlineData("9999999999", "+++999/9999/99948+++")]
    public void T23_a_Belgian_communication_has_its_check_digits(string payload, string printed) =>
        StructuredCommunication.Of(long.Parse(payload, CultureInfo.InvariantCulture)).ToString().ShouldBe(printed);

    [Theory]
    [InlineData("539007547034", "RF18539007547034")]
    [InlineData("INV20260042", "RF73INV20260042")]
    [InlineData("010806817183", "RF61010806817183")]
    public void T24_a_creditor_reference_has_its_check_digits(string body, string reference)
    {
        CreditorReference.Of(body).Text.ShouldBe(reference);
        CreditorReference.TryParse(reference, out _).ShouldBeTrue();
    }

    [Fact]
    public void T26_an_account_has_the_check_digits_of_its_country_and_of_IBAN()
    {
        Iban.Parse("BE68539007547034").Text.ShouldBe("BE68539007547034");
        CheckDigits.Mod97("5390075470").ShouldBe(34);
        (98 - CheckDigits.Mod97OfLetters("999000000101BE00")).ShouldBe(96);
        // The sample account of the sheet is right as IBAN and wrong as Belgian number: no account of anybody.
        Iban.TryParse("BE96999000000101", out _).ShouldBeFalse();
    }

    [Fact]
    public void T27_VAT_is_taken_on_the_total_and_not_line_by_line()
    {
        var totals = DocumentTotals.Of(Documents.Simple() with
        {
            Lines =
            [
                Documents.Line("1", 1, 10.02m, Vat.Standard(21)),
                Documents.Line("2", 1, 10.02m, Vat.Standard(21)),
                Documents.Line("3", 1, 10.02m, Vat.Standard(21)),
            ],
        });

        totals.LineTotal.ShouldBe(Amount.Eur(30.06m));
        totals.Vat.ShouldBe(Amount.Eur(6.31m));
    }

    [Fact]
    public void T28_half_of_an_invoice_gives_half_of_its_turnover_and_of_its_contribution()
    {
        var life = new InvoiceLife(1000m, 1210m, InvoiceLife.Rules(ContributionBase.Collected));

        var half = life.Pay(605m);

        half.ExVatShare.ShouldBe(Amount.Eur(500m));
        half.Contribution.Amount.ShouldBe(Amount.Eur(32.5m));
        life.Pay(605m);
        life.Entries.Sum(entry => entry.Contribution.Amount.Value).ShouldBe(65m);
    }

    [Theory]
    [InlineData("2026-05-11", "2026-05-21")]
    [InlineData("2026-12-21", "2026-12-31")]
    public void T29_a_wage_is_due_seven_working_days_after_the_service(string service, string due)
    {
        var (end, wage) = (
            DateOnly.Parse(service, CultureInfo.InvariantCulture), DateOnly.Parse(due, CultureInfo.InvariantCulture));

        new InvoiceLife(1000m, 1210m, InvoiceLife.Rules(ContributionBase.Invoiced), serviceEnd: end)
            .Entries[0].WageDueOn.ShouldBe(wage);
    }

    [Fact]
    public void T32_a_payment_code_has_eleven_lines_and_nothing_after_them()
    {
        var reference = PaymentReferences.Of(2_026_000_042, Country.Belgium);

        var code = EpcPayload.Of(
            "EXEMPLE COOP SC", Iban.Parse("BE68539007547034"), null, Amount.Eur(1210m), reference);

        // The account of the sheet is fictitious and is no Iban; its place in the code is what is tested.
        code.ShouldBe(
            "BCD\n002\n1\nSCT\n\nEXEMPLE COOP SC\nBE68539007547034\nEUR1210.00\n\n\n+++202/6000/04236+++");
        code!.Split('\n').Length.ShouldBe(11);
    }
}
