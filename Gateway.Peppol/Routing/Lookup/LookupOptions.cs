namespace Gateway.Peppol.Routing.Lookup;

/// <summary>For how long answers are believed without asking again.</summary>
public sealed record LookupOptions
{
    /// <summary>How long the SMP of a participant is remembered; never longer than its DNS record holds. An hour by
    /// default.</summary>
    public TimeSpan PublisherMax { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How long an endpoint is remembered. Five minutes by default: a certificate that is replaced is out of
    /// use after that.</summary>
    public TimeSpan MetadataMax { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How many of each are remembered; beyond it the memory starts afresh. 20,000 by default.</summary>
    public int EntriesMax { get; init; } = 20_000;
}
