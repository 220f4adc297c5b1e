using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;

namespace Gateway.Domain.Tests.Invoicing;

internal static partial class Documents
{
    /// <summary>Every term of the model is used, each as it should be.</summary>
    public static DocumentContent Full() => Simple() with
    {
        TaxPointCode = "3",
        VatCurrency = Currency.Parse("USD"),
        VatTotalInVatCurrency = new Amount(40.12m, Currency.Parse("USD")),
        References = FullReferences(),
        Notes = [new Note("Merci\nBedankt", "AAI")],
        PrecedingInvoices = [new PrecedingInvoice("F2025-000001", new DateOnly(2025, 12, 1))],
        Seller = FullParty("BE0202239951", "0202239951", "9925", "BE0202239951"),
        Buyer = FullParty(BelgianClient, "0403170701", "0088", "5412345000013"),
        Payee = new Payee("Factor", new Identifier("5412345000020", "0088"), new Identifier("0417497106", "0208")),
        TaxRepresentative = new TaxRepresentative("Fisc SRL", "BE0417497106", FullAddress()),
        Delivery = FullDelivery(),
        Period = new Period(new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31)),
        PaymentMeans = [FullTransfer()],
        CreditorIdentifier = "BE02ZZZ1234567894",
        PaymentTerms = "30 jours",
        AllowanceCharges =
        [
            Tenth(false, 100, "Fidélité") with { Vat = Vat.Standard(21) },
            Tenth(true, 50, "Transport") with { Vat = Vat.Standard(21) },
        ],
        Exemptions = [new VatExemption(VatCategory.Exempt, "Article 44", "VATEX-EU-132")],
        PaidAmount = Amount.Eur(20),
        RoundingAmount = Amount.Eur(0.02m),
        Attachments =
        [
            new Attachment.Embedded([1, 2, 3], "application/pdf", "contrat.pdf")
            {
                Id = "A-1",
                Description = "Contrat",
            },
            new Attachment.Linked("https://example.org/plan") { Id = "A-2", Description = "Plan" },
            new Attachment.Named { Id = "A-3", Description = "Devis" },
        ],
        Lines = [FullLine(), Line("2", 1, 50, Vat.Of(VatCategory.Exempt))],
    };

    public static Line FullLine() => Line("1", 2, 90, Vat.Standard(21)) with
    {
        Note = "Deux soirs",
        Object = new Identifier("M-1", "AAA"),
        OrderLineReference = "OL-1",
        AccountingReference = "7000",
        Period = new Period(new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 4)),
        StatedNetAmount = Amount.Eur(167),
        AllowanceCharges = [Tenth(false, 180, "Remise"), Tenth(true, 50, "Frais")],
        Price = new Price { Net = 90, Gross = 100, Discount = 10, BaseQuantity = 1, BaseUnitCode = "HUR" },
        Item = new Item
        {
            Name = "Concert",
            Description = "Deux concerts",
            SellersId = "S-1",
            BuyersId = "B-1",
            StandardId = new Identifier("05412345000013", "0160"),
            Classifications = [new ItemClassification("92312000", "STI", "2008")],
            OriginCountryCode = "BE",
            Properties = [new ItemProperty("Salle", "Grande")],
        },
    };

    private static Party FullParty(string vat, string enterprise, string scheme, string address) => new()
    {
        Name = "Exemple",
        TradingName = "Ex",
        Identifiers = [new Identifier("5412345000013", "0088")],
        LegalRegistration = new Identifier(enterprise, "0208"),
        VatNumber = vat,
        TaxRegistration = "123",
        LegalForm = "SC, RPM Bruxelles",
        ElectronicAddress = new Identifier(address, scheme),
        Address = FullAddress(),
        Contact = new Contact("Ada", "+32 2 123 45 67", "ada@example.org"),
    };

    private static Address FullAddress() => new()
    {
        Street = "Rue de l'Exemple 1",
        AdditionalStreet = "bte 2",
        ThirdLine = "Cour",
        City = "Bruxelles",
        PostCode = "1000",
        Subdivision = "Bruxelles-Capitale",
        CountryCode = "BE",
    };

    private static DocumentReferences FullReferences() => new()
    {
        Buyer = "B-1",
        Project = "P-1",
        Contract = "C-1",
        Order = "O-1",
        SalesOrder = "S-1",
        ReceivingAdvice = "R-1",
        DespatchAdvice = "D-1",
        TenderOrLot = "T-1",
        InvoicedObject = new Identifier("X-1", "AAA"),
        BuyerAccounting = "4400",
    };

    private static DeliveryInformation FullDelivery() => new()
    {
        Name = "Hall",
        Location = new Identifier("5412345000013", "0088"),
        Date = new DateOnly(2026, 3, 10),
        Address = FullAddress(),
    };

    private static PaymentMeans.CreditTransfer FullTransfer() => new("BE68539007547034", "Exemple", "KREDBEBB")
    {
        Code = "58",
        Text = "Virement",
        Reference = "+++202/6000/04236+++",
    };

    /// <summary>Ten per cent of a base.</summary>
    private static AllowanceCharge Tenth(bool isCharge, decimal whole, string reason) => new()
    {
        IsCharge = isCharge,
        Amount = Amount.Eur(whole / 10),
        BaseAmount = Amount.Eur(whole),
        Percentage = new Percentage(10),
        Reason = reason,
        ReasonCode = isCharge ? "FC" : "95",
    };
}
