using Gateway.Api.Dunning;
using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Api.Timeline;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Outbox;

/// <summary>
/// A person's act: puts a delivery that ended without success back into the queue, to the same recipient or another.
/// It keeps its Message-ID, so that a receiver who did get it knows it again.
/// </summary>
internal sealed class RetryDelivery(TimeProvider clock)
{
    /// <summary>Null when there is no such delivery.</summary>
    /// <param name="db">Inside a transaction.</param>
    /// <param name="id">The delivery.</param>
    /// <param name="recipient">Null for the one it has.</param>
    /// <param name="actor">Who did it, for the timeline.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<RetryOutcome?> RunAsync(
        GatewayDbContext db, DeliveryId id, string? recipient, string actor, CancellationToken cancellationToken)
    {
        await db.HoldAsync(id, cancellationToken);
        var delivery = await db.Deliveries.SingleOrDefaultAsync(row => row.Id == id, cancellationToken);
        if (delivery is null)
        {
            return null;
        }

        if (delivery.State is not (DeliveryState.Held or DeliveryState.Failed or DeliveryState.Bounced))
        {
            return new RetryOutcome.NotEnded(delivery.State);
        }

        if ((recipient ?? delivery.Recipient).Length == 0)
        {
            return new RetryOutcome.NoRecipient();
        }

        var now = clock.GetUtcNow();
        delivery.Recipient = recipient ?? delivery.Recipient;
        delivery.State = DeliveryState.Queued;
        delivery.FaultCode = null;
        (delivery.QueuedAt, delivery.NextAttemptAt) = (now, now);
        var data = FactData.Of(
            ("delivery", delivery.Id.ToString()),
            ("channel", delivery.Channel.ToString()),
            ("recipient", delivery.Recipient),
            ("messageId", delivery.MessageId));
        await db.AppendAsync(
            new FactDraft(
                DocumentFacts.ObjectType, delivery.DocumentId.Value, now, actor, FactKinds.DeliveryQueued, data),
            cancellationToken);
        await NoticeDeliveries.FollowAsync(db, delivery, null, now, cancellationToken);
        await DeliveryEvents.AddAsync(db, delivery, FactKinds.DeliveryQueued, data, now, cancellationToken);
        return new RetryOutcome.Queued(delivery);
    }
}
