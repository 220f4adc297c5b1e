using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Gateway.Peppol.Certificates;

/// <summary>The SHA-256 of a certificate as it is encoded: its name in caches, key stores and logs.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct CertificateFingerprint
{
    private readonly ulong first;
    private readonly ulong second;
    private readonly ulong third;
    private readonly ulong fourth;

    private CertificateFingerprint(ReadOnlySpan<byte> hash)
    {
        first = BinaryPrimitives.ReadUInt64BigEndian(hash);
        second = BinaryPrimitives.ReadUInt64BigEndian(hash[8..]);
        third = BinaryPrimitives.ReadUInt64BigEndian(hash[16..]);
        fourth = BinaryPrimitives.ReadUInt64BigEndian(hash[24..]);
    }

    public static CertificateFingerprint Of(ReadOnlySpan<byte> der)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(der, hash);
        return new CertificateFingerprint(hash);
    }

    /// <summary>64 lower case hexadecimal digits.</summary>
    public override string ToString() => $"{first:x16}{second:x16}{third:x16}{fourth:x16}";
}
