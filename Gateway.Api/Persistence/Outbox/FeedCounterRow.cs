namespace Gateway.Api.Persistence.Outbox;

/// <summary>
/// The last sequence given in a feed. The transaction that adds to the feed holds this row, so entries become
/// visible in the order of their sequence: who reads after N never misses one that was committed late.
/// </summary>
internal sealed class FeedCounterRow
{
    public required string Feed { get; init; }
    public long Last { get; set; }
}
