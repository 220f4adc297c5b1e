using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Gateway.Recovery.Banking.Matching;

/// <summary>
/// Invoice numbers as people type them: with or without the letters of the series, the zeros, the hyphen; with blanks,
/// points and slashes; year and number the other way round.
/// </summary>
internal static partial class NumberTexts
{
    /// <summary>Parts of a number, of which ours have three: <c>F</c>, <c>2026</c>, <c>000042</c>.</summary>
    private const int PartsMax = 4;

    /// <summary>A number up to this may be a month: <c>2026/03</c> and <c>03/2026</c> are periods.</summary>
    private const int MonthMax = 12;

    /// <summary>Stands where a day stood, so that what is before it and after it is not read together.</summary>
    private const char Day = '#';

    private static readonly SearchValues<char> Letters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>
    /// The forms by which a number is known: its letters and digits without leading zeros, and the same without the
    /// letters of the series, which people leave out.
    /// </summary>
    public static IEnumerable<string> Keys(string number)
    {
        var parts = Parts(number);
        var key = Join(parts);
        var withoutSeries = Join([.. parts.SkipWhile(part => char.IsAsciiLetter(part[0]))]);
        return new[] { key, withoutSeries }.Where(one => one.Any(char.IsAsciiDigit)).Distinct();
    }

    /// <summary>The keys of whatever in a text could be an invoice number, each once; most are of nothing.</summary>
    public static IEnumerable<string> KeysIn(string text)
    {
        var read = text.Length > PaymentTexts.LengthMax ? text[..PaymentTexts.LengthMax] : text;
        var parts = Parts(Dates().Replace(read, $" {Day} "));
        var keys = new HashSet<string>();
        for (var start = 0; start < parts.Count; start++)
        {
            for (var count = 1; count <= PartsMax && start + count <= parts.Count; count++)
            {
                AddKey(parts, start, count, keys);
            }
        }

        return keys;
    }

    private static void AddKey(IReadOnlyList<string> parts, int start, int count, HashSet<string> keys)
    {
        IReadOnlyList<string> window = [.. parts.Skip(start).Take(count)];
        if (!MayBePeriod(window))
        {
            keys.Add(Join(window));
        }

        // 42/2026 for 2026-42; a month before a year is a period.
        if (window.Count == 2 && IsYear(window[1]) && char.IsAsciiDigit(window[0][0]) && !MayBePeriod(window))
        {
            keys.Add(Join([window[1], window[0]]));
        }

        // 2026 000 042: the number itself has blanks.
        if (window.Count > 2 && IsYear(window[0]) && window.All(part => char.IsAsciiDigit(part[0])))
        {
            keys.Add(Join([window[0], string.Concat(window.Skip(1))]));
        }
    }

    /// <summary>A year and one or two digits that could be its month, without any letter that says otherwise.</summary>
    private static bool MayBePeriod(IReadOnlyList<string> window) =>
        window.Count == 2 && window.Any(IsYear)
        && window.Any(part => part.Length <= 2 && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture,
            out var month) && month <= MonthMax);

    private static bool IsYear(string part) => part.Length == 4 && part.StartsWith("20", StringComparison.Ordinal);

    /// <summary>Runs of letters and of digits; eight digits and more that begin with a year are cut after it.</summary>
    private static List<string> Parts(string text)
    {
        var parts = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var length = RunLength(text.AsSpan(start));
            var run = text.Substring(start, length).ToUpperInvariant();
            if (length >= 8 && IsYear(run[..4]))
            {
                parts.Add(run[..4]);
                parts.Add(run[4..]);
            }
            else if (length > 0)
            {
                parts.Add(run);
            }

            start += Math.Max(length, 1);
        }

        return parts;
    }

    /// <summary>How many letters, or digits, a text begins with; the sign for a day stands alone.</summary>
    private static int RunLength(ReadOnlySpan<char> text)
    {
        var end = char.IsAsciiDigit(text[0]) ? text.IndexOfAnyExceptInRange('0', '9')
            : char.IsAsciiLetter(text[0]) ? text.IndexOfAnyExcept(Letters)
            : text[0] == Day ? 1 : 0;
        return end < 0 ? text.Length : end;
    }

    private static string Join(IReadOnlyList<string> parts) =>
        string.Join('-', parts.Select(part => part.TrimStart('0')).Where(part => part.Length > 0));

    /// <summary>Days, which look like a year and a number.</summary>
    [GeneratedRegex(
        @"(?<![0-9])(20[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|[0-9]{1,2}[-/.][0-9]{1,2}[-/.](20)?[0-9]{2})(?![0-9])",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dates();
}
