using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Gateway.Peppol.Certificates.Keys;

/// <summary>An RSA key in the memory of this process. Prints nothing of itself.</summary>
public sealed class RsaPrivateKey : IPrivateKey
{
    private readonly RsaPool keys;

    /// <summary>Takes the key of a certificate that was loaded with it.</summary>
    /// <exception cref="KeyStoreException">The certificate has no RSA private key.</exception>
    public RsaPrivateKey(X509Certificate2 certificate)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        using var probe = certificate.GetRSAPrivateKey();
        keys = probe is null
            ? throw new KeyStoreException($"The certificate {certificate.Subject} has no RSA private key.")
            : new RsaPool(() => certificate.GetRSAPrivateKey()!);
    }

    public byte[] SignSha256(ReadOnlySpan<byte> data)
    {
        using var lease = keys.Rent();
        return lease.Key.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    public byte[]? Unwrap(ReadOnlySpan<byte> wrapped, OaepHashes hashes)
    {
        ArgumentNullException.ThrowIfNull(hashes);
        using var lease = keys.Rent();
        try
        {
            return hashes.Digest == hashes.Mask
                ? lease.Key.Decrypt(wrapped, RSAEncryptionPadding.CreateOaep(hashes.Digest))
                : MixedOaep.Decrypt(lease.Key.ExportParameters(includePrivateParameters: true), wrapped, hashes);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public override string ToString() => nameof(RsaPrivateKey);
}
