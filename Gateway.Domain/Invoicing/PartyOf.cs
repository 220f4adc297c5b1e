using Gateway.Domain.Parties;

namespace Gateway.Domain.Invoicing;

/// <summary>The master data as they stand on a document.</summary>
public static class PartyOf
{
    /// <summary>The legal entity as seller, known to the client by the unit's name.</summary>
    public static Party Seller(LegalEntity entity, ProductionUnit unit) => Seller(entity) with
    {
        TradingName = unit.Name,
        Contact = new Contact(unit.Name, entity.Phone, unit.Email ?? entity.Email),
    };

    /// <summary>The legal entity itself, on what is about the work of several units.</summary>
    public static Party Seller(LegalEntity entity) => new()
    {
        Name = entity.Name,
        LegalForm = entity.LegalForm,
        LegalRegistration = new Identifier(entity.EnterpriseNumber.Digits, "0208"),
        VatNumber = entity.VatNumber?.Text,
        ElectronicAddress = new Identifier(entity.Participant.Value, entity.Participant.Scheme),
        Address = AddressOf(entity.Address),
        Contact = new Contact(null, entity.Phone, entity.Email),
    };

    /// <summary>
    /// The client as buyer. Its electronic address (BT-49) is its participant, else its enterprise number. Whoever has
    /// neither has none: the network's list of schemes knows no mail addresses, and a guess is no address.
    /// </summary>
    public static Party Buyer(Client client, ProductionUnitId unit)
    {
        var contact = client.ContactFor(ContactPurpose.Invoice, unit);
        return new Party
        {
            Name = client.Name,
            LegalRegistration = client.EnterpriseNumber is { } number ? new Identifier(number.Digits, "0208") : null,
            VatNumber = client.VatNumber?.Text,
            ElectronicAddress = ElectronicAddressOf(client),
            Address = AddressOf(client.Address),
            Contact = contact is null ? null : new Contact(contact.Name, null, contact.Email),
        };
    }

    private static Identifier? ElectronicAddressOf(Client client) => client switch
    {
        { Participant: { } participant } => new Identifier(participant.Value, participant.Scheme),
        { EnterpriseNumber: { } number } => new Identifier(number.Digits, "0208"),
        _ => null,
    };

    private static Address AddressOf(PostalAddress address) => new()
    {
        Street = address.Street,
        AdditionalStreet = address.AdditionalStreet,
        PostCode = address.PostCode,
        City = address.City,
        Subdivision = address.Subdivision,
        CountryCode = address.Country.Code,
    };
}
