using System.Text;

namespace Gateway.Peppol.Validation.XPath;

/// <summary>The string functions of XPath over UTF-8, as rules use them.</summary>
internal static class XPathText
{
    private static ReadOnlySpan<byte> Spaces => " \t\r\n"u8;

    /// <summary><c>normalize-space(.) = ''</c>.</summary>
    public static bool IsBlank(ReadOnlySpan<byte> text) => !text.ContainsAnyExcept(Spaces);

    /// <summary>Without white space at both ends.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text) =>
        text.IsEmpty || (text[0] > ' ' && text[^1] > ' ') ? text : text.Trim(Spaces);

    /// <summary><c>normalize-space(.) = 'words'</c>, where the words hold no white space.</summary>
    public static bool NormalizedIs(ReadOnlySpan<byte> text, ReadOnlySpan<byte> words) =>
        Trim(text).SequenceEqual(words);

    /// <summary>
    /// <c>normalize-space(upper-case(.)) = 'WORDS'</c> for ASCII letters. A text with letters outside ASCII, which may
    /// become ASCII ones in upper case, is compared as a string.
    /// </summary>
    public static bool NormalizedUpperIs(ReadOnlySpan<byte> text, ReadOnlySpan<byte> words)
    {
        var trimmed = Trim(text);
        if (Ascii.IsValid(trimmed))
        {
            return trimmed.Length == words.Length && Ascii.EqualsIgnoreCase(trimmed, words);
        }

        return Upper(Encoding.UTF8.GetString(trimmed)) == Encoding.ASCII.GetString(words);
    }

    /// <summary>
    /// <c>upper-case(.)</c>, as far as codes go: the dotless i and the long s become I and S, also where the culture
    /// data of .NET leaves them as they are.
    /// </summary>
    public static string Upper(string text) =>
        text.ToUpperInvariant().Replace('\u0131', 'I').Replace('\u017F', 'S');

    /// <summary><c>upper-case(.) = 'WORDS'</c>.</summary>
    public static bool UpperIs(ReadOnlySpan<byte> text, ReadOnlySpan<byte> words) =>
        NormalizedUpperIs(text, words) && Trim(text).Length == text.Length;

    /// <summary><c>normalize-space(.)</c>.</summary>
    public static string Normalize(ReadOnlySpan<byte> text)
    {
        var words = Encoding.UTF8.GetString(Trim(text));
        return words.AsSpan().ContainsAny(" \t\r\n")
            ? string.Join(' ', words.Split(' ', '\t', '\r', '\n').Where(word => word.Length > 0))
            : words;
    }

    /// <summary><c>string-length(.)</c>: characters of Unicode, not bytes.</summary>
    public static int Length(ReadOnlySpan<byte> text)
    {
        var continuation = 0;
        foreach (var value in text)
        {
            continuation += (value & 0xC0) == 0x80 ? 1 : 0;
        }

        return text.Length - continuation;
    }

    /// <summary><c>string-length(normalize-space(.))</c>: white space between words counts once.</summary>
    public static int NormalizedLength(ReadOnlySpan<byte> text)
    {
        var trimmed = Trim(text);
        var doubled = 0;
        for (var index = 1; index < trimmed.Length; index++)
        {
            doubled += Spaces.Contains(trimmed[index]) && Spaces.Contains(trimmed[index - 1]) ? 1 : 0;
        }

        return Length(trimmed) - doubled;
    }

    /// <summary><c>substring-after(., '.')</c>.</summary>
    public static ReadOnlySpan<byte> After(ReadOnlySpan<byte> text, byte mark)
    {
        var at = text.IndexOf(mark);
        return at < 0 ? default : text[(at + 1)..];
    }

    /// <summary><c>substring(., first, length)</c>; the first character is number 1.</summary>
    public static ReadOnlySpan<byte> Substring(ReadOnlySpan<byte> text, int first, int length = int.MaxValue)
    {
        var rest = Skip(text, first - 1);
        return rest[..^Skip(rest, length).Length];
    }

    private static ReadOnlySpan<byte> Skip(ReadOnlySpan<byte> text, int characters)
    {
        while (characters > 0 && !text.IsEmpty)
        {
            Rune.DecodeFromUtf8(text, out _, out var length);
            text = text[length..];
            characters--;
        }

        return text;
    }
}
