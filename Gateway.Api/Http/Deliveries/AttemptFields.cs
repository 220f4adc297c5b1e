namespace Gateway.Api.Http.Deliveries;

/// <summary>One try of a delivery.</summary>
internal sealed record AttemptFields
{
    /// <summary>1, 2, 3 …</summary>
    public required int Number { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>Absent while it runs, or when it was interrupted.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Absent when it succeeded.</summary>
    public FaultFields? Fault { get; init; }

    /// <summary>What the other side said.</summary>
    public string? Detail { get; init; }
}
