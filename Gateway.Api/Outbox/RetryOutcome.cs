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
}
