using Gateway.Domain.Parties;

namespace Gateway.Api.Persistence.AccessPoint;

/// <summary>A participant that we publish and receive for.</summary>
internal sealed class ParticipantRow
{
    /// <summary>In lower case: the network compares without regard to case, a database does not.</summary>
    public required ParticipantId Participant { get; init; }

    /// <summary>Whom it stands for; null for the access point itself (0242), which takes the answers of other access
    /// points.</summary>
    public LegalEntityId? LegalEntityId { get; init; }

    public required ParticipantState State { get; set; }
    public required DateTimeOffset ChangedAt { get; set; }

    /// <summary>What the locator said last, when it did not do what it was asked.</summary>
    public string? Fault { get; set; }
}
