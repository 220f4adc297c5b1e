namespace Gateway.Api.AccessPoint;

/// <summary>A file of the wire that tells how much was written. Once it cannot be written it is silent: what is kept
/// for finding faults must not make one.</summary>
/// <param name="path">A file that is not there yet.</param>
/// <param name="spend">Told of each write.</param>
internal sealed class WireFile(string path, Action<int> spend) : Stream
{
    private readonly FileStream file = new(path, FileMode.CreateNew, FileAccess.Write);
    private bool isBroken;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            if (!isBroken)
            {
                file.Write(buffer);
                spend(buffer.Length);
            }
        }
        catch (IOException)
        {
            isBroken = true;
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override async ValueTask WriteAsync(
        ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            if (!isBroken)
            {
                await file.WriteAsync(buffer, cancellationToken);
                spend(buffer.Length);
            }
        }
        catch (IOException)
        {
            isBroken = true;
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            try
            {
                file.Dispose();
            }
            catch (IOException)
            {
                isBroken = true;
            }
        }

        base.Dispose(disposing);
    }
}
