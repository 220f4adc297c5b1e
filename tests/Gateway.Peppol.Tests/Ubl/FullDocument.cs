using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Testing.Invoicing;

namespace Gateway.Peppol.Tests.Ubl;

/// <summary>A document that says everything the model can say at once.</summary>
internal static class FullDocument
{
    public static DocumentContent Content { get; } = SampleDocuments.Content(lines: 1) with
    {
        TaxPointCode = "35",
        Currency = Currency.Parse("GBP"),
        VatCurrency = Currency.Eur,
        VatTotalInVatCurrency = Amount.Eur(57.53m),
        References = References,
        Notes = [new Note("Merci de citer <notre> référence & la vôtre", "REG")],
        PrecedingInvoices = [new PrecedingInvoice("2025-0999", new DateOnly(2025, 12, 31)), new PrecedingInvoice("X")],
        Seller = Seller,
        Payee = new Payee("Factor NV", new Identifier("F-1", "0088"), new Identifier("0403170701", "0208")),
        TaxRepresentative = new TaxRepresentative("Fiscaal NV", "BE0403170701", new Address { CountryCode = "BE" }),
        Delivery = Delivery,
        Period = new Period(new DateOnly(2026, 2, 1), new DateOnly(2026, 2, 28)),
        PaymentMeans = PaymentMeans,
        CreditorIdentifier = "BE69ZZZ050D000000008",
        AllowanceCharges = AllowanceCharges,
        Exemptions = [new VatExemption(VatCategory.Exempt, "Art. 44 CTVA", "VATEX-EU-132")],
        PaidAmount = new Amount(10, Currency.Parse("GBP")),
        RoundingAmount = new Amount(-0.03m, Currency.Parse("GBP")),
        Attachments = Attachments,
        Lines = [FullLine, SampleDocuments.Content().Lines[1] with { Vat = Vat.Of(VatCategory.Exempt) }],
    };

    private static DocumentReferences References => new()
    {
        Buyer = "BT-10",
        Project = "BT-11",
        Contract = "BT-12",
        Order = "BT-13",
        SalesOrder = "BT-14",
        ReceivingAdvice = "BT-15",
        DespatchAdvice = "BT-16",
        TenderOrLot = "BT-17",
        InvoicedObject = new Identifier("BT-18", "ABZ"),
        BuyerAccounting = "BT-19",
    };

    private static Party Seller => SampleDocuments.Content().Seller with
    {
        Identifiers = [new Identifier("BT-29"), new Identifier("5412345000013", "0088")],
        TaxRegistration = "BT-32",
        LegalForm = "BT-33",
        Address = new Address
        {
            Street = "BT-35",
            AdditionalStreet = "BT-36",
            ThirdLine = "BT-162",
            City = "BT-37",
            PostCode = "BT-38",
            Subdivision = "BT-39",
            CountryCode = "BE",
        },
    };

    private static DeliveryInformation Delivery => new()
    {
        Name = "BT-70",
        Location = new Identifier("5412345000013", "0088"),
        Date = new DateOnly(2026, 2, 27),
        Address = new Address { City = "BT-77", CountryCode = "FR" },
    };

    private static ListOf<PaymentMeans> PaymentMeans =>
    [
        new PaymentMeans.CreditTransfer("BE68539007547034", "BT-85", "BT-86")
        {
            Code = "30",
            Text = "BT-82",
            Reference = "BT-83",
        },
        new PaymentMeans.CreditTransfer("FR1420041010050500013M02606") { Code = "30", Reference = "BT-83" },
        new PaymentMeans.Card("****1234", "BT-88") { Code = "48", Network = "VISA" },
        new PaymentMeans.DirectDebit("BT-89", "BE68539007547034") { Code = "59" },
        new PaymentMeans.Other { Code = "10" },
    ];

    private static ListOf<AllowanceCharge> AllowanceCharges =>
    [
        new AllowanceCharge
        {
            IsCharge = false,
            Amount = Pounds(10),
            BaseAmount = Pounds(100),
            Percentage = new Percentage(10),
            Reason = "BT-97",
            ReasonCode = "95",
            Vat = Vat.Standard(21),
        },
        new AllowanceCharge { IsCharge = true, Amount = Pounds(2.5m), Reason = "BT-104", Vat = Vat.Standard(6.5m) },
    ];

    private static ListOf<Attachment> Attachments =>
    [
        new Attachment.Embedded([.. "BT-125"u8], "text/csv", "heures \"été\".csv")
        {
            Id = "BT-122",
            Description = "BT-123",
        },
        new Attachment.Linked("https://example.org/?a=1&b=2") { Id = "linked" },
        new Attachment.Named { Id = "named" },
    ];

    private static Line FullLine => new()
    {
        Id = "BT-126",
        Note = "BT-127",
        Object = new Identifier("BT-128", "AVE"),
        Quantity = 250,
        UnitCode = "KMT",
        OrderLineReference = "BT-132",
        AccountingReference = "BT-133",
        Period = new Period(new DateOnly(2026, 2, 2), null),
        AllowanceCharges =
        [
            new AllowanceCharge { IsCharge = false, Amount = Pounds(5), ReasonCode = "95" },
            new AllowanceCharge { IsCharge = true, Amount = Pounds(1), Reason = "BT-144" },
        ],
        Price = new Price { Net = 90.125m, Discount = 9.875m, Gross = 100, BaseQuantity = 100, BaseUnitCode = "KMT" },
        Vat = Vat.Standard(21),
        Item = new Item
        {
            Name = "BT-153",
            Description = "BT-154",
            SellersId = "BT-155",
            BuyersId = "BT-156",
            StandardId = new Identifier("BT-157", "0160"),
            Classifications = [new ItemClassification("BT-158", "STI", "2008"), new ItemClassification("x", "SRV")],
            OriginCountryCode = "BE",
            Properties = [new ItemProperty("BT-160", "BT-161")],
        },
    };

    private static Amount Pounds(decimal value) => new(value, Currency.Parse("GBP"));
}
