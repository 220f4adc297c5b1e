using System.Collections.Concurrent;
using System.Text;
using Gateway.Peppol.AccessPoint.Inbound;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Certificates.Keys;
using Gateway.Peppol.Transport.As4;
using Gateway.Peppol.Transport.As4.Mime;
using Gateway.Peppol.Transport.As4.Receiving;
using Gateway.Peppol.Transport.As4.Soap;

namespace Gateway.Api.Hosting.Sandbox;

/// <summary>
/// An access point of the sandbox that behaves as it is told, over real HTTP on a port of loopback: what is to be met
/// in the network, for demonstrations and tests of sending. It verifies and decrypts for real, and keeps in memory what
/// it took. It stands for somebody else; our own receiving side is not this.
/// </summary>
internal sealed class SandboxReceiver : IAsyncDisposable
{
    public const string Path = "/as4";

    private readonly WebApplication web;
    private readonly VerificationContext context;
    private readonly TimeProvider clock;
    private readonly As4Limits limits = new();
    private readonly ConcurrentDictionary<string, byte[]> receipts = new();
    private readonly ConcurrentQueue<SandboxArrival> arrivals = new();

    private SandboxReceiver(AccessPointKey key, CertificateTrust trust, TimeProvider clock)
    {
        (Key, this.clock) = (key, clock);
        context = new VerificationContext { Keys = new OneKey(key), Trust = trust };
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        web = builder.Build();
        web.MapPost(Path, ReceiveAsync);
    }

    public AccessPointKey Key { get; }

    public Uri Address => new(new Uri(web.Urls.Single()), Path);

    /// <summary>May be changed at any time; holds for what arrives afterwards.</summary>
    public SandboxConduct Conduct { get; set; } = SandboxConduct.Takes;

    /// <summary>Every request, in the order they came, whatever became of it.</summary>
    public int Requests { get; private set; }

    /// <summary>Every message that verified, each time it came.</summary>
    public IReadOnlyCollection<SandboxArrival> Arrivals => arrivals;

    public static async Task<SandboxReceiver> StartAsync(
        AccessPointKey key, CertificateTrust trust, TimeProvider clock, CancellationToken cancellation)
    {
        var receiver = new SandboxReceiver(key, trust, clock);
        await receiver.web.StartAsync(cancellation);
        return receiver;
    }

    public ValueTask DisposeAsync() => web.DisposeAsync();

    private async Task ReceiveAsync(HttpContext http)
    {
        Requests++;
        switch (Conduct)
        {
            case SandboxConduct.Stalls:
                await Task.Delay(Timeout.Infinite, http.RequestAborted).ConfigureAwait(
                    ConfigureAwaitOptions.SuppressThrowing);
                return;
            case SandboxConduct.AnswersHtml:
                await AnswerAsync(http, 502, "text/html", "<html><h1>502 Bad Gateway</h1></html>"u8.ToArray());
                return;
            case SandboxConduct.AnswersNothing:
                return;
            case SandboxConduct.AsksToWait:
                http.Response.Headers.RetryAfter = "7200";
                await AnswerAsync(http, 503, "text/plain", "later"u8.ToArray());
                return;
            default:
                await TakeAsync(http);
                return;
        }
    }

    private async Task TakeAsync(HttpContext http)
    {
        var read = await MessageReader.ReadAsync(
            http.Request.ContentType ?? "", http.Request.Body, limits, clock, http.RequestAborted);
        if (read is not MessageRead.Received(var received))
        {
            await AnswerAsync(http, 400, "text/plain", []);
            return;
        }

        using (received)
        {
            switch (await VerifiedUserMessage.VerifyAsync(received, context, http.RequestAborted))
            {
                case Verification.Verified(var message):
                    await AnswerAsync(http, message);
                    return;
                case Verification.Refused(var refusal):
                    await SignalAsync(http, refusal.Error, received.Header.MessageId);
                    return;
            }
        }
    }

    private async Task AnswerAsync(HttpContext http, VerifiedUserMessage message)
    {
        using var payload = new Spool(limits.MemoryOctetsMax);
        if (await AcceptedEnvelope.ReadAsync(message, Key.Certificate.CommonName, payload, http.RequestAborted)
            is not EnvelopeVerdict.Accepted(var accepted))
        {
            await SignalAsync(http, EbmsError.Of(EbmsErrorKind.Other, "Bad envelope."), message.Header.MessageId);
            return;
        }

        var id = message.Header.MessageId;
        var conduct = Conduct;
        if (conduct is SandboxConduct.Refuses or SandboxConduct.Defers)
        {
            await SignalAsync(
                http,
                conduct == SandboxConduct.Refuses
                    ? EbmsError.NotServiced("The recipient is not served here.")
                    : EbmsError.Of(EbmsErrorKind.DeliveryFailure, "Not now."),
                id);
            return;
        }

        payload.TryGetMemory(out var envelope);
        var digest = message.References.First(one => one.Uri.StartsWith("cid:", StringComparison.Ordinal)).Digest;
        arrivals.Enqueue(new SandboxArrival(
            id,
            accepted.Header.InstanceId,
            accepted.Header.Receiver.Value,
            Convert.ToHexStringLower(digest.Span),
            envelope.ToArray()));
        await ReceiptAsync(http, message, conduct);
    }

    private async Task ReceiptAsync(HttpContext http, VerifiedUserMessage message, SandboxConduct conduct)
    {
        var id = message.Header.MessageId;
        var isNew = false;
        var receipt = receipts.GetOrAdd(id, _ =>
        {
            isNew = true;
            return SignalWriter.Receipt(message, Key, MessageIds.New(clock, "sandbox"), clock);
        });
        switch (conduct)
        {
            case SandboxConduct.TakesOnce when !isNew:
                await SignalAsync(http, EbmsError.Of(EbmsErrorKind.DuplicateDetected, "Already handled."), id);
                return;
            case SandboxConduct.LosesReceipt:
                http.Abort();
                return;
            case SandboxConduct.AnswersForAnother:
                await AnswerAsync(http, 200, As4Identifiers.SoapType, Spoiled(receipt, id));
                return;
            default:
                await AnswerAsync(http, 200, As4Identifiers.SoapType, receipt);
                return;
        }
    }

    /// <summary>The receipt with another message in it, which no longer is what was signed.</summary>
    private static byte[] Spoiled(byte[] receipt, string id)
    {
        var text = Encoding.UTF8.GetString(receipt);
        return Encoding.UTF8.GetBytes(text.Replace(id, "another@sandbox", StringComparison.Ordinal));
    }

    private Task SignalAsync(HttpContext http, EbmsError error, string messageId) => AnswerAsync(
        http, 200, As4Identifiers.SoapType,
        SignalWriter.Error(error, messageId, Key, MessageIds.New(clock, "sandbox"), clock));

    private static async Task AnswerAsync(HttpContext http, int status, string contentType, byte[] body)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = contentType;
        await http.Response.Body.WriteAsync(body, http.RequestAborted);
    }

    private sealed record OneKey(AccessPointKey Signing) : IKeyStore
    {
        public IReadOnlyList<AccessPointKey> Generations => [Signing];
    }
}
