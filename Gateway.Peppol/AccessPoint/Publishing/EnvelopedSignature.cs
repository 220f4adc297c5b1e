using System.Buffers;
using System.Security.Cryptography;
using Gateway.Peppol.Certificates.Keys;
using Gateway.Peppol.Xml;
using Gateway.Peppol.Xml.Signatures;

namespace Gateway.Peppol.AccessPoint.Publishing;

/// <summary>
/// Signs a document as an SMP must (Peppol SMP 1.4.0, 4.2): one signature at the end of the root, over the whole, in
/// inclusive canonical XML, with rsa-sha256 and SHA-256, and with the certificate in X509Data.
/// </summary>
internal static class EnvelopedSignature
{
    private const string Ds = XmlSignature.Namespace;

    /// <summary>The document with its signature before the end tag of its root, which must not be empty.</summary>
    public static byte[] Sign(byte[] unsigned, AccessPointKey key)
    {
        var canonical = new ArrayBufferWriter<byte>(unsigned.Length);
        CanonicalXml.Write(SourceDocument.Read(unsigned), CanonicalForm.Inclusive, canonical);
        var digest = SHA256.HashData(canonical.WrittenSpan);

        // SignedInfo inherits the namespaces of the root, so it is signed as it stands in the whole.
        var draft = SourceDocument.Read(Assemble(unsigned, digest, [], key));
        var signedInfo = draft.Root.Only(Ds, "Signature")!.Only(Ds, "SignedInfo")!;
        canonical.ResetWrittenCount();
        CanonicalXml.Write(signedInfo, CanonicalForm.Inclusive, canonical);
        return Assemble(unsigned, digest, key.PrivateKey.SignSha256(canonical.WrittenSpan), key);
    }

    private static byte[] Assemble(
        ReadOnlySpan<byte> unsigned, ReadOnlySpan<byte> digest, ReadOnlySpan<byte> value, AccessPointKey key)
    {
        var end = unsigned.LastIndexOf("</"u8);
        var output = new ArrayBufferWriter<byte>(unsigned.Length + 4096);
        output.Raw(unsigned[..end]);
        output.Raw("<ds:Signature xmlns:ds=\""u8);
        output.Raw(Ds);
        output.Raw("\"><ds:SignedInfo><ds:CanonicalizationMethod Algorithm=\""u8);
        output.Raw(CanonicalForm.InclusiveAlgorithm);
        output.Raw("\"/><ds:SignatureMethod Algorithm=\""u8);
        output.Raw(SignatureAlgorithms.RsaSha256);
        output.Raw("\"/><ds:Reference URI=\"\"><ds:Transforms><ds:Transform Algorithm=\""u8);
        output.Raw(Ds);
        output.Raw("enveloped-signature\"/></ds:Transforms><ds:DigestMethod Algorithm=\""u8);
        output.Raw(SignatureAlgorithms.Sha256);
        output.Raw("\"/><ds:DigestValue>"u8);
        output.Base64(digest);
        output.Raw("</ds:DigestValue></ds:Reference></ds:SignedInfo><ds:SignatureValue>"u8);
        output.Base64(value);
        output.Raw("</ds:SignatureValue><ds:KeyInfo><ds:X509Data><ds:X509SubjectName>"u8);
        output.Text(key.Certificate.Subject);
        output.Raw("</ds:X509SubjectName><ds:X509Certificate>"u8);
        output.Base64(key.Certificate.Der.Span);
        output.Raw("</ds:X509Certificate></ds:X509Data></ds:KeyInfo></ds:Signature>"u8);
        output.Raw(unsigned[end..]);
        return output.WrittenSpan.ToArray();
    }
}
