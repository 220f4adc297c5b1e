using Gateway.Domain.Money;

namespace Gateway.Domain.Law;

/// <summary>What interest is asked for.</summary>
public sealed record InterestTerms
{
    /// <summary>What was owed when interest began to run.</summary>
    public required Amount Principal { get; init; }

    /// <summary>The last day without interest: a due date, the end of a wait.</summary>
    public required DateOnly After { get; init; }

    /// <summary>The last day with interest: that of the payment, or the day it is asked on.</summary>
    public required DateOnly Until { get; init; }

    public required InterestRate Rate { get; init; }

    /// <summary>
    /// What changed the debt later. What changed it up to <see cref="After"/> lowers or raises it from the start; what
    /// comes after <see cref="Until"/> is not looked at.
    /// </summary>
    public IReadOnlyList<PrincipalChange> Changes { get; init; } = [];

    /// <summary>Days that bear no interest.</summary>
    public IReadOnlyList<PlanSpan> Free { get; init; } = [];

    public Imputation Imputation { get; init; }
}
