using Gateway.Domain.Deliveries;

namespace Gateway.Api.Persistence.Deliveries;

/// <summary>One try of a delivery: stored before the wire is touched, closed with what came of it. One that was never
/// closed was interrupted.</summary>
internal sealed class AttemptRow
{
    public required DeliveryId DeliveryId { get; init; }
    public required int Number { get; init; }

    /// <summary>The node that tried.</summary>
    public required string Node { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>Null when it was accepted, or not ended.</summary>
    public string? FaultCode { get; set; }

    /// <summary>What the other side said, for the person who looks into it.</summary>
    public string? Detail { get; set; }
}
