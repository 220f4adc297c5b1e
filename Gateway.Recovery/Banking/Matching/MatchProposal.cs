using Gateway.Domain.Money;

namespace Gateway.Recovery.Banking.Matching;

/// <summary>One way to allocate a movement.</summary>
public sealed record MatchProposal
{
    /// <summary>They sum to the movement.</summary>
    public required IReadOnlyList<Allocation> Allocations { get; init; }

    /// <summary>The weights of its reasons together.</summary>
    public required int Score { get; init; }

    /// <summary>What speaks for it and against it, the heaviest first.</summary>
    public required IReadOnlyList<MatchReason> Reasons { get; init; }

    /// <summary>
    /// What the receivables still lack although the payer meant to pay them whole: cents, or charges a bank kept. Zero
    /// when nothing lacks, and when a part was paid. Whether it is written off is not decided here.
    /// </summary>
    public required Amount ShortBy { get; init; }
}
