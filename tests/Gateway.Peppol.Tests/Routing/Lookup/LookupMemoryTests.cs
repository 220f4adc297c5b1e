using System.Net;
using Gateway.Domain.Parties;
using Gateway.Peppol.AccessPoint.Sandbox;
using Gateway.Peppol.Routing.Locator;
using Gateway.Peppol.Routing.Lookup;

namespace Gateway.Peppol.Tests.Routing.Lookup;

/// <summary>Answers are used again for a while, and never for longer than they are good.</summary>
public class LookupMemoryTests
{
    [Fact]
    public async Task Within_minutes_nobody_is_asked_again_and_the_report_says_so()
    {
        await using var bench = Bench();
        var first = await bench.FindAsync();
        bench.Clock.Advance(TimeSpan.FromMinutes(4.9));
        var second = await bench.FindAsync();
        bench.Asked.Count.ShouldBe(1);
        second.Outcome.ShouldBeOfType<LookupOutcome.Reachable>();
        second.EvidenceSha256.ShouldBe(first.EvidenceSha256);
        second.Steps.Select(step => step.IsRemembered).ShouldBe([true, true, true, false, false]);
        second.Steps[2].At.ShouldBe(first.At);

        bench.Clock.Advance(TimeSpan.FromMinutes(0.2));
        await bench.FindAsync<LookupOutcome.Reachable>();
        bench.Asked.Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_SMP_is_remembered_no_longer_than_its_record_holds()
    {
        await using var bench = new LookupBench(new LookupOptions { MetadataMax = TimeSpan.Zero });
        bench.Register(LookupBench.Buyer, LookupBench.Service());
        (await bench.FindAsync()).Steps[0].IsRemembered.ShouldBeFalse();
        bench.Clock.Advance(TimeSpan.FromSeconds(59));
        (await bench.FindAsync()).Steps[0].IsRemembered.ShouldBeTrue();
        bench.Clock.Advance(TimeSpan.FromSeconds(1));
        (await bench.FindAsync()).Steps[0].IsRemembered.ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_forgotten_is_asked_anew()
    {
        await using var bench = Bench();
        await bench.FindAsync();
        var renewed = LookupBench.Pki.NewAccessPoint("PBE000124");
        bench.Register(LookupBench.Buyer, LookupBench.Service(endpoint: LookupBench.Endpoint(renewed.Certificate)));
        (await bench.FindAsync<LookupOutcome.Reachable>()).Endpoint.Seat.ShouldBe("PBE000123");
        bench.Lookup.Forget(LookupBench.Buyer);
        (await bench.FindAsync<LookupOutcome.Reachable>()).Endpoint.Seat.ShouldBe("PBE000124");
    }

    [Fact]
    public async Task A_certificate_revoked_since_is_refused_although_its_endpoint_is_remembered()
    {
        await using var bench = Bench();
        var seat = LookupBench.Pki.NewAccessPoint("PBE000125");
        bench.Register(LookupBench.Buyer, LookupBench.Service(endpoint: LookupBench.Endpoint(seat.Certificate)));
        await using var other = new LookupBench(new LookupOptions { MetadataMax = TimeSpan.FromDays(1) });
        other.Register(LookupBench.Buyer, LookupBench.Service(endpoint: LookupBench.Endpoint(seat.Certificate)));
        await other.FindAsync<LookupOutcome.Reachable>();
        LookupBench.Pki.Revoke(seat.Certificate, Peppol.Certificates.CertificateRole.AccessPoint);
        other.Clock.Advance(TimeSpan.FromHours(7));
        (await other.FindAsync<LookupOutcome.Refused>()).Fault.ShouldBe(LookupFault.Certificate);
    }

    [Fact]
    public async Task A_bad_end_on_remembered_answers_is_tried_once_on_fresh_ones()
    {
        await using var bench = Bench();
        await bench.FindAsync();
        bench.Name(LookupBench.Buyer, LookupBench.OtherPublisher);
        bench.OtherParticipants.Set(new()
        {
            Participant = LookupBench.Buyer,
            Services = [LookupBench.Service(LookupBench.CreditNote)],
        });
        bench.Participants.Remove(LookupBench.Buyer);
        var report = await bench.FindAsync(type: LookupBench.CreditNote);
        report.Outcome.ShouldBeOfType<LookupOutcome.Reachable>().Endpoint.Proof.Signer
            .ShouldBe(LookupBench.OtherSmp.Certificate);
        report.Steps.Count(step => step.Kind == LookupStepKind.NameServer).ShouldBe(2);
    }

    [Fact]
    public async Task Nothing_bad_is_remembered()
    {
        await using var bench = new LookupBench();
        await bench.FindAsync<LookupOutcome.NotRegistered>();
        bench.Register(LookupBench.Buyer, LookupBench.Service());
        bench.Instead = _ => new HttpResponseMessage(HttpStatusCode.BadGateway);
        await bench.FindAsync<LookupOutcome.Unreachable>();
        bench.Instead = _ => null;
        await bench.FindAsync<LookupOutcome.Reachable>();
    }

    [Fact]
    public async Task The_memory_does_not_grow_without_end()
    {
        await using var bench = new LookupBench(new LookupOptions { EntriesMax = 3 });
        for (var number = 1; number <= 5; number++)
        {
            var participant = ParticipantId.Parse($"0192:99999999{number}");
            bench.Register(participant, LookupBench.Service());
            await bench.FindAsync<LookupOutcome.Reachable>(participant);
        }

        // The fourth made room by forgetting the first three.
        bench.Asked.Clear();
        await bench.FindAsync(ParticipantId.Parse("0192:999999994"));
        bench.Asked.ShouldBeEmpty();
        await bench.FindAsync(ParticipantId.Parse("0192:999999991"));
        bench.Asked.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Participants_are_the_same_whatever_their_case()
    {
        await using var bench = new LookupBench();
        bench.Register(ParticipantId.Parse("9915:test"), LookupBench.Service());
        await bench.FindAsync<LookupOutcome.Reachable>(ParticipantId.Parse("9915:TEST"));
        bench.Zone.Set(SmlZone.Sandbox.NameOf(ParticipantId.Parse("9915:Test")), new SandboxAnswer.Failure());
        await bench.FindAsync<LookupOutcome.Reachable>(ParticipantId.Parse("9915:tEST"));
    }

    private static LookupBench Bench()
    {
        var bench = new LookupBench();
        bench.Register(
            LookupBench.Buyer, LookupBench.Service(), LookupBench.Service(LookupBench.CreditNote));
        return bench;
    }
}
