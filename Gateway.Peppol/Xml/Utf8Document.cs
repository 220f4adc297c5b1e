using System.Buffers;
using System.Text;
using Gateway.Domain.Xml;

namespace Gateway.Peppol.Xml;

/// <summary>
/// A document's bytes as valid UTF-8 without byte-order mark, whatever encoding they came in (XML 1.0 appendix F).
/// The common case, UTF-8 in an array, is used where it lies; anything else is copied into a rented buffer.
/// </summary>
internal sealed class Utf8Document : IDisposable
{
    private static readonly UnicodeEncoding BigEndian = new(true, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding LittleEndian = new(false, byteOrderMark: false, throwOnInvalidBytes: true);

    private readonly byte[]? rented;

    private Utf8Document(byte[] bytes, int start, int length, byte[]? rented = null)
    {
        Bytes = bytes;
        Start = start;
        Length = length;
        this.rented = rented;
    }

    public byte[] Bytes { get; }

    public int Start { get; }

    public int Length { get; }

    private Span<byte> Span => Bytes.AsSpan(Start, Length);

    /// <summary>
    /// Throws <see cref="MalformedXmlException"/> for what is too large or in no encoding that is read.
    /// </summary>
    public static Utf8Document Open(ReadOnlyMemory<byte> bytes, XmlLimits limits)
    {
        if (bytes.Length > limits.CharactersMax)
        {
            throw new MalformedXmlException(XmlFault.TooLarge, 0);
        }

        var span = bytes.Span;
        return span switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Utf8(bytes[3..], sawMark: true),
            [0xFF, 0xFE, 0, 0, ..] => throw new MalformedXmlException(XmlFault.Encoding, 0),
            [0xFF, 0xFE, ..] => Transcoded(span[2..], LittleEndian, "UTF-16"),
            [0xFE, 0xFF, ..] => Transcoded(span[2..], BigEndian, "UTF-16"),
            [(byte)'<', 0, ..] => Transcoded(span, LittleEndian, "UTF-16"),
            [0, (byte)'<', ..] => Transcoded(span, BigEndian, "UTF-16"),
            _ => Utf8(bytes, sawMark: false),
        };
    }

    /// <summary>Line and column of a byte, both from 1; the column counts bytes.</summary>
    public (int Line, int Column) PlaceOf(int offset)
    {
        var before = Bytes.AsSpan(Start, Math.Clamp(offset - Start, 0, Length));
        return (before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n'));
    }

    public void Dispose()
    {
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static Utf8Document Utf8(ReadOnlyMemory<byte> bytes, bool sawMark)
    {
        var declared = DeclaredEncoding(bytes.Span);
        if (declared.IsEmpty || Ascii.EqualsIgnoreCase(declared, "UTF-8"u8))
        {
            return Checked(InPlace(bytes));
        }

        if (sawMark)
        {
            throw new MalformedXmlException(XmlFault.Encoding, 0);
        }

        if (Ascii.EqualsIgnoreCase(declared, "US-ASCII"u8))
        {
            return Ascii.IsValid(bytes.Span)
                ? Checked(InPlace(bytes))
                : throw new MalformedXmlException(XmlFault.Encoding, 0);
        }

        return Ascii.EqualsIgnoreCase(declared, "ISO-8859-1"u8)
            ? Transcoded(bytes.Span, Encoding.Latin1, "ISO-8859-1")
            : throw new MalformedXmlException(XmlFault.Encoding, 0);
    }

    /// <summary>The encoding named in the XML declaration; empty where none is.</summary>
    private static ReadOnlySpan<byte> DeclaredEncoding(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith("<?xml"u8))
        {
            return default;
        }

        var end = bytes.IndexOf("?>"u8);
        var declaration = end < 0 ? default : bytes[..end];
        var name = declaration.IndexOf("encoding"u8);
        if (name < 0)
        {
            return default;
        }

        var value = declaration[(name + "encoding".Length)..].TrimStart(" \t\r\n="u8);
        if (value.IsEmpty || value[0] is not ((byte)'"' or (byte)'\''))
        {
            return default;
        }

        var close = value[1..].IndexOf(value[0]);
        return close < 0 ? default : value.Slice(1, close);
    }

    private static Utf8Document InPlace(ReadOnlyMemory<byte> bytes)
    {
        if (System.Runtime.InteropServices.MemoryMarshal.TryGetArray(bytes, out var segment))
        {
            return new Utf8Document(segment.Array!, segment.Offset, segment.Count);
        }

        var copy = ArrayPool<byte>.Shared.Rent(bytes.Length);
        bytes.Span.CopyTo(copy);
        return new Utf8Document(copy, 0, bytes.Length, copy);
    }

    private static Utf8Document Transcoded(ReadOnlySpan<byte> bytes, Encoding encoding, string name)
    {
        var text = Text(bytes, encoding);
        var utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var document = new Utf8Document(utf8, 0, Encoding.UTF8.GetBytes(text, utf8), utf8);
        var declared = DeclaredEncoding(document.Span);
        var agrees = declared.IsEmpty
            || (declared.Length >= name.Length && Ascii.EqualsIgnoreCase(declared[..name.Length], name));
        if (!agrees)
        {
            document.Dispose();
            throw new MalformedXmlException(XmlFault.Encoding, 0);
        }

        return Checked(document);
    }

    private static string Text(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            throw new MalformedXmlException(XmlFault.Encoding, fault.Index);
        }
    }

    private static Utf8Document Checked(Utf8Document document)
    {
        var valid = System.Text.Unicode.Utf8.IsValid(document.Span);
        var forbidden = valid ? XmlCharacters.FirstForbidden(document.Span) : 0;
        if (valid && forbidden < 0)
        {
            return document;
        }

        document.Dispose();
        throw new MalformedXmlException(valid ? XmlFault.Character : XmlFault.Encoding, forbidden);
    }
}
