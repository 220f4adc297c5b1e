using Gateway.Domain.Deliveries;
using Gateway.Domain.Invoicing;

namespace Gateway.Api.Http.Deliveries;

/// <summary>One document to one recipient by one channel.</summary>
internal sealed record DeliveryResponse
{
    public required DeliveryId Id { get; init; }

    /// <summary>The invoice or credit note; absent for what is told of a document that came in.</summary>
    public DocumentId? Document { get; init; }

    /// <summary>The document that came in whose sender is told by it what became of it (Peppol MLS).</summary>
    public InboundId? Inbound { get; init; }

    public required DeliveryChannel Channel { get; init; }

    /// <summary>Why this channel; absent for what was issued before the gateway kept it.</summary>
    public RouteFields? Route { get; init; }

    /// <summary>The mail address or participant; absent while it is held for want of one.</summary>
    public string? Recipient { get; init; }

    public required DeliveryState State { get; init; }

    /// <summary>When it is tried next; only while it is queued.</summary>
    public DateTimeOffset? NextAttemptAt { get; init; }

    public FaultFields? Fault { get; init; }

    public IReadOnlyList<AttemptFields>? Attempts { get; init; }
}
