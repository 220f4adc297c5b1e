namespace Gateway.Domain.Invoicing.Rules;

/// <summary>The identifiers of a document whose scheme may promise check digits.</summary>
internal static class DocumentIdentifiers
{
    public static IEnumerable<IdentifierTerm> Of(DocumentContent content) =>
    [
        .. OfParty("/seller", content.Seller),
        .. OfParty("/buyer", content.Buyer),
        new("/payee", "identifier", content.Payee?.Identifier),
        new("/payee", "legalRegistration", content.Payee?.LegalRegistration),
        new("/delivery", "location", content.Delivery?.Location),
    ];

    private static IEnumerable<IdentifierTerm> OfParty(string at, Party party) =>
    [
        new(at, "electronicAddress", party.ElectronicAddress),
        new(at, "legalRegistration", party.LegalRegistration),
        .. Enumerable.Range(0, party.Identifiers.Count)
            .Select(index => new IdentifierTerm($"{at}/identifiers", $"{index}", party.Identifiers[index])),
    ];
}
