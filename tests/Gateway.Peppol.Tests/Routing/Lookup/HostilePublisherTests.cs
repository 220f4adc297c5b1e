using System.Net;
using System.Text;
using Gateway.Domain.Parties;
using Gateway.Peppol.AccessPoint.Publishing;
using Gateway.Peppol.AccessPoint.Sandbox;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Certificates.Keys;
using Gateway.Peppol.Routing.Dns;
using Gateway.Peppol.Routing.Locator;
using Gateway.Peppol.Routing.Lookup;
using Gateway.Testing;

namespace Gateway.Peppol.Tests.Routing.Lookup;

/// <summary>What an SMP, or somebody who plays one, may say without being believed.</summary>
public class HostilePublisherTests
{
    private const string SignatureStart = "<ds:Signature ";

    private static readonly byte[] Good = SignedMetadata.Sign(SignedMetadata.Unsigned);

    [Fact]
    public async Task The_signed_document_itself_is_believed()
    {
        await using var bench = Bench();
        bench.AnswerWith(Good);
        await bench.FindAsync<LookupOutcome.Reachable>();
    }

    [Fact]
    public async Task An_unsigned_document_is_refused()
    {
        await using var bench = Bench();
        bench.AnswerWith(Encoding.UTF8.GetBytes(SignedMetadata.Unsigned));
        (await bench.FindAsync<LookupOutcome.Refused>()).Fault.ShouldBe(LookupFault.Signature);
    }

    /// <summary>An octet in white space, or one that means the same, may change; what is said may not.</summary>
    [Fact]
    public async Task No_changed_octet_leads_anywhere_else()
    {
        await using var bench = Bench();
        var refused = 0;
        for (var at = 0; at < Good.Length; at += 5)
        {
            var changed = Good.ToArray();
            changed[at] ^= 1;
            bench.AnswerWith(changed);
            bench.Lookup.Forget(LookupBench.Buyer);
            if ((await bench.FindAsync()).Outcome is not LookupOutcome.Reachable { Endpoint: var endpoint })
            {
                refused++;
                continue;
            }

            endpoint.Address.ShouldBe(LookupBench.Endpoint().Address, $"octet {at}");
            endpoint.Certificate.ShouldBe(LookupBench.Seat.Certificate, $"octet {at}");
            endpoint.Proof.Signer.ShouldBe(LookupBench.Smp.Certificate, $"octet {at}");
        }

        // The subject name in KeyInfo is not signed and not used; everything else counts.
        refused.ShouldBeGreaterThan(Good.Length / 5 * 9 / 10);
    }

    [Theory]
    [InlineData("URI=\"\"", "URI=\"#x\"")]
    [InlineData("http://www.w3.org/2000/09/xmldsig#enveloped-signature", "http://www.w3.org/2001/10/xml-exc-c14n#")]
    [InlineData("http://www.w3.org/2001/04/xmlenc#sha256", "http://www.w3.org/2000/09/xmldsig#sha1")]
    [InlineData("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", "http://www.w3.org/2000/09/xmldsig#rsa-sha1")]
    [InlineData("xmldsig-more#rsa-sha256", "xmldsig-more#hmac-sha256")]
    [InlineData("</ds:X509Data>", "</ds:X509Data></ds:KeyInfo><ds:KeyInfo>")]
    [InlineData("<ds:DigestValue>", "<ds:DigestValue>AA")]
    public async Task A_signature_of_another_kind_is_refused(string piece, string other)
    {
        await using var bench = Bench();
        bench.AnswerWith(Replace(Good, piece, other));
        await bench.FindAsync<LookupOutcome.Refused>();
    }

    [Fact]
    public async Task A_signature_over_something_put_aside_is_refused()
    {
        await using var bench = Bench();
        var text = Encoding.UTF8.GetString(Good);
        var evil = text.Replace("/as4<", "/evil<", StringComparison.Ordinal);
        var start = text.IndexOf(SignatureStart, StringComparison.Ordinal);
        var signature = text[start..text.LastIndexOf("</", StringComparison.Ordinal)];
        foreach (var forged in (string[])
            [
                evil,
                // The real metadata inside an extension of the forged ones, the signature where it belongs.
                evil.Replace(
                    "</smp:ServiceInformation>",
                    "<smp:Extension>" + text[text.IndexOf("<smp:Signed", StringComparison.Ordinal)..]
                        + "</smp:Extension></smp:ServiceInformation>",
                    StringComparison.Ordinal),
                // Two metadata under one signature.
                text.Replace(
                    "<smp:ServiceMetadata>", "<smp:ServiceMetadata/><smp:ServiceMetadata>", StringComparison.Ordinal),
                // The signature twice, and not at the top.
                text.Replace(SignatureStart, signature + SignatureStart, StringComparison.Ordinal),
                text.Replace(signature, $"<smp:Extension>{signature}</smp:Extension>", StringComparison.Ordinal),
            ])
        {
            bench.AnswerWith(Encoding.UTF8.GetBytes(forged));
            await bench.FindAsync<LookupOutcome.Refused>();
        }
    }

    [Fact]
    public async Task The_certificate_of_an_SMP_beside_the_signature_of_somebody_else_is_refused()
    {
        await using var bench = Bench();
        var forger = new AccessPointKey(LookupBench.Smp.Certificate, LookupBench.OtherSmp.PrivateKey);
        bench.AnswerWith(SignedMetadata.With("/as4<", "/evil<", forger));
        (await bench.FindAsync<LookupOutcome.Refused>()).Fault.ShouldBe(LookupFault.Signature);
    }

    [Fact]
    public async Task A_signer_who_is_no_SMP_of_the_stage_is_refused()
    {
        await using var bench = Bench();
        var foreign = new SandboxPki(new Uri("http://127.0.0.1:9/pki"), new FakeClock());
        var revoked = LookupBench.Pki.NewPublisher("SMP000009");
        LookupBench.Pki.Revoke(revoked.Certificate, CertificateRole.ServiceMetadataPublisher);
        foreach (var signer in (AccessPointKey[])
            [LookupBench.Seat, foreign.NewPublisher("SMP000001"), revoked])
        {
            bench.AnswerWith(SignedMetadata.Sign(SignedMetadata.Unsigned, signer));
            (await bench.FindAsync<LookupOutcome.Refused>()).Fault.ShouldBe(LookupFault.Publisher);
        }
    }

    [Fact]
    public async Task An_answer_about_somebody_or_something_else_is_refused()
    {
        await using var bench = Bench();
        foreach (var (piece, other) in ((string, string)[])
            [
                ("0208:0202239951", "0208:0677424046"),
                ("Invoice-2::Invoice##", "Invoice-2::Invoices##"),
                ("##urn:cen", "##URN:cen"),
                ("busdox-docid-qns", "peppol-doctype-wildcard"),
            ])
        {
            bench.AnswerWith(SignedMetadata.With(piece, other));
            (await bench.FindAsync<LookupOutcome.Refused>()).Fault.ShouldBe(LookupFault.Document);
        }
    }

    [Fact]
    public async Task A_list_about_somebody_else_is_refused()
    {
        await using var bench = Bench();
        bench.Instead = path => path.Contains("/services/", StringComparison.Ordinal)
            ? new HttpResponseMessage(HttpStatusCode.NotFound)
            : LookupBench.Ok(SmpDocuments.ServiceGroup(LookupBench.Publisher, new PublishedParticipant
            {
                Participant = ParticipantId.Parse("0208:0677424046"),
                Services = [],
            }));
        (await bench.FindAsync<LookupOutcome.Refused>()).Fault.ShouldBe(LookupFault.Document);
    }

    [Theory]
    [InlineData("<html><body>Welcome</body></html>")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"a\">]><x>&a;</x>")]
    [InlineData("not XML")]
    [InlineData("")]
    public async Task What_is_no_service_metadata_is_refused(string document)
    {
        await using var bench = Bench();
        bench.AnswerWith(Encoding.UTF8.GetBytes(document));
        (await bench.FindAsync<LookupOutcome.Refused>()).Fault.ShouldBe(LookupFault.Document);
    }

    [Fact]
    public async Task An_answer_without_measure_and_a_redirect_of_HTTP_are_refused()
    {
        await using var bench = Bench();
        bench.AnswerWith(new byte[100_001]);
        (await bench.FindAsync<LookupOutcome.Refused>()).Fault.ShouldBe(LookupFault.Document);
        bench.Instead = _ => new HttpResponseMessage(HttpStatusCode.Found)
        {
            Headers = { Location = new Uri("http://127.0.0.1:9/elsewhere") },
        };
        (await bench.FindAsync<LookupOutcome.Refused>()).Fault.ShouldBe(LookupFault.Document);
    }

    [Theory]
    [InlineData("http://10.0.0.1/as4")]
    [InlineData("https://as4.example.org/as4")]
    [InlineData("ftp://127.0.0.1/as4")]
    [InlineData("http://127.0.0.1/as4?x=1")]
    [InlineData("as4")]
    [InlineData("")]
    public async Task An_endpoint_outside_the_network_is_refused(string address)
    {
        await using var bench = Bench();
        bench.AnswerWith(SignedMetadata.With("http://127.0.0.1:9/as4", address));
        (await bench.FindAsync<LookupOutcome.Refused>()).Fault.ShouldBe(LookupFault.Address);
    }

    [Fact]
    public async Task An_endpoint_with_a_certificate_that_is_none_of_an_access_point_is_refused()
    {
        await using var bench = Bench();
        var revoked = LookupBench.Pki.NewAccessPoint("PBE000666");
        LookupBench.Pki.Revoke(revoked.Certificate, CertificateRole.AccessPoint);
        var nameless = LookupBench.Pki.NewAccessPoint("somebody");
        foreach (var certificate in (ParsedCertificate[])
            [revoked.Certificate, nameless.Certificate, LookupBench.Smp.Certificate])
        {
            bench.Register(
                LookupBench.Buyer, LookupBench.Service(endpoint: LookupBench.Endpoint(certificate)));
            (await bench.FindAsync<LookupOutcome.Refused>()).Fault.ShouldBe(LookupFault.Certificate);
        }

        bench.AnswerWith(SignedMetadata.With("<smp:Certificate>MII", "<smp:Certificate>"));
        (await bench.FindAsync<LookupOutcome.Refused>()).Fault.ShouldBe(LookupFault.Certificate);
    }

    [Fact]
    public async Task The_armour_and_line_breaks_of_PEM_around_a_certificate_are_read_over()
    {
        await using var bench = Bench();
        bench.AnswerWith(SignedMetadata.With(
            Convert.ToBase64String(LookupBench.Seat.Certificate.Der.Span),
            "\n" + LookupBench.Seat.Certificate.Certificate.ExportCertificatePem() + "\n"));
        await bench.FindAsync<LookupOutcome.Reachable>();
    }

    [Fact]
    public async Task A_date_that_is_none_is_refused_and_one_without_zone_is_UTC()
    {
        await using var bench = Bench();
        const string Flag = "<smp:RequireBusinessLevelSignature>false</smp:RequireBusinessLevelSignature>";
        bench.AnswerWith(SignedMetadata.With(
            Flag, Flag + "<smp:ServiceExpirationDate>some day</smp:ServiceExpirationDate>"));
        (await bench.FindAsync<LookupOutcome.Refused>()).Fault.ShouldBe(LookupFault.Document);

        bench.AnswerWith(SignedMetadata.With(
            Flag, Flag + "<smp:ServiceExpirationDate>2026-03-12T09:00:01</smp:ServiceExpirationDate>"));
        await bench.FindAsync<LookupOutcome.Reachable>();
        bench.Clock.Advance(TimeSpan.FromSeconds(1));
        await bench.FindAsync<LookupOutcome.DoesNotAccept>();
    }

    [Fact]
    public async Task A_record_that_leads_out_of_the_network_is_refused_and_shown_without_harm()
    {
        await using var bench = Bench();
        bench.Zone.Set(
            SmlZone.Sandbox.NameOf(LookupBench.Buyer),
            new SandboxAnswer.Records([new NaptrRecord(1, 1, "U", "Meta:SMP", "!.*!http://\u001b[2J10.0.0.1!", ".")]));
        var report = await bench.FindAsync();
        report.Outcome.ShouldBeOfType<LookupOutcome.Refused>().Fault.ShouldBe(LookupFault.Address);
        report.Steps.ShouldHaveSingleItem().Answer.ShouldNotContain('\u001b');
        bench.Asked.ShouldBeEmpty();
    }

    private static LookupBench Bench()
    {
        var bench = new LookupBench();
        bench.Register(LookupBench.Buyer, LookupBench.Service());
        return bench;
    }

    private static byte[] Replace(byte[] document, string piece, string other)
    {
        var text = Encoding.UTF8.GetString(document);
        text.ShouldContain(piece);
        return Encoding.UTF8.GetBytes(text.Replace(piece, other, StringComparison.Ordinal));
    }
}
