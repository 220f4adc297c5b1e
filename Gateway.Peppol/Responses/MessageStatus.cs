using Gateway.Domain.Parties;

namespace Gateway.Peppol.Responses;

/// <summary>
/// A Message Level Status (Peppol MLS 1.0): the access point that took a document (C3) tells the one that sent it (C2)
/// what became of it behind the receipt.
/// </summary>
public sealed record MessageStatus
{
    /// <summary>Its own id.</summary>
    public required string Id { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }

    /// <summary>The service provider that tells it (0242).</summary>
    public required ParticipantId Sender { get; init; }

    /// <summary>The service provider that is told (0242).</summary>
    public required ParticipantId Receiver { get; init; }

    public required MessageStatusCode Code { get; init; }

    /// <summary>In words; a rejection must have some.</summary>
    public string? Description { get; init; }

    /// <summary>The instance id of the envelope (SBDH) that it is about.</summary>
    public required string InstanceId { get; init; }

    /// <summary>A rejection has at least one that is no warning, any other status none but warnings.</summary>
    public IReadOnlyList<MessageStatusIssue> Issues { get; init; } = [];
}
