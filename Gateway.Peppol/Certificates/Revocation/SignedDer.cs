using System.Formats.Asn1;
using System.Security.Cryptography;

namespace Gateway.Peppol.Certificates.Revocation;

/// <summary>Checks the RSA signature that X.509 puts beside a DER structure.</summary>
internal static class SignedDer
{
    /// <summary>The hash of sha256WithRSAEncryption and its two longer sisters (RFC 4055); anything else is
    /// refused.</summary>
    public static HashAlgorithmName? HashOf(AsnReader algorithm) => algorithm.ReadObjectIdentifier() switch
    {
        "1.2.840.113549.1.1.11" => HashAlgorithmName.SHA256,
        "1.2.840.113549.1.1.12" => HashAlgorithmName.SHA384,
        "1.2.840.113549.1.1.13" => HashAlgorithmName.SHA512,
        _ => null,
    };

    public static bool IsSignedBy(
        ParsedCertificate signer, ReadOnlySpan<byte> signed, ReadOnlySpan<byte> signature, HashAlgorithmName? hash)
    {
        if (hash is null)
        {
            return false;
        }

        using var lease = signer.RentKey();
        return lease.Key.VerifyData(signed, signature, hash.Value, RSASignaturePadding.Pkcs1);
    }
}
