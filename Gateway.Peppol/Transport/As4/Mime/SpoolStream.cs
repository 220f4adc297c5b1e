using Microsoft.Win32.SafeHandles;

namespace Gateway.Peppol.Transport.As4.Mime;

/// <summary>Reads a spooled file from a position of its own; the file belongs to the spool.</summary>
internal sealed class SpoolStream(SafeFileHandle file, long length) : Stream
{
    private long position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => position;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var count = RandomAccess.Read(file, buffer[..Bounded(buffer.Length)], position);
        position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await RandomAccess.ReadAsync(file, buffer[..Bounded(buffer.Length)], position, cancellationToken);
        position += count;
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

    private int Bounded(int wanted) => (int)Math.Min(wanted, length - position);
}
