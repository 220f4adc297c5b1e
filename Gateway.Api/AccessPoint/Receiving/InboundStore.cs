using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Gateway.Api.AccessPoint.Publishing;
using Gateway.Api.Outbox;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.AccessPoint;
using Gateway.Api.Persistence.Bulk;
using Gateway.Api.Persistence.Timeline;
using Gateway.Api.Responses;
using Gateway.Api.Timeline;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Parties;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.AccessPoint.Receiving;

/// <summary>
/// Keeps what came in: the message, its receipt, its findings and its facts in one transaction, so that there is no
/// message without the receipt that a repetition gets. Messages that arrive at once share a transaction, and each gets
/// its receipt once that is committed. The same message at once, here or on another node, meets in the unique key of
/// sender and message id, and the later one finds the receipt of the earlier.
/// </summary>
internal sealed class InboundStore
{
    private const int PieceOctets = 1 << 20;
    private const int GroupMax = 32;
    private const string Router = "rule:reference";

    private readonly Transactions transactions;
    private readonly IDbContextFactory<GatewayDbContext> contexts;
    private readonly IBulkWriter bulk;
    private readonly StatusAnswers answers;
    private readonly DeliveryBell bell;
    private readonly TimeProvider clock;
    private readonly Convoy<InboundMessage, StoredReceipt> keeping;

    public InboundStore(
        Transactions transactions,
        IDbContextFactory<GatewayDbContext> contexts,
        IBulkWriter bulk,
        StatusAnswers answers,
        DeliveryBell bell,
        TimeProvider clock)
    {
        (this.transactions, this.contexts, this.bulk, this.answers, this.bell, this.clock) =
            (transactions, contexts, bulk, answers, bell, clock);
        keeping = new Convoy<InboundMessage, StoredReceipt>(GroupMax, KeepAsync);
    }

    /// <summary>The receipt of a message that was taken before; null for a new one.</summary>
    public async Task<StoredReceipt?> FindAsync(
        string senderSeat, string messageId, CancellationToken cancellationToken)
    {
        var key = new MessageKey(senderSeat, messageId);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return (await FindAsync(db, [key], cancellationToken)).GetValueOrDefault(key);
    }

    /// <summary>Keeps the message and gives its receipt, or that of the same message which was faster. A large one has
    /// a transaction of its own: the others need not wait for it.</summary>
    public async Task<StoredReceipt> KeepAsync(InboundMessage message) => message.Payload.Length > PieceOctets
        ? (await KeepAsync([message]))[0]
        : await keeping.RunAsync(message);

    private static async Task<Dictionary<MessageKey, StoredReceipt>> FindAsync(
        GatewayDbContext db, IReadOnlyList<MessageKey> keys, CancellationToken cancellationToken)
    {
        string[] seats = [.. keys.Select(key => key.Seat).Distinct()];
        string[] ids = [.. keys.Select(key => key.MessageId).Distinct()];
        var rows = await db.Inbound.AsNoTracking()
            .Where(row => EF.Parameter(seats).Contains(row.SenderSeat) && EF.Parameter(ids).Contains(row.MessageId))
            .Join(
                db.InboundEvidence,
                row => row.Id,
                evidence => evidence.InboundId,
                (row, evidence) => new { row.SenderSeat, row.MessageId, row.SignedHash, evidence.Receipt })
            .ToListAsync(cancellationToken);
        return rows.ToDictionary(
            row => new MessageKey(row.SenderSeat, row.MessageId),
            row => new StoredReceipt(row.SignedHash, row.Receipt));
    }

    private async Task<IReadOnlyList<StoredReceipt>> KeepAsync(IReadOnlyList<InboundMessage> messages)
    {
        var (kept, owed) = await transactions.RunAsync(
            (db, token) => KeepAsync(db, messages, token), CancellationToken.None);
        if (owed > 0)
        {
            bell.Ring();
        }

        return kept;
    }

    /// <summary>Gives the receipts, and how many senders are owed more than that.</summary>
    private async Task<(IReadOnlyList<StoredReceipt> Kept, int Owed)> KeepAsync(
        GatewayDbContext db, IReadOnlyList<InboundMessage> messages, CancellationToken cancellationToken)
    {
        var known = await FindAsync(db, [.. messages.Select(MessageKey.Of)], cancellationToken);
        List<InboundMessage> fresh = [.. messages.Where(message =>
            known.TryAdd(MessageKey.Of(message), new StoredReceipt(message.SignedHash, message.Receipt)))];
        var owed = fresh.Count > 0 ? await AddAsync(db, fresh, cancellationToken) : 0;
        return ([.. messages.Select(message => known[MessageKey.Of(message)])], owed);
    }

    private async Task<int> AddAsync(
        GatewayDbContext db, List<InboundMessage> messages, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var copies = await CopiesAsync(db, messages, cancellationToken);
        var matches = await StatusIntake.MatchAsync(
            db, messages, [.. copies.Select(one => one.Copy > 0)], cancellationToken);
        messages = [.. messages.Zip(matches, Flagged)];
        var entities = await EntitiesAsync(db, messages, cancellationToken);
        var rows = messages.Zip(copies, (message, copy) => RowOf(
            message, InboundId.New(clock), now, copy.Instance, copy.Copy,
            KeyOfReceiver(message) is { } key ? entities.GetValueOrDefault(key) : null)).ToList();
        var assigned = await AssignAsync(db, messages, rows, cancellationToken);
        var owed = rows.Select((row, index) => answers.OfJudgement(row, messages[index].Judged.Findings)).ToList();
        await bulk.InsertAsync(db, rows, cancellationToken);
        await bulk.InsertAsync(db, messages.Zip(rows, EvidenceOf).ToList(), cancellationToken);
        await AddPayloadsAsync(db, messages, rows, cancellationToken);
        await bulk.InsertAsync(
            db,
            rows.SelectMany((row, index) => FactsOf(messages[index], row, matches[index], owed[index])).ToList(),
            cancellationToken);
        await bulk.InsertAsync(db, owed.OfType<OwedStatus>().Select(one => one.Answer).ToList(), cancellationToken);
        await bulk.InsertAsync(db, owed.OfType<OwedStatus>().Select(one => one.Delivery).ToList(), cancellationToken);
        await StatusIntake.ApplyAsync(
            db,
            bulk,
            [.. matches.Zip(rows).Where(one => one.First is not null).Select(one => (one.First!, one.Second))],
            now,
            cancellationToken);
        await InboundRouting.TellAsync(db, bulk, assigned, now, cancellationToken);
        return owed.OfType<OwedStatus>().Count();
    }

    /// <summary>A status that is applied to no document is worth a look.</summary>
    private static InboundMessage Flagged(InboundMessage message, StatusMatch? match) => match?.Flag is not { } flag
        ? message
        : message with
        {
            Judged = message.Judged with
            {
                Verdict = message.Judged.Verdict == InboundVerdict.Valid
                    ? InboundVerdict.Warned
                    : message.Judged.Verdict,
                Findings = [.. message.Judged.Findings, flag],
            },
        };

    /// <summary>What each envelope is known by, and how many messages there were of it before.</summary>
    private static async Task<IReadOnlyList<(string Instance, int Copy)>> CopiesAsync(
        GatewayDbContext db, List<InboundMessage> messages, CancellationToken cancellationToken)
    {
        string[] instances = [.. messages.Select(HashOfInstance)];
        string[] asked = [.. instances.Distinct()];
        var counts = await db.Inbound.Where(row => EF.Parameter(asked).Contains(row.InstanceHash))
            .GroupBy(row => row.InstanceHash)
            .Select(copies => new { Instance = copies.Key, Count = copies.Count() })
            .ToDictionaryAsync(one => one.Instance, one => one.Count, cancellationToken);
        var known = new List<(string, int)>(instances.Length);
        foreach (var instance in instances)
        {
            var copy = counts.GetValueOrDefault(instance);
            counts[instance] = copy + 1;
            known.Add((instance, copy));
        }

        return known;
    }

    /// <summary>Whom each participant stands for.</summary>
    private static async Task<Dictionary<ParticipantId, LegalEntityId?>> EntitiesAsync(
        GatewayDbContext db, List<InboundMessage> messages, CancellationToken cancellationToken)
    {
        ParticipantId[] keys = [.. messages.Select(KeyOfReceiver).OfType<ParticipantId>().Distinct()];
        return await db.Participants.Where(row => EF.Parameter(keys).Contains(row.Participant))
            .Select(row => new { row.Participant, row.LegalEntityId })
            .ToDictionaryAsync(row => row.Participant, row => row.LegalEntityId, cancellationToken);
    }

    /// <summary>Brings what names its unit to it; a copy is delivered to nobody.</summary>
    private static async Task<List<InboundRow>> AssignAsync(
        GatewayDbContext db,
        List<InboundMessage> messages,
        List<InboundRow> rows,
        CancellationToken cancellationToken)
    {
        var first = messages.Zip(rows).Where(one => one.Second.Copy == 0).ToList();
        var units = await InboundRouting.FindUnitsAsync(
            db, [.. first.Select(one => (one.Second.LegalEntityId, one.First.Judged.Summary))], cancellationToken);
        var assigned = first.Select(one => one.Second).Where((_, index) => units[index] is not null).ToList();
        foreach (var (row, unit) in first.Select(one => one.Second).Zip(units).Where(one => one.Second is not null))
        {
            row.UnitId = unit;
            row.Version++;
        }

        return assigned;
    }

    /// <summary>A large envelope goes to the database piece by piece, and each piece out of memory again.</summary>
    private async Task AddPayloadsAsync(
        GatewayDbContext db, List<InboundMessage> messages, List<InboundRow> rows, CancellationToken cancellationToken)
    {
        var pieces = new List<InboundPayloadRow>();
        foreach (var (message, row) in messages.Zip(rows))
        {
            await using var source = message.Payload.OpenRead();
            for (var number = 0; source.Position < message.Payload.Length; number++)
            {
                var piece = new byte[Math.Min(PieceOctets, message.Payload.Length - source.Position)];
                await source.ReadExactlyAsync(piece, cancellationToken);
                pieces.Add(new InboundPayloadRow { InboundId = row.Id, Number = number, Content = piece });
                if (message.Payload.Length > PieceOctets)
                {
                    await bulk.InsertAsync(db, pieces, cancellationToken);
                    pieces.Clear();
                }
            }
        }

        await bulk.InsertAsync(db, pieces, cancellationToken);
    }

    private static InboundEvidenceRow EvidenceOf(InboundMessage message, InboundRow row) => new()
    {
        InboundId = row.Id,
        Soap = message.Soap.ToArray(),
        Receipt = message.Receipt,
        Findings = FindingJson.Write(message.Judged.Findings),
    };

    /// <summary>The whole timeline of a document that is new.</summary>
    private static IEnumerable<FactRow> FactsOf(
        InboundMessage message, InboundRow row, StatusMatch? match, OwedStatus? owed)
    {
        Fact? last = null;
        FactDraft[] more = owed is null ? [] : [owed.Fact];
        foreach (var draft in DraftsOf(message, row, match).Concat(more))
        {
            last = Fact.After(last, draft);
            yield return FactRow.Of(last);
        }
    }

    private static IEnumerable<FactDraft> DraftsOf(InboundMessage message, InboundRow row, StatusMatch? match)
    {
        yield return Draft(FactKinds.InboundReceived, row.Hash, [
            ("messageId", row.MessageId), ("instanceId", row.InstanceId), ("from", row.Sender), ("to", row.Receiver),
            ("signer", row.SignerSubject), ("serial", row.SignerSerial), ("signed", row.SignedHash)]);
        yield return Draft(FactKinds.InboundJudged, null, [
            ("verdict", row.Verdict.ToString()), ("rules", row.RuleRelease),
            ("findings", message.Judged.Findings.Count.ToString(CultureInfo.InvariantCulture))]);
        if (row.Copy > 0)
        {
            yield return Draft(FactKinds.InboundDuplicate, null, [("instanceId", row.InstanceId)]);
        }

        yield return Draft(FactKinds.InboundReceipted, Hex(SHA256.HashData(message.Receipt)), []);
        if (row.UnitId is not null)
        {
            yield return InboundRouting.FactOf(row, Router, row.ReceivedAt);
        }

        if (match is not null)
        {
            var (kind, data) = StatusIntake.FactOf(match);
            yield return Draft(kind, null, data);
        }

        FactDraft Draft(string kind, string? evidence, (string, string?)[] data) => new(
            InboundFacts.ObjectType, row.Id.Value, row.ReceivedAt, $"peppol:{row.SenderSeat}", kind, FactData.Of(data),
            evidence);
    }

    /// <summary>Participants are stored in lower case.</summary>
    private static ParticipantId? KeyOfReceiver(InboundMessage message) =>
        message.Envelope.Header.Receiver.ToParticipant() is { } receiver ? PublishedParticipants.Key(receiver) : null;

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

    /// <summary>What a message is known by: nobody can take another's id.</summary>
    private readonly record struct MessageKey(string Seat, string MessageId)
    {
        public static MessageKey Of(InboundMessage message) =>
            new(message.SenderSeat, message.Envelope.Message.Header.MessageId);
    }
}
