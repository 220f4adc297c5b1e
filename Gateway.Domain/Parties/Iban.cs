using System.Collections.Frozen;

namespace Gateway.Domain.Parties;

/// <summary>
/// An IBAN (ISO 13616) that a person entered: MOD 97-10, the length of its country and, for Belgium, the check of
/// the national number. What a bank statement carries is recorded as it stands and is not of this type. The
/// default value is none.
/// </summary>
public readonly record struct Iban
{
    private static readonly FrozenDictionary<string, int> Lengths = new Dictionary<string, int>
    {
        ["AD"] = 24, ["AT"] = 20, ["BE"] = 16, ["BG"] = 22, ["CH"] = 21, ["CY"] = 28, ["CZ"] = 24, ["DE"] = 22,
        ["DK"] = 18, ["EE"] = 20, ["ES"] = 24, ["FI"] = 18, ["FR"] = 27, ["GB"] = 22, ["GI"] = 23, ["GR"] = 27,
        ["HR"] = 21, ["HU"] = 28, ["IE"] = 22, ["IS"] = 26, ["IT"] = 27, ["LI"] = 21, ["LT"] = 20, ["LU"] = 20,
        ["LV"] = 21, ["MC"] = 27, ["MT"] = 31, ["NL"] = 18, ["NO"] = 15, ["PL"] = 28, ["PT"] = 25, ["RO"] = 24,
        ["SE"] = 24, ["SI"] = 19, ["SK"] = 24, ["SM"] = 27, ["VA"] = 22,
    }.ToFrozenDictionary();

    private readonly string? text;

    private Iban(string text) => this.text = text;

    /// <summary>Without blanks, in capitals: <c>BE68539007547034</c>.</summary>
    public string Text => text ?? throw new InvalidOperationException("No IBAN was given.");

    public static bool TryParse(string? text, out Iban iban)
    {
        var compact = CheckDigits.Compact(text);
        var valid = HasShape(compact)
            && CheckDigits.Mod97OfLetters(compact[4..] + compact[..4]) == 1
            && (!compact.StartsWith("BE", StringComparison.Ordinal) || IsBelgianNumber(compact.AsSpan(4)));
        iban = valid ? new Iban(compact) : default;
        return valid;
    }

    public static Iban Parse(string text) =>
        TryParse(text, out var iban) ? iban : throw new FormatException($"'{text}' is no IBAN.");

    /// <summary>In groups of four, as on paper.</summary>
    public string ToPrint() => string.Join(' ', Text.Chunk(4).Select(group => new string(group)));

    public override string ToString() => text ?? "";

    private static bool HasShape(string compact) =>
        compact.Length is >= 15 and <= 34
        && char.IsAsciiLetterUpper(compact[0]) && char.IsAsciiLetterUpper(compact[1])
        && CheckDigits.IsDigits(compact.AsSpan(2, 2))
        && compact[2..4] is not ("00" or "01" or "99") // ISO 13616: 02 to 98
        && compact.All(char.IsAsciiLetterOrDigit)
        && (!Lengths.TryGetValue(compact[..2], out var length) || compact.Length == length);

    /// <summary>Twelve digits, the last two the first ten modulo 97, 97 standing for 0.</summary>
    private static bool IsBelgianNumber(ReadOnlySpan<char> number)
    {
        if (!CheckDigits.IsDigits(number))
        {
            return false;
        }

        var check = CheckDigits.Mod97(number[..10]);
        return ((number[10] - '0') * 10) + (number[11] - '0') == (check == 0 ? 97 : check);
    }
}
