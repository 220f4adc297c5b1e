namespace Gateway.Api.Persistence.Dunning;

/// <summary>A version of a ladder that staff made. A change is a new version; the newest counts.</summary>
internal sealed class LadderRow
{
    public required string Code { get; init; }
    public required int Version { get; init; }

    /// <summary>Checked as one that consumers may be put on.</summary>
    public required bool IsForConsumers { get; init; }

    /// <summary>Its steps, as JSON.</summary>
    public required string Steps { get; init; }
    public required string Author { get; init; }
    public required DateTimeOffset MadeAt { get; init; }
}
