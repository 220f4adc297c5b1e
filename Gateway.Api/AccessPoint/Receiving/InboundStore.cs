using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Gateway.Api.AccessPoint.Publishing;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.AccessPoint;
using Gateway.Api.Timeline;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Parties;
using Gateway.Domain.Timeline;
using Gateway.Peppol.Transport.As4.Mime;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.AccessPoint.Receiving;

/// <summary>
/// Keeps what came in: the message, its receipt, its findings and its facts in one transaction, so that there is no
/// message without the receipt that a repetition gets. Two that arrive at once meet in the unique key of sender and
/// message id, and the later one finds the receipt of the earlier.
/// </summary>
internal sealed class InboundStore(
    Transactions transactions, IDbContextFactory<GatewayDbContext> contexts, TimeProvider clock)
{
    private const int PieceOctets = 1 << 20;

    /// <summary>The receipt of a message that was taken before; null for a new one.</summary>
    public async Task<StoredReceipt?> FindAsync(
        string senderSeat, string messageId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await FindAsync(db, senderSeat, messageId, cancellationToken);
    }

    /// <summary>Keeps the message and gives its receipt, or that of the same message which was faster.</summary>
    public Task<StoredReceipt> KeepAsync(InboundMessage message, CancellationToken cancellationToken)
    {
        var (id, now) = (InboundId.New(clock), clock.GetUtcNow());
        return transactions.RunAsync((db, token) => KeepAsync(db, message, id, now, token), cancellationToken);
    }

    private static Task<StoredReceipt?> FindAsync(
        GatewayDbContext db, string senderSeat, string messageId, CancellationToken cancellationToken) =>
        db.Inbound.AsNoTracking()
            .Where(row => row.SenderSeat == senderSeat && row.MessageId == messageId)
            .Join(
                db.InboundEvidence,
                row => row.Id,
                evidence => evidence.InboundId,
                (row, evidence) => new StoredReceipt(row.SignedHash, evidence.Receipt))
            .SingleOrDefaultAsync(cancellationToken);

    private static async Task<StoredReceipt> KeepAsync(
        GatewayDbContext db,
        InboundMessage message,
        InboundId id,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var (seat, messageId) = (message.SenderSeat, message.Envelope.Message.Header.MessageId);
        if (await FindAsync(db, seat, messageId, cancellationToken) is { } faster)
        {
            return faster;
        }

        var instance = HashOfInstance(message);
        var copy = await db.Inbound.CountAsync(row => row.InstanceHash == instance, cancellationToken);
        var entity = await EntityOfAsync(db, message.Envelope.Header.Receiver.ToParticipant(), cancellationToken);
        var unit = copy == 0
            ? await InboundRouting.FindUnitAsync(db, entity, message.Judged.Summary, cancellationToken)
            : null;
        var row = RowOf(message, id, now, instance, copy, entity);
        db.Inbound.Add(row);
        db.InboundEvidence.Add(new InboundEvidenceRow
        {
            InboundId = id,
            Soap = message.Soap.ToArray(),
            Receipt = message.Receipt,
            Findings = FindingJson.Write(message.Judged.Findings),
        });
        await AddPayloadAsync(db, id, message.Payload, cancellationToken);
        await AddFactsAsync(db, row, message, now, cancellationToken);
        if (unit is { } found)
        {
            await InboundRouting.AssignAsync(db, row, found, "rule:reference", now, cancellationToken);
        }

        return new StoredReceipt(message.SignedHash, message.Receipt);
    }

    private static async Task<LegalEntityId?> EntityOfAsync(
        GatewayDbContext db, ParticipantId? receiver, CancellationToken cancellationToken)
    {
        if (receiver is null)
        {
            return null;
        }

        var key = PublishedParticipants.Key(receiver.Value);
        return await db.Participants.Where(row => row.Participant == key)
            .Select(row => row.LegalEntityId).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>A large envelope goes to the database piece by piece, and each piece out of memory again.</summary>
    private static async Task AddPayloadAsync(
        GatewayDbContext db, InboundId id, Spool payload, CancellationToken cancellationToken)
    {
        await using var source = payload.OpenRead();
        for (var number = 0; source.Position < payload.Length; number++)
        {
            var piece = new byte[Math.Min(PieceOctets, payload.Length - source.Position)];
            await source.ReadExactlyAsync(piece, cancellationToken);
            var row = db.InboundPayloads.Add(
                new InboundPayloadRow { InboundId = id, Number = number, Content = piece });
            if (payload.Length > PieceOctets)
            {
                await db.SaveChangesAsync(cancellationToken);
                row.State = EntityState.Detached;
            }
        }
    }

    private static async Task AddFactsAsync(
        GatewayDbContext db,
        InboundRow row,
        InboundMessage message,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var actor = $"peppol:{row.SenderSeat}";
        await AddAsync(FactKinds.InboundReceived, row.Hash, [
            ("messageId", row.MessageId), ("instanceId", row.InstanceId), ("from", row.Sender), ("to", row.Receiver),
            ("signer", row.SignerSubject), ("serial", row.SignerSerial), ("signed", row.SignedHash)]);
        await AddAsync(FactKinds.InboundJudged, null, [
            ("verdict", row.Verdict.ToString()), ("rules", row.RuleRelease),
            ("findings", message.Judged.Findings.Count.ToString(CultureInfo.InvariantCulture))]);
        if (row.Copy > 0)
        {
            await AddAsync(FactKinds.InboundDuplicate, null, [("instanceId", row.InstanceId)]);
        }

        await AddAsync(FactKinds.InboundReceipted, Hex(SHA256.HashData(message.Receipt)), []);

        Task AddAsync(string kind, string? evidence, (string, string?)[] data) => db.AppendAsync(
            new FactDraft(InboundFacts.ObjectType, row.Id.Value, now, actor, kind, FactData.Of(data), evidence),
            cancellationToken);
    }

    private static InboundRow RowOf(
        InboundMessage message, InboundId id, DateTimeOffset now, string instance, int copy, LegalEntityId? entity)
    {
        var (transport, signer) = (message.Envelope.Message.Header, message.Envelope.Message.Signer);
        var (envelope, judged) = (message.Envelope.Header, message.Judged);
        return new InboundRow
        {
            Id = id,
            ReceivedAt = now,
            SenderSeat = message.SenderSeat,
            MessageId = transport.MessageId,
            ConversationId = transport.ConversationId,
            SentAt = transport.Timestamp,
            SignerSubject = signer.Subject,
            SignerSerial = signer.SerialNumber,
            SignerFingerprint = signer.Fingerprint.ToString(),
            SignedHash = message.SignedHash,
            Sender = envelope.Sender.Value,
            Receiver = envelope.Receiver.Value,
            DocumentType = envelope.DocumentType.ToString(),
            Process = envelope.Process.ToString(),
            InstanceId = envelope.InstanceId,
            InstanceHash = instance,
            Copy = copy,
            CountryC1 = envelope.CountryC1,
            EnvelopeCreatedAt = envelope.CreatedAt,
            MlsTo = envelope.MlsTo?.Value,
            MlsType = envelope.MlsType,
            Octets = message.Payload.Length,
            Hash = message.PayloadHash,
            Number = judged.Summary.Number,
            IssueDate = judged.Summary.IssueDate,
            Seller = judged.Summary.Seller,
            Payable = judged.Summary.Payable,
            Currency = judged.Summary.Currency,
            Verdict = judged.Verdict,
            RuleRelease = judged.Release,
            LegalEntityId = entity,
            Version = 1,
        };
    }

    /// <summary>An instance id is its sender's promise; what another one writes says nothing about it.</summary>
    private static string HashOfInstance(InboundMessage message)
    {
        var envelope = message.Envelope.Header;
        var text = $"{envelope.Sender.Value.ToLowerInvariant()}\n{envelope.InstanceId}";
        return Hex(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);
}
