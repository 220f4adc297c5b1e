using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Deliveries;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Outbox;

/// <summary>Takes in what a mail provider reports. Each event counts once, whatever order they come in.</summary>
internal sealed class TakeMailEvents(TimeProvider clock)
{
    /// <summary>The most that one call may bring: one transaction holds all their deliveries.</summary>
    public const int EventsMax = 500;

    /// <summary>Outcomes stand at the places of their events.</summary>
    public async Task<IReadOnlyList<MailEventOutcome>> RunAsync(
        GatewayDbContext db, IReadOnlyList<MailEvent> events, CancellationToken cancellationToken)
    {
        if (events.Count > EventsMax)
        {
            throw new ArgumentException($"At most {EventsMax} at once.", nameof(events));
        }

        var ids = events.Select(one => one.EventId).ToList();
        var seen = await db.MailEvents
            .Where(row => ids.Contains(row.EventId))
            .Select(row => row.EventId)
            .ToHashSetAsync(cancellationToken);
        var deliveries = await HoldAsync(db, events, cancellationToken);

        var outcomes = new MailEventOutcome[events.Count];
        foreach (var index in Enumerable.Range(0, events.Count).OrderBy(index => events[index].OccurredAt))
        {
            outcomes[index] = seen.Add(events[index].EventId)
                ? await TakeAsync(
                    db, events[index], deliveries.GetValueOrDefault(events[index].MessageId), cancellationToken)
                : MailEventOutcome.Repeated;
        }

        return outcomes;
    }

    private async Task<MailEventOutcome> TakeAsync(
        GatewayDbContext db, MailEvent mailEvent, DeliveryRow? delivery, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var row = new MailEventRow
        {
            EventId = mailEvent.EventId,
            MessageId = mailEvent.MessageId,
            Kind = mailEvent.Kind,
            Recipient = mailEvent.Recipient,
            Reason = mailEvent.Reason,
            OccurredAt = mailEvent.OccurredAt,
            ReceivedAt = now,
        };
        db.MailEvents.Add(row);
        if (delivery is null)
        {
            return MailEventOutcome.UnknownMessage;
        }

        await MailReturns.ApplyAsync(db, delivery, row, now, cancellationToken);
        return MailEventOutcome.Taken;
    }

    /// <summary>
    /// The deliveries, held before they are read: a node may be noting at this moment that one was sent. Always in the
    /// order of their ids, so that two calls never wait for each other.
    /// </summary>
    private static async Task<Dictionary<string, DeliveryRow>> HoldAsync(
        GatewayDbContext db, IReadOnlyList<MailEvent> events, CancellationToken cancellationToken)
    {
        var messages = events.Select(one => one.MessageId).Distinct().ToList();
        var ids = await db.Deliveries
            .Where(row => messages.Contains(row.MessageId))
            .Select(row => row.Id)
            .ToListAsync(cancellationToken);
        foreach (var id in ids.OrderBy(id => id.Value))
        {
            await db.HoldAsync(id, cancellationToken);
        }

        return await db.Deliveries.Include(row => row.Attempts)
            .Where(row => ids.Contains(row.Id))
            .ToDictionaryAsync(row => row.MessageId, cancellationToken);
    }
}
