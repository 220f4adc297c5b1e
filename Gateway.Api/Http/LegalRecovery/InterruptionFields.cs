using Gateway.Domain.LegalRecovery;

namespace Gateway.Api.Http.LegalRecovery;

/// <summary>Something that happened to a claim, and what it did to its clock.</summary>
internal sealed record InterruptionFields
{
    public required InterruptionKind Kind { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>The last day to enforce the claim after it.</summary>
    public required DateOnly End { get; init; }

    /// <summary>Why it did nothing; absent when it moved the end.</summary>
    public string? WhyNot { get; init; }
}
