using Gateway.Api.Hosting.Sandbox;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Parties;
using Gateway.Peppol.AccessPoint;
using Gateway.Peppol.AccessPoint.Publishing;
using Gateway.Testing;

namespace Gateway.Api.Tests.Http.AccessPoint;

/// <summary>A gateway that is a member of a sandbox network, and the access point of its first Belgian
/// client.</summary>
internal sealed class PeppolWorld : IAsyncDisposable
{
    /// <summary>The theatre of the demo's parties.</summary>
    public const string Buyer = "0208:0999000228";

    private readonly string folder;

    private PeppolWorld(string folder, SandboxNetwork network, SandboxReceiver receiver, RunningGateway gateway) =>
        (this.folder, Network, Receiver, Gateway) = (folder, network, receiver, gateway);

    public SandboxNetwork Network { get; }

    public SandboxReceiver Receiver { get; }

    public RunningGateway Gateway { get; }

    public static async Task<PeppolWorld> OpenAsync(DatabaseProvider provider, bool delivers = false)
    {
        TestDatabase.Require(provider);
        var token = TestContext.Current.CancellationToken;
        var files = Directory.CreateTempSubdirectory("gateway-peppol-").FullName;
        var network = await SandboxNetwork.StartAsync(TimeProvider.System, token, TestKeys.Series());
        var receiver = await SandboxReceiver.StartAsync(
            network.NewAccessPoint("PBE000222"), network.Trust, TimeProvider.System, token);
        var member = SandboxMember.Enlist(network, "PBE000001", files);
        var endpoint = new PublishedEndpoint
        {
            Address = receiver.Address,
            Certificate = receiver.Key.Certificate,
            Description = "The buyer's access point",
            TechnicalContact = "mailto:peppol@example.org",
        };
        await network.JoinAsync(
            new PublishedParticipant
            {
                Participant = ParticipantId.Parse(Buyer),
                Services = [new PublishedService.Here(BillingTypes.Invoice, [BillingTypes.Billing], endpoint)],
            },
            token);
        return new PeppolWorld(
            files, network, receiver, await RunningGateway.StartAsync(provider, delivers, more: member.Settings));
    }

    /// <summary>A file in a folder that goes with the test.</summary>
    public string File(string name) => Path.Combine(folder, name);

    public async ValueTask DisposeAsync()
    {
        await Gateway.DisposeAsync();
        await Receiver.DisposeAsync();
        await Network.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
