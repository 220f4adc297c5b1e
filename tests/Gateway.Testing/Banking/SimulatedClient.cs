namespace Gateway.Testing.Banking;

/// <summary>Somebody who is invoiced, and the account that pays. Names resemble each other, as they do.</summary>
public sealed record SimulatedClient(int Index, string Name, bool IsPrivate, string Account);
