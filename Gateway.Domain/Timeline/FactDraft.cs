namespace Gateway.Domain.Timeline;

/// <summary>A fact before it has its place in the chain.</summary>
public sealed record FactDraft(
    string ObjectType,
    Guid ObjectId,
    DateTimeOffset At,
    string Actor,
    string Kind,
    string Data,
    string? EvidenceHash = null);
