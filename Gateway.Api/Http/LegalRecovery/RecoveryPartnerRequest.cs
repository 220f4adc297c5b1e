using System.ComponentModel.DataAnnotations;
using Gateway.Api.Http.Json;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.LegalRecovery;

/// <summary>A bailiff, lawyer or collector that cases are handed to.</summary>
internal sealed record RecoveryPartnerRequest
{
    public required LegalEntityId LegalEntity { get; init; }

    public required PartnerKind Kind { get; init; }

    [MaxLength(200)]
    public required string Name { get; init; }

    /// <summary>Where dossiers are sent.</summary>
    [WrittenAs(WrittenAs.Email)]
    public string? Email { get; init; }
}
