namespace Gateway.Api.Banking;

/// <summary>What may become of a queued movement, as the last run saw it.</summary>
internal sealed record StoredProposals
{
    /// <summary>The best first.</summary>
    public IReadOnlyList<StoredProposal> Ways { get; init; } = [];

    /// <summary>Payments that it may take back.</summary>
    public IReadOnlyList<Guid> MayUndo { get; init; } = [];

    /// <summary>The recovery case that its text names.</summary>
    public Guid? Case { get; init; }

    public string? CaseNumber { get; init; }

    /// <summary>What the partner of the case told and has not transferred, in minor units.</summary>
    public long? Reported { get; init; }
}
