using System.Globalization;

namespace Gateway.Domain.Tests;

/// <summary>Days as the cases of the law write them.</summary>
internal static class Days
{
    public static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
