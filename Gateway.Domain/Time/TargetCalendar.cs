namespace Gateway.Domain.Time;

/// <summary>
/// The days on which euro payments are settled between banks (TARGET): Monday to Friday without six days a year, which
/// are not the legal holidays of Belgium.
/// </summary>
public static class TargetCalendar
{
    public static bool IsOpen(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
        && (day.Month, day.Day) is not ((1, 1) or (5, 1) or (12, 25) or (12, 26))
        && day != Holidays.EasterSunday(day.Year).AddDays(-2) // Good Friday
        && day != Holidays.EasterSunday(day.Year).AddDays(1);

    /// <summary>The day itself when banks settle on it, else the next one.</summary>
    public static DateOnly OnOrAfter(DateOnly day)
    {
        while (!IsOpen(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }
}
