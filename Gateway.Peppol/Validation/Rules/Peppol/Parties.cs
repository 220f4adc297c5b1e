using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.XPath;

namespace Gateway.Peppol.Validation.Rules.Peppol;

/// <summary>
/// In which country seller and buyer are, as the rules of Peppol work it out. Codes are in upper case.
/// </summary>
internal sealed class Parties(DocumentTree tree)
{
    /// <summary>What the rules take for the country of a party that names none.</summary>
    private const string Nowhere = "XX";

    private static readonly ElementPath Seller = Cac.AccountingSupplierParty / Cac.Party;
    private static readonly ElementPath Buyer = Cac.AccountingCustomerParty / Cac.Party;
    private static readonly ElementPath AddressCountry = Cac.PostalAddress / Cac.Country / Cbc.IdentificationCode;

    private Remembered<string> supplierCountry;
    private Remembered<string> sellerCountry;
    private Remembered<string> customerCountry;
    private Remembered<string> sellerAddressCountry;
    private Remembered<string> buyerAddressCountry;
    private Remembered<string> representativeAddressCountry;

    /// <summary>From the VAT number of the seller, else of its tax representative, else from its address.</summary>
    public string SupplierCountry => supplierCountry.Get(() =>
        OfVatNumber(Seller / Cac.PartyTaxScheme)
        ?? OfVatNumber(Cac.TaxRepresentativeParty / Cac.PartyTaxScheme)
        ?? OfAddress(Seller));

    /// <summary>The same without a tax representative.</summary>
    public string SellerCountry => sellerCountry.Get(() =>
        OfVatNumber(Seller / Cac.PartyTaxScheme) ?? OfAddress(Seller));

    /// <summary>From the VAT number of the buyer, else from its address.</summary>
    public string CustomerCountry => customerCountry.Get(() =>
        OfVatNumber(Buyer / Cac.PartyTaxScheme) ?? OfAddress(Buyer));

    /// <summary>From the address alone; empty where it has none.</summary>
    public string SellerAddressCountry => sellerAddressCountry.Get(() => Country(Seller));

    public string BuyerAddressCountry => buyerAddressCountry.Get(() => Country(Buyer));

    public string RepresentativeAddressCountry =>
        representativeAddressCountry.Get(() => Country(Cac.TaxRepresentativeParty));

    /// <summary>Seller and buyer have German addresses: what the German rules, and some exceptions, ask.</summary>
    public bool AreGerman => SellerAddressCountry == "DE" && BuyerAddressCountry == "DE";

    /// <summary>
    /// The first two characters of the only VAT number, null where there is none. Several VAT registrations are an
    /// error: XPath has no truth value for several texts. Two blanks are a number that begins with no country.
    /// </summary>
    private string? OfVatNumber(ElementPath registrations)
    {
        var registration = tree.Root.One(registrations, National.IsVat);
        var country = XPathText.Substring(registration.One(Cbc.CompanyID).Text, 1, 2);
        return country.IsEmpty ? null : XPathText.Upper(XPathText.Normalize(country));
    }

    private string OfAddress(ElementPath party) =>
        tree.Root.Has(party / AddressCountry) ? Country(party) : Nowhere;

    private string Country(ElementPath party) =>
        XPathText.Upper(XPathText.Normalize(tree.Root.One(party / AddressCountry).Text));
}
