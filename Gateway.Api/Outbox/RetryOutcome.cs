using Gateway.Api.Persistence.Deliveries;
using Gateway.Domain.Deliveries;

namespace Gateway.Api.Outbox;

/// <summary>What came of putting a delivery back into the queue. A closed union.</summary>
internal abstract record RetryOutcome
{
    private RetryOutcome()
    {
    }

    public sealed record Queued(DeliveryRow Row) : RetryOutcome;

    /// <summary>It waits for its next try by itself, or it arrived.</summary>
    public sealed record NotEnded(DeliveryState State) : RetryOutcome;

    /// <summary>It was held for want of an address, and none was given.</summary>
    public sealed record NoRecipient : RetryOutcome;

    /// <summary>What was given is no recipient of the channel.</summary>
    public sealed record OtherChannel(DeliveryChannel Channel) : RetryOutcome;

    /// <summary>The gateway cannot send on that channel.</summary>
    public sealed record NoSuchChannel(DeliveryChannel Channel) : RetryOutcome;

    /// <summary>Another channel than the one the policy chose wants a reason.</summary>
    public sealed record NoReason : RetryOutcome;
}
