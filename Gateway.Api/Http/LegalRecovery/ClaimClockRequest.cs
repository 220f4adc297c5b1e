using System.ComponentModel.DataAnnotations;
using Gateway.Domain.LegalRecovery;

namespace Gateway.Api.Http.LegalRecovery;

/// <summary>What is known of the limitation clock of a claim: either what it is for, or what interrupted it.</summary>
internal sealed record ClaimClockRequest
{
    /// <summary>What the claim is for.</summary>
    public ClaimNature? Nature { get; init; }

    /// <summary>What interrupted it; needs its day.</summary>
    public InterruptionKind? Interruption { get; init; }

    /// <summary>The day of the interruption; not in the future.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The proof: the number of the registered letter, the bailiff's reference.</summary>
    [MaxLength(280)]
    public string? Reference { get; init; }
}
