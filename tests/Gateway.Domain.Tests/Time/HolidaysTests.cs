using System.Globalization;
using FsCheck.Fluent;
using Gateway.Domain.Time;

namespace Gateway.Domain.Tests.Time;

public class HolidaysTests
{
    [Theory]
    [InlineData(2024, "01-01 04-01 05-01 05-09 05-20 07-21 08-15 11-01 11-11 12-25")]
    [InlineData(2025, "01-01 04-21 05-01 05-29 06-09 07-21 08-15 11-01 11-11 12-25")]
    [InlineData(2026, "01-01 04-06 05-01 05-14 05-25 07-21 08-15 11-01 11-11 12-25")]
    [InlineData(2027, "01-01 03-29 05-01 05-06 05-17 07-21 08-15 11-01 11-11 12-25")]
    public void The_ten_legal_holidays_of_known_years(int year, string days) =>
        string.Join(' ', Holidays.Of(year).Order().Select(day => day.ToString("MM-dd", CultureInfo.InvariantCulture)))
            .ShouldBe(days);

    /// <summary>1954 and 1981 have the exceptions of the epact, 2038 the latest Easter, 1818 the earliest.</summary>
    [Theory]
    [InlineData(1818, 3, 22)]
    [InlineData(1943, 4, 25)]
    [InlineData(1954, 4, 18)]
    [InlineData(1961, 4, 2)]
    [InlineData(1981, 4, 19)]
    [InlineData(2000, 4, 23)]
    [InlineData(2008, 3, 23)]
    [InlineData(2011, 4, 24)]
    [InlineData(2038, 4, 25)]
    [InlineData(2049, 4, 18)]
    [InlineData(2076, 4, 19)]
    public void Easter_falls_where_it_is_known_to(int year, int month, int day) =>
        Holidays.Contains(new DateOnly(year, month, day).AddDays(1)).ShouldBeTrue();

    [Fact]
    public void Easter_agrees_with_the_anonymous_Gregorian_algorithm() =>
        Properties.Hold(Gen.Choose(1583, 9998), year => Holidays.Contains(MeeusEaster(year).AddDays(1)));

    [Fact]
    public void A_year_has_ten_holidays_or_nine_when_two_fall_together() =>
        Properties.Hold(Gen.Choose(1583, 9998), year => Holidays.Of(year).Count is 9 or 10);

    /// <summary>J. Meeus, Astronomical Algorithms, chapter 8: another way to the same day.</summary>
    private static DateOnly MeeusEaster(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var days = h + l - (7 * m) + 114;
        return new DateOnly(year, days / 31, (days % 31) + 1);
    }
}
