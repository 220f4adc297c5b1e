using System.Security.Cryptography;
using System.Text;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Domain.Parties;
using Gateway.Peppol.Envelope;
using Gateway.Peppol.Transport.As4;
using Gateway.Peppol.Transport.As4.Sending;

namespace Gateway.Api.Tests.AccessPoint;

/// <summary>
/// A hundred megabytes come in over HTTP, are kept, and are read back, without ever being in memory. Alone, since what
/// is measured is the memory of the process.
/// </summary>
[Collection(nameof(LargeMessageTests))]
[CollectionDefinition(nameof(LargeMessageTests), DisableParallelization = true)]
public class LargeMessageTests
{
    private const int Megabytes = 100;
    private const long ExtraMemoryMax = 64L << 20;

    [Fact]
    public async Task A_hundred_megabytes_go_through_in_little_memory()
    {
        await using var stage = await ReceivingStage.OpenAsync(DatabaseProvider.Sqlite);
        var file = Path.GetTempFileName();
        var header = stage.Header();
        await WriteAsync(file, header);
        try
        {
            await using var payload = File.OpenRead(file);
            var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(payload));
            payload.Position = 0;
            using var message = await SealAsync(header, payload, stage);
            using var memory = new PeakMemory();

            using var body = new WireContent(message.Encrypt(stage.Own.Key.Certificate));
            using var answer = await stage.Wire.PostAsync(
                ReceivingStage.Path, body, TestContext.Current.CancellationToken);

            (await answer.Content.ReadAsStringAsync(default)).ShouldContain("NonRepudiationInformation");
            var inbound = (await stage.ListAsync()).ShouldHaveSingleItem();
            inbound.Text("hash").ShouldBe(hash);
            inbound.Text("verdict").ShouldBe("notJudged");
            await using var back = await stage.Admin.GetStreamAsync(
                $"/v1/inbound/{inbound.Text("id")}/envelope", TestContext.Current.CancellationToken);
            Convert.ToHexStringLower(await SHA256.HashDataAsync(back)).ShouldBe(hash);
            memory.Grown.ShouldBeLessThan(ExtraMemoryMax);
            TestContext.Current.TestOutputHelper!.WriteLine(
                $"{Megabytes} MB in and back, {memory.Grown >> 20} MB of managed memory at most");
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static Task<SignedUserMessage> SealAsync(EnvelopeHeader header, Stream payload, ReceivingStage stage) =>
        SignedUserMessage.SealAsync(
            new OutgoingMessage
            {
                MessageId = MessageIds.New(TimeProvider.System, "peer.test"),
                Timestamp = TimeProvider.System.GetUtcNow(),
                ConversationId = "large",
                OriginalSender = new MessageProperty(
                    As4Identifiers.OriginalSender, header.Sender.Value, ParticipantId.MetaScheme),
                FinalRecipient = new MessageProperty(
                    As4Identifiers.FinalRecipient, header.Receiver.Value, ParticipantId.MetaScheme),
                ServiceType = ProcessId.Scheme,
                Service = header.Process.Value,
                Action = header.DocumentType.ToString(),
                ToSeat = ReceivingStage.OwnSeat,
            },
            payload,
            stage.Peer,
            new As4Limits(),
            TestContext.Current.CancellationToken);

    /// <summary>An envelope whose document is mostly an attachment that hardly compresses.</summary>
    private static async Task WriteAsync(string file, EnvelopeHeader header)
    {
        var document = Path.GetTempFileName();
        await using (var output = new StreamWriter(document, append: false, new UTF8Encoding(false)))
        {
            await output.WriteAsync("<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\"><x>");
            var random = new Random(1);
            var bytes = new byte[750_000];
            for (var megabyte = 0; megabyte < Megabytes; megabyte++)
            {
                random.NextBytes(bytes);
                await output.WriteAsync(Convert.ToBase64String(bytes));
            }

            await output.WriteAsync("</x></Invoice>");
        }

        await using var input = File.OpenRead(document);
        await using var envelope = File.Create(file);
        await EnvelopeWriter.WriteAsync(header, input, envelope, default);
        File.Delete(document);
    }
}
