using System.Globalization;
using Gateway.Api.Hosting.Sandbox;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Api.Timeline;
using Gateway.Domain.Deliveries;
using Gateway.Peppol.AccessPoint.Diagnosis;
using Gateway.Peppol.Certificates;
using Gateway.Testing;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Outbox;

/// <summary>
/// Two gateways on one machine exchange invoices both ways over a sandbox network while their processes are killed and
/// their connections cut. Every invoice arrives once, and each sender holds a valid receipt for each.
/// GATEWAY_EXCHANGE sets how many invoices go each way (100; 1,000 make 2,000),
/// GATEWAY_EXCHANGE_KILLS how often a process is killed (6), GATEWAY_EXCHANGE_PROVIDER the database (Sqlite).
/// </summary>
public sealed class ExchangeTests
{
    private const int InvoicesEachWay = 100;
    private const int Kills = 6;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(6);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    [Fact]
    public async Task Two_gateways_that_are_killed_and_cut_off_exchange_every_invoice_once_with_proof()
    {
        var (count, kills) = (Setting("GATEWAY_EXCHANGE", InvoicesEachWay), Setting("GATEWAY_EXCHANGE_KILLS", Kills));
        var seed = Setting("GATEWAY_TEST_SEED", Random.Shared.Next(int.MaxValue));
        var provider = Enum.Parse<DatabaseProvider>(
            Environment.GetEnvironmentVariable("GATEWAY_EXCHANGE_PROVIDER") ?? nameof(DatabaseProvider.Sqlite));
        var folder = Directory.CreateTempSubdirectory("gateway-exchange-").FullName;
        await using var network = await SandboxNetwork.StartAsync(TimeProvider.System, default, TestKeys.Series());
        await using var left = await ExchangeSide.OpenAsync(
            network, provider, "PBE000001", "0999000129", folder, seed);
        await using var right = await ExchangeSide.OpenAsync(
            network, provider, "PBE000002", "0999000228", folder, seed + 1);
        using var limit = new CancellationTokenSource(Patience + TimeSpan.FromSeconds(count / 2.0));
        var begin = TimeProvider.System.GetTimestamp();

        var issuing = Task.WhenAll(
            left.IssueAsync(right.Entity, count, limit.Token), right.IssueAsync(left.Entity, count, limit.Token));
        await KillAsync([left, right], kills, new Random(seed), limit.Token);
        await issuing;
        await EndedAsync(left, limit.Token);
        await EndedAsync(right, limit.Token);

        TestContext.Current.TestOutputHelper!.WriteLine(
            $"GATEWAY_TEST_SEED={seed}: {2 * count} invoices, {kills} kills, "
            + $"{left.Proxy.CutCount + right.Proxy.CutCount} connections cut, "
            + $"{TimeProvider.System.GetElapsedTime(begin).TotalSeconds:0} s");
        var trust = ParsedCertificate.ParsePem(network.Sites.Pki.AuthoritiesPem);
        await EachArrivedOnceWithProofAsync(left, right, count, trust);
        await EachArrivedOnceWithProofAsync(right, left, count, trust);
        Directory.Delete(folder, recursive: true);
    }

    private static async Task KillAsync(
        ExchangeSide[] sides, int kills, Random random, CancellationToken cancellationToken)
    {
        for (var kill = 0; kill < kills; kill++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(1000 + random.Next(2000)), cancellationToken);
            var side = sides[random.Next(sides.Length)];
            await side.Gateway.KillAsync();
            await side.Gateway.StartAsync(cancellationToken);
        }
    }

    /// <summary>
    /// Until nothing is queued; where patience ends before, what is left is told with its tries. What waits is woken:
    /// on a slow machine a receiver that starts again is down for many tries, and each wait is twice the one before.
    /// </summary>
    private static async Task EndedAsync(ExchangeSide side, CancellationToken cancellationToken)
    {
        while (true)
        {
            await using var db = side.Database.CreateContext();
            var queued = db.Deliveries.Where(row => row.State == DeliveryState.Queued);
            if (!await queued.AnyAsync(CancellationToken.None))
            {
                return;
            }

            if (cancellationToken.IsCancellationRequested)
            {
                var left = await queued.Include(row => row.Attempts).ToListAsync(CancellationToken.None);
                Assert.Fail($"{left.Count} still queued: {string.Join("; ", left.Select(Told))}");
            }

            await queued.Where(row => row.LeaseOwner == null).ExecuteUpdateAsync(
                set => set.SetProperty(row => row.NextAttemptAt, row => row.QueuedAt), CancellationToken.None);
            await Task.Delay(Look, CancellationToken.None);
        }
    }

    private static string Told(DeliveryRow row) =>
        $"{row.Attempts.Count} tries ({string.Join(", ", row.Attempts.Select(one => one.FaultCode))}), "
        + $"next {row.NextAttemptAt:T}, leased until {row.LeaseUntil:T}";

    private static async Task EachArrivedOnceWithProofAsync(
        ExchangeSide sender, ExchangeSide receiver, int count, IReadOnlyList<ParsedCertificate> trust)
    {
        await using var sent = sender.Database.CreateContext();
        await using var received = receiver.Database.CreateContext();
        var deliveries = await sent.Deliveries.AsNoTracking().ToListAsync();
        deliveries.Count.ShouldBe(count);
        deliveries.ShouldAllBe(one => one.State == DeliveryState.Sent && one.Channel == DeliveryChannel.Peppol);

        var numbers = await sent.Documents.Select(row => row.Number).ToListAsync();
        var arrived = await received.Inbound.AsNoTracking().ToListAsync();
        arrived.Select(one => one.Number!).Order().ShouldBe(numbers.Order(), "each invoice, and once");
        arrived.Select(one => one.InstanceId).ShouldBeUnique();
        arrived.Select(one => one.MessageId).Order().ShouldBe(deliveries.Select(one => one.MessageId).Order());

        var messages = await sent.PeppolMessages.AsNoTracking().ToDictionaryAsync(row => row.MessageId);
        var receipts = await sent.PeppolReceipts.AsNoTracking().ToListAsync();
        receipts.Select(one => one.MessageId).Order().ShouldBe(messages.Keys.Order());
        var diagnosis = new As4Diagnosis(TimeProvider.System);
        foreach (var receipt in receipts)
        {
            var report = await diagnosis.VerifyReceiptAsync(
                new ReceiptRequest
                {
                    Receipt = receipt.Content,
                    Message = messages[receipt.MessageId].Soap,
                    Payload = messages[receipt.MessageId].Payload,
                    Trusted = trust,
                },
                TestContext.Current.CancellationToken);
            report.IsValid.ShouldBeTrue(report.ToText());
        }

        (await FactChainAudit.RunAsync(sent, default)).IsSound.ShouldBeTrue();
        (await FactChainAudit.RunAsync(received, default)).IsSound.ShouldBeTrue();
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var given)
            ? given
            : otherwise;
}
