namespace Gateway.Domain.Deliveries;

/// <summary>Where a delivery stands and what happens next.</summary>
public enum DeliveryState
{
    /// <summary>Waits for its first try or its next one, at the time it says.</summary>
    Queued,

    /// <summary>The receiving side took it. A bounce may still come.</summary>
    Sent,

    /// <summary>
    /// The receiving side took it and later gave it back, or the recipient complained. A person acts.
    /// </summary>
    Bounced,

    /// <summary>It will not be tried again: the fault is final, or the tries are used up. A person acts.</summary>
    Failed,

    /// <summary>
    /// It cannot be tried: something is missing that a person must give, such as an address, or the recipient is not
    /// in the network.
    /// </summary>
    Held,

    /// <summary>What it says ceased to be true before it left. It is never sent.</summary>
    Stopped,
}
