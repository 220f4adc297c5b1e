namespace Gateway.Domain.Xml;

/// <summary>
/// Passes bytes on to the parser and refuses a tag that is too long before the parser sees its end. The parser keeps a
/// whole tag at hand and takes time by the square of its length: ten megabytes of attributes hold it for seconds, a
/// hundred for a quarter of an hour; counting attributes afterwards comes too late. The guard follows the bytes of
/// tags, quotes, comments, character data and instructions, so it reads only encodings in which ASCII stands for
/// itself: UTF-8 and the Latin ones. A zero byte, which UTF-16 and UTF-32 have in every bracket, is refused.
/// </summary>
internal sealed class TagGuardStream(Stream inner, int tagLengthMax) : Stream
{
    private Place place = Place.Text;
    private int tagLength;

    /// <summary>The last two bytes of a comment, character data or an instruction, which tell its end.</summary>
    private (byte First, byte Second) last;

    private enum Place
    {
        Text,
        AfterBracket,
        AfterExclamation,
        AfterHyphen,
        Tag,
        DoubleQuoted,
        SingleQuoted,
        Comment,
        CharacterData,
        Instruction,
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        Watch(buffer[..read]);
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private void Watch(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0))
        {
            throw new UnreadableXmlException("The document is not in UTF-8: it has a zero byte, as UTF-16 does.");
        }

        while (!bytes.IsEmpty)
        {
            bytes = bytes[Step(bytes)..];
            if (tagLength > tagLengthMax)
            {
                throw new UnreadableXmlException($"The document has a tag of more than {tagLengthMax} bytes.");
            }
        }
    }

    /// <summary>Follows the bytes to the next that changes the place, and says how many they were.</summary>
    private int Step(ReadOnlySpan<byte> bytes) => place switch
    {
        Place.Text => Until(bytes.IndexOf((byte)'<'), bytes.Length, Place.AfterBracket),
        Place.Tag => InTag(bytes),
        Place.DoubleQuoted => InQuotes(bytes, (byte)'"'),
        Place.SingleQuoted => InQuotes(bytes, (byte)'\''),
        Place.Comment => UntilEnd(bytes, (byte)'-', (byte)'-'),
        Place.CharacterData => UntilEnd(bytes, (byte)']', (byte)']'),
        Place.Instruction => InInstruction(bytes),
        _ => InOpening(bytes[0]),
    };

    /// <summary>What a bracket opens. What begins otherwise is a tag or no XML, which the parser will say.</summary>
    private int InOpening(byte next)
    {
        (tagLength, last) = (0, default);
        place = (place, (char)next) switch
        {
            (Place.AfterBracket, '!') => Place.AfterExclamation,
            (Place.AfterBracket, '?') => Place.Instruction,
            (Place.AfterExclamation, '-') => Place.AfterHyphen,
            (Place.AfterExclamation, '[') => Place.CharacterData,
            (Place.AfterHyphen, '-') => Place.Comment,
            _ => Place.Tag,
        };
        return place == Place.Tag ? 0 : 1;
    }

    private int InTag(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOfAny((byte)'>', (byte)'"', (byte)'\'');
        tagLength += end < 0 ? bytes.Length : end + 1;
        return end < 0 ? bytes.Length : Until(end, bytes.Length, (char)bytes[end] switch
        {
            '"' => Place.DoubleQuoted,
            '\'' => Place.SingleQuoted,
            _ => Place.Text,
        });
    }

    private int InQuotes(ReadOnlySpan<byte> bytes, byte quote)
    {
        var end = bytes.IndexOf(quote);
        tagLength += end < 0 ? bytes.Length : end + 1;
        return Until(end, bytes.Length, Place.Tag);
    }

    private int InInstruction(ReadOnlySpan<byte> bytes)
    {
        var read = UntilEnd(bytes, null, (byte)'?');
        tagLength += read;
        return read;
    }

    private int Until(int end, int length, Place next)
    {
        if (end < 0)
        {
            return length;
        }

        place = next;
        return end + 1;
    }

    /// <summary>To a closing bracket after these bytes, which may have come with an earlier piece.</summary>
    private int UntilEnd(ReadOnlySpan<byte> bytes, byte? first, byte second)
    {
        var bracket = bytes.IndexOf((byte)'>');
        var passed = bracket < 0 ? bytes : bytes[..bracket];
        last = passed.Length switch
        {
            0 => last,
            1 => (last.Second, passed[0]),
            _ => (passed[^2], passed[^1]),
        };
        if (bracket < 0)
        {
            return bytes.Length;
        }

        var isEnd = last.Second == second && (first is null || last.First == first);
        last = (last.Second, (byte)'>');
        return Until(bracket, bytes.Length, isEnd ? Place.Text : place);
    }
}
