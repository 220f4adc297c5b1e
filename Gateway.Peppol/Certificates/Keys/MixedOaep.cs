using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;

namespace Gateway.Peppol.Certificates.Keys;

/// <summary>
/// RSA-OAEP whose label and mask are hashed differently (SHA-256 and SHA-1), as <c>rsa-oaep-mgf1p</c> of older peers
/// has it; the framework knows only equal hashes. The decoding is RFC 8017, 7.1.2. The private operation is blinded,
/// because big integers here do not take constant time, and all faults end in the one same answer.
/// </summary>
internal static class MixedOaep
{
    public static byte[]? Decrypt(in RSAParameters key, ReadOnlySpan<byte> wrapped, OaepHashes hashes)
    {
        var size = key.Modulus!.Length;
        var hashSize = Hash(hashes.Digest, []).Length;
        if (wrapped.Length != size || size < (2 * hashSize) + 2)
        {
            return null;
        }

        var encoded = PrivateOperation(key, wrapped);
        return encoded is null ? null : Decode(encoded, hashSize, hashes);
    }

    private static byte[]? Decode(byte[] encoded, int hashSize, OaepHashes hashes)
    {
        var seed = encoded.AsSpan(1, hashSize);
        var block = encoded.AsSpan(1 + hashSize);
        Mask(seed, block, hashes.Mask);
        Mask(block, seed, hashes.Mask);

        var good = (encoded[0] == 0)
            & CryptographicOperations.FixedTimeEquals(block[..hashSize], Hash(hashes.Digest, []));
        var start = -1;
        for (var index = hashSize; index < block.Length; index++)
        {
            var isFirstOne = start < 0 & block[index] == 1;
            start = isFirstOne ? index + 1 : start;
            good &= start >= 0 | block[index] == 0 | isFirstOne;
        }

        return good & start >= 0 ? block[start..].ToArray() : null;
    }

    /// <summary>MGF1 (RFC 8017, B.2.1), combined with the target by exclusive or.</summary>
    private static void Mask(Span<byte> target, ReadOnlySpan<byte> seed, HashAlgorithmName hash)
    {
        var input = new byte[seed.Length + sizeof(uint)];
        seed.CopyTo(input);
        for (uint counter = 0, offset = 0; offset < target.Length; counter++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(input.AsSpan(seed.Length), counter);
            foreach (var octet in Hash(hash, input))
            {
                if (offset < target.Length)
                {
                    target[(int)offset++] ^= octet;
                }
            }
        }
    }

    private static byte[] Hash(HashAlgorithmName name, ReadOnlySpan<byte> data) =>
        CryptographicOperations.HashData(name, data);

    /// <summary>c^d mod n by the Chinese remainder theorem, with c multiplied by r^e before and the result by 1/r
    /// after.</summary>
    private static byte[]? PrivateOperation(in RSAParameters key, ReadOnlySpan<byte> wrapped)
    {
        var (modulus, exponent) = (Number(key.Modulus), Number(key.Exponent));
        var cipher = Number(wrapped);
        if (cipher >= modulus)
        {
            return null;
        }

        var blind = Number(RandomNumberGenerator.GetBytes(key.Modulus!.Length)) % modulus;
        if (Inverse(blind, modulus) is not { } unblind)
        {
            return null;
        }

        var blinded = cipher * BigInteger.ModPow(blind, exponent, modulus) % modulus;
        var (p, q) = (Number(key.P), Number(key.Q));
        var onP = BigInteger.ModPow(blinded, Number(key.DP), p);
        var onQ = BigInteger.ModPow(blinded, Number(key.DQ), q);
        var difference = ((onP - onQ) * Number(key.InverseQ)) % p;
        var plain = (onQ + (((difference + p) % p) * q)) * unblind % modulus;
        var result = new byte[key.Modulus.Length];
        var length = plain.GetByteCount(isUnsigned: true);
        plain.TryWriteBytes(result.AsSpan(result.Length - length), out _, isUnsigned: true, isBigEndian: true);
        return result;
    }

    private static BigInteger Number(ReadOnlySpan<byte> octets) => new(octets, isUnsigned: true, isBigEndian: true);

    /// <summary>The extended Euclidean algorithm; null when there is no inverse.</summary>
    private static BigInteger? Inverse(BigInteger value, BigInteger modulus)
    {
        var (previous, current) = (modulus, value);
        var (previousFactor, factor) = (BigInteger.Zero, BigInteger.One);
        while (!current.IsZero)
        {
            var quotient = previous / current;
            (previous, current) = (current, previous - (quotient * current));
            (previousFactor, factor) = (factor, previousFactor - (quotient * factor));
        }

        return previous.IsOne ? ((previousFactor % modulus) + modulus) % modulus : null;
    }
}
