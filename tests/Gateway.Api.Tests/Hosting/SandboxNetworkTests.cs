using Gateway.Api.Hosting.Sandbox;
using Gateway.Domain.Parties;
using Gateway.Peppol.AccessPoint.Publishing;
using Gateway.Peppol.AccessPoint.Registration;
using Gateway.Peppol.AccessPoint.Sandbox;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Certificates.Keys;
using Gateway.Peppol.Envelope;
using Gateway.Peppol.Routing.Locator;
using Gateway.Peppol.Routing.Lookup;
using Gateway.Testing;

namespace Gateway.Api.Tests.Hosting;

/// <summary>The whole way over real sockets: locator, name server, SMP, revocation lists.</summary>
public sealed class SandboxNetworkTests : IAsyncLifetime
{
    private static readonly ParticipantId Buyer = ParticipantId.Parse("0208:0202239951");

    private static readonly DocumentTypeId Invoice = DocumentTypeId.TryParse(
        "busdox-docid-qns::urn:oasis:names:specification:ubl:schema:xsd:Invoice-2::Invoice##"
        + "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0::2.1")!;

    private static readonly ProcessId Billing =
        ProcessId.TryCreate(ProcessId.Scheme, "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0")!;

    private readonly FakeClock clock = new();
    private SandboxNetwork network = null!;

    public async ValueTask InitializeAsync() =>
        network = await SandboxNetwork.StartAsync(clock, default, TestKeys.Series());

    public ValueTask DisposeAsync() => network.DisposeAsync();

    [Fact]
    public async Task Who_joins_is_reachable_and_who_leaves_is_gone()
    {
        var lookup = network.NewLookup();
        (await FindAsync(lookup)).ShouldBeOfType<LookupOutcome.NotRegistered>();

        await JoinAsync(network.NewAccessPoint("PBE000002"));
        var endpoint = (await FindAsync(lookup)).ShouldBeOfType<LookupOutcome.Reachable>().Endpoint;
        endpoint.Seat.ShouldBe("PBE000002");
        endpoint.Address.Port.ShouldBe(4711);

        await network.LeaveAsync(Buyer, default);
        (await FindAsync(network.NewLookup())).ShouldBeOfType<LookupOutcome.NotRegistered>();
    }

    [Fact]
    public async Task Who_joins_again_is_changed()
    {
        await JoinAsync(network.NewAccessPoint("PBE000002"));
        await JoinAsync(network.NewAccessPoint("PBE000003"));
        (await FindAsync(network.NewLookup())).ShouldBeOfType<LookupOutcome.Reachable>()
            .Endpoint.Seat.ShouldBe("PBE000003");
        (await network.Registrations.ListAsync(null, default)).ShouldBeOfType<SmlOutcome.Page>()
            .Participants.ShouldBe([Buyer]);
    }

    [Fact]
    public async Task A_revoked_access_point_is_refused_by_the_list_that_comes_over_HTTP()
    {
        var key = network.NewAccessPoint("PBE000002");
        await JoinAsync(key);
        network.Sites.Pki.Revoke(key.Certificate, CertificateRole.AccessPoint);
        (await FindAsync(network.NewLookup())).ShouldBeOfType<LookupOutcome.Refused>()
            .Fault.ShouldBe(LookupFault.Certificate);
    }

    [Fact]
    public async Task A_name_can_be_made_to_fail()
    {
        network.Sites.Zone.Set(SmlZone.Sandbox.NameOf(Buyer), new SandboxAnswer.Failure());
        (await FindAsync(network.NewLookup())).ShouldBeOfType<LookupOutcome.Unreachable>();
    }

    [Fact]
    public async Task The_network_lives_as_long_as_its_clock_says()
    {
        await JoinAsync(network.NewAccessPoint("PBE000002"));
        clock.Advance(TimeSpan.FromDays(700));
        (await FindAsync(network.NewLookup())).ShouldBeOfType<LookupOutcome.Reachable>();
        clock.Advance(TimeSpan.FromDays(4000));
        (await FindAsync(network.NewLookup())).ShouldBeOfType<LookupOutcome.Refused>();
    }

    [Fact]
    public async Task Two_networks_share_nothing()
    {
        await using var other = await SandboxNetwork.StartAsync(clock, default);
        await JoinAsync(other.NewAccessPoint("PBE000002"));
        (await FindAsync(network.NewLookup())).ShouldBeOfType<LookupOutcome.Refused>()
            .Fault.ShouldBe(LookupFault.Certificate);
        (await FindAsync(other.NewLookup())).ShouldBeOfType<LookupOutcome.NotRegistered>();
    }

    private static async Task<LookupOutcome> FindAsync(ParticipantLookup lookup) =>
        (await lookup.FindAsync(Buyer, Invoice, Billing, default)).Outcome;

    private Task JoinAsync(AccessPointKey receiver) => network.JoinAsync(
        new PublishedParticipant
        {
            Participant = Buyer,
            Services =
            [
                new PublishedService.Here(Invoice, [Billing], new PublishedEndpoint
                {
                    Address = new Uri("http://127.0.0.1:4711/as4"),
                    Certificate = receiver.Certificate,
                    Description = "The buyer's access point",
                    TechnicalContact = "https://buyer.example.org/",
                }),
            ],
        },
        default);
}
