using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Gateway.Domain.Parties;

/// <summary>
/// A VAT identification number with its country prefix: Belgian ones by check digit, those of the other member
/// states (and Northern Ireland, XI) by pattern (Directive 2006/112/EC art. 215), others as two letters and 2 to
/// 14 letters or digits. Greece is EL. The default value is none.
/// </summary>
public readonly partial record struct VatNumber
{
    /// <summary>ECMAScript's \d is 0 to 9; the other one takes the digits of every script.</summary>
    private const RegexOptions AsciiDigits = RegexOptions.ECMAScript;

    private static readonly FrozenDictionary<string, Regex> Patterns = new Dictionary<string, string>
    {
        ["AT"] = @"U\d{8}",
        ["BG"] = @"\d{9,10}",
        ["CY"] = @"\d{8}[A-Z]",
        ["CZ"] = @"\d{8,10}",
        ["DE"] = @"\d{9}",
        ["DK"] = @"\d{8}",
        ["EE"] = @"\d{9}",
        ["EL"] = @"\d{9}",
        ["ES"] = @"[A-Z0-9]\d{7}[A-Z0-9]",
        ["FI"] = @"\d{8}",
        ["FR"] = @"[A-HJ-NP-Z0-9]{2}\d{9}",
        ["HR"] = @"\d{11}",
        ["HU"] = @"\d{8}",
        ["IE"] = @"\d[A-Z0-9+*]\d{5}[A-Z]{1,2}",
        ["IT"] = @"\d{11}",
        ["LT"] = @"(\d{9}|\d{12})",
        ["LU"] = @"\d{8}",
        ["LV"] = @"\d{11}",
        ["MT"] = @"\d{8}",
        ["NL"] = @"[A-Z0-9+*]{10}\d{2}",
        ["PL"] = @"\d{10}",
        ["PT"] = @"\d{9}",
        ["RO"] = @"\d{2,10}",
        ["SE"] = @"\d{12}",
        ["SI"] = @"\d{8}",
        ["SK"] = @"\d{10}",
        ["XI"] = @"(\d{9}|\d{12}|GD\d{3}|HA\d{3})",
    }.ToFrozenDictionary(row => row.Key, row => new Regex($@"^{row.Value}\z", AsciiDigits, OneSecond));

    private readonly string? text;

    private VatNumber(string text) => this.text = text;

    /// <summary>Prefix and number without separators: <c>BE0202239951</c>.</summary>
    public string Text => text ?? throw new InvalidOperationException("No VAT number was given.");

    /// <summary>The country of the prefix; EL gives GR.</summary>
    public Country Country => Country.Parse(Text[..2] switch { "EL" => "GR", "XI" => "GB", var prefix => prefix });

    private static TimeSpan OneSecond => TimeSpan.FromSeconds(1);

    public static bool TryParse(string? text, out VatNumber number)
    {
        var compact = CheckDigits.Compact(text);
        var valid = compact.Length is > 3 and <= 16 && compact[..2] switch
        {
            "BE" => EnterpriseNumber.TryParse(compact[2..], out _),
            var prefix when Patterns.TryGetValue(prefix, out var pattern) => pattern.IsMatch(compact.AsSpan(2)),
            "GR" => false,
            var prefix => Country.TryParse(prefix, out _) && OtherPattern().IsMatch(compact.AsSpan(2)),
        };
        number = valid ? new VatNumber(Normalized(compact)) : default;
        return valid;
    }

    public static VatNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException($"'{text}' is no VAT number.");

    /// <summary>The VAT number of a Belgian enterprise.</summary>
    public static VatNumber Of(EnterpriseNumber number) => new("BE" + number.Digits);

    public override string ToString() => text ?? "";

    private static string Normalized(string compact) =>
        compact.StartsWith("BE", StringComparison.Ordinal)
            ? "BE" + EnterpriseNumber.Parse(compact[2..]).Digits
            : compact;

    [GeneratedRegex(@"^[A-Z0-9]{2,14}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OtherPattern();
}
