using System.Globalization;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;

namespace Gateway.Testing.Invoicing;

/// <summary>Plain documents to start a test from; being records, they are varied with <c>with</c>.</summary>
public static class SampleDocuments
{
    /// <summary>
    /// A Belgian invoice as most are: company to company, 21 % and 6 %, a transfer with a structured communication.
    /// </summary>
    public static DocumentContent Content(int lines = 2) => new()
    {
        TypeCode = "380",
        IssueDate = new DateOnly(2026, 3, 2),
        DueDate = new DateOnly(2026, 4, 1),
        Currency = Currency.Eur,
        References = new DocumentReferences { Buyer = "Festival 2026", Order = "PO-4711" },
        Seller = Seller,
        Buyer = Buyer,
        Delivery = new DeliveryInformation { Date = new DateOnly(2026, 2, 27) },
        PaymentMeans =
        [
            new PaymentMeans.CreditTransfer("BE68539007547034", "Compagnie des Trois Rives", "GEBABEBB")
            {
                Code = "30",
                Reference = "+++090/9337/55493+++",
            },
        ],
        PaymentTerms = "30 jours date de facture",
        Lines = Enumerable.Range(1, lines).Select(Line).ToListOf(),
    };

    private static Party Seller => new()
    {
        Name = "Compagnie des Trois Rives SC",
        TradingName = "Trois Rives",
        LegalRegistration = new Identifier("0203201340", "0208"),
        VatNumber = "BE0203201340",
        ElectronicAddress = new Identifier("0203201340", "0208"),
        Address = new Address
        {
            Street = "Rue Émile Féron 70",
            City = "Saint-Gilles",
            PostCode = "1060",
            CountryCode = "BE",
        },
        Contact = new Contact("Zoé Łukasik", "+32 2 555 01 02", "factures@exemple.be"),
    };

    private static Party Buyer => new()
    {
        Name = "Théâtre & Cie asbl",
        LegalRegistration = new Identifier("0403170701", "0208"),
        VatNumber = "BE0403170701",
        ElectronicAddress = new Identifier("0403170701", "0208"),
        Address = new Address { Street = "Grand-Place 1", City = "Mons", PostCode = "7000", CountryCode = "BE" },
    };

    private static Line Line(int number) => new()
    {
        Id = number.ToString(CultureInfo.InvariantCulture),
        Quantity = number + 0.5m,
        UnitCode = "HUR",
        Price = new Price { Net = 61.25m },
        Vat = Vat.Standard(number % 2 == 0 ? 6 : 21),
        Item = new Item
        {
            Name = string.Create(CultureInfo.InvariantCulture, $"Répétition n° {number}"),
            Description = "Salle des Augustins, direction musicale",
            SellersId = "REP",
        },
    };
}
