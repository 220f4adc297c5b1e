using Gateway.Domain.Findings;

namespace Gateway.Peppol.Responses;

/// <summary>What came of reading a Message Level Status.</summary>
public sealed record MessageStatusReading
{
    /// <summary>The status; null when anything is wrong with it.</summary>
    public MessageStatus? Status { get; init; }

    /// <summary>What it is about and what it says of that, as far as it could be read, whatever else is wrong with
    /// it: a rejection that is badly written is still one.</summary>
    public string? InstanceId { get; init; }

    public MessageStatusCode? Code { get; init; }

    public IReadOnlyList<MessageStatusIssue> Issues { get; init; } = [];

    public string? Description { get; init; }

    /// <summary>Everything that is wrong with it.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }
}
