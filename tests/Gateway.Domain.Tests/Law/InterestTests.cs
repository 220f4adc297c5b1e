using FsCheck;
using FsCheck.Fluent;
using Gateway.Domain.Law;
using Gateway.Domain.Money;

namespace Gateway.Domain.Tests.Law;

public class InterestTests
{
    private static readonly InterestRate Commercial = new InterestRate.Statutory(RateLaw.Commercial);

    /// <summary>Days for which every statutory rate is loaded.</summary>
    private static readonly Gen<DateOnly> LoadedDays =
        Gen.Choose(Days.Day("2015-01-01").DayNumber, Days.Day("2026-06-30").DayNumber).Select(DateOnly.FromDayNumber);

    private static readonly Gen<Amount> Principals =
        Gen.Choose(1, 10_000_000).Select(cents => Amount.Eur(cents / 100m));

    [Theory]
    [InlineData(1_000.00, "2025-01-31", "2025-09-30", 73.73)] // 150 days at 11.5, 92 at 10.5
    [InlineData(2_500.00, "2023-12-15", "2024-03-15", 77.36)] // a leap year still has 365
    [InlineData(10_000.00, "2022-12-01", "2023-08-31", 790.27)] // three half-years
    [InlineData(4_840.00, "2026-04-02", "2026-05-20", 66.83)]
    public void Interest_of_late_payment_runs_at_the_rate_of_each_half_year(
        double principal, string due, string paid, double interest) =>
        Compute(Amount.Eur((decimal)principal), Days.Day(due), Days.Day(paid)).Accrued
            .ShouldBe(Amount.Eur((decimal)interest));

    [Fact]
    public void The_day_of_payment_bears_interest_and_the_due_date_does_not()
    {
        var result = Compute(Amount.Eur(1000m), Days.Day("2025-01-31"), Days.Day("2025-09-30"));
        result.Lines.Select(line => (line.From, line.To, line.Days)).ShouldBe(
        [
            (Days.Day("2025-02-01"), Days.Day("2025-06-30"), 150),
            (Days.Day("2025-07-01"), Days.Day("2025-09-30"), 92),
        ]);
        result.Rows.Select(row => row.Id).ShouldBe(
        [
            "commercial-rate@2025-01-01", "commercial-rate@2025-07-01", "interest-days-of-year@2002-08-07",
        ]);
    }

    [Fact]
    public void Interest_past_the_last_loaded_rate_is_refused_and_the_row_named() =>
        Interest.Compute(LawBook.Belgian, Terms(Amount.Eur(1000m), Days.Day("2026-05-31"), Days.Day("2026-07-15")))
            .Missing().ShouldBe([new MissingRow(RateLaw.Commercial, Days.Day("2026-07-01"))]);

    [Fact]
    public void Zero_days_give_zero() => Properties.Hold(
        Principals.SelectMany(principal => LoadedDays.Select(day => (principal, day))),
        one => Compute(one.principal, one.day, one.day).Accrued.IsZero
            && Compute(one.principal, one.day, one.day.AddDays(-1)).Accrued.IsZero);

    [Fact]
    public void Splitting_a_period_changes_the_sum_by_a_cent_at_most() => Properties.Hold(
        Principals.SelectMany(_ => Three(LoadedDays), (principal, days) => (principal, days)),
        one =>
        {
            var (first, middle, last) = (one.days[0], one.days[1], one.days[2]);
            var whole = Compute(one.principal, first, last).Accrued;
            var parts = Compute(one.principal, first, middle).Accrued + Compute(one.principal, middle, last).Accrued;
            return Math.Abs((whole - parts).Value) <= 0.01m;
        });

    [Fact]
    public void More_days_or_more_principal_never_give_less() => Properties.Hold(
        Principals.SelectMany(_ => Three(LoadedDays), (principal, days) => (principal, days)),
        one => Compute(one.principal, one.days[0], one.days[1]).Accrued
                <= Compute(one.principal, one.days[0], one.days[2]).Accrued
            && Compute(one.principal, one.days[0], one.days[2]).Accrued
                <= Compute(one.principal + Amount.Eur(0.01m), one.days[0], one.days[2]).Accrued);

    [Fact]
    public void A_day_by_day_sum_in_whole_numbers_gives_the_same() => Properties.Hold(
        Principals.SelectMany(_ => Three(LoadedDays), (principal, days) => (principal, days)),
        one => Compute(one.principal, one.days[0], one.days[2]).Accrued.MinorUnits
            == DayByDay(one.principal.MinorUnits, one.days[0], one.days[2]));

    [Fact]
    public void A_sum_of_exactly_half_a_cent_is_rounded_up()
    {
        // 73.00 at 10 % for one day is 0.02; 18.25 is 0.005.
        var terms = Terms(Amount.Eur(18.25m), Days.Day("2026-01-01"), Days.Day("2026-01-02")) with
        {
            Rate = new InterestRate.Contractual(new Percentage(10m)),
        };
        Interest.Compute(LawBook.Belgian, terms).Given().Accrued.ShouldBe(Amount.Eur(0.01m));
    }

    [Fact]
    public void A_part_payment_lowers_what_bears_interest_from_the_day_after()
    {
        // 28 days on 1,000 and 31 on 600, at 11.5 %.
        var terms = Terms(Amount.Eur(1000m), Days.Day("2025-01-31"), Days.Day("2025-03-31")) with
        {
            Changes = [new(Days.Day("2025-02-28"), Amount.Eur(-400m))],
        };
        var result = Interest.Compute(LawBook.Belgian, terms).Given();
        result.Lines.Select(line => (line.Days, line.Principal.Value)).ShouldBe([(28, 1000m), (31, 600m)]);
        result.Accrued.ShouldBe(Amount.Eur(14.68m));
        result.PrincipalLeft.ShouldBe(Amount.Eur(600m));
    }

    [Fact]
    public void By_the_Civil_Code_a_payment_pays_the_interest_first()
    {
        // 28 days on 1,000 at 11.5 % are 8.82: the payment leaves 608.82, of which 31 days are 5.95.
        var terms = Terms(Amount.Eur(1000m), Days.Day("2025-01-31"), Days.Day("2025-03-31")) with
        {
            Changes = [new(Days.Day("2025-02-28"), Amount.Eur(-400m))],
            Imputation = Imputation.InterestFirst,
        };
        var result = Interest.Compute(LawBook.Belgian, terms).Given();
        result.PrincipalLeft.ShouldBe(Amount.Eur(608.82m));
        result.Settled.ShouldBe(Amount.Eur(8.82m));
        result.Outstanding.ShouldBe(Amount.Eur(5.95m));
    }

    [Fact]
    public void A_payment_that_the_bank_takes_back_bears_interest_again_from_the_day_after()
    {
        var terms = Terms(Amount.Eur(1000m), Days.Day("2025-01-31"), Days.Day("2025-02-20")) with
        {
            Changes =
            [
                new(Days.Day("2025-02-05"), Amount.Eur(-1000m)), new(Days.Day("2025-02-10"), Amount.Eur(1000m)),
            ],
        };
        Interest.Compute(LawBook.Belgian, terms).Given().Lines.Select(line => (line.From, line.To))
            .ShouldBe(
            [
                (Days.Day("2025-02-01"), Days.Day("2025-02-05")), (Days.Day("2025-02-11"), Days.Day("2025-02-20")),
            ]);
    }

    [Fact]
    public void Whatever_is_paid_and_taken_back_no_cent_appears_or_gets_lost() => Properties.Hold(
        Changes.SelectMany(_ => Gen.Elements(Imputation.PrincipalFirst, Imputation.InterestFirst),
            (changes, imputation) => (changes, imputation)),
        one =>
        {
            var terms = Terms(Amount.Eur(500m), Days.Day("2024-01-31"), Days.Day("2025-12-31")) with
            {
                Changes = one.changes,
                Imputation = one.imputation,
            };
            var result = Interest.Compute(LawBook.Belgian, terms).Given();
            var moved = Amount.Sum(one.changes.Select(change => change.Amount), Currency.Eur);
            return result.PrincipalLeft - result.Settled - result.Overpaid == Amount.Eur(500m) + moved
                && !result.PrincipalLeft.IsNegative && !result.Settled.IsNegative && !result.Overpaid.IsNegative
                && result.Settled <= result.Accrued;
        });

    /// <summary>Payments, some of them taken back later.</summary>
    private static Gen<PrincipalChange[]> Changes =>
        (from start in Gen.Choose(0, 600)
         from cents in Gen.Choose(1, 40_000)
         from back in Gen.Elements(0, 10)
         let paid = new PrincipalChange(Days.Day("2024-02-01").AddDays(start), Amount.Eur(-cents / 100m))
         select back == 0 ? new[] { paid } : [paid, new(paid.On.AddDays(back), -paid.Amount)])
        .ListOf().Select(lists => lists.Take(6).SelectMany(list => list).ToArray());

    private static Gen<DateOnly[]> Three(Gen<DateOnly> days) =>
        days.ArrayOf(3).Select(three => three.Order().ToArray());

    private static InterestResult Compute(Amount principal, DateOnly after, DateOnly until) =>
        Interest.Compute(LawBook.Belgian, Terms(principal, after, until)).Given();

    private static InterestTerms Terms(Amount principal, DateOnly after, DateOnly until) =>
        new() { Principal = principal, After = after, Until = until, Rate = Commercial };

    /// <summary>
    /// The same by another way: rates in half points, cents, and one division of whole numbers at the end.
    /// </summary>
    private static long DayByDay(long cents, DateOnly after, DateOnly until)
    {
        long halfPoints = 0;
        for (var day = after.AddDays(1); day <= until; day = day.AddDays(1))
        {
            halfPoints += (long)(decimal.Parse(
                LawBook.Belgian.Find(RateLaw.Commercial, day)!.Text[..^2],
                System.Globalization.CultureInfo.InvariantCulture) * 2);
        }

        return ((cents * halfPoints * 2) + 73_000) / 146_000; // half points of a percent over 365 days, half up
    }
}
