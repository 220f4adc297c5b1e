namespace Gateway.Domain.Invoicing;

/// <summary>BG-11: who answers for the seller's VAT, with the VAT number BT-63.</summary>
public sealed record TaxRepresentative(string Name, string VatNumber, Address Address);
