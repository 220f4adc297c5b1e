using System.Security.Cryptography.X509Certificates;
using Gateway.Peppol.Certificates;

namespace Gateway.Peppol.Tests.Certificates;

/// <summary>Who is trusted in which role, and above all who is not.</summary>
public class TrustAnchorsTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 12, 9, 0, 0, TimeSpan.Zero);
    private static readonly TestPki Pki = TestPki.Shared;

    [Fact]
    public void An_access_point_of_the_stage_is_trusted_and_its_chain_known()
    {
        var verdict = Pki.Anchors.Judge(Pki.AccessPoint("PBE000001").Certificate, CertificateRole.AccessPoint, Now);

        verdict.ShouldBeOfType<TrustVerdict.Trusted>().Chain.Select(one => one.CommonName).ShouldBe(
            ["PBE000001", "PEPPOL ACCESS POINT TEST CA - G3", "PEPPOL Root TEST CA - G3"]);
    }

    [Fact]
    public void A_certificate_of_the_smp_ca_signs_no_messages() =>
        Fault(Pki.Publisher("SMP000001").Certificate, CertificateRole.AccessPoint).ShouldBe(TrustFault.WrongRole);

    [Fact]
    public void A_certificate_of_the_access_point_ca_signs_no_metadata() =>
        Fault(Pki.AccessPoint("PBE000002").Certificate, CertificateRole.ServiceMetadataPublisher)
            .ShouldBe(TrustFault.WrongRole);

    [Fact]
    public void The_right_ca_with_the_unit_of_another_stage_is_not_enough() =>
        Fault(Issued(Pki.AccessPointCa, "PEPPOL PRODUCTION AP")).ShouldBe(TrustFault.WrongRole);

    [Fact]
    public void A_ca_is_no_access_point() =>
        Fault(Pki.ParsedAccessPointCa).ShouldBe(TrustFault.WrongRole);

    [Fact]
    public void A_chain_that_the_peer_would_have_to_bring_along_is_none()
    {
        var foreign = Pki.Issue(
            Pki.AccessPointCa, TestPki.Name("PEPPOL ACCESS POINT TEST CA - G3", "x"), isAuthority: true);
        Fault(Issued(foreign, "PEPPOL TEST AP")).ShouldBe(TrustFault.UnknownIssuer);
    }

    [Fact]
    public void A_key_that_may_not_sign_is_refused() =>
        Fault(TestPki.Parse(Pki.Issue(
            Pki.AccessPointCa,
            TestPki.Name("PBE000003", "PEPPOL TEST AP"),
            usage: X509KeyUsageFlags.KeyEncipherment))).ShouldBe(TrustFault.UnfitKey);

    [Fact]
    public void A_short_key_is_refused() =>
        Fault(TestPki.Parse(Pki.Issue(
            Pki.AccessPointCa, TestPki.Name("PBE000004", "PEPPOL TEST AP"), keyBits: 1024)))
            .ShouldBe(TrustFault.UnfitKey);

    [Fact]
    public void The_same_certificate_is_judged_by_the_instant_that_is_asked_for()
    {
        var certificate = Pki.AccessPoint("PBE000005").Certificate;
        Fault(certificate, at: TestPki.From.AddDays(-1)).ShouldBe(TrustFault.NotYetValid);
        Fault(certificate, at: TestPki.To.AddDays(1)).ShouldBe(TrustFault.Expired);
        Pki.Anchors.Judge(certificate, CertificateRole.AccessPoint, Now).ShouldBeOfType<TrustVerdict.Trusted>();
    }

    [Fact]
    public void The_anchors_of_one_stage_are_refused_for_another() =>
        Should.Throw<ArgumentException>(() => TrustAnchors.For(PeppolStage.Production, Pki.Authorities));

    [Fact]
    public void A_stage_without_a_root_is_refused() =>
        Should.Throw<ArgumentException>(() => TrustAnchors.For(PeppolStage.Test, [Pki.ParsedAccessPointCa]));

    [Fact]
    public void Octets_that_are_no_certificate_are_null_and_not_kept()
    {
        var cache = new CertificateCache();
        cache.Find([1, 2, 3]).ShouldBeNull();
        cache.Find(default).ShouldBeNull();
    }

    [Fact]
    public void A_certificate_with_octets_after_it_is_none() =>
        ParsedCertificate.TryParse([.. Pki.ParsedAccessPointCa.Der.Span, 0]).ShouldBeNull();

    [Fact]
    public void The_cache_gives_the_same_object_and_survives_being_full()
    {
        var cache = new CertificateCache(capacity: 2);
        var first = Pki.ParsedAccessPointCa.Der;
        cache.Find(first.Span).ShouldBeSameAs(cache.Find(first.Span));
        foreach (var authority in Pki.Authorities)
        {
            cache.Find(authority.Der.Span).ShouldBe(authority);
        }
    }

    private static ParsedCertificate Issued(X509Certificate2 issuer, string unit) =>
        TestPki.Parse(Pki.Issue(issuer, TestPki.Name("PBE000009", unit)));

    private static TrustFault Fault(
        ParsedCertificate certificate,
        CertificateRole role = CertificateRole.AccessPoint,
        DateTimeOffset? at = null) =>
        Pki.Anchors.Judge(certificate, role, at ?? Now).ShouldBeOfType<TrustVerdict.Refused>().Fault;
}
