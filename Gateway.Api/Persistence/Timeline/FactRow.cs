using Gateway.Domain.Timeline;

namespace Gateway.Api.Persistence.Timeline;

/// <summary>One fact of a timeline. Never updated, never deleted.</summary>
internal sealed class FactRow
{
    public required string ObjectType { get; init; }
    public required Guid ObjectId { get; init; }
    public required int Sequence { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string Actor { get; init; }
    public required string Kind { get; init; }
    public required string Data { get; init; }
    public string? EvidenceHash { get; init; }
    public required string PreviousHash { get; init; }
    public required string Hash { get; init; }

    public static FactRow Of(Fact fact) => new()
    {
        ObjectType = fact.ObjectType,
        ObjectId = fact.ObjectId,
        Sequence = fact.Sequence,
        At = fact.At,
        Actor = fact.Actor,
        Kind = fact.Kind,
        Data = fact.Data,
        EvidenceHash = fact.EvidenceHash,
        PreviousHash = fact.PreviousHash,
        Hash = fact.Hash,
    };

    public Fact ToDomain() => new()
    {
        ObjectType = ObjectType,
        ObjectId = ObjectId,
        Sequence = Sequence,
        At = At,
        Actor = Actor,
        Kind = Kind,
        Data = Data,
        EvidenceHash = EvidenceHash,
        PreviousHash = PreviousHash,
        Hash = Hash,
    };
}
