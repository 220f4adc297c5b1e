using Gateway.Domain.Deliveries;
using Gateway.Domain.Parties;

namespace Gateway.Api.Outbox;

/// <summary>How a person wants a delivery to go on. What is left out stays as it is.</summary>
internal sealed record DeliveryChoice
{
    public DeliveryChannel? Channel { get; init; }

    /// <summary>A mail address.</summary>
    public string? Mail { get; init; }

    public ParticipantId? Participant { get; init; }

    /// <summary>Why another channel, for the timeline.</summary>
    public string? Reason { get; init; }
}
