using Gateway.Domain.Parties;

namespace Gateway.Api.Persistence.Parties;

/// <summary>A unit works with a client, and so may see it.</summary>
internal sealed class ClientUnitRow
{
    public required ClientId ClientId { get; init; }
    public required ProductionUnitId UnitId { get; init; }
}
