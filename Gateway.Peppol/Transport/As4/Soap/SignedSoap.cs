using System.Buffers;
using System.Security.Cryptography;
using Gateway.Peppol.Certificates.Keys;
using Gateway.Peppol.Transport.As4.Signing;

namespace Gateway.Peppol.Transport.As4.Soap;

/// <summary>Puts a SOAP message of ours together: security header, messaging header, empty body, signed as a
/// whole.</summary>
internal static class SignedSoap
{
    // Ids need only be unique within one message.
    public const string MessagingId = "messaging";
    public const string BodyId = "body";

    /// <summary>Writes the message around <paramref name="messaging"/>, which must be canonical already. Without a key
    /// it is not signed: only errors may be.</summary>
    public static byte[] Write(
        ReadOnlySpan<byte> messaging, IReadOnlyList<SignedPart> attachments, AccessPointKey? key)
    {
        var body = new ArrayBufferWriter<byte>(512);
        SoapParts.EmptyBody(BodyId, body);
        var output = new ArrayBufferWriter<byte>(messaging.Length + 6144);
        SoapParts.StartEnvelope(output);
        if (key is not null)
        {
            SignedPart[] parts =
            [
                new("#" + MessagingId, SignedPartKind.Messaging, SHA256.HashData(messaging)),
                new("#" + BodyId, SignedPartKind.Body, SHA256.HashData(body.WrittenSpan)),
                .. attachments,
            ];
            SoapParts.StartSecurity(output);
            SignatureWriter.Write(parts, key, output);
            SoapParts.EndSecurity(output);
        }

        SoapParts.WriteWithout(messaging, output, SoapParts.SoapDeclaration);
        SoapParts.EndHeader(output);
        SoapParts.WriteWithout(body.WrittenSpan, output, SoapParts.SoapDeclaration);
        SoapParts.EndEnvelope(output);
        return output.WrittenSpan.ToArray();
    }
}
