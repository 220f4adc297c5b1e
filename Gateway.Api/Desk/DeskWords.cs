using System.Globalization;
using Gateway.Api.Identity;
using Gateway.Domain.Time;

namespace Gateway.Api.Desk;

/// <summary>How pages write days and people.</summary>
internal static class DeskWords
{
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Day(DateOnly? day) => day is { } one ? Day(one) : "–";

    /// <summary>The business day of an instant.</summary>
    public static string Day(DateTimeOffset at) => Day(BusinessCalendar.DayOf(at));

    /// <summary>The person, or the beginning of the key where it names nobody, or what the gateway does by itself.
    /// </summary>
    public static string Who(string actor)
    {
        var known = Actor.Parse(actor);
        return known.Person ?? (known.Key is { } key ? $"{key}…" : actor);
    }

    /// <summary>A day that an instant can be made of; null when none is written.</summary>
    public static DateOnly? ReadDay(string? text) =>
        DateOnly.TryParseExact(
            text?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year is >= 2000 and <= 2199
            ? day
            : null;

    /// <summary>1210.50, 1210,50 and 1 210,50 are one amount; above zero.</summary>
    public static decimal? ReadAmount(string text) =>
        decimal.TryParse(
            text.Replace(" ", "", StringComparison.Ordinal).Replace(',', '.'), NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture, out var amount)
        && amount > 0
            ? amount
            : null;
}
