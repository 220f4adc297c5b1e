using Gateway.Domain.Parties;

namespace Gateway.Api.Dunning;

/// <summary>A client and whose it is.</summary>
internal sealed record ClientRowKey(LegalEntityId LegalEntity, ClientId Client);
