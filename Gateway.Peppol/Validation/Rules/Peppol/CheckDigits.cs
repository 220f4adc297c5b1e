namespace Gateway.Peppol.Validation.Rules.Peppol;

/// <summary>
/// Check digits that only rules of countries look at; <see cref="PeppolCommonNumbers"/> has the others. A text with
/// anything but digits has a wrong one, and so has one that is too short.
/// </summary>
internal static class CheckDigits
{
    /// <summary>
    /// The Greek tax number (AFM): eight digits with the weights 256 down to 2, modulo 11, modulo 10. What stands
    /// behind the ninth does not count here.
    /// </summary>
    public static bool IsGreekTaxNumber(ReadOnlySpan<byte> number)
    {
        const int length = 9;
        if (number.Length < length || !AreDigits(number[..length]))
        {
            return false;
        }

        var sum = 0;
        for (var index = 0; index < length - 1; index++)
        {
            sum += (number[index] - '0') << (length - 1 - index);
        }

        return sum % 11 % 10 == number[length - 1] - '0';
    }

    /// <summary>
    /// The check of an IBAN (ISO 13616): country and check digits moved to the end, letters as numbers, modulo 97 is 1.
    /// A small letter counts as the German rules have it, 32 above the capital.
    /// </summary>
    public static bool IsIban(ReadOnlySpan<byte> iban)
    {
        const int moved = 4;
        if (iban.Length < moved)
        {
            return false;
        }

        var remainder = 0;
        for (var index = 0; index < iban.Length; index++)
        {
            var character = iban[(index + moved) % iban.Length];
            remainder = char.IsAsciiDigit((char)character)
                ? ((remainder * 10) + (character - '0')) % 97
                : ((remainder * 100) + (character - 'A' + 10)) % 97;
        }

        return remainder == 1;
    }

    private static bool AreDigits(ReadOnlySpan<byte> text) =>
        text.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;
}
