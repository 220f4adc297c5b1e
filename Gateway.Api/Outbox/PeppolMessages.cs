using System.Security.Cryptography;
using Gateway.Api.AccessPoint;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Bulk;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Api.Responses;
using Gateway.Peppol.AccessPoint.Outbound;
using Gateway.Peppol.Envelope;
using Gateway.Peppol.Routing.Lookup;
using Gateway.Peppol.Transport.As4.Sending;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Outbox;

/// <summary>
/// The messages of deliveries: made and stored before the first try, given back as they are for every later one. Two
/// nodes that make one at once end up with the same: the first that is stored.
/// </summary>
internal sealed class PeppolMessages
{
    /// <summary>Messages may have megabytes: no more than that many are stored in one go.</summary>
    private const int GroupMax = 32;

    private readonly Transactions transactions;
    private readonly IBulkWriter bulk;
    private readonly AccessPointSender sender;
    private readonly AccessPointIdentity identity;
    private readonly MessageStatusOptions statuses;
    private readonly TimeProvider clock;
    private readonly Convoy<(PeppolMessageRow Made, bool IsFirst), PeppolMessageRow> convoy;

    public PeppolMessages(
        Transactions transactions,
        IBulkWriter bulk,
        AccessPointSender sender,
        AccessPointIdentity identity,
        MessageStatusOptions statuses,
        TimeProvider clock)
    {
        (this.transactions, this.bulk, this.sender, this.identity, this.statuses, this.clock) =
            (transactions, bulk, sender, identity, statuses, clock);
        convoy = new Convoy<(PeppolMessageRow, bool), PeppolMessageRow>(GroupMax, KeepAsync);
    }

    /// <summary>The message of a delivery for an endpoint, and whether an earlier try may have brought it
    /// there.</summary>
    public async Task<(SignedUserMessage Message, PeppolMessageRow Row, bool WasTried)> PrepareAsync(
        PeppolTask task, ReceiverEndpoint endpoint, CancellationToken cancellationToken)
    {
        var row = task.Message;
        if (row is null || row.Receiver != endpoint.Participant || task.IsMadeAnew)
        {
            var (message, made) = await MakeAsync(task, endpoint, cancellationToken);
            var isFirst = task.Delivery.Attempt == 1;
            var kept = await convoy.RunAsync((made, isFirst)).WaitAsync(cancellationToken);
            if (kept.InstanceId == made.InstanceId)
            {
                return (message, made, WasTried: false);
            }

            message.Dispose();
            return (sender.Restore(kept.Soap, kept.Payload), kept, WasTried: true);
        }

        if (row.Seat == endpoint.Seat && IsGood(row))
        {
            return (sender.Restore(row.Soap, row.Payload), row, WasTried: true);
        }

        var wasThere = row.Seat == endpoint.Seat;
        var again = await SealAgainAsync(task, row, endpoint, cancellationToken);
        return (again, row, WasTried: wasThere);
    }

    private async Task<(SignedUserMessage Message, PeppolMessageRow Row)> MakeAsync(
        PeppolTask task, ReceiverEndpoint endpoint, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var number = (task.Message?.Number ?? 0) + 1;
        var instance = Guid.CreateVersion7(now).ToString();
        var messageId = number == 1 ? task.Delivery.MessageId : $"{instance}@{identity.MessageIdHost}";
        var key = identity.Keys.Signing;
        var message = await sender.SealAsync(
            DocumentOf(task, endpoint, messageId, instance, now), endpoint, key, cancellationToken);
        var payload = await OctetsAsync(message, cancellationToken);
        var row = new PeppolMessageRow
        {
            DeliveryId = task.Delivery.Id,
            Number = number,
            MessageId = messageId,
            InstanceId = instance,
            Sender = task.Sender,
            Receiver = endpoint.Participant,
            MadeAt = now,
            Seat = endpoint.Seat,
            SignedBy = key.Certificate.Fingerprint.ToString(),
            Soap = message.Soap.ToArray(),
            Payload = payload,
            PayloadHash = Convert.ToHexStringLower(SHA256.HashData(payload)),
        };
        return (message, row);
    }

    /// <summary>Messages that are made at once are stored together; each is on the wire only after that.</summary>
    private Task<IReadOnlyList<PeppolMessageRow>> KeepAsync(
        IReadOnlyList<(PeppolMessageRow Made, bool IsFirst)> group) =>
        transactions.RunAsync((db, token) => KeepAsync(db, group, token), CancellationToken.None);

    /// <summary>In the first try there can be none yet, and the key would refuse a second one.</summary>
    private async Task<IReadOnlyList<PeppolMessageRow>> KeepAsync(
        GatewayDbContext db,
        IReadOnlyList<(PeppolMessageRow Made, bool IsFirst)> group,
        CancellationToken cancellationToken)
    {
        var kept = new PeppolMessageRow[group.Count];
        for (var index = 0; index < group.Count; index++)
        {
            var (one, isFirst) = group[index];
            kept[index] = (isFirst ? null : await db.PeppolMessages.AsNoTracking().SingleOrDefaultAsync(
                row => row.DeliveryId == one.DeliveryId && row.Number == one.Number, cancellationToken)) ?? one;
        }

        var made = group.Select(one => one.Made).Where((one, index) => ReferenceEquals(kept[index], one)).ToList();
        await bulk.InsertAsync(db, made, cancellationToken);
        return kept;
    }

    private async Task<SignedUserMessage> SealAgainAsync(
        PeppolTask task, PeppolMessageRow row, ReceiverEndpoint endpoint, CancellationToken cancellationToken)
    {
        var key = identity.Keys.Signing;
        var document = DocumentOf(task, endpoint, row.MessageId, row.InstanceId, row.MadeAt);
        var message = await AccessPointSender.SealAgainAsync(document, row.Payload, endpoint, key, cancellationToken);
        (row.Seat, row.SignedBy, row.Soap) =
            (endpoint.Seat, key.Certificate.Fingerprint.ToString(), message.Soap.ToArray());
        await transactions.RunAsync(
            (db, token) => db.PeppolMessages
                .Where(one => one.DeliveryId == row.DeliveryId && one.Number == row.Number)
                .ExecuteUpdateAsync(
                    update => update
                        .SetProperty(one => one.Seat, row.Seat)
                        .SetProperty(one => one.SignedBy, row.SignedBy)
                        .SetProperty(one => one.Soap, row.Soap),
                    token),
            cancellationToken);
        return message;
    }

    /// <summary>Whether the certificate that signed it is one of ours, and still valid.</summary>
    private bool IsGood(PeppolMessageRow row) => identity.Keys.Generations.Any(key =>
        key.Certificate.Fingerprint.ToString() == row.SignedBy && key.Certificate.IsValidAt(clock.GetUtcNow()));

    /// <summary>No status is ever asked for a status.</summary>
    private OutboundDocument DocumentOf(
        PeppolTask task, ReceiverEndpoint endpoint, string messageId, string instance, DateTimeOffset at) => new()
        {
            Header = new EnvelopeHeader
            {
                Sender = EnvelopeParty.Of(task.Sender),
                Receiver = EnvelopeParty.Of(endpoint.Participant),
                DocumentType = endpoint.DocumentType,
                Process = endpoint.Process,
                CountryC1 = task.SenderCountry.Code,
                InstanceId = instance,
                CreatedAt = at,
                MlsType = statuses.AsksForAll && !task.IsStatus ? MlsType.AlwaysSend : MlsType.FailureOnly,
            },
            Content = task.Ubl,
            MessageId = messageId,
            ConversationId = instance,
            Timestamp = at,
        };

    private static async Task<byte[]> OctetsAsync(SignedUserMessage message, CancellationToken cancellationToken)
    {
        var octets = new byte[message.Payload.Length];
        await using var payload = message.Payload.OpenRead();
        await payload.ReadExactlyAsync(octets, cancellationToken);
        return octets;
    }
}
