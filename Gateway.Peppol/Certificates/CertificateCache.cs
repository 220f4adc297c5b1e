using System.Collections.Concurrent;

namespace Gateway.Peppol.Certificates;

/// <summary>
/// Certificates by the SHA-256 of their octets, so that each is parsed once. Bounded: when it is full it starts
/// afresh, which costs the certificates in use one parse each and a flood of foreign ones nothing more.
/// </summary>
public sealed class CertificateCache(int capacity = 4096)
{
    private readonly ConcurrentDictionary<CertificateFingerprint, ParsedCertificate> known = new();

    /// <summary>The certificate, or null for octets that are none; nothing is kept of those.</summary>
    public ParsedCertificate? Find(ReadOnlySpan<byte> der)
    {
        var fingerprint = CertificateFingerprint.Of(der);
        if (known.TryGetValue(fingerprint, out var certificate))
        {
            return certificate;
        }

        certificate = ParsedCertificate.TryParse(der);
        if (certificate is null)
        {
            return null;
        }

        if (known.Count >= capacity)
        {
            known.Clear();
        }

        return known.GetOrAdd(fingerprint, certificate);
    }
}
