using System.Security.Cryptography;

namespace Gateway.Peppol.Certificates.Keys;

/// <summary>The two hashes of RSA-OAEP (RFC 8017, 7.1): that of the label and that of the mask.</summary>
public sealed record OaepHashes(HashAlgorithmName Digest, HashAlgorithmName Mask)
{
    /// <summary>What the Peppol AS4 profile asks for: SHA-256 for both.</summary>
    public static OaepHashes Sha256 { get; } = new(HashAlgorithmName.SHA256, HashAlgorithmName.SHA256);
}
