using System.Buffers;
using System.Text;
using Gateway.Peppol.Validation.XPath;

namespace Gateway.Peppol.Validation.Rules.Peppol;

/// <summary>
/// The forms and check digits of identifiers as the rules of Peppol know them, over UTF-8. They are not always those of
/// the register: a Belgian number may begin with any digit, and a GLN may have any length.
/// </summary>
internal static class PeppolCommonNumbers
{
    private static readonly SearchValues<byte> LettersAndDigits =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"u8);

    private static readonly int[] AustralianWeights = [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19];

    /// <summary>GS1: weights 3 and 1 from the right, the check digit (weight 1) included, give 0 modulo 10.</summary>
    public static bool IsGln(ReadOnlySpan<byte> text)
    {
        if (!AreDigits(text))
        {
            return false;
        }

        var sum = 0L;
        for (var index = 0; index < text.Length; index++)
        {
            var fromRight = text.Length - 1 - index;
            sum += Digit(text[index]) * (fromRight % 2 == 0 ? 1 : 3);
        }

        return sum % 10 == 0;
    }

    /// <summary>
    /// Organisasjonsnummer: nine digits, weights 2 to 7 and again from the right. A check digit of ten does not exist.
    /// </summary>
    public static bool IsNorwegian(ReadOnlySpan<byte> text)
    {
        if (!AreDigits(text, 9) || text.TrimStart((byte)'0').IsEmpty)
        {
            return false;
        }

        var sum = 0;
        for (var index = 0; index < 8; index++)
        {
            sum += Digit(text[7 - index]) * ((index % 6) + 2);
        }

        return (11 - (sum % 11)) % 11 == Digit(text[8]);
    }

    /// <summary>Enterprise number: the last two digits are 97 less the first eight modulo 97.</summary>
    public static bool IsBelgian(ReadOnlySpan<byte> text) =>
        AreDigits(text, 10) && Number(text[8..]) == 97 - (Number(text[..8]) % 97);

    /// <summary>CVR number, with the letters or without.</summary>
    public static bool IsDanishCompany(ReadOnlySpan<byte> text) => IsDanishVat(text) || AreDigits(text, 8);

    /// <summary>The letters DK and eight digits.</summary>
    public static bool IsDanishVat(ReadOnlySpan<byte> text) =>
        text.StartsWith("DK"u8) && AreDigits(text[2..], 8);

    /// <summary>P number.</summary>
    public static bool IsDanishUnit(ReadOnlySpan<byte> text) => AreDigits(text, 10);

    /// <summary>Codice IPA: six letters or digits.</summary>
    public static bool IsItalianOffice(ReadOnlySpan<byte> text) =>
        text.Length == 6 && !text.ContainsAnyExcept(LettersAndDigits);

    /// <summary>
    /// Codice fiscale: eleven digits for companies; for persons sixteen characters, of which the twelfth to fourteenth
    /// are not looked at.
    /// </summary>
    public static bool IsItalianFiscalCode(ReadOnlySpan<byte> text)
    {
        var code = Encoding.UTF8.GetBytes(XPathText.Normalize(text)).AsSpan();
        return XPathText.Length(code) switch
        {
            11 => IsInteger(code),
            16 => AreLetters(XPathText.Substring(code, 1, 6))
                && IsInteger(XPathText.Substring(code, 7, 2))
                && AreLetters(XPathText.Substring(code, 9, 1))
                && IsInteger(XPathText.Substring(code, 10, 2))
                && IsInteger(XPathText.Substring(code, 15, 1))
                && AreLetters(XPathText.Substring(code, 16, 1)),
            _ => false,
        };
    }

    /// <summary>
    /// Partita IVA: after the letters IT eleven digits by the algorithm of Luhn. What does not begin with them is
    /// another country's. A sign before the digits counts as a digit of the length, and cannot be computed with.
    /// </summary>
    public static bool IsItalianVatIfItalian(ReadOnlySpan<byte> text)
    {
        if (!text.StartsWith("IT"u8) && !text.StartsWith("it"u8))
        {
            return true;
        }

        var digits = Encoding.UTF8.GetBytes(XPathText.Normalize(text)).AsSpan(2);
        if (digits.Length != 11 || !IsInteger(digits))
        {
            return false;
        }

        return AreDigits(digits) ? IsLuhn(digits) : throw DynamicErrorException.Cast(DynamicError.NotANumber, digits);
    }

    /// <summary>Organisationsnummer: ten digits by the algorithm of Luhn.</summary>
    public static bool IsSwedish(ReadOnlySpan<byte> text) => AreDigits(text, 10) && IsLuhn(text);

    /// <summary>ABN: eleven digits, the first less one, weighted, give 0 modulo 89.</summary>
    public static bool IsAustralian(ReadOnlySpan<byte> text)
    {
        if (!AreDigits(text, 11))
        {
            return false;
        }

        var sum = -AustralianWeights[0];
        for (var index = 0; index < text.Length; index++)
        {
            sum += Digit(text[index]) * AustralianWeights[index];
        }

        return sum % 89 == 0;
    }

    /// <summary>KvK number.</summary>
    public static bool IsDutchCompany(ReadOnlySpan<byte> text) => AreDigits(text, 8);

    /// <summary>OIN.</summary>
    public static bool IsDutchOrganisation(ReadOnlySpan<byte> text) => AreDigits(text, 20);

    /// <summary>KvK branch number.</summary>
    public static bool IsDutchBranch(ReadOnlySpan<byte> text) => AreDigits(text, 12);

    /// <summary>NL123456789B01.</summary>
    public static bool IsDutchVat(ReadOnlySpan<byte> text) =>
        text.Length == 14 && text.StartsWith("NL"u8) && AreDigits(text[2..11]) && text[11] == 'B'
        && AreDigits(text[12..]);

    /// <summary>Every second digit from the one before the last is doubled, nine off when above nine.</summary>
    private static bool IsLuhn(ReadOnlySpan<byte> digits)
    {
        var sum = 0;
        for (var index = 0; index < digits.Length; index++)
        {
            var digit = Digit(digits[index]);
            var isDoubled = (digits.Length - index) % 2 == 0;
            sum += isDoubled ? (digit * 2 / 10) + (digit * 2 % 10) : digit;
        }

        return sum % 10 == 0;
    }

    /// <summary><c>castable as xs:integer</c>: a sign is allowed, and so is white space around it.</summary>
    private static bool IsInteger(ReadOnlySpan<byte> text)
    {
        var trimmed = XPathText.Trim(text);
        return AreDigits(trimmed is [(byte)'+' or (byte)'-', ..] ? trimmed[1..] : trimmed);
    }

    private static bool AreLetters(ReadOnlySpan<byte> text)
    {
        foreach (var letter in text)
        {
            if (!char.IsAsciiLetter((char)letter))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreDigits(ReadOnlySpan<byte> text, int count) => text.Length == count && AreDigits(text);

    private static bool AreDigits(ReadOnlySpan<byte> text) =>
        !text.IsEmpty && text.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;

    private static int Digit(byte digit) => digit - '0';

    private static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + Digit(digit);
        }

        return number;
    }
}
