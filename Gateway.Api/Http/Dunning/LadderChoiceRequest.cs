using System.ComponentModel.DataAnnotations;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Dunning;

/// <summary>
/// Puts a client, a unit, a segment, or with none of the three everybody of a legal entity on a ladder. Where several
/// hold, the nearest counts: client, unit, segment, everybody.
/// </summary>
internal sealed record LadderChoiceRequest
{
    public required LegalEntityId LegalEntity { get; init; }

    /// <summary>The code of the ladder.</summary>
    [MaxLength(64)]
    public required string Ladder { get; init; }

    public ClientId? Client { get; init; }

    public ProductionUnitId? Unit { get; init; }

    /// <summary>company, publicBody, privatePerson or abroad.</summary>
    [MaxLength(32)]
    public string? Segment { get; init; }
}
