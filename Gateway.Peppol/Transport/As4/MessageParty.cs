namespace Gateway.Peppol.Transport.As4;

/// <summary>An access point as a message names it: its seat id and the role it has in this exchange.</summary>
public sealed record MessageParty(string Id, string? IdType, string Role);
