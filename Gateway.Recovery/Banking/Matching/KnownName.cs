using Gateway.Domain.Parties;

namespace Gateway.Recovery.Banking.Matching;

/// <summary>The name of a client, who may owe nothing; two clients may have one name.</summary>
public sealed record KnownName(string Name, ClientId ClientId);
