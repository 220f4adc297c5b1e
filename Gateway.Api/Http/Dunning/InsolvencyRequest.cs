using System.ComponentModel.DataAnnotations;
using Gateway.Api.LegalRecovery;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Dunning;

/// <summary>Enterprises that became insolvent.</summary>
internal sealed record InsolvencyRequest
{
    [MinLength(1), MaxLength(TakeInsolvencySignals.SignalsMax)]
    public required IReadOnlyList<EnterpriseNumber> EnterpriseNumbers { get; init; }

    /// <summary>Where it was read: a gazette and its date.</summary>
    [MaxLength(200)]
    public string? Note { get; init; }
}
