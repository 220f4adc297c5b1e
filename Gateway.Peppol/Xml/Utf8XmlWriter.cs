using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Unicode;

namespace Gateway.Peppol.Xml;

/// <summary>
/// Writes an XML document as UTF-8, indented, straight into bytes. It knows elements, attributes and text: what a
/// business document has. Elements are closed by disposing their scope, so a document is always well formed, and a
/// character that XML cannot carry throws instead of being written or replaced. Element and attribute names are
/// literals of ours and are trusted. <see cref="Complete"/> hands over the last bytes; without it there is no
/// document.
/// </summary>
internal sealed class Utf8XmlWriter : IDisposable
{
    private const int BufferSize = 16 * 1024;

    /// <summary>
    /// What is transcoded at once: three bytes at most for each char, so a piece always fits the buffer.
    /// </summary>
    private const int PieceChars = 4 * 1024;

    /// <summary>
    /// Bytes of an attachment encoded at once; a multiple of three, so that pieces of base64 can be joined.
    /// </summary>
    private const int PieceBytes = 6 * 1024;

    /// <summary>The longest number: a sign, 29 digits, a dot and the zeros that were asked for.</summary>
    private const int NumberSize = 64;

    private const string Controls =
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014"
        + "\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F";

    /// <summary>A carriage return is written as a reference because parsers turn a bare one into a line feed.</summary>
    private static readonly SearchValues<char> SpecialInText = SearchValues.Create("&<>\r" + Controls);

    /// <summary>
    /// In an attribute parsers turn every white space into a blank, so tab and line feed are references too.
    /// </summary>
    private static readonly SearchValues<char> SpecialInAttribute = SearchValues.Create("&<>\"\t\n\r" + Controls);

    private readonly IBufferWriter<byte> output;
    private readonly byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
    private int used;
    private int depth;

    public Utf8XmlWriter(IBufferWriter<byte> output)
    {
        this.output = output;
        Raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"u8);
    }

    /// <summary>The root element with its namespace.</summary>
    /// <param name="name">The name, without a prefix.</param>
    /// <param name="defaultNamespace">The namespace of the root.</param>
    /// <param name="declarations">Declarations of prefixes as they stand in the tag, with a leading blank.</param>
    public Scope Root(
        ReadOnlySpan<byte> name, ReadOnlySpan<byte> defaultNamespace, ReadOnlySpan<byte> declarations)
    {
        OpenTag(name);
        Raw(" xmlns=\""u8);
        Raw(defaultNamespace);
        Raw("\""u8);
        Raw(declarations);
        Raw(">"u8);
        depth++;
        return new Scope(this, name);
    }

    /// <summary>Opens an element that holds elements; disposing the scope closes it.</summary>
    public Scope Element(ReadOnlySpan<byte> name)
    {
        OpenTag(name);
        Raw(">"u8);
        depth++;
        return new Scope(this, name);
    }

    /// <summary>A leaf. Nothing is written for a text that is null or blank: Peppol forbids empty elements.</summary>
    public void Text(ReadOnlySpan<byte> name, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        OpenTag(name);
        Raw(">"u8);
        Escaped(text, SpecialInText);
        CloseTag(name);
    }

    /// <summary>A leaf with an attribute, which is left out when its value is null or blank.</summary>
    public void Text(ReadOnlySpan<byte> name, string? text, ReadOnlySpan<byte> attribute, string? value)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        OpenTag(name);
        Attribute(attribute, value);
        Raw(">"u8);
        Escaped(text, SpecialInText);
        CloseTag(name);
    }

    /// <summary>A leaf with two attributes, each left out when its value is null or blank.</summary>
    public void Text(
        ReadOnlySpan<byte> name,
        string? text,
        ReadOnlySpan<byte> attribute,
        string? value,
        ReadOnlySpan<byte> secondAttribute,
        string? secondValue)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        OpenTag(name);
        Attribute(attribute, value);
        Attribute(secondAttribute, secondValue);
        Raw(">"u8);
        Escaped(text, SpecialInText);
        CloseTag(name);
    }

    /// <summary>A leaf with a date of ISO 8601, without zone. Nothing is written for null.</summary>
    public void Date(ReadOnlySpan<byte> name, DateOnly? date)
    {
        if (date is not { } day)
        {
            return;
        }

        OpenTag(name);
        Raw(">"u8);
        Reserve(NumberSize);
        day.TryFormat(buffer.AsSpan(used), out var written, "O", CultureInfo.InvariantCulture);
        used += written;
        CloseTag(name);
    }

    /// <summary>
    /// A leaf with an exact number in its shortest form, but with no fewer decimals than asked for: nothing is ever
    /// rounded here. The attribute is left out when its value is null or blank.
    /// </summary>
    public void Number(
        ReadOnlySpan<byte> name,
        decimal number,
        int decimalsMin = 0,
        ReadOnlySpan<byte> attribute = default,
        string? value = null)
    {
        OpenTag(name);
        Attribute(attribute, value);
        Raw(">"u8);
        Digits(number, decimalsMin);
        CloseTag(name);
    }

    /// <summary>A leaf with bytes as base64 and two attributes.</summary>
    public void Base64(
        ReadOnlySpan<byte> name,
        ReadOnlySpan<byte> bytes,
        ReadOnlySpan<byte> attribute,
        string? value,
        ReadOnlySpan<byte> secondAttribute,
        string? secondValue)
    {
        OpenTag(name);
        Attribute(attribute, value);
        Attribute(secondAttribute, secondValue);
        Raw(">"u8);
        while (!bytes.IsEmpty)
        {
            var piece = bytes[..Math.Min(PieceBytes, bytes.Length)];
            Reserve(Base64Length(piece.Length));
            System.Buffers.Text.Base64.EncodeToUtf8(piece, buffer.AsSpan(used), out _, out var written);
            used += written;
            bytes = bytes[piece.Length..];
        }

        CloseTag(name);
    }

    public void Complete() => Flush();

    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);

    private static int Base64Length(int length) => System.Buffers.Text.Base64.GetMaxEncodedToUtf8Length(length);

    private void Close(ReadOnlySpan<byte> name)
    {
        depth--;
        NewLine();
        CloseTag(name);
    }

    private void OpenTag(ReadOnlySpan<byte> name)
    {
        NewLine();
        Raw("<"u8);
        Raw(name);
    }

    private void CloseTag(ReadOnlySpan<byte> name)
    {
        Raw("</"u8);
        Raw(name);
        Raw(">"u8);
    }

    private void Attribute(ReadOnlySpan<byte> name, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return;
        }

        Raw(" "u8);
        Raw(name);
        Raw("=\""u8);
        Escaped(value, SpecialInAttribute);
        Raw("\""u8);
    }

    private void NewLine()
    {
        var width = 1 + (2 * depth);
        Reserve(width);
        var line = buffer.AsSpan(used, width);
        line.Fill((byte)' ');
        line[0] = (byte)'\n';
        used += width;
    }

    private void Digits(decimal number, int decimalsMin)
    {
        Reserve(NumberSize);
        var target = buffer.AsSpan(used, NumberSize);
        number.TryFormat(target, out var length, default, CultureInfo.InvariantCulture);
        var dot = target[..length].IndexOf((byte)'.');
        if (dot < 0)
        {
            dot = length;
            target[length++] = (byte)'.';
        }

        length = dot + 1 + target[(dot + 1)..length].TrimEnd((byte)'0').Length;
        while (length - dot - 1 < decimalsMin)
        {
            target[length++] = (byte)'0';
        }

        used += length == dot + 1 ? dot : length;
    }

    private void Escaped(ReadOnlySpan<char> text, SearchValues<char> special)
    {
        for (var plain = text.IndexOfAny(special); plain >= 0; plain = text.IndexOfAny(special))
        {
            Transcoded(text[..plain]);
            Raw(Reference(text[plain]));
            text = text[(plain + 1)..];
        }

        Transcoded(text);
    }

    private static ReadOnlySpan<byte> Reference(char special) => special switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        '\t' => "&#x9;"u8,
        '\n' => "&#xA;"u8,
        '\r' => "&#xD;"u8,
        _ => throw NoXml(special),
    };

    private void Transcoded(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var piece = text.Length <= PieceChars ? text : text[..PieceEnd(text)];
            Reserve(3 * piece.Length);
            var status = Utf8.FromUtf16(piece, buffer.AsSpan(used), out var read, out var written, false);
            if (status != OperationStatus.Done)
            {
                throw NoXml(piece[read]);
            }

            if (written != piece.Length && piece.IndexOfAny('\uFFFE', '\uFFFF') is >= 0 and var at)
            {
                throw NoXml(piece[at]);
            }

            used += written;
            text = text[piece.Length..];
        }
    }

    /// <summary>Never between the two halves of a surrogate pair.</summary>
    private static int PieceEnd(ReadOnlySpan<char> text) =>
        char.IsHighSurrogate(text[PieceChars - 1]) ? PieceChars - 1 : PieceChars;

    private static ArgumentException NoXml(char character) =>
        new($"U+{(int)character:X4} cannot stand in XML: it is refused before anything is written.", nameof(character));

    private void Raw(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(buffer.AsSpan(used));
        used += bytes.Length;
    }

    private void Reserve(int size)
    {
        if (buffer.Length - used < size)
        {
            Flush();
        }
    }

    private void Flush()
    {
        output.Write(buffer.AsSpan(0, used));
        used = 0;
    }

    /// <summary>An open element.</summary>
    [StructLayout(LayoutKind.Auto)]
    public readonly ref struct Scope(Utf8XmlWriter xml, ReadOnlySpan<byte> name)
    {
        private readonly ReadOnlySpan<byte> name = name;

        public void Dispose() => xml.Close(name);
    }
}
