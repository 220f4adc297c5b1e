using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;

namespace Gateway.Peppol.Transport.As4.Receiving;

/// <summary>
/// Decompresses a payload while it counts: octets and ratio are bounded, and the length at the end of the gzip member
/// (RFC 1952, ISIZE) must be what came out, because the framework takes a member that is cut for a whole one.
/// </summary>
internal static class PayloadCopy
{
    private const int ChunkOctets = 64 * 1024;

    /// <summary>Below this size a ratio says nothing: a short text may repeat itself.</summary>
    private const int RatioFreeOctets = 1 << 20;

    /// <summary>Header and trailer of a gzip member around an empty block.</summary>
    private const int GzipOctetsMin = 20;

    public static async Task RunAsync(
        Stream source,
        long length,
        bool isCompressed,
        Stream output,
        As4Limits limits,
        CancellationToken cancellation)
    {
        if (!isCompressed)
        {
            await CopyAsync(source, output, limits.PayloadOctetsMax, cancellation);
            return;
        }

        if (length < GzipOctetsMin)
        {
            throw Failed("The payload is no gzip.");
        }

        var tail = new TailStream(source);
        await using var gzip = new GZipStream(tail, CompressionMode.Decompress);
        var most = Math.Min(
            limits.PayloadOctetsMax, Math.Max(RatioFreeOctets, length * limits.DecompressionRatioMax));
        try
        {
            var copied = await CopyAsync(gzip, output, most, cancellation);
            if (await source.ReadAsync(new byte[1], cancellation) > 0
                || BinaryPrimitives.ReadUInt32LittleEndian(tail.Last) != unchecked((uint)copied))
            {
                throw Failed("The compressed payload is cut, or something follows it.");
            }
        }
        catch (InvalidDataException fault)
        {
            throw new As4RefusalException(
                EbmsErrorKind.DecompressionFailure, "The payload cannot be decompressed.", fault);
        }
    }

    private static async Task<long> CopyAsync(
        Stream source, Stream output, long most, CancellationToken cancellation)
    {
        var chunk = ArrayPool<byte>.Shared.Rent(ChunkOctets);
        try
        {
            long copied = 0;
            while (await source.ReadAsync(chunk, cancellation) is > 0 and var count)
            {
                copied += count;
                if (copied > most)
                {
                    throw Failed($"The payload is larger than the {most} octets that are taken of one of its size.");
                }

                await output.WriteAsync(chunk.AsMemory(0, count), cancellation);
            }

            return copied;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }
    }

    private static As4RefusalException Failed(string description) =>
        new(EbmsErrorKind.DecompressionFailure, description);
}
