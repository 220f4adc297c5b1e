using System.Buffers;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Transport.As4.Soap;

/// <summary>
/// The fixed pieces of the SOAP messages we write. Messaging and body declare every namespace they use themselves:
/// that makes their octets in the message the very octets that exclusive canonicalisation would give.
/// </summary>
internal static class SoapParts
{
    public static void StartEnvelope(IBufferWriter<byte> output)
    {
        output.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?><S12:Envelope xmlns:S12=\""u8);
        output.Raw(As4Namespaces.Soap);
        output.Raw("\"><S12:Header>"u8);
    }

    public static void StartSecurity(IBufferWriter<byte> output)
    {
        output.Raw("<wsse:Security xmlns:wsse=\""u8);
        output.Raw(As4Namespaces.Wsse);
        output.Raw("\" xmlns:wsu=\""u8);
        output.Raw(As4Namespaces.Wsu);
        output.Raw("\" S12:mustUnderstand=\"true\">"u8);
    }

    public static void EndSecurity(IBufferWriter<byte> output) => output.Raw("</wsse:Security>"u8);

    public static void EndHeader(IBufferWriter<byte> output) => output.Raw("</S12:Header>"u8);

    public static void EndEnvelope(IBufferWriter<byte> output) => output.Raw("</S12:Envelope>"u8);

    public static void StartMessaging(string id, IBufferWriter<byte> output)
    {
        output.Raw("<eb:Messaging xmlns:S12=\""u8);
        output.Raw(As4Namespaces.Soap);
        output.Raw("\" xmlns:eb=\""u8);
        output.Raw(As4Namespaces.Ebms);
        output.Raw("\" xmlns:wsu=\""u8);
        output.Raw(As4Namespaces.Wsu);
        output.Raw("\" wsu:Id=\""u8);
        output.Raw(id);
        output.Raw("\" S12:mustUnderstand=\"true\">"u8);
    }

    public static void EndMessaging(IBufferWriter<byte> output) => output.Raw("</eb:Messaging>"u8);

    public static void EmptyBody(string id, IBufferWriter<byte> output)
    {
        output.Raw("<S12:Body xmlns:S12=\""u8);
        output.Raw(As4Namespaces.Soap);
        output.Raw("\" xmlns:wsu=\""u8);
        output.Raw(As4Namespaces.Wsu);
        output.Raw("\" wsu:Id=\""u8);
        output.Raw(id);
        output.Raw("\"></S12:Body>"u8);
    }

    /// <summary>A certificate as a token that a reference can point to.</summary>
    public static void BinarySecurityToken(string id, ReadOnlySpan<byte> der, IBufferWriter<byte> output)
    {
        output.Raw("<wsse:BinarySecurityToken EncodingType=\""u8);
        output.Raw(As4Identifiers.Base64Encoding);
        output.Raw("\" ValueType=\""u8);
        output.Raw(As4Identifiers.X509Token);
        output.Raw("\" wsu:Id=\""u8);
        output.Raw(id);
        output.Raw("\">"u8);
        output.Base64(der);
        output.Raw("</wsse:BinarySecurityToken>"u8);
    }

    /// <summary>The reference to a token, inside a <c>ds:KeyInfo</c>.</summary>
    public static void TokenReference(string id, IBufferWriter<byte> output)
    {
        output.Raw("<wsse:SecurityTokenReference><wsse:Reference URI=\"#"u8);
        output.Raw(id);
        output.Raw("\" ValueType=\""u8);
        output.Raw(As4Identifiers.X509Token);
        output.Raw("\"></wsse:Reference></wsse:SecurityTokenReference>"u8);
    }
}
