using System.Buffers;
using System.Text;

namespace Gateway.Peppol.Xml;

/// <summary>The character classes of XML 1.0 (fifth edition), over UTF-8.</summary>
internal static class XmlCharacters
{
    private const byte NameStart = 1;
    private const byte NameRest = 2;
    private const byte Space = 4;

    private static readonly byte[] Classes = Classify();

    private static readonly SearchValues<byte> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (byte)code).Except("\t\n\r"u8.ToArray())]);

    /// <summary>U+FFFE and U+FFFF as UTF-8.</summary>
    private static ReadOnlySpan<byte> Fffe => [0xEF, 0xBF, 0xBE];

    private static ReadOnlySpan<byte> Ffff => [0xEF, 0xBF, 0xBF];

    /// <summary>XML 1.0 section 2.3: space, tab, carriage return, line feed.</summary>
    public static bool IsSpace(byte value) => (Classes[value] & Space) != 0;

    /// <summary>
    /// Section 2.2: no control characters, no U+FFFE and U+FFFF. The bytes are valid UTF-8 already. Gives the
    /// first offender, or -1.
    /// </summary>
    public static int FirstForbidden(ReadOnlySpan<byte> text)
    {
        var control = text.IndexOfAny(Controls);
        if (control >= 0)
        {
            return control;
        }

        var low = text.IndexOf(Fffe);
        return low >= 0 ? low : text.IndexOf(Ffff);
    }

    /// <summary>How many bytes from here are a Name (section 2.3); 0 when none starts here.</summary>
    public static int NameLength(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || !StartsName(text))
        {
            return 0;
        }

        var at = 0;
        while (at < text.Length)
        {
            if (text[at] < 0x80)
            {
                if ((Classes[text[at]] & NameRest) == 0)
                {
                    return at;
                }

                at++;
                continue;
            }

            Rune.DecodeFromUtf8(text[at..], out var rune, out var length);
            if (!IsNameRest(rune.Value))
            {
                return at;
            }

            at += length;
        }

        return at;
    }

    /// <summary>Whether a Name may start here; a colon may not start the local part of a qualified name.</summary>
    public static bool StartsName(ReadOnlySpan<byte> text)
    {
        if (text[0] < 0x80)
        {
            return (Classes[text[0]] & NameStart) != 0;
        }

        Rune.DecodeFromUtf8(text, out var rune, out _);
        return IsNameStart(rune.Value);
    }

    /// <summary>Section 2.2, for character references.</summary>
    public static bool IsAllowed(int code) =>
        code is '\t' or '\n' or '\r' or (>= 0x20 and <= 0xD7FF) or (>= 0xE000 and <= 0xFFFD)
            or (>= 0x10000 and <= 0x10FFFF);

    private static bool IsNameStart(int code) =>
        code is (>= 0xC0 and <= 0xD6) or (>= 0xD8 and <= 0xF6) or (>= 0xF8 and <= 0x2FF) or (>= 0x370 and <= 0x37D)
            or (>= 0x37F and <= 0x1FFF) or 0x200C or 0x200D or (>= 0x2070 and <= 0x218F) or (>= 0x2C00 and <= 0x2FEF)
            or (>= 0x3001 and <= 0xD7FF) or (>= 0xF900 and <= 0xFDCF) or (>= 0xFDF0 and <= 0xFFFD)
            or (>= 0x10000 and <= 0xEFFFF);

    private static bool IsNameRest(int code) =>
        IsNameStart(code) || code is 0xB7 or (>= 0x300 and <= 0x36F) or 0x203F or 0x2040;

    private static byte[] Classify()
    {
        var classes = new byte[256];
        for (var code = 0; code < 0x80; code++)
        {
            var value = (char)code;
            var start = char.IsAsciiLetter(value) || value is ':' or '_';
            var rest = start || char.IsAsciiDigit(value) || value is '-' or '.';
            var space = value is ' ' or '\t' or '\n' or '\r';
            classes[code] = (byte)((start ? NameStart : 0) | (rest ? NameRest : 0) | (space ? Space : 0));
        }

        return classes;
    }
}
