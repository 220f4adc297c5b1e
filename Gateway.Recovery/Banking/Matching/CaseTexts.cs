using System.Globalization;
using System.Text.RegularExpressions;

namespace Gateway.Recovery.Banking.Matching;

/// <summary>Numbers of recovery cases as partners type them: with or without the hyphen, the zeros, a blank.</summary>
public static partial class CaseTexts
{
    /// <summary>As they are stored, each once; most texts name none.</summary>
    public static IEnumerable<string> NumbersIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var read = text.Length > PaymentTexts.LengthMax ? text[..PaymentTexts.LengthMax] : text;
        return Numbers().Matches(read)
            .Select(match => NumberOf(match.Groups["year"].Value, match.Groups["number"].Value))
            .Distinct();
    }

    private static string NumberOf(string year, string number) => string.Create(
        CultureInfo.InvariantCulture, $"D{year}-{int.Parse(number, CultureInfo.InvariantCulture):000000}");

    [GeneratedRegex(
        @"(?<![A-Z0-9])D[ ./-]{0,3}(?<year>20[0-9]{2})[ ./-]{0,3}(?<number>[0-9]{1,9})(?![0-9])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbers();
}
