using Gateway.Domain.Deliveries;

namespace Gateway.Api.Outbox;

/// <summary>A way out of the house. One implementation a channel.</summary>
internal interface IDeliveryChannel
{
    DeliveryChannel Channel { get; }

    /// <summary>What to call a send that outran its limit.</summary>
    DeliveryFault TimedOut { get; }

    /// <summary>
    /// Sends once. Whatever the other side does is an outcome; an exception is a bug and counts as
    /// <see cref="DeliveryFaults.InternalFault"/>. Obeys the token: it is cancelled when the send takes too long.
    /// </summary>
    Task<DeliveryOutcome> SendAsync(DeliveryTask task, CancellationToken cancellationToken);
}
