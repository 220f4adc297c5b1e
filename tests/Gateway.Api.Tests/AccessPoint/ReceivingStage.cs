using System.Net.Http.Headers;
using Gateway.Api.AccessPoint.Publishing;
using Gateway.Api.Hosting.Sandbox;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Hosting;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Parties;
using Gateway.Peppol.AccessPoint.Registration;
using Gateway.Peppol.Certificates.Keys;
using Gateway.Peppol.Envelope;
using Gateway.Peppol.Tests.Transport.As4;
using Gateway.Peppol.Transport.As4;
using Gateway.Peppol.Transport.As4.Sending;
using Gateway.Peppol.Ubl;
using Gateway.Testing;
using Gateway.Testing.Invoicing;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Api.Tests.AccessPoint;

/// <summary>
/// A gateway that is an access point of a sandbox network, and a peer in it that sends what a test wants. The legal
/// entity of the demo is registered; <see cref="Participant"/> is its number.
/// </summary>
internal sealed class ReceivingStage : IAsyncDisposable
{
    public const string OwnSeat = "PBE000222";
    public const string PeerSeat = "PBE000111";
    public const string Participant = "0208:0999000129";
    public const string Supplier = "0208:0202239951";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("access-point");
    private int sent;
    private bool isNetworkStopped;

    private ReceivingStage(SandboxNetwork network) => Network = network;

    public SandboxNetwork Network { get; }

    public RunningGateway Gateway { get; private set; } = null!;

    public SandboxMember Own { get; private set; } = null!;

    /// <summary>The key of the access point that sends.</summary>
    public AccessPointKey Peer { get; private set; } = null!;

    public Cast Cast { get; private set; } = null!;

    /// <summary>With a key of administration.</summary>
    public HttpClient Admin { get; private set; } = null!;

    /// <summary>Without any key, as peers are.</summary>
    public HttpClient Wire { get; private set; } = null!;

    public static Uri Path { get; } = new("/as4", UriKind.Relative);

    public static async Task<ReceivingStage> OpenAsync(
        DatabaseProvider provider, params (string Name, string Value)[] settings)
    {
        TestDatabase.Require(provider);
        var token = TestContext.Current.CancellationToken;
        var stage = new ReceivingStage(await SandboxNetwork.StartAsync(TimeProvider.System, token, TestKeys.Series()));
        stage.Own = SandboxMember.Enlist(stage.Network, OwnSeat, stage.folder.FullName, publisher: "SMP000002");
        stage.Peer = stage.Network.NewAccessPoint(PeerSeat);
        var all = new Dictionary<string, string?>(stage.Own.Settings);
        foreach (var (name, value) in settings)
        {
            all[name] = value;
        }

        stage.Gateway = await RunningGateway.StartAsync(provider, more: all);
        stage.Admin = await stage.Gateway.CallerAsync();
        stage.Wire = stage.Gateway.Anonymous();
        stage.Cast = await Cast.RegisterAsync(stage.Admin);
        var registry = stage.Gateway.Services.GetRequiredService<ParticipantRegistry>();
        (await registry.AnnounceAsync(hasMoved: false, token)).ShouldBeOfType<SmlOutcome.Done>();
        await stage.AddParticipantAsync(Participant);
        return stage;
    }

    public async Task AddParticipantAsync(string participant)
    {
        var registry = Gateway.Services.GetRequiredService<ParticipantRegistry>();
        var outcome = await registry.RegisterAsync(
            ParticipantId.Parse(participant), TestContext.Current.CancellationToken);
        outcome.ShouldBeOfType<ParticipantOutcome.Done>(outcome.ToString());
    }

    public EnvelopeHeader Header(string? instance = null) => new()
    {
        Sender = EnvelopeParty.TryCreate(ParticipantId.MetaScheme, Supplier)!,
        Receiver = EnvelopeParty.TryCreate(ParticipantId.MetaScheme, Participant)!,
        DocumentType = ServedDocuments.OfLegalEntity[0].Type,
        Process = ServedDocuments.OfLegalEntity[0].Processes[0],
        CountryC1 = "BE",
        InstanceId = instance ?? $"instance-{Interlocked.Increment(ref sent)}",
        CreatedAt = TimeProvider.System.GetUtcNow(),
    };

    /// <summary>An invoice of a supplier, with a buyer reference if one is given.</summary>
    public static byte[] Invoice(string? buyerReference = null)
    {
        var content = SampleDocuments.Content();
        var references = content.References with { Buyer = buyerReference ?? "Festival", Order = "PO-4711" };
        return UblWriter.Write(Domain.Invoicing.Invoice.Issue("S-2026-7", content with { References = references }));
    }

    public static async Task<byte[]> WrapAsync(EnvelopeHeader header, byte[] document)
    {
        using var output = new MemoryStream();
        using var input = new MemoryStream(document);
        await EnvelopeWriter.WriteAsync(header, input, output, TestContext.Current.CancellationToken);
        return output.ToArray();
    }

    /// <summary>The message that our own sender makes of an envelope.</summary>
    public async Task<SignedUserMessage> SealAsync(
        EnvelopeHeader header, byte[] envelope, string? messageId = null, AccessPointKey? key = null) =>
        await SignedUserMessage.SealAsync(
            new OutgoingMessage
            {
                MessageId = messageId ?? MessageIds.New(TimeProvider.System, "peer.test"),
                Timestamp = TimeProvider.System.GetUtcNow(),
                ConversationId = "conversation",
                OriginalSender = new MessageProperty(
                    As4Identifiers.OriginalSender, header.Sender.Value, ParticipantId.MetaScheme),
                FinalRecipient = new MessageProperty(
                    As4Identifiers.FinalRecipient, header.Receiver.Value, ParticipantId.MetaScheme),
                ServiceType = ProcessId.Scheme,
                Service = header.Process.Value,
                Action = header.DocumentType.ToString(),
                ToSeat = OwnSeat,
            },
            new MemoryStream(envelope),
            key ?? Peer,
            new As4Limits(),
            TestContext.Current.CancellationToken);

    public async Task<SignedUserMessage> SealInvoiceAsync(string? buyerReference = null)
    {
        var header = Header();
        return await SealAsync(header, await WrapAsync(header, Invoice(buyerReference)));
    }

    /// <summary>One try to send, encrypted anew, and what our own sender makes of the answer.</summary>
    public async Task<SendOutcome> SendAsync(SignedUserMessage message)
    {
        using var answer = await PostAsync(message);
        var reader = new ResponseReader(Network.Trust, new As4Limits(), TimeProvider.System);
        await using var body = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        return await reader.ReadAsync(
            message.Digests, (int)answer.StatusCode, answer.Content.Headers.ContentType?.ToString(), body,
            isRetry: false, TestContext.Current.CancellationToken);
    }

    public async Task<HttpResponseMessage> PostAsync(SignedUserMessage message)
    {
        var wire = message.Encrypt(Own.Key.Certificate);
        using var body = new MemoryStream();
        await wire.WriteToAsync(body, TestContext.Current.CancellationToken);
        return await PostAsync(body.ToArray(), wire.ContentType);
    }

    public async Task<HttpResponseMessage> PostAsync(byte[] body, string contentType)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new ByteArrayContent(body) };
        request.Headers.ExpectContinue = true; // Who is refused by the announced length hears it before it writes.
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return await Wire.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>A message with right signatures in which a test changes what it wants.</summary>
    public async Task<Forgery> ForgeAsync(string messageId)
    {
        var header = Header();
        var usual = Forgery.HeaderWith(
            new MessageProperty("MimeType", "application/xml"),
            new MessageProperty("CompressionType", "application/gzip"));
        return new Forgery
        {
            Key = Peer,
            Receiver = Own.Key.Certificate,
            Content = Forgery.Gzip(await WrapAsync(header, Invoice())),
            Header = usual with
            {
                MessageId = messageId,
                Service = header.Process.Value,
                Action = header.DocumentType.ToString(),
                Properties =
                [
                    new MessageProperty(As4Identifiers.OriginalSender, Supplier, ParticipantId.MetaScheme),
                    new MessageProperty(As4Identifiers.FinalRecipient, Participant, ParticipantId.MetaScheme),
                ],
            },
        };
    }

    public Task<HttpResponseMessage> PostAsync(Forgery forgery) =>
        PostAsync(forgery.Make(), "multipart/related; boundary=\"b\"; type=\"application/soap+xml\"");

    /// <summary>Everything that came in, as the API lists it.</summary>
    public async Task<IReadOnlyList<System.Text.Json.JsonElement>> ListAsync(string query = "") =>
        [.. (await Admin.ReadAsync("/v1/inbound" + query)).GetProperty("items").EnumerateArray()];

    /// <summary>From now on locator, SMP, name server and revocation lists are gone.</summary>
    public async Task StopNetworkAsync()
    {
        if (!isNetworkStopped)
        {
            isNetworkStopped = true;
            await Network.DisposeAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        Wire?.Dispose();
        Admin?.Dispose();
        if (Gateway is not null)
        {
            await Gateway.DisposeAsync();
        }

        await StopNetworkAsync();
        folder.Delete(recursive: true);
    }
}
