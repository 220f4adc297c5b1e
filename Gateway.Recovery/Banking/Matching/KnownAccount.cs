using Gateway.Domain.Parties;

namespace Gateway.Recovery.Banking.Matching;

/// <summary>That a person confirmed that this account pays for this client; an account may pay for several.</summary>
public sealed record KnownAccount(string Number, ClientId ClientId);
