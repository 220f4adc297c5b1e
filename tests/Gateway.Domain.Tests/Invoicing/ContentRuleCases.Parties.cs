using Gateway.Domain.Invoicing;

namespace Gateway.Domain.Tests.Invoicing;

internal static partial class ContentRuleCases
{
    private static readonly Address Nowhere = new() { CountryCode = " " };

    private static IEnumerable<RuleCase> Payees() =>
    [
        new("SGW-PAYEE-SELLER", "/payee/name",
            Simple with { Payee = new(Simple.Seller.Name) }, Simple with { Payee = new($"{Simple.Seller.Name} Pay") }),
        new("SGW-PAYEE-SELLER", "/payee/name",
            Simple.WithSeller(one => one with { TradingName = "Factor" }) with { Payee = new("Factor") },
            Simple with { Payee = new("Factor") }),
        new("SGW-PAYEE-SELLER", "/payee/identifier",
            Simple.WithSeller(one => one with { Identifiers = [new("42")] }) with { Payee = new("Factor", new("42")) },
            Simple.WithSeller(one => one with { Identifiers = [new("42")] }) with { Payee = new("Factor", new("43")) }),
        new("SGW-PAYEE-SELLER", "/payee/identifier",
            Simple.WithSeller(one => one with { Identifiers = [new("42")] })
                with { Payee = new("Factor"), CreditorIdentifier = "42" },
            Simple.WithSeller(one => one with { Identifiers = [new("42")] }) with { CreditorIdentifier = "42" }),
    ];

    private static IEnumerable<RuleCase> Parties() =>
    [
        new("BR-06", "/seller/name", Simple.WithSeller(one => one with { Name = "" }), Simple),
        new("BR-07", "/buyer/name", Simple.WithBuyer(one => one with { Name = null! }), Simple),
        new("BR-09", "/seller/address/countryCode", Simple.WithSeller(one => one with { Address = Nowhere }), Simple),
        new("BR-11", "/buyer/address/countryCode", Simple.WithBuyer(one => one with { Address = Nowhere }), Simple),
        new("BR-17", "/payee/name",
            Simple with { Payee = new("") }, Simple with { Payee = new("Factor") }),
        new("PEPPOL-EN16931-R008", "/buyer/legalRegistration/value",
            Simple.WithBuyer(one => one with { LegalRegistration = new(null!, "0208") }), Simple),
        new("BR-18", "/taxRepresentative/name",
            Simple with { TaxRepresentative = Full.TaxRepresentative! with { Name = "" } }, Full),
        new("BR-20", "/taxRepresentative/address/countryCode",
            Simple with { TaxRepresentative = Full.TaxRepresentative! with { Address = Nowhere } }, Full),
        new("BR-56", "/taxRepresentative/vatNumber",
            Simple with { TaxRepresentative = Full.TaxRepresentative! with { VatNumber = "" } }, Full),
        new("BR-57", "/delivery/address/countryCode",
            Simple with { Delivery = new() { Address = Nowhere } }, Full),
        new("BR-CO-26", "/seller/legalRegistration",
            Documents.Alone(VatCategory.OutsideScope).WithSeller(one => one with { LegalRegistration = null }),
            Documents.Alone(VatCategory.OutsideScope).WithSeller(one => one with
            {
                LegalRegistration = null,
                Identifiers = [new("42")],
            })),
        new("BR-CO-09", "/buyer/vatNumber",
            Simple.WithBuyer(one => one with { VatNumber = "0403170701" }),
            Simple.WithBuyer(one => one with { VatNumber = "EL123456789" })),
        new("SGW-VAT-NUMBER", "/buyer/vatNumber",
            Simple.WithBuyer(one => one with { VatNumber = "BE0403170702" }),
            Simple.WithBuyer(one => one with { VatNumber = "BE0403170701" })),
        new("SGW-VAT-NUMBER", "/seller/vatNumber",
            Simple.WithSeller(one => one with { VatNumber = "BE 0202.239.951" }), Simple),
        new("SGW-VAT-NUMBER", "/taxRepresentative/vatNumber",
            Full with { TaxRepresentative = Full.TaxRepresentative! with { VatNumber = "BE1" } }, Full),
        new("PEPPOL-COMMON-R043", "/seller/legalRegistration/value",
            Simple.WithSeller(one => one with { LegalRegistration = new("0202239950", "0208") }),
            Simple.WithSeller(one => one with { LegalRegistration = new("0202239950") })),
        new("PEPPOL-COMMON-R040", "/buyer/identifiers/0/value",
            Simple.WithBuyer(one => one with { Identifiers = [new("5412345000014", "0088")] }),
            Simple.WithBuyer(one => one with { Identifiers = [new("5412345000013", "0088")] })),
        new("SGW-PARTICIPANT", "/buyer/electronicAddress/value",
            Simple.WithBuyer(one => one with { ElectronicAddress = new("FRXX123456789", "9925") }),
            Simple.WithBuyer(one => one with { ElectronicAddress = new("BE0403170701", "9925") })),
    ];

    private static IEnumerable<RuleCase> Schemes() =>
    [
        new("BR-62", "/seller/electronicAddress/scheme",
            Simple.WithSeller(one => one with { ElectronicAddress = new("0202239951") }),
            Simple.WithSeller(one => one with { ElectronicAddress = new("0202239951", "0208") })),
        new("BR-63", "/buyer/electronicAddress/scheme",
            Simple.WithBuyer(one => one with { ElectronicAddress = new("a@example.org") }),
            Simple.WithBuyer(one => one with { ElectronicAddress = new("a@example.org", "EM") })),
        new("BR-64", "/lines/0/item/standardId/scheme",
            Item(one => one with { StandardId = new("1") }), Item(one => one with { StandardId = new("1", "0160") })),
        new("BR-65", "/lines/0/item/classifications/0/listId",
            Item(one => one with { Classifications = [new("1", "")] }),
            Item(one => one with { Classifications = [new("1", "STI")] })),
    ];

    private static IEnumerable<RuleCase> Codes() =>
    [
        new("BR-CL-06", "/taxPointCode",
            Simple with { TaxPointCode = "4" }, Simple with { TaxPointCode = "432" }),
        new("BR-CL-07", "/references/invoicedObject/scheme",
            Simple with { References = new() { InvoicedObject = new("1", "???") } }, Full),
        new("BR-CL-07", "/lines/0/object/scheme", Line(one => one with { Object = new("1", "???") }), Full),
        new("BR-CL-08", "/notes/0/subjectCode", Simple with { Notes = [new("x", "???")] }, Full),
        new("BR-CL-10", "/buyer/identifiers/0/scheme",
            Simple.WithBuyer(one => one with { Identifiers = [new("1", "9999")] }), Full),
        new("BR-CL-10", "/payee/identifier/scheme", Simple with { Payee = new("F", new("1", "9999")) }, Full),
        new("BR-CL-11", "/buyer/legalRegistration/scheme",
            Simple.WithBuyer(one => one with { LegalRegistration = new("1", "9999") }), Full),
        new("BR-CL-11", "/payee/legalRegistration/scheme",
            Simple with { Payee = new("F", null, new("1", "9999")) }, Full),
        new("BR-CL-13", "/lines/0/item/classifications/0/listId",
            Item(one => one with { Classifications = [new("1", "???")] }), Full),
        new("BR-CL-14", "/buyer/address/countryCode",
            Simple.WithBuyer(one => one with { Address = new() { CountryCode = "UK" } }),
            Simple.WithBuyer(one => one with { Address = new() { CountryCode = "GB" } })),
        new("BR-CL-14", "/delivery/address/countryCode",
            Simple with { Delivery = new() { Address = new() { CountryCode = "be" } } }, Full),
        new("BR-CL-15", "/lines/0/item/originCountryCode", Item(one => one with { OriginCountryCode = "EU" }), Full),
        new("BR-CL-16", "/paymentMeans/0/code",
            Simple.Paid(new PaymentMeans.Other { Code = "99" }), Simple.Paid(new PaymentMeans.Other { Code = "10" })),
        new("BR-CL-19", "/allowanceCharges/0/reasonCode",
            Simple.Allowing(one => one with { ReasonCode = "FC" }),
                Simple.Allowing(one => one with { ReasonCode = "95" })),
        new("BR-CL-20", "/allowanceCharges/0/reasonCode",
            Simple.Allowing(one => one with { IsCharge = true, ReasonCode = "95" }),
            Simple.Allowing(one => one with { IsCharge = true, ReasonCode = "FC" })),
        new("BR-CL-21", "/lines/0/item/standardId/scheme",
            Item(one => one with { StandardId = new("1", "9999") }), Full),
        new("BR-CL-22", "/exemptions/0/code",
            Documents.Alone(VatCategory.Exempt) with { Exemptions = [new(VatCategory.Exempt, "x", "VATEX-BE-44")] },
            Documents.Alone(VatCategory.Exempt) with { Exemptions = [new(VatCategory.Exempt, null,
                "VATEX-EU-132-1N")] }),
        new("BR-CL-23", "/lines/0/unitCode",
            Line(one => one with { UnitCode = "hour" }), Line(one => one with { UnitCode = "XPK" })),
        new("BR-CL-24", "/attachments/0/mediaType",
            Simple.Attached(new Attachment.Embedded([1], "text/html", "a.html") { Id = "1" }),
            Simple.Attached(new Attachment.Embedded([1], "text/csv", "a.csv") { Id = "1" })),
        new("BR-CL-25", "/buyer/electronicAddress/scheme",
            Simple.WithBuyer(one => one with { ElectronicAddress = new("1", "9999") }), Full),
        new("BR-CL-26", "/delivery/location/scheme", Simple with { Delivery = new() { Location = new("1", "9999") } },
            Full),
    ];

    private static DocumentContent Item(Func<Item, Item> change) =>
        Line(line => line with { Item = change(line.Item) });
}
