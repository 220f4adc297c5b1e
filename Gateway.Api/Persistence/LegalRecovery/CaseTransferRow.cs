using Gateway.Domain.Banking;
using Gateway.Domain.LegalRecovery;

namespace Gateway.Api.Persistence.LegalRecovery;

/// <summary>
/// That a movement of the bank brought money of a case. It goes with the decision that says so, and counts as long as
/// the bank did not take the movement back.
/// </summary>
internal sealed class CaseTransferRow
{
    public required MovementId MovementId { get; init; }
    public required RecoveryCaseId CaseId { get; init; }

    /// <summary>In minor units of the currency of the case.</summary>
    public required long Amount { get; init; }

    /// <summary>Whether the partner had told it: it was booked then, and not again.</summary>
    public required bool IsReported { get; init; }
}
