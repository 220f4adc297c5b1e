namespace Gateway.Domain.Deliveries;

/// <summary>Which state may follow which.</summary>
public static class DeliveryStates
{
    public static IReadOnlyDictionary<DeliveryState, DeliveryState[]> Transitions { get; } =
        new Dictionary<DeliveryState, DeliveryState[]>
        {
            [DeliveryState.Queued] =
            [
                DeliveryState.Queued, DeliveryState.Sent, DeliveryState.Failed, DeliveryState.Held,
                DeliveryState.Stopped,
            ],
            [DeliveryState.Sent] = [DeliveryState.Bounced],
            [DeliveryState.Bounced] = [DeliveryState.Queued],
            [DeliveryState.Failed] = [DeliveryState.Queued],
            [DeliveryState.Held] = [DeliveryState.Queued],
            [DeliveryState.Stopped] = [],
        };

    /// <summary>Whether nothing more happens unless a person acts.</summary>
    public static bool IsFinal(this DeliveryState state) => state != DeliveryState.Queued;
}
