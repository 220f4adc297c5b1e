namespace Gateway.Peppol.Validation.Rules.Peppol;

/// <summary>
/// Check digits of national identifiers, over text. A text that is not made of digits has a wrong one, and so has one
/// that is too short.
/// </summary>
internal static class CheckDigits
{
    /// <summary>
    /// The Norwegian organisation number: weights 2 to 7 from the right, modulo 11. A remainder that would want 10
    /// has no number.
    /// </summary>
    public static bool IsModulo11(ReadOnlySpan<byte> number)
    {
        if (number.Length < 2 || !AreDigits(number))
        {
            return false;
        }

        var sum = 0;
        for (var place = 0; place < number.Length - 1; place++)
        {
            sum += (number[^(place + 2)] - '0') * ((place % 6) + 2);
        }

        return number.ContainsAnyExcept((byte)'0') && (11 - (sum % 11)) % 11 == number[^1] - '0';
    }

    /// <summary>
    /// The Swedish organisation number: nine digits, then the one that makes the sum a multiple of ten when every other
    /// digit counts twice (Luhn). Digits behind the tenth do not count here.
    /// </summary>
    public static bool IsSwedishOrganisation(ReadOnlySpan<byte> number)
    {
        const int place = 9;
        if (number.Length <= place || !AreDigits(number))
        {
            return false;
        }

        var sum = 0;
        for (var index = 0; index < place; index++)
        {
            var digit = (number[index] - '0') * (index % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }

        return (10 - (sum % 10)) % 10 == number[place] - '0';
    }

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
