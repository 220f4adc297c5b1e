using System.Buffers;
using System.Security.Cryptography;

namespace Gateway.Peppol.Transport.As4.Signing;

/// <summary>A sink of which only the hash remains: whatever its length, it holds one buffer.</summary>
internal sealed class HashingWriter(HashAlgorithmName algorithm) : IBufferWriter<byte>, IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(algorithm);
    private byte[] buffer = new byte[16 * 1024];
    private int used;

    public void Advance(int count) => used += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (buffer.Length - used < Math.Max(sizeHint, 1))
        {
            Flush();
        }

        if (buffer.Length < sizeHint)
        {
            buffer = new byte[sizeHint];
        }

        return buffer.AsMemory(used);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public byte[] GetHash()
    {
        Flush();
        return hash.GetHashAndReset();
    }

    public void Dispose() => hash.Dispose();

    private void Flush()
    {
        hash.AppendData(buffer, 0, used);
        used = 0;
    }
}
