using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Gateway.Peppol.Transport.As4.Encryption;

/// <summary>
/// AES-GCM (NIST SP 800-38D) over octets that come in pieces. The framework has it only for what is in memory as a
/// whole; payloads of a hundred megabytes are not. Small ones never come here. The caller must not use what it
/// decrypts before <see cref="IsTag"/> said yes.
/// </summary>
internal sealed class GcmStream : IDisposable
{
    public const int IvOctets = 12;
    public const int TagOctets = 16;

    private const int BlockOctets = 16;
    private const int ChunkOctets = 16 * 1024;

    private readonly Aes aes;
    private readonly UInt128 hashKey;
    private readonly byte[] counterBlock = new byte[BlockOctets];
    private readonly byte[] tagMask;
    private readonly byte[] keyStream = new byte[ChunkOctets];
    private readonly byte[] counters = new byte[ChunkOctets];
    private readonly byte[] unhashed = new byte[BlockOctets];
    private UInt128 hash;
    private long length;
    private int keyStreamUsed = ChunkOctets;

    public GcmStream(ReadOnlySpan<byte> key, ReadOnlySpan<byte> iv)
    {
        aes = Aes.Create();
        aes.SetKey(key);
        hashKey = BinaryPrimitives.ReadUInt128BigEndian(aes.EncryptEcb(new byte[BlockOctets], PaddingMode.None));
        iv.CopyTo(counterBlock);
        counterBlock[^1] = 1;
        tagMask = aes.EncryptEcb(counterBlock, PaddingMode.None);
    }

    /// <summary>Encrypts the next octets in place.</summary>
    public void Encrypt(Span<byte> octets)
    {
        ApplyKeyStream(octets);
        Hash(octets);
    }

    /// <summary>Decrypts the next octets in place.</summary>
    public void Decrypt(Span<byte> octets)
    {
        Hash(octets);
        ApplyKeyStream(octets);
    }

    /// <summary>Decrypts without making the tag, for a second reading of what was authenticated before.</summary>
    public void DecryptAgain(Span<byte> octets) => ApplyKeyStream(octets);

    /// <summary>The tag over everything so far. Ends the stream.</summary>
    public byte[] Tag()
    {
        var rest = (int)(length % BlockOctets);
        if (rest > 0)
        {
            unhashed.AsSpan(rest).Clear();
            HashBlock(unhashed);
        }

        hash = Multiply(hash ^ ((UInt128)checked((ulong)length * 8)), hashKey);
        var tag = new byte[TagOctets];
        BinaryPrimitives.WriteUInt128BigEndian(tag, hash ^ BinaryPrimitives.ReadUInt128BigEndian(tagMask));
        return tag;
    }

    /// <summary>Whether this is the tag of everything so far; compared in constant time.</summary>
    public bool IsTag(ReadOnlySpan<byte> tag) => CryptographicOperations.FixedTimeEquals(Tag(), tag);

    public void Dispose()
    {
        aes.Dispose();
        CryptographicOperations.ZeroMemory(keyStream);
    }

    private void ApplyKeyStream(Span<byte> octets)
    {
        while (!octets.IsEmpty)
        {
            if (keyStreamUsed == ChunkOctets)
            {
                NextKeyStream();
            }

            var count = Math.Min(octets.Length, ChunkOctets - keyStreamUsed);
            Xor(octets[..count], keyStream.AsSpan(keyStreamUsed, count));
            keyStreamUsed += count;
            octets = octets[count..];
        }
    }

    private void NextKeyStream()
    {
        var counter = BinaryPrimitives.ReadUInt32BigEndian(counterBlock.AsSpan(IvOctets));
        for (var offset = 0; offset < ChunkOctets; offset += BlockOctets)
        {
            counter = checked(counter + 1); // The counter has 32 bits: 64 GiB, far beyond what is let in.
            counterBlock.AsSpan(0, IvOctets).CopyTo(counters.AsSpan(offset));
            BinaryPrimitives.WriteUInt32BigEndian(counters.AsSpan(offset + IvOctets), counter);
        }

        BinaryPrimitives.WriteUInt32BigEndian(counterBlock.AsSpan(IvOctets), counter);
        aes.EncryptEcb(counters, keyStream, PaddingMode.None);
        keyStreamUsed = 0;
    }

    private static void Xor(Span<byte> octets, ReadOnlySpan<byte> with)
    {
        var words = MemoryMarshal.Cast<byte, ulong>(octets);
        var masks = MemoryMarshal.Cast<byte, ulong>(with);
        for (var index = 0; index < words.Length; index++)
        {
            words[index] ^= masks[index];
        }

        for (var index = words.Length * sizeof(ulong); index < octets.Length; index++)
        {
            octets[index] ^= with[index];
        }
    }

    private void Hash(ReadOnlySpan<byte> octets)
    {
        var filled = (int)(length % BlockOctets);
        length += octets.Length;
        if (filled > 0)
        {
            var count = Math.Min(octets.Length, BlockOctets - filled);
            octets[..count].CopyTo(unhashed.AsSpan(filled));
            octets = octets[count..];
            if (filled + count < BlockOctets)
            {
                return;
            }

            HashBlock(unhashed);
        }

        for (; octets.Length >= BlockOctets; octets = octets[BlockOctets..])
        {
            HashBlock(octets);
        }

        octets.CopyTo(unhashed);
    }

    private void HashBlock(ReadOnlySpan<byte> block) =>
        hash = Multiply(hash ^ BinaryPrimitives.ReadUInt128BigEndian(block), hashKey);

    /// <summary>Multiplication in GF(2^128) (SP 800-38D, 6.3). No branch and no table depends on the values.</summary>
    private static UInt128 Multiply(UInt128 left, UInt128 right)
    {
        unchecked
        {
            var (leftHigh, leftLow) = ((ulong)(left >> 64), (ulong)left);
            var (high, low) = ((ulong)(right >> 64), (ulong)right);
            ulong resultHigh = 0, resultLow = 0;
            for (var bit = 0; bit < 128; bit++)
            {
                var mask = 0UL - (((bit < 64 ? leftHigh : leftLow) >> (63 - (bit & 63))) & 1);
                resultHigh ^= high & mask;
                resultLow ^= low & mask;
                var reduction = 0xE100000000000000UL & (0UL - (low & 1));
                low = (low >> 1) | (high << 63);
                high = (high >> 1) ^ reduction;
            }

            return new UInt128(resultHigh, resultLow);
        }
    }
}
