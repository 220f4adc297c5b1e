using Gateway.Domain.Invoicing;
using Gateway.Domain.LegalRecovery;

namespace Gateway.Api.Persistence.LegalRecovery;

/// <summary>
/// What a person noted on the limitation clock of a claim: what the claim is for, or what interrupted it. Never
/// updated, never deleted; of several natures the last counts.
/// </summary>
internal sealed class ClaimClockRow
{
    public required DocumentId InvoiceId { get; init; }
    public required int Sequence { get; init; }

    /// <summary>Null for an interruption.</summary>
    public ClaimNature? Nature { get; init; }

    /// <summary>Null for a nature.</summary>
    public InterruptionKind? Interruption { get; init; }

    /// <summary>The day of the interruption; for a nature the day it was noted.</summary>
    public required DateOnly OnDay { get; init; }
    public string? Reference { get; init; }
    public required string Actor { get; init; }
    public required DateTimeOffset At { get; init; }
}
