using Gateway.Recovery.Banking.Matching;

namespace Gateway.Api.Banking;

/// <summary>One way to allocate a movement, amounts in minor units of its currency.</summary>
internal sealed record StoredProposal
{
    public required int Score { get; init; }

    public required long ShortBy { get; init; }

    public required IReadOnlyList<MatchReason> Reasons { get; init; }

    public required IReadOnlyList<StoredAllocation> Allocations { get; init; }
}
