namespace Gateway.Api.Persistence.Dunning;

/// <summary>One instalment of a plan.</summary>
internal sealed class InstalmentRow
{
    public required Guid PlanId { get; init; }

    /// <summary>1, 2, 3 …</summary>
    public required int Number { get; init; }
    public required DateOnly DueOn { get; init; }
    public required long Amount { get; init; }

    /// <summary>What the client writes on the transfer.</summary>
    public required string Reference { get; init; }
}
