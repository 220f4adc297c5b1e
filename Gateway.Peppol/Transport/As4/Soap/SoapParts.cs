using System.Buffers;
using System.Text;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Transport.As4.Soap;

/// <summary>
/// The fixed pieces of the SOAP messages we write. What is signed is written in exclusive canonical form, in which it
/// declares every namespace it uses itself; in the message it leaves out those that the elements around it declare.
/// </summary>
internal static class SoapParts
{
    /// <summary>What the envelope declares for all in it.</summary>
    public static readonly byte[] SoapDeclaration = Encoding.UTF8.GetBytes($" xmlns:S12=\"{As4Namespaces.Soap}\"");

    /// <summary>What <c>ds:Signature</c> declares for all in it.</summary>
    public static readonly byte[] DsDeclaration = Encoding.UTF8.GetBytes($" xmlns:ds=\"{As4Namespaces.Ds}\"");

    /// <summary>
    /// Writes canonical octets into a message where these declarations are in force already. Left in they would do no
    /// harm, but they could be changed without anybody noticing, and a signed header should have no such place.
    /// </summary>
    public static void WriteWithout(
        ReadOnlySpan<byte> canonical, IBufferWriter<byte> output, params ReadOnlySpan<byte[]> declarations)
    {
        foreach (var declaration in declarations)
        {
            var at = canonical.IndexOf(declaration);
            output.Raw(canonical[..at]);
            canonical = canonical[(at + declaration.Length)..];
        }

        output.Raw(canonical);
    }

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
