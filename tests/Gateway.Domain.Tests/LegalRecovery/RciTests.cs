using Gateway.Domain.Law;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;
using Gateway.Domain.Time;
using FsCheck.Fluent;

namespace Gateway.Domain.Tests.LegalRecovery;

/// <summary>Recovery of undisputed debts: its terms in two readings, and its ceiling.</summary>
public class RciTests
{
    private static readonly LawBook Book = LawBook.Belgian;
    private static readonly DateOnly Day = Days.Day("2026-03-12");

    [Theory]
    [InlineData("2026-03-02", "2026-04-02", "2026-04-10", "2026-04-10")]
    [InlineData("2026-01-31", "2026-02-28", "2026-03-08", "2026-03-08")]
    public void The_plain_reading_is_a_month_and_eight_days(
        string served, string answer, string silence, string record) =>
        RciTerms.AfterSummons(Book, Days.Day(served)).Given().Plain
            .ShouldBe(new(Days.Day(answer), Days.Day(silence), Days.Day(record)));

    [Theory]
    [InlineData("2026-03-02", "2026-04-02", "2026-04-10", "2026-04-11")]
    [InlineData("2026-01-31", "2026-03-02", "2026-03-10", "2026-03-11")] // Saturday 28 February
    [InlineData("2026-02-28", "2026-03-31", "2026-04-08", "2026-04-09")] // from a date to the eve of that date
    [InlineData("2026-04-30", "2026-06-01", "2026-06-09", "2026-06-10")] // Sunday 31 May
    [InlineData("2026-03-26", "2026-04-27", "2026-05-05", "2026-05-06")] // Sunday 26 April
    public void The_later_reading_counts_from_the_day_after_and_ends_on_working_days(
        string served, string answer, string silence, string record)
    {
        var terms = RciTerms.AfterSummons(Book, Days.Day(served)).Given();
        terms.Later.ShouldBe(new(Days.Day(answer), Days.Day(silence), Days.Day(record)));
        terms.Kept.ShouldBe(terms.Later);
    }

    [Fact]
    public void Which_reading_is_kept_is_a_row() =>
        RciTerms.AfterSummons(Books.With(ProcedureLaw.RciLaterReading, "no"), Days.Day("2026-03-02")).Given()
            .Kept.RecordFrom.ShouldBe(Days.Day("2026-04-10"));

    [Fact]
    public void The_later_reading_is_never_the_earlier_one() => Properties.Hold(
        Gen.Choose(Days.Day("2017-01-01").DayNumber, Days.Day("2040-12-31").DayNumber).Select(DateOnly.FromDayNumber),
        served =>
        {
            var terms = RciTerms.AfterSummons(Book, served).Given();
            return terms.Later.AnswerEnd >= terms.Plain.AnswerEnd
                && terms.Later.RecordFrom > terms.Plain.RecordFrom
                && BusinessCalendar.IsWorkingDay(terms.Later.AnswerEnd)
                && BusinessCalendar.IsWorkingDay(terms.Later.SilenceEnd);
        });

    [Fact]
    public void The_record_can_be_challenged_for_a_month_since_2023()
    {
        RciTerms.ChallengeEnd(Book, Days.Day("2026-04-14")).Given().ShouldBe(Days.Day("2026-05-15")); // Ascension
        RciTerms.ChallengeEnd(Book, Days.Day("2022-04-14")).Missing()[0].Key.ShouldBe(ProcedureLaw.RciChallenge);
    }

    [Fact]
    public void Interest_and_clauses_are_cut_to_a_tenth_and_the_fixed_sum_comes_on_top()
    {
        var sheet = RciAmounts.Accessories(
            Book, Amount.Eur(3000m), Amount.Eur(260m), Amount.Eur(300m), Amount.Eur(40m), Day).Given();
        sheet.Total.ShouldBe(Amount.Eur(340m));
        sheet.Lines.Select(line => line.Sum.Value).ShouldBe([260m, 300m, -260m, 40m]);
    }

    [Fact]
    public void The_fixed_sum_stays_inside_the_ceiling_where_the_row_says_so() =>
        RciAmounts.Accessories(
            Books.With(ProcedureLaw.RciFixedSumOutsideCap, "no"),
            Amount.Eur(3000m), Amount.Eur(260m), Amount.Eur(300m), Amount.Eur(40m), Day).Given().Total
            .ShouldBe(Amount.Eur(300m));

    [Fact]
    public void Below_the_ceiling_nothing_is_cut() =>
        RciAmounts.Accessories(
            Book, Amount.Eur(3000m), Amount.Eur(100m), Amount.Eur(0m), Amount.Eur(40m), Day).Given().Total
            .ShouldBe(Amount.Eur(140m));

    [Theory]
    [InlineData(3_000, 300)]
    [InlineData(4_413.91, 441.39)]
    [InlineData(0.19, 0.01)] // rounded down
    public void The_ceiling_is_a_tenth_rounded_down(double principal, double ceiling) =>
        RciAmounts.Ceiling(Book, Amount.Eur((decimal)principal), Day).Given()
            .ShouldBe(Amount.Eur((decimal)ceiling));
}
