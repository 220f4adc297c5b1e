namespace Gateway.Peppol.Ubl;

/// <summary>What the norm calls the parts a party cannot do without.</summary>
internal sealed record PartyTerms(string Name, string Address, string Country);
