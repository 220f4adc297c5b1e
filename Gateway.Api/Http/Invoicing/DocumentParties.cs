using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Invoicing;

/// <summary>Who sells and who buys: the unit with the legal entity it works under, and the client.</summary>
internal sealed record DocumentParties(LegalEntity LegalEntity, ProductionUnit Unit, Client Client);
