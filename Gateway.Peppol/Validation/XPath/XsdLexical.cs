using System.Buffers.Text;

namespace Gateway.Peppol.Validation.XPath;

/// <summary>
/// The lexical spaces of XML Schema datatypes, over text whose surrounding white space is gone (part 2, section 3).
/// </summary>
internal static class XsdLexical
{
    private const int MinutesPerHour = 60;
    private const int ZoneMinutesMax = 14 * MinutesPerHour;
    private const int YearDigitsMax = 9;

    /// <summary>
    /// Tells also how many digits count: without leading zeros, and without trailing ones behind the point.
    /// </summary>
    public static bool IsDecimal(ReadOnlySpan<byte> text, out int digits)
    {
        digits = 0;
        text = Unsigned(text);
        var point = text.IndexOf((byte)'.');
        var whole = point < 0 ? text : text[..point];
        var fraction = point < 0 ? default : text[(point + 1)..];
        if (whole.Length + fraction.Length == 0 || !AreDigits(whole) || !AreDigits(fraction))
        {
            return false;
        }

        digits = whole.TrimStart((byte)'0').Length + fraction.TrimEnd((byte)'0').Length;
        return true;
    }

    /// <summary>Tells also whether it is below zero.</summary>
    public static bool IsInteger(ReadOnlySpan<byte> text, out bool isNegative)
    {
        var digits = Unsigned(text);
        isNegative = text.StartsWith("-"u8) && digits.ContainsAnyExcept((byte)'0');
        return !digits.IsEmpty && AreDigits(digits);
    }

    /// <summary>A decimal, perhaps with an exponent.</summary>
    public static bool IsFloating(ReadOnlySpan<byte> text)
    {
        var mark = text.IndexOfAny((byte)'e', (byte)'E');
        if (mark < 0)
        {
            return IsDecimal(text, out _);
        }

        var exponent = Unsigned(text[(mark + 1)..]);
        return IsDecimal(text[..mark], out _) && !exponent.IsEmpty && AreDigits(exponent);
    }

    public static bool IsBoolean(ReadOnlySpan<byte> text, out bool value)
    {
        value = text.SequenceEqual("true"u8) || text.SequenceEqual("1"u8);
        return value || text.SequenceEqual("false"u8) || text.SequenceEqual("0"u8);
    }

    /// <summary>
    /// A calendar day, perhaps with a time zone. Tells also when it begins, in minutes since 1 January of the year 1;
    /// without a zone, as in UTC.
    /// </summary>
    public static bool IsDate(ReadOnlySpan<byte> text, out long minutes)
    {
        minutes = 0;
        var isNegative = text.StartsWith("-"u8);
        var rest = isNegative ? text[1..] : text;
        var dash = rest.IndexOf((byte)'-');
        if (dash < 4 || dash > YearDigitsMax || rest.Length < dash + 6 || (dash > 4 && rest[0] == '0')
            || rest[dash + 3] != '-' || !Number(rest[..dash], out var year)
            || !Number(rest.Slice(dash + 1, 2), out var month) || !Number(rest.Slice(dash + 4, 2), out var day)
            || !IsZone(rest[(dash + 6)..], out var zone))
        {
            return false;
        }

        year = isNegative ? -year + 1 : year;
        if (rest[..dash].TrimStart((byte)'0').IsEmpty || month is < 1 or > 12 || day < 1 || day > DaysIn(year, month))
        {
            return false;
        }

        minutes = (DaysBefore(year, month, day) * 24 * MinutesPerHour) - zone;
        return true;
    }

    /// <summary>A time of the day, perhaps with a time zone.</summary>
    public static bool IsTime(ReadOnlySpan<byte> text)
    {
        if (text.Length < 8 || text[2] != ':' || text[5] != ':' || !Number(text[..2], out var hour)
            || !Number(text.Slice(3, 2), out var minute) || !Number(text.Slice(6, 2), out var second))
        {
            return false;
        }

        var rest = text[8..];
        var fraction = 0;
        if (rest.StartsWith("."u8))
        {
            fraction = rest[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            fraction = fraction < 0 ? rest.Length - 1 : fraction;
            var isPadded = rest.Slice(1, fraction).TrimStart((byte)'0').IsEmpty;
            rest = fraction > 0 && (hour < 24 || isPadded) ? rest[(fraction + 1)..] : "?"u8;
        }

        var isMidnight = hour == 24 && minute == 0 && second == 0;
        return ((hour < 24 && minute < 60 && second < 60) || isMidnight) && IsZone(rest, out _);
    }

    /// <summary>Base 64 in groups of four, white space anywhere, the unused bits of the last group zero.</summary>
    public static bool IsBase64(ReadOnlySpan<byte> text)
    {
        if (!Base64.IsValid(text))
        {
            return false;
        }

        var data = text.TrimEnd(" \t\r\n="u8);
        var padding = text[data.Length..].Count((byte)'=');
        return padding switch
        {
            0 => true,
            1 => "AEIMQUYcgkosw048"u8.Contains(data[^1]),
            _ => "AQgw"u8.Contains(data[^1]),
        };
    }

    /// <summary>RFC 3066: <c>fr</c>, <c>nl-BE</c>.</summary>
    public static bool IsLanguage(ReadOnlySpan<byte> text)
    {
        var isFirst = true;
        foreach (var range in text.Split((byte)'-'))
        {
            var part = text[range];
            if (part.Length is < 1 or > 8 || !IsLanguagePart(part, isFirst))
            {
                return false;
            }

            isFirst = false;
        }

        return true;
    }

    /// <summary>
    /// XML Schema 1.0 takes nearly every text for a URI reference: only broken escapes, a second fragment and an empty
    /// scheme are none.
    /// </summary>
    public static bool IsUri(ReadOnlySpan<byte> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var isEscape = text[at] == '%';
            if (isEscape && (at + 2 >= text.Length || !IsHex(text[at + 1]) || !IsHex(text[at + 2])))
            {
                return false;
            }
        }

        return text.Count((byte)'#') <= 1 && !text.StartsWith(":"u8);
    }

    private static bool IsLanguagePart(ReadOnlySpan<byte> part, bool isFirst)
    {
        foreach (var value in part)
        {
            if (!(isFirst ? char.IsAsciiLetter((char)value) : char.IsAsciiLetterOrDigit((char)value)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsHex(byte value) => char.IsAsciiHexDigit((char)value);

    private static ReadOnlySpan<byte> Unsigned(ReadOnlySpan<byte> text) =>
        !text.IsEmpty && text[0] is (byte)'+' or (byte)'-' ? text[1..] : text;

    private static bool AreDigits(ReadOnlySpan<byte> text) =>
        text.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;

    private static bool Number(ReadOnlySpan<byte> digits, out int value)
    {
        value = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            value = (value * 10) + (digit - '0');
        }

        return true;
    }

    /// <summary>Nothing, Z, or hours and minutes up to fourteen hours away.</summary>
    private static bool IsZone(ReadOnlySpan<byte> text, out int minutes)
    {
        minutes = 0;
        if (text.IsEmpty || text.SequenceEqual("Z"u8))
        {
            return true;
        }

        if (text.Length != 6 || text[0] is not ((byte)'+' or (byte)'-') || text[3] != ':'
            || !Number(text.Slice(1, 2), out var hour) || !Number(text.Slice(4, 2), out var minute))
        {
            return false;
        }

        minutes = ((hour * MinutesPerHour) + minute) * (text[0] == '-' ? -1 : 1);
        return minute < 60 && Math.Abs(minutes) <= ZoneMinutesMax;
    }

    private static int DaysIn(int year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    private static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>Days since 1 January of the year 1 in the Gregorian calendar carried on both ways.</summary>
    private static long DaysBefore(int year, int month, int day)
    {
        var before = (long)year - 1;
        var days = (before * 365) + Floor(before, 4) - Floor(before, 100) + Floor(before, 400);
        for (var earlier = 1; earlier < month; earlier++)
        {
            days += DaysIn(year, earlier);
        }

        return days + day - 1;
    }

    private static long Floor(long value, long divisor) => (long)Math.Floor((double)value / divisor);
}
