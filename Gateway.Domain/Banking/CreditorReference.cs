using Gateway.Domain.Parties;

namespace Gateway.Domain.Banking;

/// <summary>
/// The structured creditor reference of ISO 11649: RF, two check digits (02 to 98), at most 21 letters and digits.
/// For clients outside Belgium, whose banks do not know the Belgian communication. The default value is none.
/// </summary>
public readonly record struct CreditorReference
{
    private const int BodyLengthMax = 21;

    private readonly string? text;

    private CreditorReference(string text) => this.text = text;

    public string Text => text ?? throw new InvalidOperationException("No creditor reference was given.");

    /// <summary>Adds RF and the check digits; the body is 1 to 21 letters and digits, case ignored.</summary>
    public static CreditorReference Of(string body)
    {
        var compact = CheckDigits.Compact(body);
        if (compact.Length is 0 or > BodyLengthMax || !compact.All(char.IsAsciiLetterOrDigit))
        {
            throw new FormatException($"'{body}' cannot be the body of a creditor reference.");
        }

        return new($"RF{98 - CheckDigits.Mod97OfLetters(compact + "RF00"):00}{compact}");
    }

    public static bool TryParse(string? text, out CreditorReference reference)
    {
        var compact = CheckDigits.Compact(text);
        var valid = compact.Length is > 4 and <= 4 + BodyLengthMax
            && compact.StartsWith("RF", StringComparison.Ordinal)
            && CheckDigits.IsDigits(compact.AsSpan(2, 2))
            && compact[2..4] is not ("00" or "01" or "99")
            && compact.All(char.IsAsciiLetterOrDigit)
            && CheckDigits.Mod97OfLetters(compact[4..] + compact[..4]) == 1;
        reference = valid ? new CreditorReference(compact) : default;
        return valid;
    }

    public static CreditorReference Parse(string text) => TryParse(text, out var reference)
        ? reference
        : throw new FormatException($"'{text}' is no creditor reference of ISO 11649.");

    public override string ToString() => text ?? "";
}
