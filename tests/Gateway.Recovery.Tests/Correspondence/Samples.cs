using Gateway.Domain.Banking;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Recovery.Correspondence.Paper;
using Gateway.Testing;

namespace Gateway.Recovery.Tests.Correspondence;

/// <summary>A cooperative, one of its units, and documents it issues. Tests change what matters to them.</summary>
internal static class Samples
{
    public static readonly DateOnly IssueDate = new(2026, 3, 12);

    public static readonly StructuredCommunication Communication = StructuredCommunication.Of(2_610_000_042);

    private static readonly FakeClock Clock = new();

    public static LegalEntity Cooperative { get; } = new()
    {
        Id = LegalEntityId.New(Clock),
        Name = "Exemple Coop SC",
        LegalForm = "Société coopérative agréée, RPM Bruxelles",
        EnterpriseNumber = EnterpriseNumber.Parse("0403170701"),
        VatNumber = VatNumber.Parse("BE0403170701"),
        Address = new PostalAddress
        {
            Street = "Rue Émile Féron 70",
            PostCode = "1060",
            City = "Bruxelles",
            Country = Country.Belgium,
        },
        Iban = Iban.Parse("BE68539007547034"),
        Bic = "KREDBEBB",
        Language = Language.Fr,
        Email = "factures@exemple.coop",
        Phone = "+32 2 542 10 80",
    };

    public static ProductionUnit Unit { get; } = new()
    {
        Id = ProductionUnitId.New(Clock),
        LegalEntityId = Cooperative.Id,
        Code = "U-4711",
        Name = "Atelier Lumière",
        Tool = UnitTool.Activity,
        Language = Language.Fr,
        Email = "lumiere@atelier.example",
    };

    public static Party Buyer { get; } = new()
    {
        Name = "Théâtre de la Place ASBL",
        VatNumber = "BE0417497106",
        LegalRegistration = new Identifier("0417497106", "0208"),
        Address = new Address
        {
            Street = "Place du Jeu de Balle 12",
            PostCode = "1000",
            City = "Bruxelles",
            CountryCode = "BE",
        },
        Contact = new Contact("Comptabilité", null, "compta@theatre.example"),
    };

    public static DocumentContent Content { get; } = new()
    {
        TypeCode = "380",
        IssueDate = IssueDate,
        DueDate = new DateOnly(2026, 4, 11),
        Currency = Currency.Eur,
        Seller = PartyOf.Seller(Cooperative, Unit),
        Buyer = Buyer,
        PaymentMeans =
        [
            new PaymentMeans.CreditTransfer(Cooperative.Iban.Text, Cooperative.Name, Cooperative.Bic)
            {
                Code = "30",
                Reference = Communication.ToString(),
            },
        ],
        Lines = [Line("1", "Conception lumière", 2, "DAY", 500)],
    };

    public static Invoice Invoice { get; } = Gateway.Domain.Invoicing.Invoice.Issue("F2026-000042", Content);

    public static InvoicePaper Paper { get; } = new(Invoice, Cooperative, Unit, Language.Fr);

    public static Line Line(
        string id, string name, decimal quantity, string unit, decimal price, decimal vatRate = 21) => new()
        {
            Id = id,
            Quantity = quantity,
            UnitCode = unit,
            Price = new Price { Net = price },
            Vat = Vat.Standard(vatRate),
            Item = new Item { Name = name },
        };

    public static InvoicePaper PaperOf(DocumentContent content, Language language = Language.Fr) =>
        Paper with { Document = Gateway.Domain.Invoicing.Invoice.Issue("F2026-000042", content), Language = language };
}
