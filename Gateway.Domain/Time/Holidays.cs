using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Gateway.Domain.Time;

/// <summary>The ten legal holidays of Belgium, computed for any year of the Gregorian calendar.</summary>
public static class Holidays
{
    private static readonly ConcurrentDictionary<int, FrozenSet<DateOnly>> Years = new();

    public static bool Contains(DateOnly day) => Of(day.Year).Contains(day);

    public static IReadOnlySet<DateOnly> Of(int year) => Years.GetOrAdd(year, Compute);

    private static FrozenSet<DateOnly> Compute(int year)
    {
        var easter = EasterSunday(year);
        return FrozenSet.ToFrozenSet(
        [
            new DateOnly(year, 1, 1),
            easter.AddDays(1), // Easter Monday
            new DateOnly(year, 5, 1),
            easter.AddDays(39), // Ascension
            easter.AddDays(50), // Whit Monday
            new DateOnly(year, 7, 21),
            new DateOnly(year, 8, 15),
            new DateOnly(year, 11, 1),
            new DateOnly(year, 11, 11),
            new DateOnly(year, 12, 25),
        ]);
    }

    /// <summary>
    /// Easter by the ecclesiastical rule: the first Sunday after the computed full moon on or after 21 March.
    /// The moon's age (epact) follows the 19-year cycle with the solar and lunar corrections of 1582.
    /// </summary>
    internal static DateOnly EasterSunday(int year)
    {
        var century = year / 100;
        var goldenNumber = year % 19;
        var solarCorrection = century - (century / 4);
        var lunarCorrection = ((8 * century) + 13) / 25;
        var epact = ((19 * goldenNumber) + solarCorrection - lunarCorrection + 15) % 30;
        var fullMoon = epact - (epact == 29 || (epact == 28 && goldenNumber > 10) ? 1 : 0);
        var afterEquinox = new DateOnly(year, 3, 21).AddDays(fullMoon);
        return afterEquinox.AddDays(7 - (int)afterEquinox.DayOfWeek);
    }
}
