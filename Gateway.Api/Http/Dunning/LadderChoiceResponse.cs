using Gateway.Domain.Dunning;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Dunning;

/// <summary>Who is on which ladder.</summary>
internal sealed record LadderChoiceResponse
{
    public required Guid Id { get; init; }

    public required LegalEntityId LegalEntity { get; init; }

    public required LadderScope Scope { get; init; }

    /// <summary>The client, the unit or the segment; absent for everybody.</summary>
    public string? Subject { get; init; }

    public required string Ladder { get; init; }
}
