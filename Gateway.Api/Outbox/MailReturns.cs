using System.Globalization;
using Gateway.Api.Dunning;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Api.Timeline;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Outbox;

/// <summary>
/// What a mail event does to the delivery it belongs to. The delivery is held by the caller's transaction.
/// </summary>
internal static class MailReturns
{
    private const string Actor = "mail-provider";

    /// <summary>
    /// Notes an event in the timeline. A bounce or a complaint turns a delivery that was sent into a bounced one; a
    /// person acts. A later report that it was delivered after all is noted and does not undo that.
    /// </summary>
    public static async Task ApplyAsync(
        GatewayDbContext db,
        DeliveryRow delivery,
        MailEventRow mailEvent,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        mailEvent.DeliveryId = delivery.Id;
        var fault = FaultOf(mailEvent.Kind);
        var bounces = fault is not null
            && delivery.State == DeliveryState.Sent
            && !IsOfEarlierSending(delivery, mailEvent);
        if (bounces)
        {
            delivery.State = DeliveryState.Bounced;
            delivery.FaultCode = fault!.Code;
        }

        var kind = bounces ? FactKinds.DeliveryBounced : FactKinds.MailEvent;
        var data = DataOf(delivery, mailEvent);
        await db.AppendAsync(delivery.Fact(now, Actor, kind, data), cancellationToken);
        if (bounces)
        {
            await NoticeDeliveries.FollowAsync(db, delivery, null, now, cancellationToken);
            await DeliveryEvents.AddAsync(db, delivery, kind, data, now, cancellationToken);
        }
    }

    /// <summary>
    /// A bounce can be quicker than our own note that the message was sent, and a report can lie here that named a
    /// message we did not know. Both are applied once it is sent.
    /// </summary>
    public static async Task ApplyEarlyAsync(
        GatewayDbContext db,
        DeliveryRow delivery,
        AttemptRow attempt,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var early = await db.MailEvents
            .Where(row => row.MessageId == delivery.MessageId)
            .Where(row => row.DeliveryId == null
                || (row.ReceivedAt >= attempt.StartedAt
                    && (row.Kind == MailEventKind.Bounced || row.Kind == MailEventKind.Complained)))
            .OrderBy(row => row.OccurredAt)
            .ToListAsync(cancellationToken);
        foreach (var mailEvent in early)
        {
            await ApplyAsync(db, delivery, mailEvent, now, cancellationToken);
        }
    }

    private static DeliveryFault? FaultOf(MailEventKind kind) => kind switch
    {
        MailEventKind.Bounced => DeliveryFaults.MailBounced,
        MailEventKind.Complained => DeliveryFaults.MailComplaint,
        MailEventKind.Delivered or MailEventKind.Deferred => null,
        _ => throw new InvalidOperationException($"There is no such mail event: {kind}."),
    };

    /// <summary>It was sent, queued again by a person, and what comes is about the first time. Message-ID and clock of
    /// the provider cannot tell more.</summary>
    private static bool IsOfEarlierSending(DeliveryRow delivery, MailEventRow mailEvent) =>
        mailEvent.OccurredAt < delivery.QueuedAt
        && delivery.Attempts.Exists(
            one => one.StartedAt < delivery.QueuedAt && one is { EndedAt: not null, FaultCode: null });

    private static string DataOf(DeliveryRow delivery, MailEventRow mailEvent) => FactData.Of(
        ("delivery", delivery.Id.ToString()),
        ("messageId", mailEvent.MessageId),
        ("event", mailEvent.EventId),
        ("kind", mailEvent.Kind.ToString()),
        ("recipient", mailEvent.Recipient),
        ("reason", mailEvent.Reason),
        ("occurredAt", mailEvent.OccurredAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)));
}
