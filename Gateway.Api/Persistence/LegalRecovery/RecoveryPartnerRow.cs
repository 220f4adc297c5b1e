using Gateway.Api.Persistence.Identity;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Parties;

namespace Gateway.Api.Persistence.LegalRecovery;

/// <summary>A bailiff, lawyer or collector that cases are handed to. Never deleted: cases name it.</summary>
internal sealed class RecoveryPartnerRow : IOfLegalEntity
{
    public required Guid Id { get; init; }
    public required LegalEntityId LegalEntityId { get; init; }
    public required PartnerKind Kind { get; init; }
    public required string Name { get; init; }

    /// <summary>Where dossiers go; null for one that downloads them.</summary>
    public string? Email { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
}
