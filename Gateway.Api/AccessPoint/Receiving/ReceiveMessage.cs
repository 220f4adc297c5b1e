using System.Security.Cryptography;
using System.Text;
using Gateway.Api.Outbox;
using Gateway.Domain.Parties;
using Gateway.Peppol.AccessPoint.Inbound;
using Gateway.Peppol.AccessPoint.Publishing;
using Gateway.Peppol.Certificates.Keys;
using Gateway.Peppol.Transport.As4;
using Gateway.Peppol.Transport.As4.Mime;
using Gateway.Peppol.Transport.As4.Receiving;
using Gateway.Peppol.Transport.As4.Soap;

namespace Gateway.Api.AccessPoint.Receiving;

/// <summary>
/// What an access point does with a message, in the order of the Peppol AS4 profile: read, decrypt, verify, unpack,
/// look inside, ask whether it is served here, judge, keep, and only then answer with the receipt. Each step gives the
/// next its type, so that none can be left out.
/// </summary>
internal sealed class ReceiveMessage(
    PeppolNetwork network,
    AccessPointIdentity identity,
    IPublishedParticipants participants,
    JudgeDocument judge,
    InboundStore store,
    TimeProvider clock,
    ILogger<ReceiveMessage> log)
{
    /// <summary>Reasons quote what a stranger sent.</summary>
    private const int LoggedLengthMax = 500;

    private readonly VerificationContext context = new() { Keys = identity.Keys, Trust = network.Trust };

    private AccessPointKey Key => identity.Keys.Signing;

    public async Task<As4Answer> RunAsync(string? contentType, Stream body, CancellationToken cancellationToken)
    {
        switch (await MessageReader.ReadAsync(contentType, body, network.Limits, clock, cancellationToken))
        {
            case MessageRead.Received(var message):
                using (message)
                {
                    return await VerifyAsync(message, cancellationToken);
                }

            case MessageRead.Refused(var refusal, var messageId):
                return Refuse(refusal, messageId, signer: null);
            case MessageRead.Unreadable unreadable:
                return Unreadable(unreadable);
            default:
                throw new InvalidOperationException("A message is received, refused or unreadable.");
        }
    }

    private async Task<As4Answer> VerifyAsync(ReceivedMessage received, CancellationToken cancellationToken)
    {
        switch (await VerifiedUserMessage.VerifyAsync(received, context, cancellationToken))
        {
            case Verification.Refused(var refusal):
                // Unsigned: nobody should be able to have us sign who did not show who he is.
                return Refuse(refusal, received.Header.MessageId, signer: null);
            case Verification.Verified(var message) when message.Header.IsTest:
                return Ping(message);
            case Verification.Verified(var message):
                return await TakeAsync(received, message, cancellationToken);
            default:
                throw new InvalidOperationException("A message is verified or refused.");
        }
    }

    /// <summary>The test service of ebMS: it is answered, and nothing is kept.</summary>
    private As4Answer Ping(VerifiedUserMessage message) =>
        message.CheckParties(identity.Seat) is { } refusal
            ? Refuse(refusal, message.Header.MessageId, Key)
            : new As4Answer(StatusCodes.Status200OK, ReceiptFor(message));

    private async Task<As4Answer> TakeAsync(
        ReceivedMessage received, VerifiedUserMessage message, CancellationToken cancellationToken)
    {
        var signedHash = HashOf(message);
        using var payload = new Spool(network.Limits.MemoryOctetsMax);
        switch (await AcceptedEnvelope.ReadAsync(message, identity.Seat, payload, cancellationToken))
        {
            case EnvelopeVerdict.Refused(var refusal):
                return await RefuseNewAsync(message, signedHash, refusal, cancellationToken);
            case EnvelopeVerdict.Accepted(var envelope)
                when await NotServicedAsync(envelope, cancellationToken) is { } error:
                return await RefuseNewAsync(
                    message, signedHash, new As4Refusal(error, error.Description!), cancellationToken);
            case EnvelopeVerdict.Accepted(var envelope):
                var inbound = new InboundMessage
                {
                    Envelope = envelope,
                    SignedHash = signedHash,
                    Soap = received.SoapOctets,
                    Payload = payload,
                    PayloadHash = Convert.ToHexStringLower(
                        await payload.HashAsync(HashAlgorithmName.SHA256, cancellationToken)),
                    Judged = judge.Run(envelope, payload),
                    Receipt = ReceiptFor(message),
                };
                return await KeepAsync(inbound);
            default:
                throw new InvalidOperationException("An envelope is accepted or refused.");
        }
    }

    /// <summary>What was taken once keeps its receipt, whether or not it would be taken today.</summary>
    private async Task<As4Answer> RefuseNewAsync(
        VerifiedUserMessage message, string signedHash, As4Refusal refusal, CancellationToken cancellationToken) =>
        await store.FindAsync(message.Signer.CommonName, message.Header.MessageId, cancellationToken) is { } known
            ? Repeat(message, signedHash, known)
            : Refuse(refusal, message.Header.MessageId, Key);

    /// <summary>From here on the work is finished even if the sender has hung up: he will ask again, and what is kept
    /// must be whole.</summary>
    private async Task<As4Answer> KeepAsync(InboundMessage inbound)
    {
        var kept = await store.KeepAsync(inbound);
        if (ReferenceEquals(kept.Octets, inbound.Receipt))
        {
            Log.MessageTaken(
                log, inbound.Envelope.Message.Header.MessageId, inbound.SenderSeat, inbound.Judged.Verdict);
            return new As4Answer(StatusCodes.Status200OK, kept.Octets);
        }

        return Repeat(inbound.Envelope.Message, inbound.SignedHash, kept);
    }

    /// <summary>AS4 1.0, 3.2: a repetition has the same id and the same digests, and gets the receipt it got or should
    /// have got. Other digests under the same id are another message, and it stays out.</summary>
    private As4Answer Repeat(VerifiedUserMessage message, string signedHash, StoredReceipt known)
    {
        if (signedHash == known.SignedHash)
        {
            Log.MessageRepeated(log, message.Header.MessageId, message.Signer.CommonName);
            return new As4Answer(StatusCodes.Status200OK, known.Octets);
        }

        var error = EbmsError.Of(
            EbmsErrorKind.ValueInconsistent,
            "The eb:MessageId is that of an earlier message whose signed digests were others.");
        return Refuse(new As4Refusal(error, error.Description!), message.Header.MessageId, Key);
    }

    private async Task<EbmsError?> NotServicedAsync(AcceptedEnvelope envelope, CancellationToken cancellationToken)
    {
        var header = envelope.Header;
        var published = header.Receiver.ToParticipant() is { } receiver
            ? await participants.FindAsync(receiver, cancellationToken)
            : null;
        if (published is null)
        {
            return EbmsError.NotServiced(
                $"The recipient {ParticipantId.MetaScheme}::{header.Receiver} is not served here.");
        }

        var service = published.Services.OfType<PublishedService.Here>()
            .FirstOrDefault(one => one.DocumentType == header.DocumentType);
        return service is null
            ? EbmsError.NotServiced(
                $"The document type {header.DocumentType} is not served here for {header.Receiver}.")
            : service.Processes.Contains(header.Process)
                ? null
                : EbmsError.NotServiced(
                    $"The process {header.Process} is not served here for this document type of {header.Receiver}.");
    }

    private As4Answer Refuse(As4Refusal refusal, string? messageId, AccessPointKey? signer)
    {
        Log.MessageRefused(log, messageId, OneLine.Of(refusal.ToString(), LoggedLengthMax));
        return new As4Answer(
            StatusCodes.Status200OK,
            SignalWriter.Error(refusal.Error, messageId, signer, NewId(), clock));
    }

    private As4Answer Unreadable(MessageRead.Unreadable unreadable)
    {
        Log.MessageUnreadable(log, OneLine.Of(unreadable.Why, LoggedLengthMax));
        var kind = unreadable.IsInterrupted ? EbmsErrorKind.ConnectionFailure : EbmsErrorKind.MimeInconsistency;
        return new As4Answer(
            unreadable.IsInterrupted ? StatusCodes.Status408RequestTimeout : StatusCodes.Status400BadRequest,
            SignalWriter.Error(EbmsError.Of(kind, unreadable.Why), null, null, NewId(), clock));
    }

    private byte[] ReceiptFor(VerifiedUserMessage message) => SignalWriter.Receipt(message, Key, NewId(), clock);

    private string NewId() => MessageIds.New(clock, identity.MessageIdHost);

    /// <summary>Over each signed part and its digest, in the order of their addresses.</summary>
    private static string HashOf(VerifiedUserMessage message)
    {
        var parts = message.References
            .Select(reference => $"{reference.Uri} {Convert.ToBase64String(reference.Digest.Span)}")
            .Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
    }
}
