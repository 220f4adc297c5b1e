using System.Net.Http.Headers;
using Gateway.Domain.Parties;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Certificates.Keys;
using Gateway.Peppol.Envelope;
using Gateway.Peppol.Routing.Lookup;
using Gateway.Peppol.Transport.As4;
using Gateway.Peppol.Transport.As4.Mime;
using Gateway.Peppol.Transport.As4.Sending;

namespace Gateway.Peppol.AccessPoint.Outbound;

/// <summary>
/// Sends documents to other access points: envelope, gzip, signature, encryption, POST, and the receipt held against
/// what was sent. Sealing fixes a message, which is to be stored before the first try; sending posts it, as often as
/// need be. Never throws for what the other side does.
/// </summary>
public sealed class AccessPointSender(
    HttpClient http, CertificateTrust trust, SenderOptions options, TimeProvider clock, As4Limits? limits = null)
{
    /// <summary>About what an envelope adds to its document.</summary>
    private const int EnvelopeOctets = 4096;

    private static readonly ProductInfoHeaderValue Agent = new("SmartGateway", "1.0");

    private readonly As4Limits limits = limits ?? new As4Limits();
    private readonly ResponseReader responses = new(trust, limits ?? new As4Limits(), clock);

    /// <summary>Puts a document into its envelope and makes the message for an endpoint.</summary>
    /// <exception cref="Gateway.Domain.Xml.UnreadableXmlException">The document is not of the type that the envelope
    /// announces.</exception>
    /// <exception cref="ArgumentException">The endpoint is not that of the receiver and type in the
    /// envelope.</exception>
    public async Task<SignedUserMessage> SealAsync(
        OutboundDocument document, ReceiverEndpoint endpoint, AccessPointKey key, CancellationToken cancellation)
    {
        var outgoing = Outgoing(document, endpoint);
        using var envelope = new Spool(limits.MemoryOctetsMax, document.Content.Length + EnvelopeOctets);
        await using (var output = envelope.OpenWrite(cancellation))
        {
            using var content = new MemoryStream(document.Content.ToArray(), writable: false);
            await EnvelopeWriter.WriteAsync(document.Header, content, output, cancellation);
        }

        await using var payload = envelope.OpenRead();
        return await SignedUserMessage.SealAsync(outgoing, payload, key, limits, cancellation);
    }

    /// <summary>
    /// Makes the message anew around the very same compressed payload: for a receiver that moved to another access
    /// point, or when our certificate was replaced since. Ids and payload digest stay.
    /// </summary>
    public static Task<SignedUserMessage> SealAgainAsync(
        OutboundDocument document,
        byte[] payload,
        ReceiverEndpoint endpoint,
        AccessPointKey key,
        CancellationToken cancellation) =>
        SignedUserMessage.SealCompressedAsync(Outgoing(document, endpoint), Spool.Of(payload), key, cancellation);

    /// <summary>A message from what was stored of it.</summary>
    /// <exception cref="FormatException">It is none that this class made.</exception>
    public SignedUserMessage Restore(byte[] soap, byte[] payload) =>
        SignedUserMessage.Restore(soap, Spool.Of(payload), limits);

    /// <summary>
    /// Tries once. The receiver's certificate is judged first (Peppol: validity, chain and revocation before each
    /// sending); then the message is encrypted for it, posted, and the answer read.
    /// </summary>
    /// <param name="message">The message, sealed for the seat of the endpoint.</param>
    /// <param name="endpoint">Where to.</param>
    /// <param name="isRetry">Whether the same message may have reached this access point before: only then
    /// "duplicate" means "delivered".</param>
    /// <param name="cancellation">Stops the try.</param>
    public async Task<SendReport> SendAsync(
        SignedUserMessage message, ReceiverEndpoint endpoint, bool isRetry, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(endpoint);
        if (message.Header.To.Id != endpoint.Seat)
        {
            throw new ArgumentException(
                $"The message is for {message.Header.To.Id}, the endpoint that of {endpoint.Seat}.", nameof(endpoint));
        }

        var began = clock.GetTimestamp();
        var report = new SendReport
        {
            Outcome = null!,
            Address = endpoint.Address,
            Seat = endpoint.Seat,
            At = clock.GetUtcNow(),
            Duration = TimeSpan.Zero,
        };
        report = await JudgeAsync(report, endpoint.Certificate, cancellation)
            ?? await PostAsync(report, message, endpoint, isRetry, cancellation);
        return report with { Duration = clock.GetElapsedTime(began) };
    }

    private async Task<SendReport?> JudgeAsync(
        SendReport report, ParsedCertificate receiver, CancellationToken cancellation) =>
        await trust.JudgeAsync(receiver, CertificateRole.AccessPoint, cancellation) switch
        {
            TrustVerdict.Refused(TrustFault.RevocationUnknown, var why) => report with
            {
                Outcome = new SendOutcome.TryLater([], why),
                Fault = SendFault.RevocationUnknown,
            },
            TrustVerdict.Refused(var fault, var why) => report with
            {
                Outcome = new SendOutcome.Refused([], $"The certificate of the receiver ({fault}): {why}"),
                Fault = SendFault.Certificate,
            },
            _ => null,
        };

    private async Task<SendReport> PostAsync(
        SendReport report,
        SignedUserMessage message,
        ReceiverEndpoint endpoint,
        bool isRetry,
        CancellationToken cancellation)
    {
        using var time = new CancellationTokenSource(options.TimeMax, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(time.Token, cancellation);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, endpoint.Address)
            {
                Content = new WireContent(message.Encrypt(endpoint.Certificate)),
            };
            request.Headers.UserAgent.Add(Agent);
            using var response = await http.SendAsync(
                request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            report = report with { Status = (int)response.StatusCode, RetryAfter = RetryAfter(response) };
            await using var body = await response.Content.ReadAsStreamAsync(either.Token);
            var outcome = await responses.ReadAsync(
                message.Digests,
                (int)response.StatusCode,
                response.Content.Headers.ContentType?.ToString(),
                body,
                isRetry,
                either.Token);
            return report with { Outcome = outcome, Fault = SendReport.FaultOf(outcome) };
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            return Later(report, SendFault.Unreachable, $"{endpoint.Address}: {Said(fault)}");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Later(
                report,
                SendFault.TimedOut,
                $"{endpoint.Address} did not answer within {options.TimeMax.TotalSeconds} s.");
        }
    }

    /// <summary>The receiver may have moved: the next try asks its SMP again.</summary>
    private static SendReport Later(SendReport report, SendFault fault, string why) => report with
    {
        Outcome = new SendOutcome.TryLater([EbmsError.Of(EbmsErrorKind.ConnectionFailure, why)], why)
        {
            LooksUpAgain = true,
        },
        Fault = fault,
    };

    private static string Said(Exception fault) =>
        fault.InnerException is { } inner ? $"{fault.Message} ({inner.Message})" : fault.Message;

    private TimeSpan? RetryAfter(HttpResponseMessage response)
    {
        var header = response.Headers.RetryAfter;
        var wait = header?.Delta ?? header?.Date - clock.GetUtcNow();
        return wait is null || wait <= TimeSpan.Zero ? null
            : wait < options.RetryAfterMax ? wait : options.RetryAfterMax;
    }

    private static OutgoingMessage Outgoing(OutboundDocument document, ReceiverEndpoint endpoint)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(endpoint);
        var header = document.Header;
        if (!header.Receiver.Equals(EnvelopeParty.Of(endpoint.Participant))
            || header.DocumentType != endpoint.DocumentType || header.Process != endpoint.Process)
        {
            throw new ArgumentException("The endpoint is not that of the envelope.", nameof(endpoint));
        }

        return new OutgoingMessage
        {
            MessageId = document.MessageId,
            Timestamp = document.Timestamp,
            ConversationId = document.ConversationId,
            OriginalSender = new MessageProperty(
                As4Identifiers.OriginalSender, header.Sender.Value, ParticipantId.MetaScheme),
            FinalRecipient = new MessageProperty(
                As4Identifiers.FinalRecipient, header.Receiver.Value, ParticipantId.MetaScheme),
            ServiceType = ProcessId.Scheme,
            Service = header.Process.Value,
            Action = header.DocumentType.ToString(),
            ToSeat = endpoint.Seat,
        };
    }
}
