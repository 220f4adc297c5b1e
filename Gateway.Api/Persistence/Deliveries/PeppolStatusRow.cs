using Gateway.Domain.Deliveries;

namespace Gateway.Api.Persistence.Deliveries;

/// <summary>What the receiver's access point told of a message of ours (Peppol MLS). There is one for a message: what
/// comes later changes nothing.</summary>
internal sealed class PeppolStatusRow
{
    /// <summary>The envelope of ours that it is about.</summary>
    public required string InstanceId { get; init; }
    public required DeliveryId DeliveryId { get; init; }

    /// <summary>The status as it came in.</summary>
    public required InboundId InboundId { get; init; }

    /// <summary>AP, AB or RE.</summary>
    public required string Code { get; init; }
    public required DateTimeOffset TakenAt { get; init; }
}
