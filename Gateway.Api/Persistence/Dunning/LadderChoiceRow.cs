using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Dunning;
using Gateway.Domain.Parties;

namespace Gateway.Api.Persistence.Dunning;

/// <summary>Who is on which ladder: a client, a unit, a segment, or everybody of a legal entity.</summary>
internal sealed class LadderChoiceRow : IOfLegalEntity
{
    public required Guid Id { get; init; }
    public required LegalEntityId LegalEntityId { get; init; }
    public required LadderScope Scope { get; init; }

    /// <summary>The client, the unit or the segment, as text; empty for everybody.</summary>
    public required string Subject { get; init; }
    public required string LadderCode { get; set; }
    public required string Author { get; set; }
    public required DateTimeOffset ChosenAt { get; set; }
}
