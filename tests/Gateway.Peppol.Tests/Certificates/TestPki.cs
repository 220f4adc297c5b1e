using System.Formats.Asn1;
using System.Numerics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Certificates.Keys;

namespace Gateway.Peppol.Tests.Certificates;

/// <summary>
/// A network's PKI made for a test: a root, an issuing CA for access points and one for SMPs, called as those of the
/// Peppol test stage. Made once; keys are what takes time.
/// </summary>
internal sealed class TestPki
{
    public const string CrlAddress = "http://crl.test/ap.crl";
    public const string OcspAddress = "http://ocsp.test/";

    public static readonly DateTimeOffset From = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset To = new(2028, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Lazy<TestPki> Made = new(() => new TestPki());

    private readonly X509Certificate2 root = SelfSigned("PEPPOL Root TEST CA - G3");
    private long serial = 1000;

    private TestPki()
    {
        AccessPointCa = Issue(root, Name("PEPPOL ACCESS POINT TEST CA - G3", "FOR TEST ONLY"), isAuthority: true);
        PublisherCa = Issue(
            root, Name("PEPPOL SERVICE METADATA PUBLISHER TEST CA - G3", "FOR TEST ONLY"), isAuthority: true);
    }

    public static TestPki Shared => Made.Value;

    public X509Certificate2 AccessPointCa { get; }

    public X509Certificate2 PublisherCa { get; }

    public ParsedCertificate ParsedAccessPointCa => Parse(AccessPointCa);

    public IReadOnlyList<ParsedCertificate> Authorities => [Parse(root), Parse(AccessPointCa), Parse(PublisherCa)];

    public TrustAnchors Anchors => TrustAnchors.For(PeppolStage.Test, Authorities);

    /// <summary>An access point of the stage, as its CA would issue it.</summary>
    public AccessPointKey AccessPoint(string seat) => Key(Issue(AccessPointCa, Name(seat, "PEPPOL TEST AP")));

    public AccessPointKey Publisher(string name) => Key(Issue(PublisherCa, Name(name, "PEPPOL TEST SMP")));

    public X509Certificate2 Issue(
        X509Certificate2 issuer,
        X500DistinguishedName subject,
        bool isAuthority = false,
        X509KeyUsageFlags usage = X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.KeyEncipherment,
        int keyBits = 2048,
        X509Extension? more = null)
    {
        using var key = RSA.Create(keyBits);
        var request = new CertificateRequest(subject, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(isAuthority, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(
            isAuthority ? usage | X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign : usage, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        request.CertificateExtensions.Add(
            CertificateRevocationListBuilder.BuildCrlDistributionPointExtension([CrlAddress]));
        request.CertificateExtensions.Add(
            new X509AuthorityInformationAccessExtension([OcspAddress], caIssuersUris: null));
        if (more is not null)
        {
            request.CertificateExtensions.Add(more);
        }

        // The first bit is set on purpose: such serial numbers are encoded with a zero octet before them.
        byte[] number = [0xF0, 0x01, .. BitConverter.GetBytes(Interlocked.Increment(ref serial))];
        using var certificate = request.Create(issuer, From, To, number);
        return certificate.CopyWithPrivateKey(key);
    }

    public static X500DistinguishedName Name(string commonName, string unit)
    {
        var builder = new X500DistinguishedNameBuilder();
        builder.AddCommonName(commonName);
        builder.AddOrganizationalUnitName(unit);
        builder.AddOrganizationName("OpenPEPPOL AISBL");
        builder.AddCountryOrRegion("BE");
        return builder.Build();
    }

    public static ParsedCertificate Parse(X509Certificate2 certificate) =>
        ParsedCertificate.TryParse(certificate.RawData).ShouldNotBeNull();

    public static AccessPointKey Key(X509Certificate2 certificate) =>
        new(Parse(certificate), new RsaPrivateKey(certificate));

    /// <summary>A list of the access point CA (or another signer in its name).</summary>
    public byte[] Crl(DateTimeOffset thisUpdate, DateTimeOffset nextUpdate, params ParsedCertificate[] revoked)
    {
        var builder = new CertificateRevocationListBuilder();
        foreach (var certificate in revoked)
        {
            using var loaded = X509CertificateLoader.LoadCertificate(certificate.Der.Span);
            builder.AddEntry(loaded, thisUpdate.AddDays(-1));
        }

        return builder.Build(
            AccessPointCa, BigInteger.One, nextUpdate, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1, thisUpdate);
    }

    /// <summary>An answer of a responder: good, or revoked at an instant. Signed by the CA or by whom it is
    /// told.</summary>
    public static byte[] Ocsp(
        byte[] certificateId,
        DateTimeOffset thisUpdate,
        DateTimeOffset nextUpdate,
        X509Certificate2 signer,
        DateTimeOffset? revoked = null,
        bool sendsSigner = false)
    {
        var data = OcspData(certificateId, thisUpdate, nextUpdate, revoked);
        using var key = signer.GetRSAPrivateKey()!;
        var basic = new AsnWriter(AsnEncodingRules.DER);
        using (basic.PushSequence())
        {
            basic.WriteEncodedValue(data);
            using (basic.PushSequence())
            {
                basic.WriteObjectIdentifier("1.2.840.113549.1.1.11");
                basic.WriteNull();
            }

            basic.WriteBitString(key.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
            if (sendsSigner)
            {
                using (basic.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
                using (basic.PushSequence())
                {
                    basic.WriteEncodedValue(signer.RawData);
                }
            }
        }

        var response = new AsnWriter(AsnEncodingRules.DER);
        using (response.PushSequence())
        {
            response.WriteEncodedValue([0x0A, 0x01, 0x00]);
            using (response.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
            using (response.PushSequence())
            {
                response.WriteObjectIdentifier("1.3.6.1.5.5.7.48.1.1");
                response.WriteOctetString(basic.Encode());
            }
        }

        return response.Encode();
    }

    private static byte[] OcspData(
        byte[] certificateId, DateTimeOffset thisUpdate, DateTimeOffset nextUpdate, DateTimeOffset? revoked)
    {
        var data = new AsnWriter(AsnEncodingRules.DER);
        using (data.PushSequence())
        {
            using (data.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 2)))
            {
                data.WriteOctetString(new byte[20]);
            }

            data.WriteGeneralizedTime(thisUpdate, omitFractionalSeconds: true);
            using (data.PushSequence())
            using (data.PushSequence())
            {
                data.WriteEncodedValue(certificateId);
                WriteStatus(data, revoked);
                data.WriteGeneralizedTime(thisUpdate, omitFractionalSeconds: true);
                using (data.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
                {
                    data.WriteGeneralizedTime(nextUpdate, omitFractionalSeconds: true);
                }
            }
        }

        return data.Encode();
    }

    private static void WriteStatus(AsnWriter data, DateTimeOffset? revoked)
    {
        if (revoked is not { } since)
        {
            data.WriteNull(new Asn1Tag(TagClass.ContextSpecific, 0));
            return;
        }

        using (data.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 1)))
        {
            data.WriteGeneralizedTime(since, omitFractionalSeconds: true);
        }
    }

    private static X509Certificate2 SelfSigned(string commonName)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest(
            Name(commonName, "FOR TEST ONLY"), key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, critical: true));
        request.CertificateExtensions.Add(
            new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true));
        return request.CreateSelfSigned(From, To);
    }
}
