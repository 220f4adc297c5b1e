using System.Collections.Concurrent;
using System.Numerics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Certificates.Keys;

namespace Gateway.Peppol.AccessPoint.Sandbox;

/// <summary>
/// The PKI of a sandbox, made anew each time and kept in memory: a root, an issuing CA for access points and one for
/// SMPs, their end entities and their revocation lists. Its certificates are worth nothing in the real networks, whose
/// CAs bear other names. Used by many threads.
/// </summary>
public sealed class SandboxPki
{
    private const int KeyBits = 2048;
    private const string Unit = "PEPPOL SANDBOX ";

    private static readonly TimeSpan ListLifetime = TimeSpan.FromDays(7);

    private readonly ConcurrentDictionary<CertificateFingerprint, X509Certificate2> pairs = new();
    private readonly ConcurrentDictionary<
        CertificateFingerprint, (CertificateRole Role, DateTimeOffset At)> revoked = new();

    private readonly X509Certificate2 root;
    private readonly X509Certificate2 accessPointCa;
    private readonly X509Certificate2 publisherCa;
    private readonly Uri lists;
    private readonly TimeProvider clock;
    private readonly Func<RSA> newKey;
    private readonly DateTimeOffset from;
    private readonly DateTimeOffset to;

    /// <param name="lists">The address below which <see cref="RevocationList"/> is served; it is written into the
    /// certificates.</param>
    /// <param name="clock">Certificates are valid from a day before its time, for ten years.</param>
    /// <param name="newKey">Where the keys come from; each is made anew unless told otherwise, which takes longer than
    /// all else.</param>
    public SandboxPki(Uri lists, TimeProvider clock, Func<RSA>? newKey = null)
    {
        ArgumentNullException.ThrowIfNull(clock);
        (this.lists, this.clock, this.newKey) = (lists, clock, newKey ?? (() => RSA.Create(KeyBits)));
        (from, to) = (clock.GetUtcNow().AddDays(-1), clock.GetUtcNow().AddYears(10));
        root = Issue(issuer: null, "SANDBOX Root CA", "SANDBOX", "root.crl");
        accessPointCa = Issue(root, "SANDBOX ACCESS POINT CA", "SANDBOX", "root.crl");
        publisherCa = Issue(root, "SANDBOX SERVICE METADATA PUBLISHER CA", "SANDBOX", "root.crl");
    }

    /// <summary>The root and the issuing CAs: what a member of this sandbox trusts.</summary>
    public IReadOnlyList<ParsedCertificate> Authorities =>
        [Parse(root), Parse(accessPointCa), Parse(publisherCa)];

    /// <summary>The same as PEM text, for another process.</summary>
    public string AuthoritiesPem =>
        string.Join('\n', root.ExportCertificatePem(), accessPointCa.ExportCertificatePem(),
            publisherCa.ExportCertificatePem()) + "\n";

    /// <summary>A new access point with that seat id, <c>PBE000001</c>.</summary>
    public AccessPointKey NewAccessPoint(string seat) => NewKey(accessPointCa, seat, "AP", "ap.crl");

    /// <summary>A new SMP with that name.</summary>
    public AccessPointKey NewPublisher(string name) => NewKey(publisherCa, name, "SMP", "smp.crl");

    /// <summary>Certificate and key as PKCS#12, for another process.</summary>
    /// <exception cref="ArgumentException">The key is not of this PKI.</exception>
    public byte[] ExportPkcs12(AccessPointKey key, string password)
    {
        ArgumentNullException.ThrowIfNull(key);
        return pairs.TryGetValue(key.Certificate.Fingerprint, out var pair)
            ? pair.ExportPkcs12(Pkcs12ExportPbeParameters.Pbes2Aes256Sha256, password)
            : throw new ArgumentException("The key is not of this PKI.", nameof(key));
    }

    /// <summary>Takes a certificate back; the next revocation list says so.</summary>
    public void Revoke(ParsedCertificate certificate, CertificateRole role)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        revoked.TryAdd(certificate.Fingerprint, (role, clock.GetUtcNow()));
    }

    /// <summary>The revocation list of that name, as of now, or null for a name that is none.</summary>
    public byte[]? RevocationList(string name) => name switch
    {
        "ap.crl" => BuildList(accessPointCa, CertificateRole.AccessPoint),
        "smp.crl" => BuildList(publisherCa, CertificateRole.ServiceMetadataPublisher),
        "root.crl" => BuildList(root, role: null),
        _ => null,
    };

    private static ParsedCertificate Parse(X509Certificate2 certificate) =>
        ParsedCertificate.TryParse(certificate.RawData)
        ?? throw new InvalidOperationException("A certificate that was just made cannot be read.");

    private byte[] BuildList(X509Certificate2 issuer, CertificateRole? role)
    {
        var builder = new CertificateRevocationListBuilder();
        foreach (var (fingerprint, entry) in revoked.Where(one => one.Value.Role == role))
        {
            builder.AddEntry(pairs[fingerprint], entry.At);
        }

        // The number grows with time, as RFC 5280, 5.2.3 asks.
        var now = clock.GetUtcNow();
        return builder.Build(
            issuer, new BigInteger(now.ToUnixTimeMilliseconds()), now + ListLifetime,
            HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1, now);
    }

    private AccessPointKey NewKey(X509Certificate2 issuer, string name, string role, string list)
    {
        var pair = Issue(issuer, name, Unit + role, list);
        var certificate = Parse(pair);
        pairs[certificate.Fingerprint] = pair;
        return new AccessPointKey(certificate, new RsaPrivateKey(pair));
    }

    private X509Certificate2 Issue(X509Certificate2? issuer, string commonName, string unit, string list)
    {
        var isAuthority = issuer is null || issuer == root;
        using var key = newKey();
        var request = new CertificateRequest(
            Name(commonName, unit), key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(isAuthority, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(
            isAuthority
                ? X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign
                : X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.KeyEncipherment
                    | X509KeyUsageFlags.DataEncipherment,
            critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        if (issuer is null)
        {
            return request.CreateSelfSigned(from, to);
        }

        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(
            issuer, includeKeyIdentifier: true, includeIssuerAndSerial: false));
        request.CertificateExtensions.Add(CertificateRevocationListBuilder.BuildCrlDistributionPointExtension(
            [$"{lists.AbsoluteUri.TrimEnd('/')}/{list}"]));
        using var certificate = request.Create(issuer, from, to, RandomNumberGenerator.GetBytes(16));
        return certificate.CopyWithPrivateKey(key);
    }

    private static X500DistinguishedName Name(string commonName, string unit)
    {
        var name = new X500DistinguishedNameBuilder();
        name.AddCommonName(commonName);
        name.AddOrganizationalUnitName(unit);
        name.AddOrganizationName("Sandbox");
        name.AddCountryOrRegion("BE");
        return name.Build();
    }
}
