using System.Formats.Asn1;

namespace Gateway.Peppol.Certificates.Revocation;

/// <summary>Where a CA says that revocation of a certificate is published (RFC 5280, 4.2.1.13 and 4.2.2.1).</summary>
internal static class CertificateExtensions
{
    private const string CrlDistributionPoints = "2.5.29.31";
    private const string AuthorityInformationAccess = "1.3.6.1.5.5.7.1.1";
    private const string Ocsp = "1.3.6.1.5.5.7.48.1";

    private static readonly Asn1Tag Tag0 = new(TagClass.ContextSpecific, 0);
    private static readonly Asn1Tag UriName = new(TagClass.ContextSpecific, 6);

    /// <summary>The HTTP addresses of the lists; empty when there are none or they cannot be read.</summary>
    public static IReadOnlyList<Uri> CrlAddresses(ParsedCertificate certificate) =>
        Read(certificate, CrlDistributionPoints, extension =>
        {
            var addresses = new List<Uri>();
            while (extension.HasData)
            {
                var point = extension.ReadSequence();
                if (!point.HasData || !point.PeekTag().HasSameClassAndValue(Tag0))
                {
                    continue;
                }

                var name = point.ReadSequence(Tag0);
                if (name.HasData && name.PeekTag().HasSameClassAndValue(Tag0))
                {
                    AddUris(name.ReadSequence(Tag0), addresses);
                }
            }

            return addresses;
        });

    /// <summary>The HTTP addresses of the responders.</summary>
    public static IReadOnlyList<Uri> OcspAddresses(ParsedCertificate certificate) =>
        Read(certificate, AuthorityInformationAccess, extension =>
        {
            var addresses = new List<Uri>();
            while (extension.HasData)
            {
                var description = extension.ReadSequence();
                if (description.ReadObjectIdentifier() == Ocsp)
                {
                    AddUris(description, addresses);
                }
            }

            return addresses;
        });

    private static List<Uri> Read(ParsedCertificate certificate, string oid, Func<AsnReader, List<Uri>> read)
    {
        var extension = certificate.Certificate.Extensions.FirstOrDefault(one => one.Oid?.Value == oid);
        try
        {
            return extension is null ? [] : read(new AsnReader(extension.RawData, AsnEncodingRules.DER).ReadSequence());
        }
        catch (AsnContentException)
        {
            return [];
        }
    }

    private static void AddUris(AsnReader names, List<Uri> addresses)
    {
        while (names.HasData)
        {
            if (!names.PeekTag().HasSameClassAndValue(UriName))
            {
                names.ReadEncodedValue();
            }
            else if (Uri.TryCreate(
                names.ReadCharacterString(UniversalTagNumber.IA5String, UriName), UriKind.Absolute, out var address)
                && address.Scheme is "http" or "https")
            {
                addresses.Add(address);
            }
        }
    }
}
