using Gateway.Domain.Invoicing;
using static Gateway.Peppol.Ubl.UblNames;

namespace Gateway.Peppol.Ubl;

/// <summary>Seller, buyer, payee, tax representative, and where it was delivered.</summary>
public static partial class UblReader
{
    private static readonly PartyTerms SellerTerms = new("BT-27", "BG-5", "BT-40");

    private static readonly PartyTerms BuyerTerms = new("BT-44", "BG-8", "BT-55");

    private static Party PartyOf(UblElement party, PartyTerms terms)
    {
        var legal = party.Child(Cac + "PartyLegalEntity");
        var tradingName = party.Child(Cac + "PartyName")?.Text(Cbc + "Name");
        var name = legal?.Text(Cbc + "RegistrationName");
        return new Party
        {
            // Documents from before the norm bear one name only, as the name the party is known by.
            Name = name ?? tradingName ?? MissingName(party, terms),
            TradingName = name is null ? null : tradingName,
            Identifiers = Identifiers(party).Where(one => !IsSepa(one)).ToListOf(),
            LegalRegistration = legal?.Identifier(Cbc + "CompanyID"),
            VatNumber = TaxNumber(party, isVat: true),
            TaxRegistration = TaxNumber(party, isVat: false),
            LegalForm = legal?.Text(Cbc + "CompanyLegalForm"),
            ElectronicAddress = party.Identifier(Cbc + "EndpointID"),
            Address = AddressOf(party.Required(Cac + "PostalAddress", terms.Address), terms.Country),
            Contact = ContactOf(party),
        };
    }

    private static string MissingName(UblElement party, PartyTerms terms) =>
        party.Child(Cac + "PartyLegalEntity") is { } legal
            ? legal.Missing(Cbc + "RegistrationName", terms.Name)
            : party.Missing(Cac + "PartyLegalEntity", terms.Name);

    private static IEnumerable<Identifier> Identifiers(UblElement party) =>
        party.Children(Cac + "PartyIdentification")
            .Select(one => one.Identifier(Cbc + "ID"))
            .OfType<Identifier>();

    private static bool IsSepa(Identifier identifier) =>
        string.Equals(identifier.Scheme, UblCodes.SepaScheme, StringComparison.OrdinalIgnoreCase);

    /// <summary>BT-90.</summary>
    private static string? CreditorIdentifier(UblElement? party) =>
        party is { } owner ? Identifiers(owner).FirstOrDefault(IsSepa)?.Value : null;

    private static string? TaxNumber(UblElement party, bool isVat) =>
        party.Children(Cac + "PartyTaxScheme")
            .Where(one => IsVat(one) == isVat)
            .Select(one => one.Code(Cbc + "CompanyID"))
            .OfType<string>()
            .FirstOrDefault();

    private static bool IsVat(UblElement taxScheme) =>
        string.Equals(
            taxScheme.Child(Cac + "TaxScheme")?.Code(Cbc + "ID"), UblCodes.Vat, StringComparison.OrdinalIgnoreCase);

    private static Contact? ContactOf(UblElement party)
    {
        var contact = party.Child(Cac + "Contact");
        var name = contact?.Text(Cbc + "Name");
        var phone = contact?.Text(Cbc + "Telephone");
        var email = contact?.Text(Cbc + "ElectronicMail");
        return (name, phone, email) is (null, null, null) ? null : new Contact(name, phone, email);
    }

    private static Address AddressOf(UblElement address, string countryTerm) => new()
    {
        Street = address.Text(Cbc + "StreetName"),
        AdditionalStreet = address.Text(Cbc + "AdditionalStreetName"),
        ThirdLine = address.Child(Cac + "AddressLine")?.Text(Cbc + "Line"),
        City = address.Text(Cbc + "CityName"),
        PostCode = address.Text(Cbc + "PostalZone"),
        Subdivision = address.Text(Cbc + "CountrySubentity"),
        CountryCode = address.Required(Cac + "Country", countryTerm)
            .RequiredCode(Cbc + "IdentificationCode", countryTerm),
    };

    private static Payee PayeeOf(UblElement payee) => new(
        payee.Required(Cac + "PartyName", "BT-59").RequiredText(Cbc + "Name", "BT-59"),
        Identifiers(payee).FirstOrDefault(one => !IsSepa(one)),
        payee.Child(Cac + "PartyLegalEntity")?.Identifier(Cbc + "CompanyID"));

    private static TaxRepresentative? TaxRepresentative(UblElement root)
    {
        if (root.Child(Cac + "TaxRepresentativeParty") is not { } party)
        {
            return null;
        }

        return new TaxRepresentative(
            party.Required(Cac + "PartyName", "BT-62").RequiredText(Cbc + "Name", "BT-62"),
            party.Required(Cac + "PartyTaxScheme", "BT-63").RequiredCode(Cbc + "CompanyID", "BT-63"),
            AddressOf(party.Required(Cac + "PostalAddress", "BG-12"), "BT-69"));
    }

    /// <summary>BG-13, BG-15. A delivery that says nothing of who, where and when is none.</summary>
    private static DeliveryInformation? Delivery(UblElement root)
    {
        var delivery = root.Child(Cac + "Delivery");
        var location = delivery?.Child(Cac + "DeliveryLocation");
        var read = new DeliveryInformation
        {
            Name = delivery?.Child(Cac + "DeliveryParty")?.Child(Cac + "PartyName")?.Text(Cbc + "Name"),
            Location = location?.Identifier(Cbc + "ID"),
            Date = delivery?.Date(Cbc + "ActualDeliveryDate", "BT-72"),
            Address = location?.Child(Cac + "Address") is { } address ? AddressOf(address, "BT-80") : null,
        };
        return read == new DeliveryInformation() ? null : read;
    }
}
