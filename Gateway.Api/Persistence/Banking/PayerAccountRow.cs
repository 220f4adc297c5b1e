using Gateway.Domain.Banking;
using Gateway.Domain.Parties;

namespace Gateway.Api.Persistence.Banking;

/// <summary>That an account pays for a client: a person said so by allocating its money.</summary>
internal sealed class PayerAccountRow
{
    public required LegalEntityId LegalEntityId { get; init; }
    public required string Number { get; init; }
    public required ClientId ClientId { get; init; }

    /// <summary>The movement by which it was learnt; to undo the decision on it is to forget this too.</summary>
    public MovementId? LearntFrom { get; init; }
    public required string ConfirmedBy { get; init; }
    public required DateTimeOffset ConfirmedAt { get; init; }
}
