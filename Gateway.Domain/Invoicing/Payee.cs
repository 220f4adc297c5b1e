namespace Gateway.Domain.Invoicing;

/// <summary>BG-10: who is paid, when it is not the seller.</summary>
public sealed record Payee(string Name, Identifier? Identifier = null, Identifier? LegalRegistration = null);
