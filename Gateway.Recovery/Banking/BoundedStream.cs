namespace Gateway.Recovery.Banking;

/// <summary>
/// Passes a stream on to a limit, without the byte order mark some programs put before a file, and lets its first
/// character be seen.
/// </summary>
internal sealed class BoundedStream(Stream inner, long bytesMax) : Stream
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private readonly byte[] head = new byte[64];
    private int headLength;
    private int headAt;
    private long bytesRead;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The first character that is no blank; null when there is none. To be called once, first.</summary>
    public char? Peek()
    {
        while (headLength < head.Length && inner.Read(head, headLength, head.Length - headLength) is > 0 and var read)
        {
            headLength += read;
        }

        bytesRead = headLength;
        headAt = head.AsSpan(0, headLength).StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        var blanks = head.AsSpan(headAt, headLength - headAt).IndexOfAnyExcept(" \t\r\n"u8);
        return blanks < 0 ? null : (char)head[headAt + blanks];
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (headAt < headLength)
        {
            var first = Math.Min(buffer.Length, headLength - headAt);
            head.AsSpan(headAt, first).CopyTo(buffer);
            headAt += first;
            return first;
        }

        var read = inner.Read(buffer);
        bytesRead += read;
        return bytesRead <= bytesMax ? read : throw new FileTooLargeException();
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
