using System.Globalization;
using Gateway.Api.AccessPoint.Receiving;
using Gateway.Api.Dunning;
using Gateway.Api.Outbox;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.AccessPoint;
using Gateway.Api.Persistence.Bulk;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Api.Timeline;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Timeline;
using Gateway.Peppol.Responses;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Responses;

/// <summary>
/// Takes in what other access points tell of documents that we sent (Peppol MLS 1.0). A status is believed when it
/// comes from the access point that the document was sent to; the first of a message counts. A rejection is work for
/// a person: the delivery stands as given back.
/// </summary>
internal static class StatusIntake
{
    private const int DescriptionLengthMax = 500;
    private const int QuoteLengthMax = 80;

    /// <summary>Holds statuses against what we sent, in their order; null for what is none. The deliveries they are
    /// about are held until the transaction ends.</summary>
    /// <param name="db">Inside a transaction.</param>
    /// <param name="messages">What came in.</param>
    /// <param name="isCopy">Whether each had come in another message before.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<IReadOnlyList<StatusMatch?>> MatchAsync(
        GatewayDbContext db,
        IReadOnlyList<InboundMessage> messages,
        IReadOnlyList<bool> isCopy,
        CancellationToken cancellationToken)
    {
        var readings = messages.Select((message, index) => isCopy[index] ? null : message.Judged.Status).ToList();
        string[] named = [.. readings.Select(one => one?.InstanceId).OfType<string>().Distinct()];
        if (named.Length == 0)
        {
            return [.. readings.Select(one => one is null ? null : new StatusMatch { Reading = one })];
        }

        var sent = await SentAsync(db, named, cancellationToken);
        var told = await db.PeppolStatuses.Where(row => EF.Parameter(named).Contains(row.InstanceId))
            .ToDictionaryAsync(row => row.InstanceId, row => row.Code, cancellationToken);
        return [.. readings.Select((reading, index) =>
            reading is null ? null : Match(reading, messages[index].SenderSeat, sent, told))];
    }

    /// <summary>Writes down what matched: the status of the message, the timeline of the document, and, where it was
    /// rejected, the work that is left.</summary>
    public static async Task ApplyAsync(
        GatewayDbContext db,
        IBulkWriter bulk,
        IReadOnlyList<(StatusMatch Match, InboundRow Row)> statuses,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var rows = new List<PeppolStatusRow>();
        var facts = new List<FactDraft>();
        var events = new List<(DeliveryRow Delivery, string Kind, string Data)>();
        foreach (var (match, row) in statuses)
        {
            if (match.Delivery is not { } delivery)
            {
                continue;
            }

            rows.Add(new PeppolStatusRow
            {
                InstanceId = match.Reading.InstanceId!,
                DeliveryId = delivery.Id,
                InboundId = row.Id,
                Code = MessageStatusCodes.TextOf(match.Code),
                TakenAt = now,
            });
            Note(match, delivery, row, now, facts, events);
        }

        if (rows.Count > 0)
        {
            await db.AppendAllAsync(bulk, facts, cancellationToken); // saves the deliveries before
            await bulk.InsertAsync(db, rows, cancellationToken);
            await DeliveryEvents.AddAllAsync(db, bulk, events, now, cancellationToken);
            foreach (var (delivery, _, _) in events)
            {
                await NoticeDeliveries.FollowAsync(db, delivery, attempt: null, now, cancellationToken);
            }
        }
    }

    /// <summary>What the timeline of the status itself says.</summary>
    public static (string Kind, (string, string?)[] Data) FactOf(StatusMatch match) => match.Delivery is { } delivery
        ? (FactKinds.StatusMatched, [
            ("document", delivery.DocumentId.ToString()), ("delivery", delivery.Id.ToString()),
            ("code", MessageStatusCodes.TextOf(match.Code))])
        : (FactKinds.StatusUnmatched, [
            ("rule", match.Flag?.Rule ?? match.Reading.Findings.Select(one => one.Rule).FirstOrDefault()),
            ("instanceId", Quoted(match.Reading.InstanceId))]);

    /// <summary>The messages of those ids, with their deliveries locked. An answer of ours is no document: nothing is
    /// told of it.</summary>
    private static async Task<Dictionary<string, Sent>> SentAsync(
        GatewayDbContext db, string[] instances, CancellationToken cancellationToken)
    {
        var messages = await (
            from message in db.PeppolMessages
            join delivery in db.Deliveries on message.DeliveryId equals delivery.Id
            where EF.Parameter(instances).Contains(message.InstanceId) && delivery.DocumentId != null
            select new
            {
                message.InstanceId,
                message.DeliveryId,
                message.Seat,
                IsLast = !db.PeppolMessages.Any(later =>
                    later.DeliveryId == message.DeliveryId && later.Number > message.Number),
            }).ToListAsync(cancellationToken);
        DeliveryId[] ids = [.. messages.Select(one => one.DeliveryId).Distinct()];
        var deliveries = ids.Length == 0
            ? []
            : await db.Lock(ids).ToDictionaryAsync(row => row.Id, cancellationToken);
        return messages.ToDictionary(
            one => one.InstanceId, one => new Sent(deliveries[one.DeliveryId], one.Seat, one.IsLast));
    }

    private static StatusMatch Match(
        MessageStatusReading reading, string seat, Dictionary<string, Sent> sent, Dictionary<string, string> told)
    {
        var match = new StatusMatch { Reading = reading };
        // What is badly written changes nothing, but for a rejection: who wrote it does not have the document.
        var code = reading.Status?.Code
            ?? (reading.Code == MessageStatusCode.Rejected ? MessageStatusCode.Rejected : null as MessageStatusCode?);
        if (reading.InstanceId is not { } instance || code is not { } known)
        {
            return match;
        }

        if (!sent.TryGetValue(instance, out var message))
        {
            return match with { Flag = StatusFindings.NoDocument(Quoted(instance)!) };
        }

        if (message.Seat != seat)
        {
            return match with { Flag = StatusFindings.NotItsReceiver(message.Seat, seat) };
        }

        return told.TryAdd(instance, MessageStatusCodes.TextOf(known))
            ? match with { Delivery = message.Delivery, Code = known, IsOfLastMessage = message.IsLast }
            : match with { Flag = StatusFindings.NotTheFirst(told[instance]) };
    }

    private static void Note(
        StatusMatch match,
        DeliveryRow delivery,
        InboundRow row,
        DateTimeOffset now,
        List<FactDraft> facts,
        List<(DeliveryRow Delivery, string Kind, string Data)> events)
    {
        var data = DataOf(match, delivery, row);
        var actor = $"peppol:{row.SenderSeat}";
        facts.Add(delivery.Fact(now, actor, StatusWords.KindOf(match.Code), data, row.Hash));
        if (match.Code != MessageStatusCode.Rejected || !match.IsOfLastMessage)
        {
            return;
        }

        var fault = StatusWords.FaultOf(match.Reading.Issues);
        if (delivery.State == DeliveryState.Sent)
        {
            (delivery.State, delivery.FaultCode) = (DeliveryState.Bounced, fault.Code);
            facts.Add(delivery.Fact(now, actor, FactKinds.DeliveryBounced, data, row.Hash));
            events.Add((delivery, FactKinds.DeliveryBounced, data));
        }
        else if (delivery.State == DeliveryState.Queued)
        {
            delivery.FaultCode = fault.Code; // it was quicker than our own note that the message was taken
        }
    }

    private static string DataOf(StatusMatch match, DeliveryRow delivery, InboundRow row) => FactData.Of(
        ("delivery", delivery.Id.ToString()),
        ("channel", delivery.Channel.ToString()),
        ("recipient", delivery.Recipient),
        ("code", MessageStatusCodes.TextOf(match.Code)),
        ("reasons", StatusWords.ReasonsOf(match.Reading.Issues)),
        ("outcome", match.Code == MessageStatusCode.Rejected ? StatusWords.FaultOf(match.Reading.Issues).Code : null),
        ("detail", match.Reading.Description is { } said ? OneLine.Of(said, DescriptionLengthMax) : null),
        ("issues", StatusWords.Shown(match.Reading.Issues)),
        ("issuedAt", match.Reading.Status?.IssuedAt.UtcDateTime.ToString(
            "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
        ("instanceId", match.Reading.InstanceId),
        ("inbound", row.Id.ToString()));

    private static string? Quoted(string? text) => text is null ? null : OneLine.Of(text, QuoteLengthMax);

    /// <summary>A message of ours: its delivery, the access point it went to, and whether no other followed
    /// it.</summary>
    private sealed record Sent(DeliveryRow Delivery, string Seat, bool IsLast);
}
