namespace Gateway.Peppol.Transport.As4.Mime;

/// <summary>Lets whoever writes to a stream fill a spool.</summary>
internal sealed class SpoolWriter(Spool spool, CancellationToken cancellation) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => spool.Length;

    public override long Position
    {
        get => spool.Length;
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer) => spool.Append(buffer);

    public override void Write(byte[] buffer, int offset, int count) => spool.Append(buffer.AsSpan(offset, count));

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
        spool.AppendAsync(buffer, cancellation);

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        spool.AppendAsync(buffer.AsMemory(offset, count), cancellation).AsTask();

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
