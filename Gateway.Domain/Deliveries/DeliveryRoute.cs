namespace Gateway.Domain.Deliveries;

/// <summary>The way a document takes, and why.</summary>
public sealed record DeliveryRoute
{
    private DeliveryRoute(DeliveryChannel channel, string recipient, RouteReason reason, DeliveryFault? hindrance) =>
        (Channel, Recipient, Reason, Hindrance) = (channel, recipient, reason, hindrance);

    public DeliveryChannel Channel { get; }

    /// <summary>A participant or a mail address; empty when it is hindered for want of one.</summary>
    public string Recipient { get; }

    public RouteReason Reason { get; }

    /// <summary>Why it cannot begin and waits for a person; null when it can.</summary>
    public DeliveryFault? Hindrance { get; }

    internal static DeliveryRoute To(DeliveryChannel channel, string recipient, RouteReason reason) =>
        new(channel, recipient, reason, hindrance: null);

    internal static DeliveryRoute Hindered(
        DeliveryChannel channel, string recipient, RouteReason reason, DeliveryFault hindrance) =>
        new(channel, recipient, reason, hindrance);
}
