using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Gateway.Api.Invoicing;
using Gateway.Api.Outbox;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Timeline;
using Gateway.Domain.Deliveries;
using Gateway.Recovery.Correspondence.Sink;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Outbox;

/// <summary>
/// A process that issues invoices and delivers them over SMTP is killed fifty times at random moments. Nothing may be
/// lost, and nothing sent twice but for what no sender over SMTP can know: whether a message arrived when its answer
/// did not (RFC 1047). Then the same bytes go again under the same Message-ID.
/// </summary>
public partial class KillTests
{
    private const int Kills = 50;
    private const int SparesMax = 2;

    [Fact]
    public async Task Fifty_kills_lose_nothing_and_repeat_only_what_was_on_the_wire()
    {
        var seed = int.TryParse(
            Environment.GetEnvironmentVariable("GATEWAY_TEST_SEED"), CultureInfo.InvariantCulture, out var given)
            ? given
            : Random.Shared.Next();
        await using var gateway = await TestGateway.OpenAsync(DatabaseProvider.Sqlite);
        await using var sink = MailSink.Start();
        var begin = TimeProvider.System.GetUtcNow();

        var issued = await KillAsync(gateway, sink, new Random(seed), begin);
        await DrainAsync(gateway, sink, begin);

        await using var db = gateway.Read();
        var deliveries = await db.Deliveries.AsNoTracking().Include(row => row.Attempts).ToListAsync();
        Say(seed, issued.Count, deliveries, sink);
        await EveryInvoiceIsThereAsync(db, issued);
        deliveries.ShouldAllBe(delivery => delivery.State == DeliveryState.Sent && delivery.LeaseOwner == null);
        deliveries.SelectMany(delivery => delivery.Attempts).ShouldAllBe(attempt => attempt.EndedAt != null);
        (await FactChainAudit.RunAsync(db, default)).IsSound.ShouldBeTrue();
        EachArrivedAndOnlyTheInterruptedAgain(deliveries, sink);
    }

    private static async Task<IReadOnlyCollection<string>> KillAsync(
        TestGateway gateway, MailSink sink, Random random, DateTimeOffset begin)
    {
        var issued = new HashSet<string>();
        var spares = new Queue<NodeProcess>();
        for (var kill = 0; kill < Kills; kill++)
        {
            // The next processes start while this one works.
            while (spares.Count <= SparesMax)
            {
                spares.Enqueue(
                    NodeProcess.Start(gateway.Database.Options.ConnectionString, sink.Port, begin, issues: true));
            }

            using var node = spares.Dequeue();
            var sent = sink.CountsByMessageId.Count;
            await node.BeginAsync();

            // One in five dies at its start, the others in their work.
            var diesAtStart = random.Next(5) == 0;
            await Until.IsSoAsync(() => diesAtStart || sink.CountsByMessageId.Count > sent);
            await Task.Delay(TimeSpan.FromMilliseconds(random.Next(300)));
            await node.KillAsync();
            issued.UnionWith(node.Issued);
        }

        foreach (var spare in spares)
        {
            spare.Dispose();
        }

        return issued;
    }

    /// <summary>One that lives finishes the work. Its clock is sixteen hours on: no lease, no wait is left.</summary>
    private static async Task DrainAsync(TestGateway gateway, MailSink sink, DateTimeOffset begin)
    {
        using var node = NodeProcess.Start(
            gateway.Database.Options.ConnectionString, sink.Port, begin - TimeSpan.FromMinutes(10), issues: false);
        await node.BeginAsync();
        await using var db = gateway.Read();
        await Until.IsSoAsync(async () => !await db.Deliveries.AnyAsync(row => row.State == DeliveryState.Queued));
        await node.EndAsync();
    }

    private static async Task EveryInvoiceIsThereAsync(GatewayDbContext db, IReadOnlyCollection<string> issued)
    {
        var stored = await db.Documents.Select(row => row.ExternalReference!).ToListAsync();
        issued.Except(stored).ShouldBeEmpty("an invoice that was answered for is gone");
        stored.Select(reference => int.Parse(reference, CultureInfo.InvariantCulture)).Order()
            .ShouldBe(Enumerable.Range(1, stored.Count));
        (await NumberGaps.FindAsync(db, default)).ShouldBeEmpty();
        (await db.Receivables.CountAsync()).ShouldBe(stored.Count);
        (await db.PayrollEntries.CountAsync()).ShouldBe(stored.Count);
        (await db.Deliveries.CountAsync()).ShouldBe(stored.Count);
    }

    private static void EachArrivedAndOnlyTheInterruptedAgain(List<DeliveryRow> deliveries, MailSink sink)
    {
        var counts = sink.CountsByMessageId;
        counts.Count.ShouldBe(deliveries.Count, "the sink saw a Message-ID that is no delivery's");
        foreach (var delivery in deliveries)
        {
            var arrived = counts.GetValueOrDefault($"<{delivery.MessageId}>");
            arrived.ShouldBeInRange(1, 1 + Unanswered(delivery), $"delivery {delivery.Id}: {Faults(delivery)}");
        }

        foreach (var again in sink.Messages.GroupBy(message => message.MessageId))
        {
            again.Select(message => Convert.ToBase64String(message.Content)).Distinct().Count().ShouldBe(1);
        }

        sink.Messages.GroupBy(message => Pdf().Match(Encoding.ASCII.GetString(message.Content)).Value)
            .ShouldAllBe(invoice => invoice.Select(message => message.MessageId).Distinct().Count() == 1);
        deliveries.Sum(Interruptions).ShouldBeInRange(1, Kills * new DeliveryOptions().Lanes);
    }

    /// <summary>Tries that may have arrived although no answer came: their node died, or the answer took too long for
    /// a clock that runs a hundred times as fast.</summary>
    private static int Unanswered(DeliveryRow delivery) =>
        Interruptions(delivery)
        + delivery.Attempts.Count(attempt => attempt.FaultCode == DeliveryFaults.MailTimeout.Code);

    private static string Faults(DeliveryRow delivery) =>
        string.Join(", ", delivery.Attempts.Select(attempt => attempt.FaultCode ?? "taken"));

    private static int Interruptions(DeliveryRow delivery) =>
        delivery.Attempts.Count(attempt => attempt.FaultCode == DeliveryFaults.Interrupted.Code);

    private static void Say(int seed, int answered, List<DeliveryRow> deliveries, MailSink sink) =>
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"GATEWAY_TEST_SEED={seed}: {Kills} kills, {deliveries.Count} invoices ({answered} answered for), "
            + $"{sink.Messages.Count} transmissions, {sink.Messages.Count - deliveries.Count} of them again, "
            + $"{deliveries.Sum(Interruptions)} tries interrupted, "
            + $"{deliveries.Sum(Unanswered) - deliveries.Sum(Interruptions)} not answered in time");

    [GeneratedRegex("F2026-[0-9]+\\.pdf", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pdf();
}
