using System.Globalization;

namespace Gateway.Domain.Parties;

/// <summary>
/// A number of the Belgian Crossroads Bank for Enterprises (KBO/BCE): ten digits, the first 0 or 1, the last two
/// 97 minus the first eight modulo 97. Old numbers of nine digits get a leading zero. The default value is none.
/// </summary>
public readonly record struct EnterpriseNumber
{
    private readonly string? digits;

    private EnterpriseNumber(string digits) => this.digits = digits;

    /// <summary>Ten digits without dots: <c>0202239951</c>.</summary>
    public string Digits => digits ?? throw new InvalidOperationException("No enterprise number was given.");

    public static bool TryParse(string? text, out EnterpriseNumber number)
    {
        var compact = CheckDigits.Compact(text);
        compact = compact.Length == 9 ? "0" + compact : compact;
        var valid = compact.Length == 10 && CheckDigits.IsDigits(compact) && (compact[0] is '0' or '1')
            && int.Parse(compact.AsSpan(8), CultureInfo.InvariantCulture)
                == 97 - CheckDigits.Mod97(compact.AsSpan(0, 8));
        number = valid ? new EnterpriseNumber(compact) : default;
        return valid;
    }

    public static EnterpriseNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException($"'{text}' is no enterprise number.");

    /// <summary>As printed on paper: <c>0202.239.951</c>.</summary>
    public string ToPrint() => $"{Digits[..4]}.{Digits[4..7]}.{Digits[7..]}";

    public override string ToString() => digits ?? "";
}
