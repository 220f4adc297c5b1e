using Gateway.Domain.Invoicing.CodeLists;

namespace Gateway.Domain.Invoicing.Rules;

/// <summary>Every code of a document that is in a list.</summary>
internal static class DocumentCodes
{
    public static IEnumerable<CodeTerm> Of(DocumentContent content) =>
        Header(content)
            .Concat(OfParty("/seller", content.Seller, countryRule: "BR-09", schemeRule: "BR-62"))
            .Concat(OfParty("/buyer", content.Buyer, countryRule: "BR-11", schemeRule: "BR-63"))
            .Concat(Others(content))
            .Concat(Places.Of("", "allowanceCharges", content.AllowanceCharges).SelectMany(OfAllowance));

    public static IEnumerable<CodeTerm> Of(string at, Line line)
    {
        yield return new(at, "unitCode", line.UnitCode, CodeList.Units, "BR-CL-23", "BR-23");
        yield return new(at, "price/baseUnitCode", line.Price.BaseUnitCode, CodeList.Units, "BR-CL-23");
        yield return new(at, "object/scheme", line.Object?.Scheme, CodeList.ObjectSchemes, "BR-CL-07");
        yield return new(at, "item/originCountryCode", line.Item.OriginCountryCode, CodeList.Countries, "BR-CL-15");
        if (line.Item.StandardId is { } standard)
        {
            yield return new(
                at, "item/standardId/scheme", standard.Scheme, CodeList.IdentifierSchemes, "BR-CL-21", "BR-64");
        }

        foreach (var (place, one) in Places.Of(at, "item/classifications", line.Item.Classifications))
        {
            yield return new(place, "listId", one.ListId, CodeList.ItemClassifications, "BR-CL-13", "BR-65");
        }

        foreach (var term in Places.Of(at, "allowanceCharges", line.AllowanceCharges).SelectMany(OfAllowance))
        {
            yield return term;
        }
    }

    private static IEnumerable<CodeTerm> Header(DocumentContent content)
    {
        yield return new("", "taxPointCode", content.TaxPointCode, CodeList.TaxPoints, "BR-CL-06");
        yield return new("/references/invoicedObject", "scheme", content.References.InvoicedObject?.Scheme,
            CodeList.ObjectSchemes, "BR-CL-07");
        foreach (var (at, note) in Places.Of("", "notes", content.Notes))
        {
            yield return new(at, "subjectCode", note.SubjectCode, CodeList.NoteSubjects, "BR-CL-08");
        }

        foreach (var (at, means) in Places.Of("", "paymentMeans", content.PaymentMeans))
        {
            yield return new(at, "code", means.Code, CodeList.PaymentMeans, "BR-CL-16", "BR-49");
        }

        foreach (var (at, exemption) in Places.Of("", "exemptions", content.Exemptions))
        {
            yield return new(at, "code", exemption.Code, CodeList.ExemptionReasons, "BR-CL-22");
        }

        foreach (var (at, attachment) in Places.Of("", "attachments", content.Attachments))
        {
            if (attachment is Attachment.Embedded embedded)
            {
                yield return new(at, "mediaType", embedded.MediaType, CodeList.MediaTypes, "BR-CL-24", "BR-CL-24");
            }
        }
    }

    private static IEnumerable<CodeTerm> OfParty(string at, Party party, string countryRule, string schemeRule)
    {
        yield return OfCountry(at, "address/countryCode", party.Address, countryRule);
        yield return new(at, "legalRegistration/scheme", party.LegalRegistration?.Scheme,
            CodeList.IdentifierSchemes, "BR-CL-11");
        if (party.ElectronicAddress is { } address)
        {
            yield return new(at, "electronicAddress/scheme", address.Scheme,
                CodeList.ElectronicAddressSchemes, "BR-CL-25", schemeRule);
        }

        foreach (var (place, identifier) in Places.Of(at, "identifiers", party.Identifiers))
        {
            yield return new(place, "scheme", identifier.Scheme, CodeList.IdentifierSchemes, "BR-CL-10");
        }
    }

    private static IEnumerable<CodeTerm> Others(DocumentContent content)
    {
        yield return new("/payee/identifier", "scheme", content.Payee?.Identifier?.Scheme,
            CodeList.IdentifierSchemes, "BR-CL-10");
        yield return new("/payee/legalRegistration", "scheme", content.Payee?.LegalRegistration?.Scheme,
            CodeList.IdentifierSchemes, "BR-CL-11");
        yield return new("/delivery/location", "scheme", content.Delivery?.Location?.Scheme,
            CodeList.IdentifierSchemes, "BR-CL-26");
        if (content.TaxRepresentative is { } representative)
        {
            yield return OfCountry("/taxRepresentative", "address/countryCode", representative.Address, "BR-20");
        }

        if (content.Delivery?.Address is { } place)
        {
            yield return OfCountry("/delivery", "address/countryCode", place, "BR-57");
        }
    }

    private static CodeTerm OfCountry(string at, string name, Address address, string missingRule) =>
        new(at, name, address.CountryCode, CodeList.Countries, "BR-CL-14", missingRule);

    private static IEnumerable<CodeTerm> OfAllowance((string At, AllowanceCharge Item) place) =>
    [
        place.Item.IsCharge
            ? new(place.At, "reasonCode", place.Item.ReasonCode, CodeList.ChargeReasons, "BR-CL-20")
            : new(place.At, "reasonCode", place.Item.ReasonCode, CodeList.AllowanceReasons, "BR-CL-19"),
    ];
}
