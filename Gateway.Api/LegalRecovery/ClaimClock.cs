using Gateway.Domain.LegalRecovery;

namespace Gateway.Api.LegalRecovery;

/// <summary>Until when a claim can be enforced, and what it is for.</summary>
internal sealed record ClaimClock(ClaimNature Nature, PrescriptionResult Result);
