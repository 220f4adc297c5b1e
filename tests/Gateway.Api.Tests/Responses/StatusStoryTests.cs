using System.Text;
using Gateway.Api.AccessPoint.Publishing;
using Gateway.Api.Hosting.Sandbox;
using Gateway.Api.Outbox;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Parties;
using Gateway.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Api.Tests.Responses;

/// <summary>Two gateways on one network, each an access point of its own: an invoice is found right, another
/// broken, and its sender reads so in the timeline.</summary>
public sealed class StatusStoryTests
{
    private const string Buyer = """
        {
          "name": "Théâtre des Quais", "legalForm": "ASBL", "enterpriseNumber": "0999000228",
          "vatNumber": "BE0999000228", "iban": "BE68539007547034", "language": "fr",
          "address": { "street": "Quai 12", "postCode": "1000", "city": "Bruxelles", "country": "BE" }
        }
        """;

    [Theory, ClassData<Databases>]
    public async Task An_invoice_that_its_receiver_finds_broken_comes_back_as_a_status_into_its_timeline(
        DatabaseProvider provider)
    {
        TestDatabase.Require(provider);
        var token = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("status-story-").FullName;
        await using var network = await SandboxNetwork.StartAsync(TimeProvider.System, token, TestKeys.Series());
        await using var sender = await GatewayAsync(network, provider, "PBE000001", "SMP000003", folder);
        await using var receiver = await GatewayAsync(network, provider, "PBE000002", "SMP000004", folder);
        using var sending = await sender.CallerAsync();
        using var receiving = await receiver.CallerAsync();
        var cast = await Cast.RegisterAsync(sending);
        await receiving.CreateAsync("/v1/legal-entities", Buyer);
        (await receiver.Services.GetRequiredService<ParticipantRegistry>().RegisterAsync(
            ParticipantId.Parse("0208:0999000228"), token)).ShouldBeOfType<ParticipantOutcome.Done>();

        var good = (await sending.CreateAsync("/v1/invoices", cast.Invoice("good"))).Text("id");
        await DeliverAsync(sender);
        var broken = (await sending.CreateAsync("/v1/invoices", cast.Invoice("broken"))).Text("id");
        await BreakAsync(sender, broken);
        await DeliverAsync(sender);
        (await DeliveryAsync(broken)).Text("state").ShouldBe("sent", "it was taken, and receipted");
        await DeliverAsync(receiver);

        (await DeliveryAsync(good)).Text("state").ShouldBe("sent");
        (await KindsAsync(good))[^1].ShouldBe("status.accepted");
        var delivery = await DeliveryAsync(broken);
        delivery.Text("state").ShouldBe("bounced");
        delivery.GetProperty("fault").Text("code").ShouldBe("PEPPOL_STATUS_RULE");
        (await KindsAsync(broken)).TakeLast(4)
            .ShouldBe(["delivery.receipt", "delivery.sent", "status.rejected", "delivery.bounced"]);
        var fact = (await sending.ReadAsync($"/v1/invoices/{broken}/timeline")).EnumerateArray()
            .Single(one => one.Text("kind") == "status.rejected");
        fact.GetProperty("data").Text("issues").ShouldContain("BV ");
        fact.GetProperty("data").Text("issues").ShouldContain("[BR-CO-16]");

        await DeliverAsync(sender);
        await DeliverAsync(receiver);
        await using var told = sender.Read();
        (await told.PeppolStatuses.CountAsync(token)).ShouldBe(2);
        (await told.Inbound.CountAsync(token)).ShouldBe(2, "each status came once, and none was answered");
        await using var answered = receiver.Read();
        (await answered.PeppolReceipts.CountAsync(token)).ShouldBe(2, "the proof that the sender was told");
        Directory.Delete(folder, recursive: true);

        async Task<System.Text.Json.JsonElement> DeliveryAsync(string invoice) =>
            (await sending.ReadAsync($"/v1/invoices/{invoice}")).GetProperty("deliveries")[0];

        async Task<IReadOnlyList<string>> KindsAsync(string invoice) =>
            [.. (await sending.ReadAsync($"/v1/invoices/{invoice}/timeline")).EnumerateArray()
                .Select(one => one.Text("kind"))];
    }

    private static async Task<RunningGateway> GatewayAsync(
        SandboxNetwork network, DatabaseProvider provider, string seat, string publisher, string folder)
    {
        var member = SandboxMember.Enlist(network, seat, Path.Combine(folder, seat), publisher);
        var settings = new Dictionary<string, string?>(member.Settings) { ["AccessPoint:Mls:AsksForAll"] = "true" };
        var gateway = await RunningGateway.StartAsync(provider, more: settings);
        var registry = gateway.Services.GetRequiredService<ParticipantRegistry>();
        await registry.AnnounceAsync(hasMoved: false, TestContext.Current.CancellationToken);
        (await registry.PublishSelfAsync(TestContext.Current.CancellationToken))
            .ShouldBeOfType<ParticipantOutcome.Done>();
        return gateway;
    }

    private static Task DeliverAsync(RunningGateway gateway) => gateway.Services.GetRequiredService<DeliverDue>()
        .RunAsync(TestContext.Current.CancellationToken);

    /// <summary>A document of ours is judged before it is issued, so a broken one must be made.</summary>
    private static async Task BreakAsync(RunningGateway gateway, string invoice)
    {
        await using var db = gateway.Read();
        var id = new Domain.Invoicing.DocumentId(Guid.Parse(invoice));
        var ubl = Encoding.UTF8.GetString(await db.DocumentUbls.Where(row => row.DocumentId == id)
            .Select(row => row.Content).SingleAsync());
        const string Payable = "<cbc:PayableAmount currencyID=\"EUR\">";
        ubl.ShouldContain(Payable);
        var broken = Encoding.UTF8.GetBytes(ubl.Replace(Payable, Payable + "9", StringComparison.Ordinal));
        await db.DocumentUbls.Where(row => row.DocumentId == id)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.Content, broken));
    }
}
