namespace Gateway.Peppol.Transport.As4.Receiving;

/// <summary>Passes a stream on and remembers the last four octets that went through.</summary>
internal sealed class TailStream(Stream inner) : Stream
{
    private readonly byte[] last = new byte[4];

    public ReadOnlySpan<byte> Last => last;

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
        var count = inner.Read(buffer);
        Remember(buffer[..count]);
        return count;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await inner.ReadAsync(buffer, cancellationToken);
        Remember(buffer.Span[..count]);
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private void Remember(ReadOnlySpan<byte> octets)
    {
        var kept = Math.Max(0, last.Length - octets.Length);
        last.AsSpan(last.Length - kept).CopyTo(last);
        octets[Math.Max(0, octets.Length - last.Length)..].CopyTo(last.AsSpan(kept));
    }
}
