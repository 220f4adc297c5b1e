using System.Globalization;
using System.Text;

namespace Gateway.Peppol.Xml;

/// <summary>Entity and character references (XML 1.0 section 4.1): the five of XML and numbers, nothing else.</summary>
internal static class XmlReferences
{
    /// <summary>The longest reference taken: <c>&amp;#x0010FFFF;</c> with a few leading zeros.</summary>
    private const int LengthMax = 16;

    /// <summary>The bytes of the reference that starts here; null when it is none that is known.</summary>
    public static int? Length(ReadOnlySpan<byte> text)
    {
        var close = text[..Math.Min(text.Length, LengthMax)].IndexOf((byte)';');
        return close > 1 && Character(text[1..close]) is not null ? close + 1 : null;
    }

    /// <summary>
    /// Writes a text as it is meant: references resolved, line ends normalised to a line feed; in an attribute every
    /// white space becomes a blank (section 3.3.3). The text has passed the tokenizer. Never longer than it was.
    /// </summary>
    public static int Resolve(ReadOnlySpan<byte> text, Span<byte> into, bool isAttribute)
    {
        var length = 0;
        while (!text.IsEmpty)
        {
            var value = text[0];
            var taken = 1;
            if (value == '&')
            {
                taken = text.IndexOf((byte)';') + 1;
                length += Character(text[1..(taken - 1)])!.Value.EncodeToUtf8(into[length..]);
            }
            else
            {
                taken = value == '\r' && text.Length > 1 && text[1] == '\n' ? 2 : 1;
                into[length++] = Space(value, isAttribute);
            }

            text = text[taken..];
        }

        return length;
    }

    /// <summary>Only the line ends, as in a CDATA section.</summary>
    public static int NormaliseLineEnds(ReadOnlySpan<byte> text, Span<byte> into)
    {
        var length = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var isPair = text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n';
            if (!isPair)
            {
                into[length++] = Space(text[at], isAttribute: false);
            }
        }

        return length;
    }

    private static byte Space(byte value, bool isAttribute) =>
        isAttribute && XmlCharacters.IsSpace(value) ? (byte)' '
        : value == '\r' ? (byte)'\n'
        : value;

    private static Rune? Character(ReadOnlySpan<byte> name)
    {
        if (name[0] == '#')
        {
            return Numbered(name[1..]);
        }

        var known = name.SequenceEqual("amp"u8) ? '&'
            : name.SequenceEqual("lt"u8) ? '<'
            : name.SequenceEqual("gt"u8) ? '>'
            : name.SequenceEqual("quot"u8) ? '"'
            : name.SequenceEqual("apos"u8) ? '\''
            : '\0';
        return known == '\0' ? null : new Rune(known);
    }

    private static Rune? Numbered(ReadOnlySpan<byte> digits)
    {
        var isHex = digits.StartsWith("x"u8);
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return int.TryParse(isHex ? digits[1..] : digits, style, CultureInfo.InvariantCulture, out var code)
            && XmlCharacters.IsAllowed(code)
            ? new Rune(code)
            : null;
    }
}
