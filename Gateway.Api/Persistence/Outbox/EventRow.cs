using Gateway.Domain.Parties;

namespace Gateway.Api.Persistence.Outbox;

/// <summary>
/// Something that happened, committed with the change that made it happen, and told to others from here: the
/// event feed of the API reads it, the dispatcher hands it to the capabilities that wait for it.
/// </summary>
internal sealed class EventRow
{
    public required long Sequence { get; init; }
    public required Guid EventId { get; init; }
    public required string Type { get; init; }
    public required Guid ObjectId { get; init; }
    public required LegalEntityId LegalEntityId { get; init; }
    public required ProductionUnitId UnitId { get; init; }
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>The particulars, as JSON.</summary>
    public required string Data { get; init; }

    /// <summary>The same with its place in the feed.</summary>
    public EventRow At(long sequence) => new()
    {
        Sequence = sequence,
        EventId = EventId,
        Type = Type,
        ObjectId = ObjectId,
        LegalEntityId = LegalEntityId,
        UnitId = UnitId,
        OccurredAt = OccurredAt,
        Data = Data,
    };
}
