namespace Gateway.Peppol.Transport.As4.Encryption;

/// <summary>Decrypts what was authenticated before while it is read: initialisation vector, octets, tag.</summary>
internal sealed class GcmReadStream : Stream
{
    private readonly Stream source;
    private readonly GcmStream cipher;
    private long left;

    public GcmReadStream(Stream source, ReadOnlySpan<byte> key, long length)
    {
        this.source = source;
        Span<byte> iv = stackalloc byte[GcmStream.IvOctets];
        source.ReadExactly(iv);
        cipher = new GcmStream(key, iv);
        left = length;
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

    public override int Read(Span<byte> buffer)
    {
        var count = source.Read(buffer[..(int)Math.Min(buffer.Length, left)]);
        left -= count;
        cipher.DecryptAgain(buffer[..count]);
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await source.ReadAsync(buffer[..(int)Math.Min(buffer.Length, left)], cancellationToken);
        left -= count;
        cipher.DecryptAgain(buffer.Span[..count]);
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

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            source.Dispose();
            cipher.Dispose();
        }

        base.Dispose(disposing);
    }
}
