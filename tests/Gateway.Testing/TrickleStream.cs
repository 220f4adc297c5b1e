namespace Gateway.Testing;

/// <summary>A stream as a network gives it: it cannot seek and hands out a few bytes at a time.</summary>
public sealed class TrickleStream(byte[] bytes, int pieceLength) : Stream
{
    private int at;
    private bool isClosed;

    public override bool CanRead => !isClosed;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var piece = Math.Min(Math.Min(count, pieceLength), bytes.Length - at);
        bytes.AsSpan(at, piece).CopyTo(buffer.AsSpan(offset));
        at += piece;
        return piece;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        isClosed = true;
        base.Dispose(disposing);
    }
}
