using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.LegalRecovery;

/// <summary>A bailiff, lawyer or collector that cases are handed to.</summary>
internal sealed record RecoveryPartnerResponse
{
    public required Guid Id { get; init; }

    public required LegalEntityId LegalEntity { get; init; }

    public required PartnerKind Kind { get; init; }

    public required string Name { get; init; }

    public string? Email { get; init; }

    public static RecoveryPartnerResponse Of(RecoveryPartnerRow row) => new()
    {
        Id = row.Id,
        LegalEntity = row.LegalEntityId,
        Kind = row.Kind,
        Name = row.Name,
        Email = row.Email,
    };
}
