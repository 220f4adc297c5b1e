using System.Net;
using System.Net.Sockets;
using Gateway.Api.Persistence;
using Gateway.Peppol.Transport.As4.Sending;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.AccessPoint;

/// <summary>
/// A gateway is killed again and again while a peer sends it messages, each until it has its receipt. Between keeping a
/// message and answering lies nothing but the answer: whoever asks again gets the receipt that was kept.
/// </summary>
public class KilledReceiverTests
{
    private const int Kills = 8;
    private const int MessagesAtOnce = 6;

    [Fact]
    public async Task Whatever_is_killed_each_message_is_kept_once_and_its_sender_holds_the_kept_receipt()
    {
        await using var stage = await ReceivingStage.OpenAsync(DatabaseProvider.Sqlite);
        var root = FreeAddress();
        var settings = new Dictionary<string, string?>(stage.Own.Settings)
        {
            ["Database:Provider"] = "Sqlite",
            ["Database:ConnectionString"] = stage.Gateway.DatabaseArguments[3],
            ["Logging:LogLevel:Default"] = "None",
            ["Logging:LogLevel:Microsoft"] = "None",
            ["Logging:LogLevel:Microsoft.Hosting.Lifetime"] = "None",
        };
        using var http = new HttpClient { BaseAddress = root, Timeout = TimeSpan.FromSeconds(20) };
        var random = new Random(20261121);
        var receipts = new Dictionary<string, byte[]>();
        var tries = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            var messages = await Task.WhenAll(
                Enumerable.Range(0, MessagesAtOnce).Select(_ => stage.SealInvoiceAsync()));
            using (var node = await GatewayNodeProcess.StartAsync(root, settings))
            {
                var sending = Task.WhenAll(messages.Select(message => TryAsync(stage, http, message)));
                await Task.Delay(random.Next(20, 700));
                await node.KillAsync();
                tries += (await sending).Count(receipt => receipt is null);
            }

            using var alive = await GatewayNodeProcess.StartAsync(root, settings);
            foreach (var message in messages)
            {
                receipts[message.Header.MessageId] =
                    (await TryAsync(stage, http, message)).ShouldNotBeNull("The second try must be receipted.");
                message.Dispose();
            }

            await alive.KillAsync();
        }

        await using var db = stage.Gateway.Read();
        var kept = await db.Inbound.AsNoTracking()
            .Join(db.InboundEvidence, row => row.Id, one => one.InboundId, (row, one) => new { row, one.Receipt })
            .ToListAsync();
        kept.Count.ShouldBe(Kills * MessagesAtOnce);
        kept.ShouldAllBe(one => one.Receipt.SequenceEqual(receipts[one.row.MessageId]));
        (await Api.Timeline.FactChainAudit.RunAsync(db, default)).IsSound.ShouldBeTrue();
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{Kills} kills, {kept.Count} messages, {tries} first tries without an answer");
        tries.ShouldBeGreaterThan(0, "No kill hit anything: the test proves nothing.");
    }

    /// <summary>The receipt, verified; null when the other side died.</summary>
    private static async Task<byte[]?> TryAsync(ReceivingStage stage, HttpClient http, SignedUserMessage message)
    {
        try
        {
            using var body = new WireContent(message.Encrypt(stage.Own.Key.Certificate));
            using var answer = await http.PostAsync(ReceivingStage.Path, body);
            var reader = new ResponseReader(stage.Network.Trust, new(), TimeProvider.System);
            await using var octets = await answer.Content.ReadAsStreamAsync();
            var outcome = await reader.ReadAsync(
                message.Digests, (int)answer.StatusCode, answer.Content.Headers.ContentType?.ToString(), octets,
                isRetry: false, default);
            return outcome.ShouldBeOfType<SendOutcome.Delivered>(outcome.ToString()).Receipt.Octets.ToArray();
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            return null;
        }
    }

    private static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }
}
