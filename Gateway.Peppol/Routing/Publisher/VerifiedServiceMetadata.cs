using System.Security.Cryptography;
using Gateway.Domain.Xml;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Xml;
using Gateway.Peppol.Xml.Signatures;

namespace Gateway.Peppol.Routing.Publisher;

/// <summary>
/// Service metadata whose signature was checked: made by the certificate in it, over the whole document. Only
/// <see cref="TryVerify"/> makes one. Whether that certificate is that of an SMP of our stage is asked next.
/// </summary>
public sealed class VerifiedServiceMetadata
{
    private const string Ds = XmlSignature.Namespace;
    private const string EnvelopedSignature = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";

    /// <summary>Certificates in a signature that are tried: its own and the CAs above it.</summary>
    private const int CertificatesMax = 4;

    private VerifiedServiceMetadata(ServiceMetadata content, ParsedCertificate signer, ReadOnlyMemory<byte> octets) =>
        (Content, Signer, Octets) = (content, signer, octets);

    public ServiceMetadata Content { get; }

    public ParsedCertificate Signer { get; }

    /// <summary>The document byte for byte, signature included: whoever keeps it can prove later what the SMP said.
    /// </summary>
    public ReadOnlyMemory<byte> Octets { get; }

    /// <summary>SHA-256 of the octets in hexadecimal digits.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Octets.Span));

    /// <summary>
    /// Checks the enveloped signature (Peppol SMP 1.4.0, 4.2): one reference to the whole document, rsa-sha256 over
    /// SHA-256. Null, with the reason, when anything of it is not as it must be.
    /// </summary>
    /// <exception cref="UnreadableXmlException">It is no XML that we read.</exception>
    /// <exception cref="InvalidDataException">It is no service metadata.</exception>
    internal static VerifiedServiceMetadata? TryVerify(
        ReadOnlyMemory<byte> octets, CertificateCache certificates, out string fault)
    {
        var document = SmpDocumentReader.Parse(octets);
        var content = SmpDocumentReader.ServiceMetadata(document.Root);
        var element = document.Root.Only(Ds, "Signature");
        fault = "The document does not have one signature.";
        var signature = element is null ? null : XmlSignature.TryRead(element, out fault);
        var signer = signature is null ? null : SignerOf(signature, certificates, out fault);
        return signer is not null && CoversTheWhole(document, signature!, out fault)
            ? new VerifiedServiceMetadata(content, signer, octets)
            : null;
    }

    private static ParsedCertificate? SignerOf(
        XmlSignature signature, CertificateCache certificates, out string fault)
    {
        fault = $"The signature method {signature.Method} is not accepted.";
        if (signature.Method != SignatureAlgorithms.RsaSha256)
        {
            return null;
        }

        fault = "The signature was made by none of its certificates.";
        return signature.KeyInfo?.Elements(Ds, "X509Data")
            .SelectMany(data => data.Elements(Ds, "X509Certificate"))
            .Take(CertificatesMax)
            .Select(element => Base64Text.TryDecode(element.Text))
            .Select(der => der is null ? null : certificates.Find(der))
            .FirstOrDefault(certificate => certificate is not null && IsMadeBy(signature, certificate));
    }

    private static bool IsMadeBy(XmlSignature signature, ParsedCertificate certificate)
    {
        using var lease = certificate.RentKey();
        return signature.IsMadeBy(lease.Key);
    }

    private static bool CoversTheWhole(SourceDocument document, XmlSignature signature, out string fault)
    {
        fault = "The signature does not cover the whole document with an accepted digest.";
        if (signature.References is not [{ Uri: "", DigestMethod: SignatureAlgorithms.Sha256 } reference]
            || FormOf(reference.Transforms) is not { } form)
        {
            return false;
        }

        var canonical = new System.Buffers.ArrayBufferWriter<byte>(16 * 1024);
        CanonicalXml.Write(document, form, canonical, without: signature.Source);
        fault = "The document was changed after it was signed.";
        return SHA256.HashData(canonical.WrittenSpan).AsSpan().SequenceEqual(reference.Digest.Span);
    }

    /// <summary>
    /// The enveloped transform, after which the octets are inclusive canonical XML (XML Signature, 4.4.3.2), or that
    /// and a canonical form by name. A reference to the whole leaves out comments.
    /// </summary>
    private static CanonicalForm? FormOf(IReadOnlyList<SignatureTransform> transforms) => transforms switch
    {
        [{ Algorithm: EnvelopedSignature, PrefixList: null }] => CanonicalForm.Inclusive,
        [{ Algorithm: EnvelopedSignature, PrefixList: null }, var last]
            when CanonicalForm.Of(last.Algorithm, last.PrefixList) is { KeepsComments: false } form => form,
        _ => null,
    };
}
