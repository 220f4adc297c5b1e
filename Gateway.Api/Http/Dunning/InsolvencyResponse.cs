using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Dunning;

/// <summary>Whom it concerned.</summary>
internal sealed record InsolvencyResponse
{
    /// <summary>The clients of which this request told something new; those whose judgment was known are not
    /// repeated.</summary>
    public required IReadOnlyList<ClientId> Held { get; init; }
}
