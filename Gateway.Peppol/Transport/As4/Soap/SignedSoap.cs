using System.Security.Cryptography;
using Gateway.Peppol.Certificates.Keys;
using Gateway.Peppol.Transport.As4.Signing;
using Gateway.Peppol.Xml;

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
        ReadOnlySpan<byte> messaging, IReadOnlyList<SignedPart> attachments, AccessPointKey? key) =>
        Write(messaging, attachments, key, out _);

    /// <summary>The same, and tells what was signed.</summary>
    public static byte[] Write(
        ReadOnlySpan<byte> messaging,
        IReadOnlyList<SignedPart> attachments,
        AccessPointKey? key,
        out IReadOnlyList<SignedPart> signed)
    {
        using var body = new PooledBuffer(512);
        SoapParts.EmptyBody(BodyId, body);
        signed = key is null ? [] :
        [
            new("#" + MessagingId, SignedPartKind.Messaging, SHA256.HashData(messaging)),
            new("#" + BodyId, SignedPartKind.Body, SHA256.HashData(body.Written)),
            .. attachments,
        ];
        using var output = new PooledBuffer(messaging.Length + 8192);
        SoapParts.StartEnvelope(output);
        if (key is not null)
        {
            SoapParts.StartSecurity(output);
            SignatureWriter.Write(signed, key, output);
            SoapParts.EndSecurity(output);
        }

        SoapParts.WriteWithout(messaging, output, SoapParts.SoapDeclaration);
        SoapParts.EndHeader(output);
        SoapParts.WriteWithout(body.Written, output, SoapParts.SoapDeclaration);
        SoapParts.EndEnvelope(output);
        return output.Written.ToArray();
    }
}
