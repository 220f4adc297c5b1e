using System.Globalization;
using Gateway.Domain.Money;

namespace Gateway.Domain.Law;

/// <summary>
/// The units of values, written so that a lawyer reads them without a manual: <c>10.5 %</c>, <c>40.00 EUR</c>,
/// <c>14 days</c>, <c>yes</c>.
/// </summary>
internal static class LawUnits
{
    private const int TextLengthMax = 20;
    private const decimal PercentMax = 100m;
    private const int CountMax = 1_000;

    public static LawUnit<Percentage> Percent { get; } = new("10.5 %", Percentage.Zero, text =>
        Number(text, " %") is { } value and <= PercentMax ? new Percentage(value) : null);

    public static LawUnit<Amount> Euro { get; } = new("40.00 EUR", Amount.Eur(0), text =>
        Number(text, " EUR") is { } value && Amount.Eur(value) is { IsRounded: true } amount
        && value <= Amount.ValueMax
            ? amount
            : null);

    public static LawUnit<int> Days { get; } = Count("14 days", "day", "days");

    public static LawUnit<int> WorkingDays { get; } = Count("3 working days", "working day", "working days");

    public static LawUnit<int> Months { get; } = Count("1 month", "month", "months");

    public static LawUnit<int> Years { get; } = Count("10 years", "year", "years");

    public static LawUnit<int> DueDates { get; } = Count("3 due dates", "due date", "due dates");

    public static LawUnit<bool> YesOrNo { get; } = new("yes", Neutral: false, text => text switch
    {
        "yes" => true,
        "no" => false,
        _ => null,
    });

    /// <summary>One of a few words, spelt with hyphens: <c>belgian-law</c> is <c>BelgianLaw</c>.</summary>
    public static LawUnit<T> OneOf<T>()
        where T : struct, Enum =>
        new(Word(default(T)), default, text =>
            Enum.GetValues<T>().Where(one => Word(one) == text).Select(one => (T?)one).FirstOrDefault());

    private static string Word<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((letter, place) => char.IsUpper(letter)
            ? $"{(place == 0 ? "" : "-")}{char.ToLowerInvariant(letter)}"
            : letter.ToString()));

    /// <summary>The neutral count is one: nothing divides by zero.</summary>
    private static LawUnit<int> Count(string example, string one, string many) => new(example, 1, text =>
        Number(text, $" {many}") is { } count and >= 0 and <= CountMax && count == decimal.Truncate(count) ? (int)count
        : text == $"1 {one}" ? 1
        : null);

    private static decimal? Number(string text, string ending) =>
        text.Length <= TextLengthMax
        && text.EndsWith(ending, StringComparison.Ordinal)
        && decimal.TryParse(
            text[..^ending.Length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
}
