using Gateway.Api.Dunning;
using Gateway.Api.Parties;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Api.Timeline;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Parties;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Outbox;

/// <summary>
/// A person's act: puts a delivery that ended without success back into the queue, to the same recipient or another,
/// or on another channel, with the reason. It keeps its Message-ID, so that a receiver who did get it knows it again.
/// </summary>
internal sealed class RetryDelivery(RoutingPolicy routing, TimeProvider clock)
{
    /// <summary>Null when there is no such delivery.</summary>
    /// <param name="db">Inside a transaction.</param>
    /// <param name="id">The delivery.</param>
    /// <param name="choice">What is to be otherwise.</param>
    /// <param name="actor">Who did it, for the timeline.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<RetryOutcome?> RunAsync(
        GatewayDbContext db,
        DeliveryId id,
        DeliveryChoice choice,
        string actor,
        CancellationToken cancellationToken)
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

        var channel = choice.Channel ?? delivery.Channel;
        if (Refuse(choice, delivery, channel) is { } refusal)
        {
            return refusal;
        }

        var recipient = choice.Mail ?? choice.Participant?.ToString()
            ?? (channel == delivery.Channel
                ? delivery.Recipient
                : await KnownRecipientAsync(db, delivery, channel, cancellationToken));
        if (recipient.Length == 0)
        {
            return new RetryOutcome.NoRecipient();
        }

        var before = delivery.Channel;
        delivery.RouteCode = channel == before ? delivery.RouteCode : RouteReasons.ChosenByPerson.Code;
        (delivery.Channel, delivery.Recipient) = (channel, recipient);
        await QueueAsync(db, delivery, before, choice.Reason, actor, cancellationToken);
        return new RetryOutcome.Queued(delivery);
    }

    private RetryOutcome? Refuse(DeliveryChoice choice, DeliveryRow delivery, DeliveryChannel channel) =>
        channel == DeliveryChannel.Post
        || (IsOverPeppol(channel) && !routing.HasAccessPoint)
        || (channel != delivery.Channel && !(CanChange(delivery) && IsOfDocuments(channel)))
            ? new RetryOutcome.NoSuchChannel(channel)
        : (IsOverPeppol(channel) ? choice.Mail is not null : choice.Participant is not null)
            ? new RetryOutcome.OtherChannel(channel)
        : channel != delivery.Channel && string.IsNullOrWhiteSpace(choice.Reason) ? new RetryOutcome.NoReason()
        : null;

    /// <summary>A letter or a dossier that failed stays one: on another channel the invoice would leave. What another
    /// service provider is told has no other way than Peppol.</summary>
    private static bool CanChange(DeliveryRow delivery) =>
        delivery is { NoticeId: null, InboundId: null }
        && (delivery.Channel == DeliveryChannel.Post || IsOfDocuments(delivery.Channel));

    private static bool IsOverPeppol(DeliveryChannel channel) =>
        channel is DeliveryChannel.Peppol or DeliveryChannel.PeppolCopy;

    private static bool IsOfDocuments(DeliveryChannel channel) =>
        channel is DeliveryChannel.Mail or DeliveryChannel.Peppol;

    /// <summary>Where the client is reached on that channel, as far as it told; empty when it did not.</summary>
    private static async Task<string> KnownRecipientAsync(
        GatewayDbContext db, DeliveryRow delivery, DeliveryChannel channel, CancellationToken cancellationToken)
    {
        if (delivery.UnitId is not { } unit)
        {
            return "";
        }

        var clientId = await db.Documents.Where(row => row.Id == delivery.DocumentId)
            .Select(row => row.ClientId).SingleAsync(cancellationToken);
        var client = await Clients.FindAsync(db, clientId, cancellationToken);
        return client is null ? ""
            : channel == DeliveryChannel.Peppol ? RoutingPolicy.ParticipantOf(client)?.ToString() ?? ""
            : client.ContactFor(ContactPurpose.Invoice, unit)?.Email ?? "";
    }

    private async Task QueueAsync(
        GatewayDbContext db,
        DeliveryRow delivery,
        DeliveryChannel before,
        string? reason,
        string actor,
        CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        delivery.State = DeliveryState.Queued;
        delivery.FaultCode = null;
        (delivery.QueuedAt, delivery.NextAttemptAt) = (now, now);
        var data = FactData.Of(
            ("delivery", delivery.Id.ToString()),
            ("channel", delivery.Channel.ToString()),
            ("insteadOf", delivery.Channel == before ? null : before.ToString()),
            ("route", delivery.RouteCode),
            ("recipient", delivery.Recipient),
            ("messageId", delivery.MessageId),
            ("reason", reason));
        await db.AppendAsync(delivery.Fact(now, actor, FactKinds.DeliveryQueued, data), cancellationToken);
        await NoticeDeliveries.FollowAsync(db, delivery, null, now, cancellationToken);
        await DeliveryEvents.AddAsync(db, delivery, FactKinds.DeliveryQueued, data, now, cancellationToken);
    }
}
