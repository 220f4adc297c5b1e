using System.Buffers;
using Gateway.Peppol.Certificates.Keys;
using Gateway.Peppol.Transport.As4.Soap;
using Gateway.Peppol.Xml;
using Gateway.Peppol.Xml.Signatures;

namespace Gateway.Peppol.Transport.As4.Signing;

/// <summary>
/// Writes the token of our certificate and the signature over the parts. SignedInfo is written in canonical form, with
/// the SOAP prefix declared because the prefix list names it, so that its octets are what the key signs.
/// </summary>
internal static class SignatureWriter
{
    private const string TokenId = "X509-signing";

    public static void Write(IReadOnlyList<SignedPart> parts, AccessPointKey key, IBufferWriter<byte> output)
    {
        using var signedInfo = new PooledBuffer(4096);
        WriteSignedInfo(parts, signedInfo);
        SoapParts.BinarySecurityToken(TokenId, key.Certificate.Der.Span, output);
        output.Raw("<ds:Signature xmlns:ds=\""u8);
        output.Raw(As4Namespaces.Ds);
        output.Raw("\">"u8);
        SoapParts.WriteWithout(
            signedInfo.Written, output, SoapParts.SoapDeclaration, SoapParts.DsDeclaration);
        output.Raw("<ds:SignatureValue>"u8);
        output.Base64(key.PrivateKey.SignSha256(signedInfo.Written));
        output.Raw("</ds:SignatureValue><ds:KeyInfo>"u8);
        SoapParts.TokenReference(TokenId, output);
        output.Raw("</ds:KeyInfo></ds:Signature>"u8);
    }

    private static void WriteSignedInfo(IReadOnlyList<SignedPart> parts, IBufferWriter<byte> output)
    {
        output.Raw("<ds:SignedInfo xmlns:S12=\""u8);
        output.Raw(As4Namespaces.Soap);
        output.Raw("\" xmlns:ds=\""u8);
        output.Raw(As4Namespaces.Ds);
        output.Raw("\"><ds:CanonicalizationMethod Algorithm=\""u8);
        output.Raw(As4Namespaces.ExcC14n);
        output.Raw("\">"u8);
        SoapPrefixList(output);
        output.Raw("</ds:CanonicalizationMethod><ds:SignatureMethod Algorithm=\""u8);
        output.Raw(SignatureAlgorithms.RsaSha256);
        output.Raw("\"></ds:SignatureMethod>"u8);
        foreach (var part in parts)
        {
            WriteReference(part, output);
        }

        output.Raw("</ds:SignedInfo>"u8);
    }

    private static void WriteReference(SignedPart part, IBufferWriter<byte> output)
    {
        output.Raw("<ds:Reference URI=\""u8);
        output.Value(part.Uri);
        output.Raw("\"><ds:Transforms><ds:Transform Algorithm=\""u8);
        output.Raw(part.Kind == SignedPartKind.Attachment
            ? As4Identifiers.AttachmentSignatureTransform
            : As4Namespaces.ExcC14n);
        output.Raw("\">"u8);
        if (part.Kind == SignedPartKind.Messaging)
        {
            SoapPrefixList(output);
        }

        output.Raw("</ds:Transform></ds:Transforms><ds:DigestMethod Algorithm=\""u8);
        output.Raw(SignatureAlgorithms.Sha256);
        output.Raw("\"></ds:DigestMethod><ds:DigestValue>"u8);
        output.Base64(part.Digest);
        output.Raw("</ds:DigestValue></ds:Reference>"u8);
    }

    private static void SoapPrefixList(IBufferWriter<byte> output)
    {
        output.Raw("<ec:InclusiveNamespaces xmlns:ec=\""u8);
        output.Raw(As4Namespaces.ExcC14n);
        output.Raw("\" PrefixList=\"S12\"></ec:InclusiveNamespaces>"u8);
    }
}
