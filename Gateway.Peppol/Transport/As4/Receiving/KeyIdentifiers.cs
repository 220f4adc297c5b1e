using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Transport.As4.Receiving;

/// <summary>The ways of the WSS X.509 token profile to name a certificate without sending it. Not allowed in Peppol;
/// read only under a relaxed policy.</summary>
internal static class KeyIdentifiers
{
    private const string SubjectKeyIdentifier =
        "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-x509-token-profile-1.0#X509SubjectKeyIdentifier";

    private const string Thumbprint =
        "http://docs.oasis-open.org/wss/oasis-wss-soap-message-security-1.1#ThumbprintSHA1";

    public static bool Names(SourceElement tokenReference, ParsedCertificate certificate)
    {
        if (tokenReference.Only(As4Namespaces.Wsse, "KeyIdentifier") is { } identifier
            && Base64Text.TryDecode(identifier.Text) is { } octets)
        {
            return identifier.Attribute("ValueType") switch
            {
                SubjectKeyIdentifier => certificate.SubjectKeyIdentifier().AsSpan().SequenceEqual(octets),
                Thumbprint => Sha1(certificate.Der.Span).AsSpan().SequenceEqual(octets),
                As4Identifiers.X509Token => certificate.Der.Span.SequenceEqual(octets),
                _ => false,
            };
        }

        var serial = tokenReference.Only(As4Namespaces.Ds, "X509Data")?.Only(As4Namespaces.Ds, "X509IssuerSerial");
        return serial is not null
            && IsSameName(serial.Only(As4Namespaces.Ds, "X509IssuerName")?.Text, certificate.Issuer)
            && BigInteger.TryParse(
                serial.Only(As4Namespaces.Ds, "X509SerialNumber")?.Text,
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number)
            && number == new BigInteger(
                Convert.FromHexString(certificate.SerialNumber), isUnsigned: true, isBigEndian: true);
    }

    /// <summary>Names are written with or without blanks after their commas.</summary>
    private static bool IsSameName(string? written, string issuer) => string.Equals(
        written?.Replace(", ", ",", StringComparison.Ordinal).Trim(),
        issuer.Replace(", ", ",", StringComparison.Ordinal),
        StringComparison.OrdinalIgnoreCase);

#pragma warning disable CA5350 // WSS X.509 token profile 1.1, 3.2.1: a thumbprint is the SHA-1 of a certificate.
    private static byte[] Sha1(ReadOnlySpan<byte> der) => SHA1.HashData(der);
#pragma warning restore CA5350
}
