using Gateway.Api.AccessPoint;
using Gateway.Api.Hosting.Sandbox;
using Gateway.Api.Outbox;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Bulk;
using Gateway.Api.Responses;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Parties;
using Gateway.Peppol.AccessPoint;
using Gateway.Peppol.AccessPoint.Outbound;
using Gateway.Peppol.AccessPoint.Publishing;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Certificates.Keys;
using Gateway.Peppol.Envelope;
using Gateway.Testing;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Outbox;

/// <summary>A gateway with invoices that leave over Peppol, a network, and the access point of the buyer.</summary>
internal sealed class PeppolBench : IAsyncDisposable
{
    private const string BuyerNumber = "0100007097";

    private readonly string folder = Directory.CreateTempSubdirectory("peppol-bench-").FullName;

    private PeppolBench(DeliveryStage stage, SandboxNetwork network, SandboxReceiver receiver)
    {
        (Stage, Sandbox, Receiver) = (stage, network, receiver);
        var trust = Path.Combine(folder, "trust.pem");
        File.WriteAllText(trust, network.Sites.Pki.AuthoritiesPem);
        Network = new PeppolNetwork(
            new AccessPointOptions
            {
                Stage = PeppolStage.Sandbox,
                TrustAnchors = [trust],
                NameServers = [.. network.Dns.Servers.Select(server => server.ToString())],
                RevocationMethods = [Peppol.Certificates.Revocation.RevocationMethod.Crl],
            },
            stage.Gateway.Clock);
        Identity = new AccessPointIdentity("PBE000001", new OneKey(network.NewAccessPoint("PBE000001")));
        Circuits = new ReceiverCircuits(new CircuitOptions(), stage.Gateway.Clock);
        Channel = NewChannel(TimeSpan.FromSeconds(30));
    }

    public static ParticipantId Buyer { get; } = ParticipantId.Parse("0208:" + BuyerNumber);

    public static ParticipantId BuyerByVat { get; } = ParticipantId.Parse("9925:be" + BuyerNumber);

    public DeliveryStage Stage { get; }

    public SandboxNetwork Sandbox { get; }

    public SandboxReceiver Receiver { get; }

    public PeppolNetwork Network { get; }

    public AccessPointIdentity Identity { get; }

    public ReceiverCircuits Circuits { get; }

    public PeppolDeliveryChannel Channel { get; }

    /// <summary>The buyer is registered unless told otherwise.</summary>
    public static async Task<PeppolBench> OpenAsync(
        DatabaseProvider provider = DatabaseProvider.Sqlite, int invoices = 1, bool isRegistered = true)
    {
        var stage = await DeliveryStage.OpenAsync(provider, invoices);
        var network = await SandboxNetwork.StartAsync(stage.Gateway.Clock, default, TestKeys.Series());
        var receiver = await SandboxReceiver.StartAsync(
            network.NewAccessPoint("PBE000002"), network.Trust, stage.Gateway.Clock, default);
        var bench = new PeppolBench(stage, network, receiver);
        await stage.Gateway.RunAsync(db => db.Deliveries.ExecuteUpdateAsync(row => row
            .SetProperty(one => one.Channel, DeliveryChannel.Peppol)
            .SetProperty(one => one.Recipient, Buyer.ToString())));
        if (isRegistered)
        {
            await bench.JoinAsync(Buyer, receiver);
        }

        return bench;
    }

    public PeppolDeliveryChannel NewChannel(TimeSpan timeMax, HttpClient? http = null)
    {
        var clock = Stage.Gateway.Clock;
        var sender = new AccessPointSender(
            http ?? Network.Http, Network.Trust, new SenderOptions { TimeMax = timeMax }, clock, Network.Limits);
        return new PeppolDeliveryChannel(
            new PeppolTasks(Stage.Gateway.Get<IDbContextFactory<GatewayDbContext>>(), Identity),
            Network,
            new PeppolMessages(
                Stage.Gateway.Transactions, Stage.Gateway.Get<IBulkWriter>(), sender, Identity,
                new MessageStatusOptions(), clock),
            sender,
            Circuits,
            clock);
    }

    public Task JoinAsync(ParticipantId participant, SandboxReceiver receiver, DocumentTypeId? type = null) =>
        Sandbox.JoinAsync(
            new PublishedParticipant
            {
                Participant = participant,
                Services =
                [
                    new PublishedService.Here(
                        type ?? BillingTypes.Invoice,
                        [BillingTypes.Billing],
                        new PublishedEndpoint
                        {
                            Address = receiver.Address,
                            Certificate = receiver.Key.Certificate,
                            Description = "The buyer's access point",
                            TechnicalContact = "https://buyer.example.org/",
                        }),
                ],
            },
            default);

    public Task DeliverAsync(PeppolDeliveryChannel? channel = null) => Stage.DeliverAsync(channel ?? Channel);

    /// <summary>Long enough for any wait and any lease.</summary>
    public async Task DeliverLaterAsync()
    {
        Stage.Advance(TimeSpan.FromHours(1));
        await DeliverAsync();
    }

    public async Task<IReadOnlyList<string>> FactKindsAsync() =>
        [.. (await Stage.FactsAsync()).Select(fact => fact.Kind)];

    public async ValueTask DisposeAsync()
    {
        Network.Dispose();
        await Receiver.DisposeAsync();
        await Sandbox.DisposeAsync();
        await Stage.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private sealed record OneKey(AccessPointKey Signing) : IKeyStore
    {
        public IReadOnlyList<AccessPointKey> Generations => [Signing];
    }
}
