using Gateway.Domain.Invoicing;

namespace Gateway.Testing.Invoicing;

/// <summary>The numbers of one party.</summary>
internal sealed record PartyNumbers(string? Vat, Identifier ElectronicAddress, Identifier Registration);
