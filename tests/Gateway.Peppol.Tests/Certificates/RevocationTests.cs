using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Certificates.Keys;
using Gateway.Peppol.Certificates.Revocation;
using Gateway.Testing;

namespace Gateway.Peppol.Tests.Certificates;

/// <summary>Revocation as the network lives it: lists that change, addresses that are down, answers that lie.</summary>
public class RevocationTests
{
    private static readonly TestPki Pki = TestPki.Shared;
    private static readonly AccessPointKey Receiver = Pki.AccessPoint("PBE000010");

    private readonly FakeClock clock = new();
    private readonly Network network = new();

    [Fact]
    public async Task A_revoked_certificate_is_refused()
    {
        network.Crl = () => Pki.Crl(clock.GetUtcNow(), clock.GetUtcNow().AddDays(7), Receiver.Certificate);
        (await JudgeAsync()).ShouldBe(TrustFault.Revoked);
    }

    [Fact]
    public async Task A_certificate_that_is_not_on_the_list_is_trusted_and_the_list_asked_for_once()
    {
        network.Crl = () => Pki.Crl(clock.GetUtcNow(), clock.GetUtcNow().AddDays(7));
        var trust = Trust();
        (await JudgeAsync(trust)).ShouldBeNull();
        (await JudgeAsync(trust)).ShouldBeNull();
        network.Asked.ShouldBe([TestPki.CrlAddress]);
    }

    [Fact]
    public async Task Without_any_answer_the_certificate_is_refused_unless_we_are_told_otherwise()
    {
        (await JudgeAsync()).ShouldBe(TrustFault.RevocationUnknown);
        (await JudgeAsync(Trust(new RevocationOptions { RefusesUnknown = false }))).ShouldBeNull();
        (await JudgeAsync(Trust(new RevocationOptions { Methods = [] }))).ShouldBeNull();
    }

    [Fact]
    public async Task The_last_good_list_serves_while_its_address_is_down_and_not_for_ever()
    {
        network.Crl = () => Pki.Crl(clock.GetUtcNow(), clock.GetUtcNow().AddHours(12));
        var trust = Trust(new RevocationOptions { Methods = [RevocationMethod.Crl] });
        (await JudgeAsync(trust)).ShouldBeNull();
        network.Crl = null;
        clock.Advance(TimeSpan.FromHours(35));
        (await JudgeAsync(trust)).ShouldBeNull();
        clock.Advance(TimeSpan.FromHours(2));
        (await JudgeAsync(trust)).ShouldBe(TrustFault.RevocationUnknown);
    }

    [Fact]
    public async Task An_address_that_failed_is_left_alone_for_a_moment()
    {
        var trust = Trust(new RevocationOptions { Methods = [RevocationMethod.Crl] });
        await JudgeAsync(trust);
        await JudgeAsync(trust);
        network.Asked.Count.ShouldBe(1);
        clock.Advance(TimeSpan.FromMinutes(2));
        await JudgeAsync(trust);
        network.Asked.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_newer_list_is_taken_and_an_older_one_is_not()
    {
        var trust = Trust(new RevocationOptions { Methods = [RevocationMethod.Crl] });
        var start = clock.GetUtcNow();
        network.Crl = () => Pki.Crl(start, start.AddDays(7), Receiver.Certificate);
        (await JudgeAsync(trust)).ShouldBe(TrustFault.Revoked);
        network.Crl = () => Pki.Crl(start.AddDays(-1), start.AddDays(7));
        clock.Advance(TimeSpan.FromHours(7));
        (await JudgeAsync(trust)).ShouldBe(TrustFault.Revoked);
    }

    [Fact]
    public async Task A_prefetch_asks_before_a_message_has_to()
    {
        network.Crl = () => Pki.Crl(clock.GetUtcNow(), clock.GetUtcNow().AddDays(7));
        var check = new RevocationCheck(network, new RevocationOptions(), clock);
        await check.CheckAsync(Receiver.Certificate, Pki.ParsedAccessPointCa, default);
        clock.Advance(TimeSpan.FromHours(5));
        (await check.PrefetchAsync(default)).ShouldBeEmpty();
        clock.Advance(TimeSpan.FromHours(5));
        (await check.CheckAsync(Receiver.Certificate, Pki.ParsedAccessPointCa, default))
            .ShouldBeOfType<RevocationStatus.Good>();
        network.Asked.Count.ShouldBe(2);
        network.Crl = null;
        (await check.PrefetchAsync(default)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_list_signed_by_another_ca_says_nothing()
    {
        network.Crl = () => new CertificateRevocationListBuilder().Build(
            Pki.PublisherCa,
            System.Numerics.BigInteger.One,
            clock.GetUtcNow().AddDays(1),
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1,
            clock.GetUtcNow());
        (await JudgeAsync()).ShouldBe(TrustFault.RevocationUnknown);
    }

    [Fact]
    public async Task Every_changed_octet_of_a_list_makes_it_worthless()
    {
        var list = Pki.Crl(clock.GetUtcNow(), clock.GetUtcNow().AddDays(7));
        for (var index = 0; index < list.Length; index += 3)
        {
            var changed = list.ToArray();
            changed[index] ^= 1;
            network.Crl = () => changed;
            (await JudgeAsync(Trust(new RevocationOptions { Methods = [RevocationMethod.Crl] })))
                .ShouldBe(TrustFault.RevocationUnknown, $"octet {index}");
        }
    }

    [Fact]
    public async Task Where_the_list_is_down_the_responder_is_asked()
    {
        network.Ocsp = id => TestPki.Ocsp(id, clock.GetUtcNow(), clock.GetUtcNow().AddHours(1), Pki.AccessPointCa);
        (await JudgeAsync()).ShouldBeNull();
        network.Asked.ShouldBe([TestPki.CrlAddress, TestPki.OcspAddress]);
    }

    [Fact]
    public async Task A_responder_says_revoked()
    {
        network.Ocsp = id => TestPki.Ocsp(
            id, clock.GetUtcNow(), clock.GetUtcNow().AddHours(1), Pki.AccessPointCa, revoked: clock.GetUtcNow());
        (await JudgeAsync()).ShouldBe(TrustFault.Revoked);
    }

    [Fact]
    public async Task An_old_answer_of_a_responder_says_nothing()
    {
        network.Ocsp = id => TestPki.Ocsp(
            id, clock.GetUtcNow().AddDays(-2), clock.GetUtcNow().AddDays(-1), Pki.AccessPointCa);
        (await JudgeAsync()).ShouldBe(TrustFault.RevocationUnknown);
    }

    [Fact]
    public async Task An_answer_about_another_certificate_says_nothing()
    {
        network.Ocsp = id =>
        {
            id[^1] ^= 1;
            return TestPki.Ocsp(id, clock.GetUtcNow(), clock.GetUtcNow().AddHours(1), Pki.AccessPointCa);
        };
        (await JudgeAsync()).ShouldBe(TrustFault.RevocationUnknown);
    }

    [Fact]
    public async Task A_responder_that_the_ca_empowered_is_believed_and_an_access_point_is_not()
    {
        var mayAnswer = new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.9")], critical: false);
        var responder = Pki.Issue(Pki.AccessPointCa, TestPki.Name("OCSP", "OCSP"), more: mayAnswer);
        var impostor = Pki.Issue(Pki.AccessPointCa, TestPki.Name("PBE000011", "PEPPOL TEST AP"));
        var stranger = Pki.Issue(Pki.PublisherCa, TestPki.Name("OCSP", "OCSP"), more: mayAnswer);
        (await AnsweredByAsync(responder)).ShouldBeNull();
        (await AnsweredByAsync(impostor)).ShouldBe(TrustFault.RevocationUnknown);
        (await AnsweredByAsync(stranger)).ShouldBe(TrustFault.RevocationUnknown);
    }

    private Task<TrustFault?> AnsweredByAsync(X509Certificate2 signer)
    {
        network.Ocsp = id => TestPki.Ocsp(
            id, clock.GetUtcNow(), clock.GetUtcNow().AddHours(1), signer, sendsSigner: true);
        return JudgeAsync();
    }

    private CertificateTrust Trust(RevocationOptions? options = null) =>
        new(Pki.Anchors, new RevocationCheck(network, options ?? new RevocationOptions(), clock), clock);

    private async Task<TrustFault?> JudgeAsync(CertificateTrust? trust = null) =>
        await (trust ?? Trust()).JudgeAsync(Receiver.Certificate, CertificateRole.AccessPoint, default)
            is TrustVerdict.Refused(var fault, _) ? fault : null;

    /// <summary>What stands at the addresses in the certificates. An address without an answer is down.</summary>
    private sealed class Network : IRevocationFetch
    {
        public List<string> Asked { get; } = [];

        public Func<byte[]>? Crl { get; set; }

        public Func<byte[], byte[]>? Ocsp { get; set; }

        public Task<Fetched> FetchAsync(
            Uri address, ReadOnlyMemory<byte> ocspRequest, RevocationOptions limits, CancellationToken cancellation)
        {
            Asked.Add(address.ToString());
            // The name of the certificate is the innermost structure of the question: four headers stand before it.
            var answer = ocspRequest.IsEmpty ? Crl?.Invoke() : Ocsp?.Invoke(ocspRequest[8..].ToArray());
            return Task.FromResult<Fetched>(answer is null ? new Fetched.Failed("down") : new Fetched.Octets(answer));
        }
    }
}
