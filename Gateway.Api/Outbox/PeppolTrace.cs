using System.Globalization;
using System.Security.Cryptography;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Api.Timeline;
using Gateway.Domain.Timeline;
using Gateway.Peppol.AccessPoint.Outbound;
using Gateway.Peppol.Routing.Lookup;
using Gateway.Peppol.Transport.As4.Sending;

namespace Gateway.Api.Outbox;

/// <summary>Writes down what one try over Peppol found out and did, for the timeline.</summary>
internal sealed class PeppolTrace(DeliveryTask delivery)
{
    private const int DetailLengthMax = 1000;
    private const int SignerLengthMax = 500;
    private const int IdLengthMax = 300;

    private readonly List<DeliveryNote> notes = [];
    private PeppolReceiptRow? receipt;
    private LookupProofRow? proof;

    public DeliveryTrace ToTrace() => new() { Notes = [.. notes], Receipt = receipt, Proof = proof };

    /// <summary>The whole report is the fact: what was asked, answered, by whom signed, when.</summary>
    public void LookedUp(LookupReport report)
    {
        if (report.Outcome is LookupOutcome.Reachable(var endpoint))
        {
            proof = new LookupProofRow
            {
                Hash = report.EvidenceSha256!,
                Content = endpoint.Proof.Octets.ToArray(),
                SeenAt = report.At,
            };
        }

        notes.Add(new DeliveryNote(
            FactKinds.DeliveryLookedUp,
            report.At,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{{\"delivery\":\"{delivery.Id}\",\"attempt\":\"{delivery.Attempt}\",{report.ToJson().AsSpan(1)}"),
            report.EvidenceSha256));
    }

    public void Posted(PeppolMessageRow message, SendReport report) => notes.Add(new DeliveryNote(
        FactKinds.DeliveryPosted,
        report.At,
        FactData.Of(
            ("delivery", delivery.Id.ToString()),
            ("attempt", delivery.Attempt.ToString(CultureInfo.InvariantCulture)),
            ("messageId", message.MessageId),
            ("instanceId", message.InstanceId),
            ("seat", report.Seat),
            ("address", report.Address.AbsoluteUri),
            ("payloadSha256", message.PayloadHash),
            ("status", report.Status?.ToString(CultureInfo.InvariantCulture)),
            ("milliseconds", ((long)report.Duration.TotalMilliseconds).ToString(CultureInfo.InvariantCulture)),
            ("fault", report.Fault?.ToString()),
            ("detail", OneLine.Of(report.Detail, DetailLengthMax)))));

    /// <summary>A receipt that proves that the message was taken, with the digests it repeats.</summary>
    public void Receipt(DeliveryTask task, SentDigests sent, VerifiedReceipt verified, DateTimeOffset now)
    {
        var content = verified.Octets.ToArray();
        receipt = new PeppolReceiptRow
        {
            MessageId = verified.RefToMessageId,
            DeliveryId = task.Id,
            ReceiptId = OneLine.Of(verified.MessageId, IdLengthMax),
            Signer = OneLine.Of(verified.Signer.ToString(), SignerLengthMax),
            TakenAt = verified.Timestamp.ToUniversalTime(),
            ReceivedAt = now,
            Content = content,
            Hash = Convert.ToHexStringLower(SHA256.HashData(content)),
        };
        Receipt(receipt, string.Join(
            ", ", sent.Parts.Select(part => $"{part.Uri} {Convert.ToHexStringLower(part.Digest.Span)}")));
    }

    /// <summary>The same of one that was kept before.</summary>
    public void Receipt(PeppolReceiptRow kept, string? digests = null) => notes.Add(new DeliveryNote(
        FactKinds.DeliveryReceipt,
        kept.ReceivedAt,
        FactData.Of(
            ("delivery", delivery.Id.ToString()),
            ("messageId", kept.MessageId),
            ("receiptId", kept.ReceiptId),
            ("signer", kept.Signer),
            ("takenAt", kept.TakenAt.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)),
            ("digests", digests)),
        kept.Hash));
}
