using System.Globalization;
using Gateway.Domain.Time;

namespace Gateway.Domain.Tests.Time;

public class TargetCalendarTests
{
    [Theory]
    [InlineData(2026, "01-01 04-03 04-06 05-01 12-25")]
    [InlineData(2027, "01-01 03-26 03-29")]
    [InlineData(2028, "04-14 04-17 05-01 12-25 12-26")]
    public void Banks_settle_on_every_weekday_but_six_days(int year, string closed) =>
        string.Join(' ', Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365)
            .Select(day => new DateOnly(year, 1, 1).AddDays(day))
            .Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            .Where(day => !TargetCalendar.IsOpen(day))
            .Select(day => day.ToString("MM-dd", CultureInfo.InvariantCulture))).ShouldBe(closed);

    [Fact]
    public void After_Good_Friday_comes_Tuesday_and_on_Ascension_banks_work()
    {
        TargetCalendar.OnOrAfter(Days.Day("2026-04-03")).ShouldBe(Days.Day("2026-04-07"));
        TargetCalendar.OnOrAfter(Days.Day("2026-05-14")).ShouldBe(Days.Day("2026-05-14"));
    }
}
