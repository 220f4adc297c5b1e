using System.Globalization;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Banking;

/// <summary>
/// The Belgian structured communication (OGM/VCS) of a transfer: ten digits and two check digits, the ten modulo
/// 97, 97 standing for 0. The default value is none.
/// </summary>
public readonly record struct StructuredCommunication
{
    private const long PayloadMax = 9_999_999_999;

    private readonly string? digits;

    private StructuredCommunication(string digits) => this.digits = digits;

    /// <summary>The twelve digits, as banks carry them.</summary>
    public string Digits => digits ?? throw new InvalidOperationException("No structured communication was given.");

    /// <summary>Adds the check digits to a number of at most ten digits.</summary>
    public static StructuredCommunication Of(long payload)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(payload);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(payload, PayloadMax);
        var check = payload % 97;
        return new(string.Create(CultureInfo.InvariantCulture, $"{payload:0000000000}{(check == 0 ? 97 : check):00}"));
    }

    /// <summary>Reads the bare digits or the printed form, between plus signs or stars, with any separators.</summary>
    public static bool TryParse(string? text, out StructuredCommunication communication)
    {
        var compact = CheckDigits.Compact(text).Trim('+', '*');
        var valid = compact.Length == 12 && CheckDigits.IsDigits(compact)
            && Of(long.Parse(compact.AsSpan(0, 10), CultureInfo.InvariantCulture)).Digits == compact;
        communication = valid ? new StructuredCommunication(compact) : default;
        return valid;
    }

    public static StructuredCommunication Parse(string text) => TryParse(text, out var communication)
        ? communication
        : throw new FormatException($"'{text}' is no structured communication.");

    /// <summary>As printed: <c>+++010/8068/17183+++</c>.</summary>
    public override string ToString() =>
        digits is null ? "" : $"+++{digits[..3]}/{digits[3..7]}/{digits[7..]}+++";
}
