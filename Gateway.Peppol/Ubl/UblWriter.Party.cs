using Gateway.Domain.Invoicing;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Ubl;

/// <summary>Seller, buyer, payee, tax representative, and where it was delivered.</summary>
public static partial class UblWriter
{
    /// <summary>
    /// The bank's creditor identifier (BT-90) is an identifier of whoever is paid: the payee, else the seller.
    /// </summary>
    private static void Parties(Utf8XmlWriter xml, DocumentContent content)
    {
        using (xml.Element("cac:AccountingSupplierParty"u8))
        {
            PartyOf(xml, content.Seller, content.Payee is null ? content.CreditorIdentifier : null);
        }

        using (xml.Element("cac:AccountingCustomerParty"u8))
        {
            PartyOf(xml, content.Buyer, null);
        }

        Payee(xml, content.Payee, content.CreditorIdentifier);
        TaxRepresentative(xml, content.TaxRepresentative);
    }

    private static void PartyOf(Utf8XmlWriter xml, Party party, string? creditorIdentifier)
    {
        using var element = xml.Element("cac:Party"u8);
        if (party.ElectronicAddress is { } address)
        {
            Identifier(xml, "cbc:EndpointID"u8, address);
        }

        foreach (var identifier in party.Identifiers.AsSpan())
        {
            PartyIdentification(xml, identifier);
        }

        CreditorIdentification(xml, creditorIdentifier);
        PartyName(xml, party.TradingName);
        AddressOf(xml, "cac:PostalAddress"u8, party.Address);
        TaxScheme(xml, party.VatNumber, UblCodes.Vat);
        TaxScheme(xml, party.TaxRegistration, UblCodes.OtherTax);
        LegalEntity(xml, party);
        ContactOf(xml, party.Contact);
    }

    private static void PartyIdentification(Utf8XmlWriter xml, Identifier identifier)
    {
        if (IsBlank(identifier.Value))
        {
            return;
        }

        using var element = xml.Element("cac:PartyIdentification"u8);
        Identifier(xml, "cbc:ID"u8, identifier);
    }

    private static void CreditorIdentification(Utf8XmlWriter xml, string? creditorIdentifier)
    {
        if (!IsBlank(creditorIdentifier))
        {
            PartyIdentification(xml, new Identifier(creditorIdentifier, UblCodes.SepaScheme));
        }
    }

    private static void PartyName(Utf8XmlWriter xml, string? name)
    {
        if (IsBlank(name))
        {
            return;
        }

        using var element = xml.Element("cac:PartyName"u8);
        xml.Text("cbc:Name"u8, name);
    }

    private static void TaxScheme(Utf8XmlWriter xml, string? number, string scheme)
    {
        if (IsBlank(number))
        {
            return;
        }

        using var element = xml.Element("cac:PartyTaxScheme"u8);
        xml.Text("cbc:CompanyID"u8, number);
        using var tax = xml.Element("cac:TaxScheme"u8);
        xml.Text("cbc:ID"u8, scheme);
    }

    private static void LegalEntity(Utf8XmlWriter xml, Party party)
    {
        using var element = xml.Element("cac:PartyLegalEntity"u8);
        xml.Text("cbc:RegistrationName"u8, party.Name);
        if (party.LegalRegistration is { } registration)
        {
            Identifier(xml, "cbc:CompanyID"u8, registration);
        }

        xml.Text("cbc:CompanyLegalForm"u8, party.LegalForm);
    }

    private static void ContactOf(Utf8XmlWriter xml, Contact? contact)
    {
        if (contact is null || (IsBlank(contact.Name) && IsBlank(contact.Phone) && IsBlank(contact.Email)))
        {
            return;
        }

        using var element = xml.Element("cac:Contact"u8);
        xml.Text("cbc:Name"u8, contact.Name);
        xml.Text("cbc:Telephone"u8, contact.Phone);
        xml.Text("cbc:ElectronicMail"u8, contact.Email);
    }

    private static void AddressOf(Utf8XmlWriter xml, ReadOnlySpan<byte> name, Address address)
    {
        using var element = xml.Element(name);
        xml.Text("cbc:StreetName"u8, address.Street);
        xml.Text("cbc:AdditionalStreetName"u8, address.AdditionalStreet);
        xml.Text("cbc:CityName"u8, address.City);
        xml.Text("cbc:PostalZone"u8, address.PostCode);
        xml.Text("cbc:CountrySubentity"u8, address.Subdivision);
        if (!IsBlank(address.ThirdLine))
        {
            using var line = xml.Element("cac:AddressLine"u8);
            xml.Text("cbc:Line"u8, address.ThirdLine);
        }

        using var country = xml.Element("cac:Country"u8);
        xml.Text("cbc:IdentificationCode"u8, address.CountryCode);
    }

    private static void Payee(Utf8XmlWriter xml, Payee? payee, string? creditorIdentifier)
    {
        if (payee is null)
        {
            return;
        }

        using var element = xml.Element("cac:PayeeParty"u8);
        if (payee.Identifier is { } identifier)
        {
            PartyIdentification(xml, identifier);
        }

        CreditorIdentification(xml, creditorIdentifier);
        PartyName(xml, payee.Name);
        if (payee.LegalRegistration is { } registration && !IsBlank(registration.Value))
        {
            using var legal = xml.Element("cac:PartyLegalEntity"u8);
            Identifier(xml, "cbc:CompanyID"u8, registration);
        }
    }

    private static void TaxRepresentative(Utf8XmlWriter xml, TaxRepresentative? representative)
    {
        if (representative is null)
        {
            return;
        }

        using var element = xml.Element("cac:TaxRepresentativeParty"u8);
        PartyName(xml, representative.Name);
        AddressOf(xml, "cac:PostalAddress"u8, representative.Address);
        TaxScheme(xml, representative.VatNumber, UblCodes.Vat);
    }

    /// <summary>BG-13, BG-15.</summary>
    private static void Delivery(Utf8XmlWriter xml, DeliveryInformation? delivery)
    {
        if (delivery is null or { Location: null, Date: null, Address: null } && IsBlank(delivery?.Name))
        {
            return;
        }

        using var element = xml.Element("cac:Delivery"u8);
        xml.Date("cbc:ActualDeliveryDate"u8, delivery.Date);
        DeliveryLocation(xml, delivery);
        if (!IsBlank(delivery.Name))
        {
            using var party = xml.Element("cac:DeliveryParty"u8);
            PartyName(xml, delivery.Name);
        }
    }

    private static void DeliveryLocation(Utf8XmlWriter xml, DeliveryInformation delivery)
    {
        if (delivery is { Location: null, Address: null })
        {
            return;
        }

        using var element = xml.Element("cac:DeliveryLocation"u8);
        if (delivery.Location is { } location)
        {
            Identifier(xml, "cbc:ID"u8, location);
        }

        if (delivery.Address is { } address)
        {
            AddressOf(xml, "cac:Address"u8, address);
        }
    }
}
