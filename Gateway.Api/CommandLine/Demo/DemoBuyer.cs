using System.Globalization;
using System.Text.Json.Nodes;
using Gateway.Api.Hosting.Sandbox;
using Gateway.Api.Persistence;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Gateway.Peppol.AccessPoint;
using Gateway.Peppol.AccessPoint.Publishing;

namespace Gateway.Api.CommandLine.Demo;

/// <summary>The access point of the Belgian clients: another gateway, in a process of its own, on the sandbox network.
/// It receives for the theatre and for the town.</summary>
internal sealed class DemoBuyer(SandboxGateway gateway) : IAsyncDisposable
{
    private const string Seat = "PBE000222";

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);

    /// <summary>Those clients of <see cref="DemoParties"/> that are companies or public bodies in Belgium.</summary>
    private static readonly (string Name, string Number)[] Clients =
    [
        ("Théâtre des Quais", "0999000228"),
        ("Stad Voorbeeld", "0999000327"),
    ];

    public Uri Root => gateway.Root;

    public static async Task<DemoBuyer> StartAsync(
        SandboxNetwork network, string folder, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var member = SandboxMember.Enlist(network, Seat, Path.Combine(folder, "keys"));
        var database = new DatabaseOptions
        {
            Provider = DatabaseProvider.Sqlite,
            ConnectionString = $"Data Source={Path.Combine(folder, "gateway.db")}",
        };
        var entities = Clients.Select(EntityOf).ToList();
        var key = await SandboxGateway.PrepareAsync(database, entities, cancellationToken);
        var gateway = await SandboxGateway.StartAsync(
            member, database, key, new Dictionary<string, string?>(), program: null, cancellationToken);
        foreach (var entity in entities)
        {
            await network.JoinAsync(Published(entity.Participant, gateway.Root, member), cancellationToken);
        }

        return new DemoBuyer(gateway);
    }

    /// <summary>Waits until so many documents came in there.</summary>
    public async Task ArrivedAsync(int expected, TextWriter say, CancellationToken cancellationToken)
    {
        var clock = TimeProvider.System;
        var start = clock.GetTimestamp();
        var arrived = 0;
        while (arrived < expected && clock.GetElapsedTime(start) < Limit)
        {
            await Task.Delay(Look, clock, cancellationToken);
            var page = JsonNode.Parse(await gateway.Http.GetStringAsync("/v1/inbound?limit=100", cancellationToken))!;
            arrived = page["items"]!.AsArray().Count;
        }

        await say.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{arrived} of {expected} documents arrived at the buyers' access point {Seat}, over DNS, SMP and AS4."));
    }

    public ValueTask DisposeAsync() => gateway.DisposeAsync();

    private static LegalEntity EntityOf((string Name, string Number) client) => new()
    {
        Id = LegalEntityId.New(TimeProvider.System),
        Name = client.Name,
        LegalForm = "",
        EnterpriseNumber = EnterpriseNumber.Parse(client.Number),
        Address = new PostalAddress
        {
            Street = "Quai aux Briques 12",
            PostCode = "1000",
            City = "Bruxelles",
            Country = Country.Belgium,
        },
        Iban = Iban.Parse("BE68539007547034"),
        Language = Language.Fr,
    };

    private static PublishedParticipant Published(ParticipantId participant, Uri root, SandboxMember member)
    {
        var endpoint = new PublishedEndpoint
        {
            Address = new Uri(root, SandboxReceiver.Path),
            Certificate = member.Key.Certificate,
            Description = "The buyers' service provider",
            TechnicalContact = "mailto:peppol@buyers.example",
        };
        return new PublishedParticipant
        {
            Participant = participant,
            Services =
            [
                new PublishedService.Here(BillingTypes.Invoice, [BillingTypes.Billing], endpoint),
                new PublishedService.Here(BillingTypes.CreditNote, [BillingTypes.Billing], endpoint),
            ],
        };
    }
}
