using System.Security.Cryptography;
using Gateway.Domain.Parties;
using Gateway.Peppol.AccessPoint.Publishing;
using Gateway.Peppol.AccessPoint.Registration;
using Gateway.Peppol.AccessPoint.Sandbox;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Certificates.Keys;
using Gateway.Peppol.Certificates.Revocation;
using Gateway.Peppol.Routing.Dns;
using Gateway.Peppol.Routing.Locator;
using Gateway.Peppol.Routing.Lookup;
using Gateway.Peppol.Routing.Network;
using Gateway.Peppol.Routing.Publisher;

namespace Gateway.Api.Hosting.Sandbox;

/// <summary>
/// A Peppol network on this machine, for demonstrations and tests: PKI with revocation lists, locator, name server and
/// SMP, each reached the way the real one is, on ports of loopback that the system chooses. Participants join and
/// leave while it runs; access points are whoever has a key of its PKI. Nothing of it outlives the object.
/// </summary>
internal sealed class SandboxNetwork : IAsyncDisposable
{
    private const string PublisherId = "SMP000001";

    private readonly WebApplication web;
    private readonly SandboxNameServer names;
    private readonly HttpClient http = NetworkHttp.Create(PeppolStage.Sandbox);
    private readonly TimeProvider clock;

    private SandboxNetwork(WebApplication web, SandboxNameServer names, SandboxSites sites, TimeProvider clock)
    {
        (this.web, this.names, this.clock, Sites) = (web, names, clock, sites);
        Trust = new CertificateTrust(
            TrustAnchors.For(PeppolStage.Sandbox, sites.Pki.Authorities),
            new RevocationCheck(
                new HttpRevocationFetch(http, clock),
                new RevocationOptions { Methods = [RevocationMethod.Crl] },
                clock),
            clock);
        Registrations = new SmlClient(
            http, new SmlOptions { Address = sites.LocatorAddress, PublisherId = PublisherId }, clock);
    }

    /// <summary>What stands behind the addresses: zone, participants and PKI can be changed while it runs.</summary>
    public SandboxSites Sites { get; }

    /// <summary>The judge of certificates of this network; its revocation lists come over HTTP.</summary>
    public CertificateTrust Trust { get; }

    /// <summary>The network's name server.</summary>
    public DnsOptions Dns => new() { Servers = [names.EndPoint] };

    /// <summary>The registrations of the network's SMP at its locator.</summary>
    public ISmlRegistrations Registrations { get; }

    /// <summary>Starts it; it serves when the task ends.</summary>
    /// <param name="clock">What its certificates and lists are dated by.</param>
    /// <param name="cancellation">Gives the start up.</param>
    /// <param name="newKey">Where the keys of its PKI come from; each is made anew unless told otherwise.</param>
    public static async Task<SandboxNetwork> StartAsync(
        TimeProvider clock, CancellationToken cancellation, Func<RSA>? newKey = null)
    {
        var zone = new SandboxZone();
        SandboxSites? sites = null;
        // The addresses are written into certificates and records, so they must be known before anything is made.
        var server = SandboxWeb.Build(() => sites);
        await server.StartAsync(cancellation);
        sites = new SandboxSites(new Uri(server.Urls.Single()), PublisherId, zone, clock, newKey);
        var network = new SandboxNetwork(server, SandboxNameServer.Start(zone), sites, clock);
        var announced = await network.Registrations.AnnouncePublisherAsync(
            sites.PublisherAddress, sites.PublisherAddress.Host, cancellation);
        return announced is SmlOutcome.Done
            ? network
            : throw new InvalidOperationException($"The sandbox's locator does not take its SMP: {announced}");
    }

    /// <summary>A lookup that asks this network, with a memory of its own.</summary>
    public ParticipantLookup NewLookup(LookupOptions? options = null) => new(
        new DnsClient(Dns, clock),
        new SmpClient(http, new SmpOptions(), clock),
        Trust,
        SmlZone.Sandbox,
        options ?? new LookupOptions(),
        clock);

    /// <summary>A new access point of the network.</summary>
    public AccessPointKey NewAccessPoint(string seat) => Sites.Pki.NewAccessPoint(seat);

    /// <summary>Publishes a participant and registers it, or changes one that has joined before.</summary>
    public async Task JoinAsync(PublishedParticipant participant, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(participant);
        Sites.Participants.Set(participant);
        var outcome = await Registrations.RegisterAsync(participant.Participant, cancellation);
        if (outcome is not (SmlOutcome.Done or SmlOutcome.Refused { Fault: SmlFault.AlreadyRegistered }))
        {
            throw new InvalidOperationException($"The sandbox does not take {participant.Participant}: {outcome}");
        }
    }

    /// <summary>Takes a participant out of the network.</summary>
    public async Task LeaveAsync(ParticipantId participant, CancellationToken cancellation)
    {
        await Registrations.DeregisterAsync(participant, cancellation);
        Sites.Participants.Remove(participant);
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await names.DisposeAsync();
        await web.DisposeAsync();
    }
}
