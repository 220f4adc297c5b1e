using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Dunning;

/// <summary>Whom it concerned.</summary>
internal sealed record InsolvencyResponse
{
    /// <summary>The clients that were put on hold by this request; those on hold already are not repeated.</summary>
    public required IReadOnlyList<ClientId> Held { get; init; }
}
