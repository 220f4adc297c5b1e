using Gateway.Peppol.AccessPoint.Inbound;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Envelope;
using Gateway.Peppol.Transport.As4;
using Gateway.Peppol.Transport.As4.Mime;
using Gateway.Peppol.Transport.As4.Receiving;
using Gateway.Peppol.Transport.As4.Soap;

namespace Gateway.Peppol.AccessPoint.Diagnosis;

/// <summary>Unpacking: from what came over the wire to the payload and the receipt.</summary>
public sealed partial class As4Diagnosis
{
    /// <summary>
    /// Reads, decrypts and verifies a message as it would be on receipt. What it carries is looked at too, but an
    /// envelope that is not valid is only noted: the question here is the message.
    /// </summary>
    public async Task<UnpackResult> UnpackAsync(UnpackRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var report = new DiagnosisReport();
        using var received = await ReadAsync(request.Message, report, cancellation);
        var verified = received is null ? null : await VerifyAsync(received, request, report, cancellation);
        if (verified is null || !CheckParties(verified, request, report))
        {
            return new UnpackResult(report, [], null);
        }

        var payloads = new List<byte[]>();
        for (var index = 0; index < verified.PayloadCount; index++)
        {
            using var payload = new MemoryStream();
            if (await verified.CopyPayloadAsync(index, payload, cancellation) is { } refusal)
            {
                report.Refuse("payload", refusal.ToString());
                return new UnpackResult(report, [], null);
            }

            payloads.Add(payload.ToArray());
            report.Pass("payload", $"{verified.Header.Parts[index].ContentId}, {payload.Length} octets");
            NoteEnvelope(verified, payloads[index], report);
        }

        var key = request.Keys.Signing;
        var receipt = SignalWriter.Receipt(
            verified, key, MessageIds.New(clock, key.Certificate.CommonName.ToLowerInvariant()), clock);
        report.Pass("receipt", $"signed by {key.Certificate}");
        return new UnpackResult(report, payloads, receipt);
    }

    private async Task<ReceivedMessage?> ReadAsync(
        ReadOnlyMemory<byte> octets, DiagnosisReport report, CancellationToken cancellation)
    {
        MessageFile file;
        try
        {
            file = MessageFile.Read(octets);
        }
        catch (FormatException fault)
        {
            report.Refuse("read", fault.Message);
            return null;
        }

        using var body = new MemoryStream(file.Body.ToArray(), writable: false);
        switch (await MessageReader.ReadAsync(file.ContentType, body, Limits, clock, cancellation))
        {
            case MessageRead.Received(var message):
                var header = message.Header;
                report.Pass(
                    "read", $"{header.MessageId} of {header.Timestamp:O} from {header.From.Id} to {header.To.Id}");
                return message;
            case MessageRead.Refused(var refusal, _):
                report.Refuse("read", refusal.ToString());
                return null;
            case MessageRead.Unreadable(var why):
                report.Refuse("read", why);
                return null;
            default:
                throw new InvalidOperationException("A message is received, refused or unreadable.");
        }
    }

    private async Task<VerifiedUserMessage?> VerifyAsync(
        ReceivedMessage received, UnpackRequest request, DiagnosisReport report, CancellationToken cancellation)
    {
        var next = VerificationStep.Decryption;
        var context = new VerificationContext
        {
            Keys = request.Keys,
            Trust = new CertificateTrust(TrustAnchors.Named(request.Trusted), revocation: null, clock),
            Policy = request.IsRelaxed ? As4Policy.Relaxed : As4Policy.Peppol,
            KnownSigners = request.Trusted,
            At = request.IsRelaxed ? received.Header.Timestamp : null,
            OnPassed = (step, detail) =>
            {
                report.Pass(Name(step), detail);
                next = step + 1;
            },
        };
        switch (await VerifiedUserMessage.VerifyAsync(received, context, cancellation))
        {
            case Verification.Verified(var message):
                NoteExpiry(message.Signer, report);
                return message;
            case Verification.Refused(var refusal):
                report.Refuse(Name(next), refusal.ToString());
                return null;
            default:
                throw new InvalidOperationException("A message is verified or refused.");
        }
    }

    private void NoteExpiry(ParsedCertificate signer, DiagnosisReport report)
    {
        if (!signer.IsValidAt(clock.GetUtcNow()))
        {
            report.Note("certificate", $"valid when the message was made, and not now: until {signer.NotAfter:O}");
        }
    }

    private static string Name(VerificationStep step) => step switch
    {
        VerificationStep.Decryption => "decrypt",
        VerificationStep.Signature => "signature",
        VerificationStep.Trust => "certificate",
        _ => "attachments",
    };

    private static bool CheckParties(VerifiedUserMessage message, UnpackRequest request, DiagnosisReport report)
    {
        var fault = message.CheckParties(request.Keys.Signing.Certificate.CommonName);
        if (fault is null)
        {
            report.Pass("parties", $"{message.Header.From.Id} to {message.Header.To.Id}");
        }
        else if (request.IsRelaxed)
        {
            report.Note("parties", fault.Why);
        }
        else
        {
            report.Refuse("parties", fault.ToString());
        }

        return fault is null || request.IsRelaxed;
    }

    private static void NoteEnvelope(VerifiedUserMessage message, byte[] payload, DiagnosisReport report)
    {
        using var source = new MemoryStream(payload, writable: false);
        switch (EnvelopeReader.Read(source))
        {
            case EnvelopeRead.Valid(var header, _)
                when AcceptedEnvelope.FactsOf(message.Header).DisagreementsWith(header) is { Count: > 0 } differences:
                report.Note("envelope", string.Join(" ", differences));
                break;
            case EnvelopeRead.Valid(var header, _):
                report.Pass("envelope", $"{header.InstanceId} from {header.Sender} to {header.Receiver}");
                break;
            case var invalid:
                report.Note("envelope", Faults(invalid));
                break;
        }
    }
}
