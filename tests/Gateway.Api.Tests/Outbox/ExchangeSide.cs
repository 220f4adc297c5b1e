using System.Globalization;
using System.Text.Json;
using Gateway.Api.Hosting.Sandbox;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Http;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Gateway.Peppol.AccessPoint;
using Gateway.Peppol.AccessPoint.Publishing;

namespace Gateway.Api.Tests.Outbox;

/// <summary>One of two gateways that exchange invoices: a process that may die at any moment, its database, and the
/// proxy that cuts connections to it.</summary>
internal sealed class ExchangeSide : IAsyncDisposable
{
    private const int ClockTimes = 10;

    private ExchangeSide(TestDatabase database, CuttingProxy proxy, SandboxGateway gateway, LegalEntity entity) =>
        (Database, Proxy, Gateway, Entity) = (database, proxy, gateway, entity);

    public TestDatabase Database { get; }

    public CuttingProxy Proxy { get; }

    public SandboxGateway Gateway { get; }

    public LegalEntity Entity { get; }

    public static async Task<ExchangeSide> OpenAsync(
        SandboxNetwork network, DatabaseProvider provider, string seat, string number, string folder, int seed)
    {
        var token = TestContext.Current.CancellationToken;
        var database = await TestDatabase.OpenEmptyAsync(provider);
        var entity = EntityOf(number);
        var key = await SandboxGateway.PrepareAsync(database.Options, [entity], token);
        var proxy = CuttingProxy.Start(share: 0.15, seed);
        var member = SandboxMember.Enlist(network, seat, Path.Combine(folder, seat));
        var settings = new Dictionary<string, string?>
        {
            ["Delivery:WireTimeout"] = "00:02:10",
            ["Delivery:Lease"] = "00:04:30",
            ["Http:RequestBurst"] = "100000",
        };
        var begin = TimeProvider.System.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
        var gateway = await SandboxGateway.StartAsync(
            member, database.Options, key, settings,
            [NodeProcess.Assembly, "serve", begin, ClockTimes.ToString(CultureInfo.InvariantCulture)], token);
        proxy.Target = gateway.Root.Port;
        await network.JoinAsync(Published(entity.Participant, proxy.Address, member), token);
        return new ExchangeSide(database, proxy, gateway, entity);
    }

    /// <summary>Issues invoices to the other side; a call that a kill broke off is made again, as callers do.</summary>
    public async Task IssueAsync(LegalEntity other, int count, CancellationToken cancellationToken)
    {
        var unit = await CreateAsync("/v1/units", "unit", $$"""
            { "legalEntity": "{{Entity.Id}}", "code": "U", "name": "Unit", "tool": "activity", "language": "fr" }
            """, cancellationToken);
        var client = await CreateAsync("/v1/clients", "client", $$"""
            {
              "legalEntity": "{{Entity.Id}}", "kind": "company", "name": "{{other.Name}}", "language": "fr",
              "address": { "street": "Rue 1", "postCode": "1000", "city": "Bruxelles", "country": "BE" },
              "enterpriseNumber": "{{other.EnterpriseNumber.Digits}}",
              "vatNumber": "BE{{other.EnterpriseNumber.Digits}}", "units": [ "{{unit}}" ]
            }
            """, cancellationToken);
        for (var number = 1; number <= count; number++)
        {
            await CreateAsync("/v1/invoices", $"invoice-{number}", $$"""
                {
                  "unit": "{{unit}}", "client": "{{client}}", "externalReference": "{{number}}",
                  "lines": [ { "description": "Work", "quantity": "1", "price": { "net": "1000.00" },
                               "vat": { "category": "S", "rate": "21" } } ]
                }
                """, cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Gateway.DisposeAsync();
        await Proxy.DisposeAsync();
        await Database.DisposeAsync();
    }

    private async Task<string> CreateAsync(string path, string key, string json, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                using var answer = await Gateway.Http.PostOnceAsync(path, Answers.Json(json), key);
                if ((int)answer.StatusCode < 500)
                {
                    using var created = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(cancellationToken));
                    return created.RootElement.Text("id");
                }
            }
            catch (Exception fault) when (fault is HttpRequestException or IOException)
            {
                // It was killed; it comes back.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200), cancellationToken);
        }
    }

    private static LegalEntity EntityOf(string number) => new()
    {
        Id = LegalEntityId.New(TimeProvider.System),
        Name = "Coopérative " + number,
        LegalForm = "SC, RPM Bruxelles",
        EnterpriseNumber = EnterpriseNumber.Parse(number),
        VatNumber = VatNumber.Parse("BE" + number),
        Address = new PostalAddress
        {
            Street = "Rue de l'Exemple 1",
            PostCode = "1060",
            City = "Saint-Gilles",
            Country = Country.Belgium,
        },
        Iban = Iban.Parse("BE68539007547034"),
        Language = Language.Fr,
    };

    private static PublishedParticipant Published(ParticipantId participant, Uri address, SandboxMember member) => new()
    {
        Participant = participant,
        Services =
        [
            new PublishedService.Here(
                BillingTypes.Invoice,
                [BillingTypes.Billing],
                new PublishedEndpoint
                {
                    Address = address,
                    Certificate = member.Key.Certificate,
                    Description = "The other side",
                    TechnicalContact = "mailto:peppol@example.org",
                }),
        ],
    };
}
