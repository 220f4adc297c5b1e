using FsCheck.Fluent;
using Gateway.Domain.Time;
using Gateway.Testing;

namespace Gateway.Domain.Tests.Time;

public class BusinessCalendarTests
{
    private static readonly FsCheck.Gen<DateOnly> Days = Gen.Choose(0, 60_000).Select(new DateOnly(1950, 1, 1).AddDays);

    [Theory]
    [InlineData("2026-05-11", 7, "2026-05-21")] // Ascension on the 14th
    [InlineData("2026-12-21", 7, "2026-12-31")] // Christmas on the 25th
    [InlineData("2026-04-03", 1, "2026-04-07")] // Easter Monday
    [InlineData("2026-03-14", 1, "2026-03-16")] // from a Saturday
    [InlineData("2026-03-14", 0, "2026-03-14")] // nothing is added
    public void Working_days_are_counted_without_week_ends_and_holidays(string from, int count, string to) =>
        BusinessCalendar.AddWorkingDays(Day(from), count).ShouldBe(Day(to));

    [Fact]
    public void A_negative_count_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => BusinessCalendar.AddWorkingDays(new(2026, 1, 2), -1));

    [Fact]
    public void Adding_in_two_steps_is_adding_at_once() =>
        Properties.Hold(Gen.Zip(Days, Gen.Two(Gen.Choose(0, 30))), one =>
        {
            var (day, (first, second)) = one;
            return BusinessCalendar.AddWorkingDays(BusinessCalendar.AddWorkingDays(day, first), second)
                == BusinessCalendar.AddWorkingDays(day, first + second);
        });

    [Fact]
    public void What_comes_out_is_a_working_day_and_the_first_that_fits() =>
        Properties.Hold(Days, day =>
        {
            var next = BusinessCalendar.OnOrAfter(day);
            return BusinessCalendar.IsWorkingDay(next) && next >= day
                && Enumerable.Range(0, next.DayNumber - day.DayNumber)
                    .All(gap => !BusinessCalendar.IsWorkingDay(day.AddDays(gap)))
                && BusinessCalendar.IsWorkingDay(BusinessCalendar.AddWorkingDays(day, 1));
        });

    [Theory]
    [InlineData("2026-01-14T22:59:59Z", "2026-01-14")] // winter: UTC+1
    [InlineData("2026-01-14T23:00:00Z", "2026-01-15")]
    [InlineData("2026-07-14T21:59:59Z", "2026-07-14")] // summer: UTC+2
    [InlineData("2026-07-14T22:00:00Z", "2026-07-15")]
    [InlineData("2026-03-28T23:00:00Z", "2026-03-29")] // the day the clock goes forward
    [InlineData("2026-03-29T21:59:59Z", "2026-03-29")]
    [InlineData("2026-03-29T22:00:00Z", "2026-03-30")]
    [InlineData("2026-10-24T22:00:00Z", "2026-10-25")] // the day it goes back
    [InlineData("2026-10-25T22:59:59Z", "2026-10-25")]
    [InlineData("2026-10-25T23:00:00Z", "2026-10-26")]
    public void A_business_day_begins_at_midnight_in_Brussels(string instant, string day)
    {
        var moment = DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);
        BusinessCalendar.DayOf(moment).ShouldBe(Day(day));
        new FakeClock(moment).Today().ShouldBe(Day(day));
    }

    [Fact]
    public void The_start_of_a_day_is_its_first_instant() =>
        Properties.Hold(Days.Where(day => day.Year >= 1980), day =>
        {
            var start = BusinessCalendar.StartOf(day);
            return start.Offset == TimeSpan.Zero
                && BusinessCalendar.DayOf(start) == day
                && BusinessCalendar.DayOf(start.AddTicks(-1)) == day.AddDays(-1);
        });

    [Fact]
    public void Days_on_which_the_clock_changes_last_23_and_25_hours()
    {
        Length(new(2026, 3, 29)).ShouldBe(TimeSpan.FromHours(23));
        Length(new(2026, 10, 25)).ShouldBe(TimeSpan.FromHours(25));
    }

    private static TimeSpan Length(DateOnly day) =>
        BusinessCalendar.StartOf(day.AddDays(1)) - BusinessCalendar.StartOf(day);

    private static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void Saturdays_count_where_a_law_says_so_and_holidays_never_do()
    {
        // Good Friday is a working day; Saturday the 4th is one by Book VI; Easter Monday is none in any reading.
        var sent = new DateOnly(2026, 4, 2);
        BusinessCalendar.AddWorkingDays(sent, 3).ShouldBe(new DateOnly(2026, 4, 8));
        BusinessCalendar.AddWorkingDays(sent, 3, WorkWeek.MondayToSaturday).ShouldBe(new DateOnly(2026, 4, 7));
    }
}
