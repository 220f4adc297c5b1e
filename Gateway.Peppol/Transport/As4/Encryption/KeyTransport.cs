using System.Security.Cryptography;
using Gateway.Peppol.Certificates.Keys;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Transport.As4.Encryption;

/// <summary>Reads how a session key was wrapped (XML Encryption 1.1, 5.5.2): both names of RSA-OAEP and their
/// hashes.</summary>
internal static class KeyTransport
{
    private const string MgfPrefix = As4Namespaces.Xenc11 + "mgf1";

    /// <exception cref="As4RefusalException">EBMS:0103: it is not RSA-OAEP, or with a hash we do not take.</exception>
    public static OaepHashes ReadHashes(SourceElement? encryptionMethod)
    {
        var algorithm = encryptionMethod?.Attribute("Algorithm");
        var digest = Hash(
            encryptionMethod?.Only(As4Namespaces.Ds, "DigestMethod")?.Attribute("Algorithm"),
            "http://www.w3.org/2000/09/xmldsig#sha1");
        var mask = algorithm switch
        {
            As4Policy.RsaOaepMgf1p => HashAlgorithmName.SHA1,
            As4Policy.RsaOaep => MaskHash(
                encryptionMethod?.Only(As4Namespaces.Xenc11, "MGF")?.Attribute("Algorithm") ?? MgfPrefix + "sha1"),
            _ => throw Refused($"The key transport {algorithm} is not accepted."),
        };
        return digest == HashAlgorithmName.SHA256 && mask == HashAlgorithmName.SHA256
            ? OaepHashes.Sha256
            : new OaepHashes(digest, mask);
    }

    private static HashAlgorithmName Hash(string? algorithm, string absent) => (algorithm ?? absent) switch
    {
        "http://www.w3.org/2000/09/xmldsig#sha1" => HashAlgorithmName.SHA1,
        "http://www.w3.org/2001/04/xmlenc#sha256" => HashAlgorithmName.SHA256,
        "http://www.w3.org/2001/04/xmldsig-more#sha384" => HashAlgorithmName.SHA384,
        "http://www.w3.org/2001/04/xmlenc#sha512" => HashAlgorithmName.SHA512,
        _ => throw Refused($"The digest {algorithm} of the key transport is not accepted."),
    };

    private static HashAlgorithmName MaskHash(string algorithm) => algorithm switch
    {
        MgfPrefix + "sha1" => HashAlgorithmName.SHA1,
        MgfPrefix + "sha256" => HashAlgorithmName.SHA256,
        MgfPrefix + "sha384" => HashAlgorithmName.SHA384,
        MgfPrefix + "sha512" => HashAlgorithmName.SHA512,
        _ => throw Refused($"The mask {algorithm} of the key transport is not accepted."),
    };

    private static As4RefusalException Refused(string description) =>
        new(EbmsErrorKind.PolicyNoncompliance, description);
}
