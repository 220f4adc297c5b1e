using FsCheck.Fluent;
using Gateway.Domain.Law;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;

namespace Gateway.Domain.Tests.LegalRecovery;

/// <summary>What a creditor does once a debtor is insolvent, and until when.</summary>
public class InsolvencyTests
{
    private static readonly LawBook Book = LawBook.Belgian;
    private static readonly BadDebtVat Invoice = new(Amount.Eur(1210m), Amount.Eur(210m));

    [Fact]
    public void A_bankruptcy_sets_four_dates()
    {
        var dates = BankruptcyDates.After(Book, Days.Day("2026-06-15")).Given();
        dates.ClaimBy.ShouldBe(Days.Day("2026-07-15"));
        dates.ClaimLostAfter.ShouldBe(Days.Day("2027-06-15"));
        dates.SuretiesBy.ShouldBe(Days.Day("2026-09-15"));
        dates.VatRefundFrom.ShouldBe(Days.Day("2026-06-15"));
        dates.VatRefundUntil.ShouldBe(Days.Day("2029-12-31"));
    }

    [Fact]
    public void The_judgment_may_name_the_day() =>
        BankruptcyDates.After(Book, Days.Day("2026-06-15"), Days.Day("2026-07-20")).Given().ClaimBy
            .ShouldBe(Days.Day("2026-07-20"));

    [Fact]
    public void The_VAT_of_what_is_unpaid_comes_back_and_that_of_a_dividend_is_repaid()
    {
        Invoice.Refund(Amount.Eur(0m)).ShouldBe(Amount.Eur(210m));
        Invoice.Refund(Amount.Eur(605m)).ShouldBe(Amount.Eur(105m));
        Invoice.Repayment(Amount.Eur(605m), Amount.Eur(121m)).ShouldBe(Amount.Eur(21m));
        Invoice.Refund(Amount.Eur(1210m)).IsZero.ShouldBeTrue();
        Invoice.Refund(Amount.Eur(2000m)).IsZero.ShouldBeTrue();
    }

    [Fact]
    public void Refund_and_repayments_sum_exactly_however_the_money_comes() => Properties.Hold(
        from cents in Gen.Choose(1, 200_000)
        from rate in Gen.Elements(0, 6, 12, 21)
        from parts in Gen.Choose(1, 50_000).ListOf()
        select (cents, rate, parts),
        one =>
        {
            var exVat = Amount.Eur(one.cents / 100m);
            var vat = (exVat * new Percentage(one.rate)).Round(Rounding.HalfUp);
            var invoice = new BadDebtVat(exVat + vat, vat);
            var (paid, repaid) = (Amount.Eur(0m), Amount.Eur(0m));
            foreach (var part in one.parts)
            {
                var amount = Amount.Eur(part / 100m);
                var repayment = invoice.Repayment(paid, amount);
                if (repayment.IsNegative)
                {
                    return false;
                }

                repaid += repayment;
                paid += amount;
            }

            return repaid == vat - invoice.Refund(paid) && (paid < exVat + vat || repaid == vat);
        });

    [Fact]
    public void VAT_is_a_part_of_an_invoice() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new BadDebtVat(Amount.Eur(100m), Amount.Eur(100.01m)));

    [Fact]
    public void Other_terms_are_told_from_their_rows()
    {
        StayDates.After(Book, Days.Day("2026-03-12")).Given()
            .ShouldSatisfyAllConditions(
                stay => stay.FirstEnd.ShouldBe(Days.Day("2026-07-12")),
                stay => stay.LongestEnd.ShouldBe(Days.Day("2027-03-12")));
        SummaryOrderDates.AfterNotice(Book, Days.Day("2026-03-12")).Given()
            .ShouldSatisfyAllConditions(
                dates => dates.PayBy.ShouldBe(Days.Day("2026-03-27")),
                dates => dates.PetitionBy.ShouldBe(Days.Day("2026-04-11")));
        Deadlines.EuropeanOrderOpposition(Book, Days.Day("2026-03-12")).Given().ShouldBe(Days.Day("2026-04-11"));
        Deadlines.DebtSettlementClaim(Book, Days.Day("2026-03-12")).Given().ShouldBe(Days.Day("2026-04-12"));
        ReminderWait.AfterCollector(Book, Days.Day("2026-04-02"), ReminderChannel.Post).Given()
            .ChargeableFrom.ShouldBe(Days.Day("2026-04-22"));
    }
}
