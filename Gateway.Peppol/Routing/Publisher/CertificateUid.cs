using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Gateway.Peppol.Certificates;

namespace Gateway.Peppol.Routing.Publisher;

/// <summary>
/// The subject by which a redirect names the certificate of the SMP it leads to. SMPs write it in the styles of
/// RFC 1779, 2253 and 4514, with and without blanks and in either order, so the parts are compared and not the text.
/// </summary>
internal static class CertificateUid
{
    private const int LengthMax = 1000;

    public static bool Matches(string uid, ParsedCertificate certificate)
    {
        var text = uid.Trim();
        if (text.Length is 0 or > LengthMax)
        {
            return false;
        }

        return text.Contains('=', StringComparison.Ordinal)
            ? Parts(text) is { Length: > 0 } named && Parts(certificate.Subject) is { } own
                && named.SequenceEqual(own, StringComparer.OrdinalIgnoreCase)
            : text.Equals(certificate.CommonName, StringComparison.OrdinalIgnoreCase);
    }

    private static string[]? Parts(string subject)
    {
        try
        {
            return
            [
                .. new X500DistinguishedName(subject).EnumerateRelativeDistinguishedNames()
                    .Where(part => !part.HasMultipleElements)
                    .Select(part => $"{part.GetSingleElementType().Value}={part.GetSingleElementValue()}")
                    .Order(StringComparer.OrdinalIgnoreCase),
            ];
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
