using System.Collections.Frozen;
using System.Security.Cryptography;

namespace Gateway.Peppol.Xml.Signatures;

/// <summary>
/// The algorithms of XML Signature that we can compute, by identifier. SHA-1 and MD5 are not here and cannot be
/// asked for; which of these a caller accepts is its own policy.
/// </summary>
public static class SignatureAlgorithms
{
    public const string RsaSha256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
    public const string RsaSha384 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384";
    public const string RsaSha512 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512";
    public const string Sha256 = "http://www.w3.org/2001/04/xmlenc#sha256";
    public const string Sha384 = "http://www.w3.org/2001/04/xmldsig-more#sha384";
    public const string Sha512 = "http://www.w3.org/2001/04/xmlenc#sha512";

    private static readonly FrozenDictionary<string, HashAlgorithmName> Rsa =
        new Dictionary<string, HashAlgorithmName>
        {
            [RsaSha256] = HashAlgorithmName.SHA256,
            [RsaSha384] = HashAlgorithmName.SHA384,
            [RsaSha512] = HashAlgorithmName.SHA512,
        }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, HashAlgorithmName> Digest =
        new Dictionary<string, HashAlgorithmName>
        {
            [Sha256] = HashAlgorithmName.SHA256,
            [Sha384] = HashAlgorithmName.SHA384,
            [Sha512] = HashAlgorithmName.SHA512,
        }.ToFrozenDictionary();

    /// <summary>The hash of an RSA (PKCS#1 v1.5) signature method, or null for one we do not compute.</summary>
    public static HashAlgorithmName? HashOfSignature(string method) =>
        Rsa.TryGetValue(method, out var hash) ? hash : null;

    /// <summary>The hash of a digest method, or null for one we do not compute.</summary>
    public static HashAlgorithmName? HashOfDigest(string method) =>
        Digest.TryGetValue(method, out var hash) ? hash : null;
}
