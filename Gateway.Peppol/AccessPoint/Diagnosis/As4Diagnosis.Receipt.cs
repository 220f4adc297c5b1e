using System.Security.Cryptography;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Transport.As4.Mime;
using Gateway.Peppol.Transport.As4.Sending;

namespace Gateway.Peppol.AccessPoint.Diagnosis;

/// <summary>Proof: whether a receipt says that a message was taken.</summary>
public sealed partial class As4Diagnosis
{
    /// <summary>
    /// Verifies a receipt against the message it should be for. Its certificate must have been valid when the receipt
    /// was made; that it expired since takes nothing from the proof.
    /// </summary>
    public async Task<DiagnosisReport> VerifyReceiptAsync(ReceiptRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var report = new DiagnosisReport();
        if (await FindSentAsync(request.Message, report, cancellation) is not { } sent
            || await ReadReceiptAsync(request.Receipt, report, cancellation) is not { } soap)
        {
            return report;
        }

        if (request.Payload is { } payload)
        {
            CheckPayload(payload, sent, report);
        }

        var look = await ReceiptSignature.LookAsync(soap, Limits, cancellation);
        if (look.Fault is { } fault || look.Signer is not { } signer || look.Timestamp is not { } timestamp)
        {
            var errors = string.Concat(look.Errors.Select(error => $" {error}"));
            report.Refuse("signature", (look.Fault ?? "The receipt has no timestamp.") + errors);
            return report;
        }

        report.Pass("signature", $"by {signer}, {timestamp:O}");
        var trust = new CertificateTrust(TrustAnchors.Named(request.Trusted), revocation: null, clock);
        switch (await VerifiedReceipt.VerifyAsync(soap, sent, trust, Limits, cancellation, timestamp))
        {
            case ReceiptVerdict.Valid(var receipt):
                report.Pass("proof", $"{receipt.RefToMessageId} and its {look.Parts.Count} digests were received");
                break;
            case ReceiptVerdict.Invalid(var refusal):
                report.Refuse("proof", refusal.ToString());
                break;
        }

        if (!signer.IsValidAt(clock.GetUtcNow()))
        {
            report.Note("certificate", $"valid when the receipt was made, and not now: until {signer.NotAfter:O}");
        }

        return report;
    }

    private static void CheckPayload(ReadOnlyMemory<byte> payload, SentDigests sent, DiagnosisReport report)
    {
        var digest = SHA256.HashData(payload.Span);
        var part = sent.Parts.FirstOrDefault(one => one.Digest.Span.SequenceEqual(digest)).Uri;
        if (part?.StartsWith("cid:", StringComparison.Ordinal) == true)
        {
            report.Pass("payload", $"{part}, {payload.Length} octets, as the message signed it");
        }
        else
        {
            report.Refuse("payload", "Its digest is none of those that the message signed.");
        }
    }

    private static async Task<SentDigests?> FindSentAsync(
        ReadOnlyMemory<byte> message, DiagnosisReport report, CancellationToken cancellation)
    {
        try
        {
            var soap = await MessageFile.Read(message).ReadRootPartAsync(Limits, cancellation);
            var sent = SentDigests.OfEvidence(soap, Limits, out var sender);
            report.Pass("message", $"{sent.MessageId} to {sent.ToSeat}, header and body as signed by {sender}");
            return sent;
        }
        catch (FormatException fault)
        {
            report.Refuse("message", fault.Message);
            return null;
        }
    }

    private static async Task<byte[]?> ReadReceiptAsync(
        ReadOnlyMemory<byte> octets, DiagnosisReport report, CancellationToken cancellation)
    {
        try
        {
            return await MessageFile.Read(octets).ReadRootPartAsync(Limits, cancellation);
        }
        catch (FormatException fault)
        {
            report.Refuse("receipt", fault.Message);
            return null;
        }
    }
}
