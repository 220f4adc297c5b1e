namespace Gateway.Peppol.Certificates.Keys;

/// <summary>
/// A private key that does its work where it lives. The port for keys that must not be in a file: an HSM behind
/// PKCS#11 implements these two operations; <see cref="RsaPrivateKey"/> is the key in memory. Used by many threads
/// at once.
/// </summary>
public interface IPrivateKey
{
    /// <summary>RSASSA-PKCS1-v1_5 over the SHA-256 of the data.</summary>
    byte[] SignSha256(ReadOnlySpan<byte> data);

    /// <summary>RSAES-OAEP decryption with an empty label, or null for anything that does not decrypt. The caller
    /// must not let a sender tell the reasons apart.</summary>
    byte[]? Unwrap(ReadOnlySpan<byte> wrapped, OaepHashes hashes);
}
