using System.Net;
using System.Text.Json;
using Gateway.Domain.Parties;
using Gateway.Peppol.AccessPoint.Publishing;
using Gateway.Peppol.AccessPoint.Sandbox;
using Gateway.Peppol.Envelope;
using Gateway.Peppol.Routing.Locator;
using Gateway.Peppol.Routing.Lookup;

namespace Gateway.Peppol.Tests.Routing.Lookup;

/// <summary>Who is reached, who is not, and why.</summary>
public class ParticipantLookupTests
{
    [Fact]
    public async Task A_registered_participant_is_reachable_with_all_that_sending_needs()
    {
        await using var bench = new LookupBench();
        bench.Register(LookupBench.Buyer, LookupBench.Service());
        var report = await bench.FindAsync();
        var endpoint = report.Outcome.ShouldBeOfType<LookupOutcome.Reachable>().Endpoint;
        endpoint.Participant.ShouldBe(LookupBench.Buyer);
        endpoint.Address.ShouldBe(new Uri("http://127.0.0.1:9/as4"));
        endpoint.Seat.ShouldBe("PBE000123");
        endpoint.Certificate.ShouldBe(LookupBench.Seat.Certificate);
        endpoint.Proof.Signer.ShouldBe(LookupBench.Smp.Certificate);
        report.Steps.Select(step => step.Kind).ShouldBe(
        [
            LookupStepKind.NameServer, LookupStepKind.ServiceMetadata, LookupStepKind.Signature,
            LookupStepKind.Endpoint, LookupStepKind.Certificate,
        ]);
        report.Steps.ShouldAllBe(step => step.Verdict == LookupVerdict.Passed && !step.IsRemembered);
        report.Steps[2].CertificateSha256.ShouldBe(LookupBench.Smp.Certificate.Fingerprint.ToString());
        report.Steps[2].AnswerSha256.ShouldBe(report.EvidenceSha256);
    }

    [Fact]
    public async Task A_report_is_a_fact_in_JSON()
    {
        await using var bench = new LookupBench();
        bench.Register(LookupBench.Buyer, LookupBench.Service());
        var json = JsonDocument.Parse((await bench.FindAsync()).ToJson()).RootElement;
        json.GetProperty("outcome").GetString().ShouldBe("reachable");
        json.GetProperty("participant").GetString().ShouldBe("0208:0202239951");
        json.GetProperty("endpoint").GetProperty("seat").GetString().ShouldBe("PBE000123");
        json.GetProperty("steps").GetArrayLength().ShouldBe(5);
        json.GetProperty("steps")[2].GetProperty("certificate").GetString()!.ShouldContain("SMP000001");
        json.GetProperty("at").GetDateTimeOffset().ShouldBe(bench.Clock.GetUtcNow());
    }

    [Fact]
    public async Task Who_has_no_name_is_not_registered_and_no_SMP_is_asked()
    {
        await using var bench = new LookupBench();
        await bench.FindAsync<LookupOutcome.NotRegistered>();
        bench.Zone.Set(SmlZone.Sandbox.NameOf(LookupBench.Buyer), new SandboxAnswer.Records([]));
        await bench.FindAsync<LookupOutcome.NotRegistered>();
        bench.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_failing_or_silent_name_server_is_no_verdict()
    {
        await using var bench = new LookupBench();
        foreach (var answer in (SandboxAnswer[])[new SandboxAnswer.Failure(), new SandboxAnswer.Silence()])
        {
            bench.Zone.Set(SmlZone.Sandbox.NameOf(LookupBench.Buyer), answer);
            var report = await bench.FindAsync();
            report.Outcome.ShouldBeOfType<LookupOutcome.Unreachable>();
            report.Steps.ShouldHaveSingleItem().Verdict.ShouldBe(LookupVerdict.Unreachable);
        }
    }

    [Fact]
    public async Task Who_does_not_receive_the_document_type_says_what_it_receives()
    {
        await using var bench = new LookupBench();
        bench.Register(LookupBench.Buyer, LookupBench.Service(LookupBench.CreditNote));
        var outcome = await bench.FindAsync<LookupOutcome.DoesNotAccept>();
        outcome.Gap.ShouldBe(AcceptanceGap.DocumentType);
        outcome.Accepted.ShouldBe([LookupBench.CreditNote]);
    }

    [Fact]
    public async Task Another_process_another_transport_and_an_endpoint_out_of_force_are_told_apart()
    {
        await using var bench = new LookupBench();
        bench.Register(LookupBench.Buyer, LookupBench.Service(process: LookupBench.Process("urn:other")));
        (await bench.FindAsync<LookupOutcome.DoesNotAccept>()).Gap.ShouldBe(AcceptanceGap.Process);

        bench.AnswerWith(SignedMetadata.With("peppol-transport-as4-v2_0", "busdox-transport-as2-ver2p0"));
        (await bench.FindAsync<LookupOutcome.DoesNotAccept>()).Gap.ShouldBe(AcceptanceGap.TransportProfile);

        bench.Instead = _ => null;
        var from = bench.Clock.GetUtcNow().AddDays(1);
        bench.Register(LookupBench.Buyer, LookupBench.Service(
            endpoint: LookupBench.Endpoint() with { ActiveFrom = from, ActiveUntil = from.AddDays(1) }));
        (await bench.FindAsync<LookupOutcome.DoesNotAccept>()).Gap.ShouldBe(AcceptanceGap.NotInForce);
        bench.Clock.Set(from);
        await bench.FindAsync<LookupOutcome.Reachable>();
        bench.Clock.Set(from.AddDays(1));
        (await bench.FindAsync<LookupOutcome.DoesNotAccept>()).Gap.ShouldBe(AcceptanceGap.NotInForce);
    }

    [Fact]
    public async Task An_SMP_that_knows_nothing_of_the_participant_makes_it_unregistered()
    {
        await using var bench = new LookupBench();
        bench.Name(LookupBench.Buyer, LookupBench.Publisher);
        var report = await bench.FindAsync();
        report.Outcome.ShouldBeOfType<LookupOutcome.NotRegistered>();
        report.Steps.Select(step => step.Kind)
            .ShouldBe([LookupStepKind.NameServer, LookupStepKind.ServiceMetadata, LookupStepKind.ServiceGroup]);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(429)]
    [InlineData(408)]
    public async Task An_SMP_that_is_ill_is_tried_later(int status)
    {
        await using var bench = new LookupBench();
        bench.Register(LookupBench.Buyer, LookupBench.Service());
        bench.Instead = _ => new HttpResponseMessage((HttpStatusCode)status);
        await bench.FindAsync<LookupOutcome.Unreachable>();
    }

    [Fact]
    public async Task An_SMP_without_a_connection_or_an_end_is_tried_later()
    {
        await using var bench = new LookupBench();
        bench.Register(LookupBench.Buyer, LookupBench.Service());
        bench.Instead = _ => throw new HttpRequestException("no route");
        await bench.FindAsync<LookupOutcome.Unreachable>();
        bench.Instead = _ => new HttpResponseMessage { Content = new StreamContent(new EndlessStream()) };
        await bench.FindAsync<LookupOutcome.Unreachable>();
    }

    [Fact]
    public async Task A_list_that_cannot_be_had_leaves_the_question_open()
    {
        await using var bench = new LookupBench();
        bench.Register(LookupBench.Buyer, LookupBench.Service(LookupBench.CreditNote));
        bench.Instead = path => path.Contains("/services/", StringComparison.Ordinal)
            ? null
            : new HttpResponseMessage(HttpStatusCode.BadGateway);
        await bench.FindAsync<LookupOutcome.Unreachable>();
    }

    [Fact]
    public async Task Revocation_that_cannot_be_found_out_is_tried_later()
    {
        await using var bench = new LookupBench { HasLists = false };
        bench.Register(LookupBench.Buyer, LookupBench.Service());
        await bench.FindAsync<LookupOutcome.Unreachable>();
    }

    [Theory]
    [InlineData("urn:peppol:pint:billing-1@eu-1", "urn:peppol:pint:billing-1@eu-1")]
    [InlineData("urn:peppol:pint:billing-1@eu-1", "urn:peppol:pint:billing-1@eu-1*")]
    [InlineData("urn:peppol:pint:billing-1@eu-1", "urn:peppol:pint:billing-1*")]
    [InlineData("urn:peppol:pint:billing-1@eu-1@x", "urn:peppol:pint:billing-1*")]
    public async Task A_wildcard_document_type_is_found_in_the_list(string asked, string registered)
    {
        await using var bench = new LookupBench();
        var type = LookupBench.Type("Invoice", registered, DocumentTypeId.WildcardScheme);
        bench.Register(LookupBench.Buyer, LookupBench.Service(), LookupBench.Service(type));
        var wanted = LookupBench.Type("Invoice", asked, DocumentTypeId.WildcardScheme);
        var endpoint = (await bench.FindAsync<LookupOutcome.Reachable>(type: wanted)).Endpoint;
        endpoint.DocumentType.ShouldBe(wanted);
        endpoint.RegisteredAs.ShouldBe(type);
    }

    [Theory]
    [InlineData("urn:peppol:pint:billing-1@eu-1", "urn:peppol:pint:bill*")]
    [InlineData("urn:peppol:pint:billing-1@eu-1", "urn:peppol:pint:billing-1")]
    [InlineData("urn:peppol:pint:billing-1@eu-1", "urn:peppol:pint:*@eu-1")]
    [InlineData("urn:peppol:pint:billing-1@eu-1", "*")]
    [InlineData("urn:peppol:pint:billing-1*", "urn:peppol:pint:billing-1*")]
    public async Task A_star_stands_for_the_end_after_an_at_sign_only(string asked, string registered)
    {
        await using var bench = new LookupBench();
        bench.Register(
            LookupBench.Buyer,
            LookupBench.Service(LookupBench.Type("Invoice", registered, DocumentTypeId.WildcardScheme)),
            LookupBench.Service(LookupBench.Type("CreditNote", asked, DocumentTypeId.WildcardScheme)),
            LookupBench.Service(LookupBench.Type("Invoice", asked)));
        (await bench.FindAsync<LookupOutcome.DoesNotAccept>(
            type: LookupBench.Type("Invoice", asked, DocumentTypeId.WildcardScheme))).Accepted.Count.ShouldBe(3);
    }

    [Fact]
    public async Task The_nearest_wildcard_wins()
    {
        await using var bench = new LookupBench();
        var types = ((string[])["urn:a*", "urn:a@b*", "urn:a@b@c*"])
            .Select(one => LookupBench.Type("Invoice", one, DocumentTypeId.WildcardScheme)).ToArray();
        bench.Register(LookupBench.Buyer, [.. types.Select(type => LookupBench.Service(type))]);
        var asked = LookupBench.Type("Invoice", "urn:a@b@x", DocumentTypeId.WildcardScheme);
        (await bench.FindAsync<LookupOutcome.Reachable>(type: asked)).Endpoint.RegisteredAs.ShouldBe(types[1]);
    }

    [Fact]
    public async Task A_Belgian_enterprise_is_looked_up_under_its_number_then_under_its_VAT_number()
    {
        await using var bench = new LookupBench();
        var candidates = BelgianParticipants.Of(LookupBench.Buyer);
        candidates.Select(one => one.ToString()).ShouldBe(["0208:0202239951", "9925:be0202239951"]);
        bench.Register(candidates[1], LookupBench.Service());
        var report = await FindAsync(bench, candidates);
        report.Participant.ShouldBe(candidates[1]);
        report.Outcome.ShouldBeOfType<LookupOutcome.Reachable>();
        report.Steps.Select(step => step.Participant).Distinct().ShouldBe(["0208:0202239951", "9925:be0202239951"]);

        bench.Register(candidates[0], LookupBench.Service());
        (await FindAsync(bench, candidates)).Participant.ShouldBe(candidates[0]);
    }

    [Fact]
    public async Task What_cannot_be_found_out_is_no_reason_to_take_another_participant()
    {
        await using var bench = new LookupBench();
        var candidates = BelgianParticipants.Of(LookupBench.Buyer);
        bench.Register(candidates[1], LookupBench.Service());
        bench.Zone.Set(SmlZone.Sandbox.NameOf(candidates[0]), new SandboxAnswer.Failure());
        var report = await FindAsync(bench, candidates);
        report.Outcome.ShouldBeOfType<LookupOutcome.Unreachable>();
        report.Participant.ShouldBe(candidates[0]);
        bench.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_outcome_is_that_of_the_one_who_is_registered()
    {
        await using var bench = new LookupBench();
        var candidates = BelgianParticipants.Of(LookupBench.Buyer);
        (await FindAsync(bench, candidates)).Participant.ShouldBe(candidates[0]);
        bench.Register(candidates[1], LookupBench.Service(LookupBench.CreditNote));
        var report = await FindAsync(bench, candidates);
        report.Participant.ShouldBe(candidates[1]);
        report.Outcome.ShouldBeOfType<LookupOutcome.DoesNotAccept>();
    }

    [Fact]
    public async Task A_redirect_is_followed_once_to_the_SMP_it_names()
    {
        await using var bench = new LookupBench();
        Redirect(bench, LookupBench.OtherSmp.Certificate.Subject);
        var endpoint = (await bench.FindAsync<LookupOutcome.Reachable>()).Endpoint;
        endpoint.Proof.Signer.ShouldBe(LookupBench.OtherSmp.Certificate);
        bench.Asked.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("CN=SMP000002,OU=PEPPOL SANDBOX SMP,O=Sandbox,C=BE", true)]
    [InlineData("C=BE, O=Sandbox, OU=PEPPOL SANDBOX SMP, CN=SMP000002", true)]
    [InlineData("cn=smp000002, ou=peppol sandbox smp, o=sandbox, c=be", true)]
    [InlineData("SMP000002", true)]
    [InlineData("CN=SMP000002", false)]
    [InlineData("CN=SMP000001, OU=PEPPOL SANDBOX SMP, O=Sandbox, C=BE", false)]
    [InlineData("CN=SMP000002, OU=PEPPOL SANDBOX SMP, O=Sandbox, C=BE, C=BE", false)]
    [InlineData("=", false)]
    [InlineData("", false)]
    public async Task The_signer_behind_a_redirect_is_the_one_it_names(string uid, bool isReachable)
    {
        await using var bench = new LookupBench();
        Redirect(bench, uid);
        (await bench.FindAsync()).Outcome.ShouldSatisfyAllConditions(
            outcome => (outcome is LookupOutcome.Reachable).ShouldBe(isReachable),
            outcome => (outcome is LookupOutcome.Refused { Fault: LookupFault.Redirect }).ShouldBe(!isReachable));
    }

    [Fact]
    public async Task A_redirect_to_a_redirect_to_nothing_or_out_of_the_network_is_refused()
    {
        await using var bench = new LookupBench();
        Redirect(bench, "SMP000002");
        bench.OtherParticipants.Set(new PublishedParticipant
        {
            Participant = LookupBench.Buyer,
            Services = [Elsewhere("http://127.0.0.1:9/smp/x", "SMP000001")],
        });
        (await bench.FindAsync<LookupOutcome.Refused>()).Fault.ShouldBe(LookupFault.Redirect);

        bench.OtherParticipants.Remove(LookupBench.Buyer);
        (await bench.FindAsync<LookupOutcome.Refused>()).Fault.ShouldBe(LookupFault.Redirect);

        bench.Register(LookupBench.Buyer, Elsewhere("http://10.0.0.1/x", "SMP000002"));
        (await bench.FindAsync<LookupOutcome.Refused>()).Fault.ShouldBe(LookupFault.Redirect);
    }

    private static Task<LookupReport> FindAsync(LookupBench bench, IReadOnlyList<ParticipantId> candidates) =>
        bench.Lookup.FindAsync(candidates, LookupBench.Invoice, LookupBench.Billing, default);

    private static PublishedService.Elsewhere Elsewhere(string address, string uid) =>
        new(LookupBench.Invoice, new Uri(address), uid);

    /// <summary>The buyer has moved to the other SMP, and the first one says so.</summary>
    private static void Redirect(LookupBench bench, string uid)
    {
        var path = Peppol.Routing.Publisher.SmpPaths.ServiceMetadata(LookupBench.Buyer, LookupBench.Invoice);
        var address = Peppol.Routing.Publisher.SmpPaths.Below(LookupBench.OtherPublisher, path);
        bench.Register(LookupBench.Buyer, Elsewhere(address.AbsoluteUri, uid));
        bench.OtherParticipants.Set(
            new PublishedParticipant { Participant = LookupBench.Buyer, Services = [LookupBench.Service()] });
    }

    /// <summary>A body that never comes.</summary>
    private sealed class EndlessStream : MemoryStream
    {
        public override bool CanSeek => false;

        public override async ValueTask<int> ReadAsync(
            Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }
}
