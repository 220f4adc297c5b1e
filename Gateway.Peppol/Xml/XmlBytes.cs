using System.Buffers;
using System.Text;

namespace Gateway.Peppol.Xml;

/// <summary>Writes the pieces of XML as UTF-8, escaped the way canonical XML escapes them (Canonical XML 1.0,
/// 2.3).</summary>
internal static class XmlBytes
{
    private const int PieceLength = 4096;

    private static readonly SearchValues<char> InText = SearchValues.Create("&<>\r");
    private static readonly SearchValues<char> InValue = SearchValues.Create("&<\"\t\n\r");

    public static void Raw(this IBufferWriter<byte> output, ReadOnlySpan<byte> bytes) => output.Write(bytes);

    public static void Raw(this IBufferWriter<byte> output, ReadOnlySpan<char> text)
    {
        // In pieces, so that the room asked for is never more than three times a piece.
        while (text.Length > PieceLength)
        {
            var cut = char.IsHighSurrogate(text[PieceLength - 1]) ? PieceLength - 1 : PieceLength;
            Piece(output, text[..cut]);
            text = text[cut..];
        }

        Piece(output, text);
    }

    public static void Raw(this IBufferWriter<byte> output, byte single)
    {
        output.GetSpan(1)[0] = single;
        output.Advance(1);
    }

    /// <summary>Character data: the four characters that must not stand bare are references.</summary>
    public static void Text(this IBufferWriter<byte> output, ReadOnlySpan<char> text) => Escape(output, text, InText);

    /// <summary>An attribute value without its quotes.</summary>
    public static void Value(this IBufferWriter<byte> output, ReadOnlySpan<char> text) => Escape(output, text, InValue);

    /// <summary>Base64 in one line.</summary>
    public static void Base64(this IBufferWriter<byte> output, ReadOnlySpan<byte> bytes)
    {
        var span = output.GetSpan(System.Buffers.Text.Base64.GetMaxEncodedToUtf8Length(bytes.Length));
        System.Buffers.Text.Base64.EncodeToUtf8(bytes, span, out _, out var written);
        output.Advance(written);
    }

    /// <summary>One attribute with a blank before it.</summary>
    public static void Attribute(this IBufferWriter<byte> output, string prefix, string localName, string value)
    {
        output.Raw((byte)' ');
        output.Name(prefix, localName);
        output.Raw("=\""u8);
        output.Value(value);
        output.Raw((byte)'"');
    }

    public static void Name(this IBufferWriter<byte> output, string prefix, string localName)
    {
        if (prefix.Length > 0)
        {
            output.Raw(prefix.AsSpan());
            output.Raw((byte)':');
        }

        output.Raw(localName.AsSpan());
    }

    private static void Piece(IBufferWriter<byte> output, ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
        {
            output.Advance(Encoding.UTF8.GetBytes(text, output.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));
        }
    }

    private static void Escape(IBufferWriter<byte> output, ReadOnlySpan<char> text, SearchValues<char> special)
    {
        for (var at = text.IndexOfAny(special); at >= 0; at = text.IndexOfAny(special))
        {
            output.Raw(text[..at]);
            output.Raw(ReferenceTo(text[at]));
            text = text[(at + 1)..];
        }

        output.Raw(text);
    }

    private static ReadOnlySpan<byte> ReferenceTo(char character) => character switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        '\t' => "&#x9;"u8,
        '\n' => "&#xA;"u8,
        _ => "&#xD;"u8,
    };
}
