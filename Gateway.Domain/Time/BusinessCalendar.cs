namespace Gateway.Domain.Time;

/// <summary>
/// Days as Belgian business counts them, and the only place that knows Europe/Brussels. A working day is Monday
/// to Friday without the legal holidays: the later and so the safer reading where the law says only "working
/// day" (docs/glossary.md).
/// </summary>
public static class BusinessCalendar
{
    private static readonly TimeZoneInfo Brussels = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");

    /// <summary>The business day in Belgium at this moment.</summary>
    public static DateOnly Today(this TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return DayOf(clock.GetUtcNow());
    }

    /// <summary>The business day in Belgium on which an instant falls.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Brussels).DateTime);

    /// <summary>The instant at which a business day begins in Belgium.</summary>
    public static DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified);
        return new DateTimeOffset(midnight, Brussels.GetUtcOffset(midnight)).ToUniversalTime();
    }

    public static bool IsWorkingDay(DateOnly day, WorkWeek week = WorkWeek.MondayToFriday) =>
        day.DayOfWeek != DayOfWeek.Sunday
        && (day.DayOfWeek != DayOfWeek.Saturday || week == WorkWeek.MondayToSaturday)
        && !Holidays.Contains(day);

    /// <summary>The day itself when it is a working day, else the next one.</summary>
    public static DateOnly OnOrAfter(DateOnly day, WorkWeek week = WorkWeek.MondayToFriday)
    {
        while (!IsWorkingDay(day, week))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>
    /// The day that lies this many working days after <paramref name="day"/>, which itself is never counted.
    /// Zero gives the day itself; a negative count is refused.
    /// </summary>
    public static DateOnly AddWorkingDays(DateOnly day, int count, WorkWeek week = WorkWeek.MondayToFriday)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        for (var left = count; left > 0; left--)
        {
            day = OnOrAfter(day.AddDays(1), week);
        }

        return day;
    }

    /// <summary>The working day that lies so many working days before a day; the day itself for none.</summary>
    public static DateOnly WorkingDaysBefore(DateOnly day, int count)
    {
        while (count > 0)
        {
            day = day.AddDays(-1);
            count -= IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }
}
