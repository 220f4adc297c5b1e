using System.Formats.Asn1;
using System.Security.Cryptography;

namespace Gateway.Peppol.Certificates.Revocation;

/// <summary>The question to a responder about one certificate (RFC 6960, 4.1), without nonce, so that it may be
/// cached.</summary>
internal static class OcspRequest
{
    private const string Sha1 = "1.3.14.3.2.26";

    public static byte[] Write(ParsedCertificate certificate, ParsedCertificate issuer)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            WriteCertificateId(writer, certificate, issuer);
        }

        return writer.Encode();
    }

    /// <summary>The name of a certificate in this protocol; an answer must repeat it octet for octet.</summary>
    public static byte[] CertificateId(ParsedCertificate certificate, ParsedCertificate issuer)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        WriteCertificateId(writer, certificate, issuer);
        return writer.Encode();
    }

    private static void WriteCertificateId(AsnWriter writer, ParsedCertificate certificate, ParsedCertificate issuer)
    {
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier(Sha1);
                writer.WriteNull();
            }

            writer.WriteOctetString(Hash(issuer.Certificate.SubjectName.RawData));
            writer.WriteOctetString(Hash(issuer.Certificate.PublicKey.EncodedKeyValue.RawData));
            writer.WriteInteger(certificate.Certificate.SerialNumberBytes.Span);
        }
    }

#pragma warning disable CA5350 // RFC 5019, 2.1.1: the name of a certificate is made with SHA-1; it protects nothing.
    private static byte[] Hash(ReadOnlySpan<byte> data) => SHA1.HashData(data);
#pragma warning restore CA5350
}
