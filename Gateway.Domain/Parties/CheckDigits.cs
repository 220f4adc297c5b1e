namespace Gateway.Domain.Parties;

/// <summary>
/// The check-digit arithmetic that identifiers share. All take ASCII digits (and capitals where said).
/// </summary>
public static class CheckDigits
{
    public static bool IsDigits(ReadOnlySpan<char> text) => !text.IsEmpty && text.IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>The number a text of digits stands for, modulo 97.</summary>
    public static int Mod97(ReadOnlySpan<char> digits)
    {
        var remainder = 0;
        foreach (var digit in digits)
        {
            remainder = ((remainder * 10) + (digit - '0')) % 97;
        }

        return remainder;
    }

    /// <summary>ISO 7064 MOD 97-10 over digits and capitals, a letter counting as two digits (A = 10).</summary>
    public static int Mod97OfLetters(ReadOnlySpan<char> text)
    {
        var remainder = 0;
        foreach (var character in text)
        {
            remainder = char.IsAsciiDigit(character)
                ? ((remainder * 10) + (character - '0')) % 97
                : ((remainder * 100) + (character - 'A' + 10)) % 97;
        }

        return remainder;
    }

    /// <summary>
    /// GS1 General Specifications 7.9: weights 3 and 1 from the right, the check digit included gives 0 modulo 10.
    /// </summary>
    public static bool IsGs1(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var index = 0; index < digits.Length; index++)
        {
            var fromRight = digits.Length - 1 - index;
            sum += (digits[index] - '0') * (fromRight % 2 == 0 ? 1 : 3);
        }

        return sum % 10 == 0;
    }

    /// <summary>The text without the separators people write in identifiers, in capitals.</summary>
    public static string Compact(string? text)
    {
        const int OnStackMax = 256;
        var kept = text is { Length: > OnStackMax } ? new char[text.Length] : stackalloc char[OnStackMax];
        var length = 0;
        foreach (var character in text ?? "")
        {
            if (character is not (' ' or '.' or '-' or '/' or '\u00A0' or '\u202F'))
            {
                kept[length++] = character;
            }
        }

        return new string(kept[..length]).ToUpperInvariant();
    }
}
