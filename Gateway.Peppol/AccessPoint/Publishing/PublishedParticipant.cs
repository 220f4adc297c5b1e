using Gateway.Domain.Parties;

namespace Gateway.Peppol.AccessPoint.Publishing;

/// <summary>A participant whose SMP we are: a legal entity, or ourselves as service provider (0242).</summary>
public sealed record PublishedParticipant
{
    public required ParticipantId Participant { get; init; }

    public required IReadOnlyList<PublishedService> Services { get; init; }

    /// <summary>What the Peppol Directory shows; null shows nothing.</summary>
    public BusinessCard? Card { get; init; }
}
