using System.Security.Cryptography;

namespace Gateway.Peppol.Transport.As4.Mime;

/// <summary>
/// Octets that are written once and read as often as need be: in memory while they are few, in a temporary file of
/// our own when they are many. The file is readable by nobody else and goes with the object.
/// </summary>
public sealed class Spool : IDisposable
{
    private readonly int memoryMax;
    private byte[] buffer;
    private FileStream? file;

    public Spool(int memoryMax, int expected = 4096)
    {
        this.memoryMax = memoryMax;
        buffer = new byte[Math.Min(memoryMax, expected)];
    }

    private Spool(byte[] content)
    {
        memoryMax = content.Length;
        buffer = content;
        Length = content.Length;
    }

    public long Length { get; private set; }

    /// <summary>Whether all of it is in memory, and then it.</summary>
    public bool TryGetMemory(out ReadOnlyMemory<byte> content)
    {
        content = file is null ? buffer.AsMemory(0, (int)Length) : default;
        return file is null;
    }

    /// <summary>Takes octets that are in memory already, without copying them.</summary>
    public static Spool Of(byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new Spool(content);
    }

    public async ValueTask AppendAsync(ReadOnlyMemory<byte> octets, CancellationToken cancellation)
    {
        if (!FitsInMemory(octets.Length))
        {
            file ??= await MoveToFileAsync(cancellation);
            await RandomAccess.WriteAsync(file.SafeFileHandle, octets, Length, cancellation);
            Length += octets.Length;
        }
        else
        {
            AppendToMemory(octets.Span);
        }
    }

    /// <summary>The hash of all the octets.</summary>
    public async ValueTask<byte[]> HashAsync(HashAlgorithmName algorithm, CancellationToken cancellation)
    {
        if (TryGetMemory(out var content))
        {
            return CryptographicOperations.HashData(algorithm, content.Span);
        }

        await using var stream = OpenRead();
        return await CryptographicOperations.HashDataAsync(algorithm, stream, cancellation);
    }

    /// <summary>A stream over the octets from their beginning; several may be open at once.</summary>
    public Stream OpenRead() => file is null
        ? new MemoryStream(buffer, 0, (int)Length, writable: false)
        : new SpoolStream(file.SafeFileHandle, Length);

    public void Dispose() => file?.Dispose();

    /// <summary>For writers that cannot wait.</summary>
    internal void Append(ReadOnlySpan<byte> octets)
    {
        if (!FitsInMemory(octets.Length))
        {
            if (file is null)
            {
                file = CreateFile();
                RandomAccess.Write(file.SafeFileHandle, buffer.AsSpan(0, (int)Length), 0);
                buffer = [];
            }

            RandomAccess.Write(file.SafeFileHandle, octets, Length);
            Length += octets.Length;
        }
        else
        {
            AppendToMemory(octets);
        }
    }

    private async ValueTask<FileStream> MoveToFileAsync(CancellationToken cancellation)
    {
        var created = CreateFile();
        await RandomAccess.WriteAsync(created.SafeFileHandle, buffer.AsMemory(0, (int)Length), 0, cancellation);
        buffer = [];
        return created;
    }

    private bool FitsInMemory(int more) => file is null && Length + more <= memoryMax;

    private void AppendToMemory(ReadOnlySpan<byte> octets)
    {
        Grow((int)Length + octets.Length);
        octets.CopyTo(buffer.AsSpan((int)Length));
        Length += octets.Length;
    }

    private static FileStream CreateFile()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            Options = FileOptions.DeleteOnClose,
            BufferSize = 0,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), options);
    }

    private void Grow(int needed)
    {
        if (needed > buffer.Length)
        {
            Array.Resize(ref buffer, Math.Min(memoryMax, Math.Max(needed, buffer.Length * 2)));
        }
    }
}
