using System.Text;
using Gateway.Peppol.Envelope;
using Gateway.Peppol.Transport.As4;
using Gateway.Peppol.Transport.As4.Sending;

namespace Gateway.Peppol.AccessPoint.Diagnosis;

/// <summary>Packing: from an envelope to what goes over the wire.</summary>
public sealed partial class As4Diagnosis
{
    /// <summary>Compresses, signs and encrypts an envelope. An envelope that is not valid is packed all the same when
    /// it says what the transport must know, with its faults noted.</summary>
    public async Task<PackResult> PackAsync(PackRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var report = new DiagnosisReport();
        if (ReadEnvelope(request, report) is not { } outgoing)
        {
            return new PackResult(report, null, null);
        }

        NoteSeats(request, report);
        using var envelope = new MemoryStream(request.Envelope.ToArray(), writable: false);
        using var message = await SignedUserMessage.SealAsync(
            outgoing, envelope, request.Keys.Signing, Limits, cancellation);
        report.Pass("compress", $"{request.Envelope.Length} octets to {message.Payload.Length}");
        report.Pass("sign", $"{request.Keys.Signing.Certificate}; {Digests(message)}");
        var wire = message.Encrypt(request.Receiver);
        using var output = new MemoryStream();
        await wire.WriteToAsync(output, cancellation);
        report.Pass("encrypt", $"for {request.Receiver}");
        report.Pass("message", $"{outgoing.MessageId}, {output.Length} octets");
        return new PackResult(report, output.ToArray(), Headers(outgoing.MessageId, wire));
    }

    private OutgoingMessage? ReadEnvelope(PackRequest request, DiagnosisReport report)
    {
        using var envelope = new MemoryStream(request.Envelope.ToArray(), writable: false);
        var read = EnvelopeReader.Read(envelope);
        var facts = read.Facts;
        var documentType = facts.Scope(EnvelopeScope.DocumentId);
        var process = facts.Scope(EnvelopeScope.ProcessId);
        if (facts.Sender is null || facts.Receiver is null || documentType is null || process is null)
        {
            report.Refuse("envelope", "It does not say sender, receiver, document type and process. " + Faults(read));
            return null;
        }

        if (read is EnvelopeRead.Valid)
        {
            report.Pass("envelope", $"{facts.InstanceId} from {facts.Sender} to {facts.Receiver}");
        }
        else
        {
            report.Note("envelope", Faults(read));
        }

        return new OutgoingMessage
        {
            MessageId = MessageIds.New(clock, request.FromSeat.ToLowerInvariant()),
            Timestamp = clock.GetUtcNow(),
            ConversationId = MessageIds.New(clock, "conversation"),
            OriginalSender = new MessageProperty(As4Identifiers.OriginalSender, facts.Sender, facts.SenderAuthority),
            FinalRecipient = new MessageProperty(
                As4Identifiers.FinalRecipient, facts.Receiver, facts.ReceiverAuthority),
            ServiceType = process.Identifier ?? ProcessId.Scheme,
            Service = process.InstanceIdentifier,
            Action = $"{documentType.Identifier ?? DocumentTypeId.ExactScheme}::{documentType.InstanceIdentifier}",
            FromSeat = request.FromSeat,
            ToSeat = request.ToSeat,
        };
    }

    private static void NoteSeats(PackRequest request, DiagnosisReport report)
    {
        var own = request.Keys.Signing.Certificate.CommonName;
        Compare("from", request.FromSeat, own);
        Compare("to", request.ToSeat, request.Receiver.CommonName);

        void Compare(string name, string seat, string commonName)
        {
            if (seat == commonName)
            {
                report.Pass(name, seat);
            }
            else
            {
                report.Note(name, $"{seat}, and the certificate is that of {commonName}: a receiver will refuse it.");
            }
        }
    }

    private static string Faults(EnvelopeRead read) =>
        read is EnvelopeRead.Invalid { Faults: var faults } ? string.Join(" ", faults) : "";

    private static string Digests(SignedUserMessage message) => string.Join(
        ", ", message.Digests.Parts.Select(part => $"{part.Uri} {Convert.ToBase64String(part.Digest.Span)}"));

    private static string Headers(string messageId, WireMessage wire) => new StringBuilder()
        .Append("Message-Id: <").Append(messageId).Append(">\r\n")
        .Append("MIME-Version: 1.0\r\n")
        .Append("Content-Type: ").Append(wire.ContentType).Append("\r\n")
        .ToString();
}
