using Gateway.Api.Persistence.Deliveries;
using Gateway.Domain.Findings;
using Gateway.Peppol.Responses;

namespace Gateway.Api.Responses;

/// <summary>A status that came in, held against what we sent.</summary>
internal sealed record StatusMatch
{
    public required MessageStatusReading Reading { get; init; }

    /// <summary>The delivery of the document that it is about, held until the transaction ends; null when it changes
    /// nothing.</summary>
    public DeliveryRow? Delivery { get; init; }

    /// <summary>What it says; only with a delivery.</summary>
    public MessageStatusCode Code { get; init; }

    /// <summary>Whether the message that it is about is the last of its delivery.</summary>
    public bool IsOfLastMessage { get; init; }

    /// <summary>Why it changes nothing; null when it does, or when its own findings say so.</summary>
    public Finding? Flag { get; init; }
}
