using System.Collections.Frozen;
using Gateway.Peppol.Xml.Signatures;

namespace Gateway.Peppol.Transport.As4;

/// <summary>Which algorithms and tokens a received message may use. What is not named here is refused.</summary>
public sealed record As4Policy
{
    public const string Aes128Gcm = "http://www.w3.org/2009/xmlenc11#aes128-gcm";
    public const string Aes256Gcm = "http://www.w3.org/2009/xmlenc11#aes256-gcm";
    public const string RsaOaep = "http://www.w3.org/2009/xmlenc11#rsa-oaep";
    public const string RsaOaepMgf1p = "http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p";

    private As4Policy()
    {
    }

    /// <summary>The Peppol AS4 profile: rsa-sha256, sha256, aes128-gcm, and certificates only as binary security
    /// tokens. RSA-OAEP is taken with the hashes of older peers too, which the profile leaves open.</summary>
    public static As4Policy Peppol { get; } = new()
    {
        TakesOnlyDirectReferences = true,
        SignatureMethods = FrozenSet.Create(SignatureAlgorithms.RsaSha256),
        DigestMethods = FrozenSet.Create(SignatureAlgorithms.Sha256),
        ContentCiphers = FrozenSet.Create(Aes128Gcm),
        AttachmentsMax = 1,
    };

    /// <summary>What a person may look into that is not Peppol: key identifiers, longer hashes and keys, several parts.
    /// Never for messages that are delivered.</summary>
    public static As4Policy Relaxed { get; } = new()
    {
        TakesOnlyDirectReferences = false,
        SignatureMethods = FrozenSet.Create(
            SignatureAlgorithms.RsaSha256, SignatureAlgorithms.RsaSha384, SignatureAlgorithms.RsaSha512),
        DigestMethods = FrozenSet.Create(
            SignatureAlgorithms.Sha256, SignatureAlgorithms.Sha384, SignatureAlgorithms.Sha512),
        ContentCiphers = FrozenSet.Create(Aes128Gcm, Aes256Gcm),
        AttachmentsMax = 16,
    };

    /// <summary>Whether a certificate must be in the message as a token, rather than named by a key
    /// identifier.</summary>
    public bool TakesOnlyDirectReferences { get; private init; }

    public required IReadOnlySet<string> SignatureMethods { get; init; }

    public required IReadOnlySet<string> DigestMethods { get; init; }

    public required IReadOnlySet<string> ContentCiphers { get; init; }

    /// <summary>Attachments of one message; a Peppol message has exactly one.</summary>
    public int AttachmentsMax { get; private init; }
}
