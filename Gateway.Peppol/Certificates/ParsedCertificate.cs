using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Gateway.Peppol.Certificates;

/// <summary>
/// An X.509 certificate with an RSA key, taken apart once: parsing and making the key cost half a millisecond, so
/// certificates are kept and shared (<see cref="CertificateCache"/>). Equal when the encoded octets are. That it
/// was parsed says nothing about trust.
/// </summary>
public sealed class ParsedCertificate : IEquatable<ParsedCertificate>
{
    /// <summary>Keys beyond this size are refused: a verification with one would cost an attacker nothing and us
    /// much.</summary>
    public const int KeyBitsMax = 8192;

    private readonly byte[] der;
    private readonly RsaPool keys;

    private ParsedCertificate(X509Certificate2 certificate, int keyBits)
    {
        der = certificate.RawData;
        keys = new RsaPool(() => certificate.GetRSAPublicKey()!);
        Certificate = certificate;
        KeyBits = keyBits;
        Fingerprint = CertificateFingerprint.Of(der);
        CommonName = PartOf(certificate.SubjectName, "2.5.4.3");
        OrganizationalUnit = PartOf(certificate.SubjectName, "2.5.4.11");
        IssuerCommonName = PartOf(certificate.IssuerName, "2.5.4.3");
        NotBefore = new DateTimeOffset(certificate.NotBefore.ToUniversalTime(), TimeSpan.Zero);
        NotAfter = new DateTimeOffset(certificate.NotAfter.ToUniversalTime(), TimeSpan.Zero);
    }

    public CertificateFingerprint Fingerprint { get; }

    /// <summary>CN of the subject; of an access point its seat id, <c>POP000306</c>. Empty where there is none, or
    /// two.</summary>
    public string CommonName { get; }

    /// <summary>OU of the subject, <c>PEPPOL TEST AP</c>. Empty where there is none, or two.</summary>
    public string OrganizationalUnit { get; }

    public string IssuerCommonName { get; }

    /// <summary>The subject in the order of RFC 4514.</summary>
    public string Subject => Certificate.Subject;

    public string Issuer => Certificate.Issuer;

    /// <summary>The serial number in hexadecimal digits.</summary>
    public string SerialNumber => Certificate.SerialNumber;

    public DateTimeOffset NotBefore { get; }

    public DateTimeOffset NotAfter { get; }

    public int KeyBits { get; }

    /// <summary>The certificate as it is encoded.</summary>
    public ReadOnlyMemory<byte> Der => der;

    internal X509Certificate2 Certificate { get; }

    /// <summary>Reads a certificate, or null for what is none, or one whose key is no RSA key of a sane size.</summary>
    public static ParsedCertificate? TryParse(ReadOnlySpan<byte> der)
    {
        try
        {
            var certificate = X509CertificateLoader.LoadCertificate(der);
            using var key = certificate.GetRSAPublicKey();
            return key?.KeySize is > 0 and <= KeyBitsMax && certificate.RawData.AsSpan().SequenceEqual(der)
                ? new ParsedCertificate(certificate, key.KeySize)
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The certificates of a PEM text, in its order.</summary>
    /// <exception cref="FormatException">One of them cannot be read, or there is none.</exception>
    public static IReadOnlyList<ParsedCertificate> ParsePem(string pem)
    {
        var certificates = new List<ParsedCertificate>();
        var rest = pem.AsSpan();
        while (PemEncoding.TryFind(rest, out var found))
        {
            if (rest[found.Label] is "CERTIFICATE" or "TRUSTED CERTIFICATE")
            {
                certificates.Add(TryParse(Convert.FromBase64String(rest[found.Base64Data].ToString()))
                    ?? throw new FormatException("The PEM text holds a certificate that cannot be read."));
            }

            rest = rest[found.Location.End..];
        }

        return certificates.Count > 0 ? certificates : throw new FormatException("The PEM text holds no certificate.");
    }

    public bool IsValidAt(DateTimeOffset instant) => NotBefore <= instant && instant <= NotAfter;

    /// <summary>The subject key identifier of the certificate, or null where it has none.</summary>
    public byte[]? SubjectKeyIdentifier() =>
        Certificate.Extensions.OfType<X509SubjectKeyIdentifierExtension>().FirstOrDefault() is { } extension
            ? extension.SubjectKeyIdentifierBytes.ToArray()
            : null;

    public bool Equals(ParsedCertificate? other) => other is not null && Fingerprint == other.Fingerprint;

    public override bool Equals(object? obj) => Equals(obj as ParsedCertificate);

    public override int GetHashCode() => Fingerprint.GetHashCode();

    public override string ToString() => $"{Subject} (serial {SerialNumber})";

    /// <summary>The public key for one use; dispose the lease to give it back.</summary>
    internal RsaLease RentKey() => keys.Rent();

    private static string PartOf(X500DistinguishedName name, string oid)
    {
        var parts = name.EnumerateRelativeDistinguishedNames()
            .Where(part => !part.HasMultipleElements && part.GetSingleElementType().Value == oid)
            .Select(part => part.GetSingleElementValue())
            .ToArray();
        return parts is [{ } only] ? only : "";
    }
}
