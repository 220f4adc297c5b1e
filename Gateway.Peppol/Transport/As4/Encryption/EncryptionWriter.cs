using System.Buffers;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Transport.As4.Soap;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Transport.As4.Encryption;

/// <summary>Writes the elements that tell the receiver how to decrypt: its token, the wrapped key, the encrypted
/// part.</summary>
internal static class EncryptionWriter
{
    private const string TokenId = "X509-encryption";
    private const string KeyId = "EK";
    private const string DataId = "ED";

    public static void Write(
        ParsedCertificate receiver, ReadOnlySpan<byte> wrappedKey, string contentId, IBufferWriter<byte> output)
    {
        SoapParts.BinarySecurityToken(TokenId, receiver.Der.Span, output);
        WriteKey(wrappedKey, output);
        WriteData(contentId, output);
    }

    private static void WriteKey(ReadOnlySpan<byte> wrappedKey, IBufferWriter<byte> output)
    {
        output.Raw("<xenc:EncryptedKey xmlns:xenc=\""u8);
        output.Raw(As4Namespaces.Xenc);
        output.Raw("\" Id=\"" + KeyId + "\"><xenc:EncryptionMethod Algorithm=\"" + As4Policy.RsaOaep);
        output.Raw("\"><ds:DigestMethod xmlns:ds=\"" + As4Namespaces.Ds + "\" Algorithm=\"");
        output.Raw(Xml.Signatures.SignatureAlgorithms.Sha256);
        output.Raw("\"/><xenc11:MGF xmlns:xenc11=\"" + As4Namespaces.Xenc11 + "\" Algorithm=\"");
        output.Raw(As4Namespaces.Xenc11 + "mgf1sha256\"/></xenc:EncryptionMethod><ds:KeyInfo xmlns:ds=\"");
        output.Raw(As4Namespaces.Ds + "\">");
        SoapParts.TokenReference(TokenId, output);
        output.Raw("</ds:KeyInfo><xenc:CipherData><xenc:CipherValue>"u8);
        output.Base64(wrappedKey);
        output.Raw("</xenc:CipherValue></xenc:CipherData><xenc:ReferenceList><xenc:DataReference URI=\"#" + DataId);
        output.Raw("\"/></xenc:ReferenceList></xenc:EncryptedKey>"u8);
    }

    /// <summary>The MIME type is that of the compressed octets: WSS4J chooses by it how it makes their
    /// digest.</summary>
    private static void WriteData(string contentId, IBufferWriter<byte> output)
    {
        output.Raw("<xenc:EncryptedData xmlns:xenc=\"" + As4Namespaces.Xenc + "\" Id=\"" + DataId + "\" MimeType=\"");
        output.Raw(As4Identifiers.GzipType + "\" Type=\"" + As4Identifiers.AttachmentContentOnly);
        output.Raw("\"><xenc:EncryptionMethod Algorithm=\"" + As4Policy.Aes128Gcm + "\"/><ds:KeyInfo xmlns:ds=\"");
        output.Raw(As4Namespaces.Ds + "\"><wsse:SecurityTokenReference xmlns:wsse11=\"" + As4Namespaces.Wsse11);
        output.Raw("\" wsse11:TokenType=\"" + As4Identifiers.EncryptedKeyToken + "\"><wsse:Reference URI=\"#" + KeyId);
        output.Raw("\"/></wsse:SecurityTokenReference></ds:KeyInfo><xenc:CipherData><xenc:CipherReference"u8);
        output.Attribute("", "URI", "cid:" + contentId);
        output.Raw("><xenc:Transforms><ds:Transform xmlns:ds=\"" + As4Namespaces.Ds + "\" Algorithm=\"");
        output.Raw(As4Identifiers.AttachmentCiphertextTransform);
        output.Raw("\"/></xenc:Transforms></xenc:CipherReference></xenc:CipherData></xenc:EncryptedData>"u8);
    }
}
