using Gateway.Domain.LegalRecovery;

namespace Gateway.Api.Http.Banking;

/// <summary>The recovery case whose money a movement is.</summary>
internal sealed record MovementCaseRequest
{
    public required RecoveryCaseId Case { get; init; }
}
