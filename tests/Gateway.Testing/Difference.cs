using System.Collections;
using System.Globalization;
using System.Reflection;

namespace Gateway.Testing;

/// <summary>
/// Where two values part, so that a failing comparison of large records says one line instead of two pages.
/// </summary>
public static class Difference
{
    /// <summary>The path of the first part that differs with both its values, or null when the two are equal.</summary>
    public static string? Between(object? expected, object? actual) => Between(expected, actual, "");

    private static string? Between(object? expected, object? actual, string path)
    {
        if (Equals(expected, actual))
        {
            return null;
        }

        if (expected is null || actual is null || expected.GetType() != actual.GetType() || IsPlain(expected))
        {
            return string.Create(CultureInfo.InvariantCulture, $"{path}: expected [{expected}], found [{actual}]");
        }

        return expected is IEnumerable items
            ? BetweenLists([.. items.Cast<object>()], [.. ((IEnumerable)actual).Cast<object>()], path)
            : BetweenProperties(expected, actual, path);
    }

    private static string? BetweenLists(object[] expected, object[] actual, string path) =>
        expected.Length != actual.Length
            ? string.Create(CultureInfo.InvariantCulture, $"{path}: expected {expected.Length}, found {actual.Length}")
            : expected.Select((item, index) => Between(item, actual[index], $"{path}[{index}]")).FirstOrDefault(Found);

    private static string? BetweenProperties(object expected, object actual, string path) =>
        expected.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite)
            .Select(part => Between(part.GetValue(expected), part.GetValue(actual), $"{path}.{part.Name}"))
            .FirstOrDefault(Found);

    private static bool Found(string? difference) => difference is not null;

    private static bool IsPlain(object value) => value is string or decimal or DateOnly or Enum or byte or bool;
}
