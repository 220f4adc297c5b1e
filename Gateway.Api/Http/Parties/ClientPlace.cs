using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Parties;

/// <summary>
/// Where a client belongs: its legal entity, and the units named in the request that are of that entity.
/// </summary>
internal sealed record ClientPlace(LegalEntityId LegalEntityId, IReadOnlyList<ProductionUnitId> Units);
