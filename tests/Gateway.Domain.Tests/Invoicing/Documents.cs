using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;

namespace Gateway.Domain.Tests.Invoicing;

/// <summary>Documents without fault, and small ways to change them.</summary>
internal static partial class Documents
{
    public const string BelgianClient = "BE0403170701";
    public const string FrenchClient = "FRXX123456789";

    /// <summary>The least that can be issued: one line at 21 %.</summary>
    public static DocumentContent Simple() => new()
    {
        TypeCode = "380",
        IssueDate = new DateOnly(2026, 3, 12),
        DueDate = new DateOnly(2026, 4, 11),
        Currency = Currency.Eur,
        Seller = new Party
        {
            Name = "Exemple Coop SC",
            LegalRegistration = new Identifier("0202239951", "0208"),
            VatNumber = "BE0202239951",
            Address = new Address { CountryCode = "BE" },
        },
        Buyer = new Party
        {
            Name = "Client Exemple SA",
            VatNumber = BelgianClient,
            Address = new Address { CountryCode = "BE" },
        },
        PaymentMeans = [new PaymentMeans.CreditTransfer("BE68539007547034") { Code = "30" }],
        Lines = [Line("1", 1, 100, Vat.Standard(21))],
    };

    public static Line Line(string id, decimal quantity, decimal price, Vat vat) => new()
    {
        Id = id,
        Quantity = quantity,
        UnitCode = "HUR",
        Price = new Price { Net = price },
        Vat = vat,
        Item = new Item { Name = "Concert" },
    };

    /// <summary>A document whose lines have these categories, each at its only rate and with its reason.</summary>
    public static DocumentContent Of(params VatCategory[] categories) => Simple() with
    {
        Lines = categories.Select((category, index) => Line($"{index + 1}", 1, 100, RateOf(category))).ToListOf(),
        Exemptions = categories
            .Where(category => category is not (VatCategory.Standard or VatCategory.ZeroRated))
            .Distinct()
            .Select(category => new VatExemption(category, "Because"))
            .ToListOf(),
    };

    /// <summary>A right document of one category alone.</summary>
    public static DocumentContent Alone(VatCategory category)
    {
        var content = Of(category);
        return category switch
        {
            VatCategory.IntraCommunity => content with
            {
                Buyer = content.Buyer with { VatNumber = FrenchClient, Address = new Address { CountryCode = "FR" } },
                Delivery = new DeliveryInformation
                {
                    Date = new DateOnly(2026, 3, 10),
                    Address = new Address { CountryCode = "FR" },
                },
            },
            VatCategory.OutsideScope => content with
            {
                Seller = content.Seller with { VatNumber = null },
                Buyer = content.Buyer with { VatNumber = null },
            },
            _ => content,
        };
    }

    public static Vat RateOf(VatCategory category) =>
        category == VatCategory.Standard ? Vat.Standard(21) : Vat.Of(category);

    public static DocumentContent CreditNote() => Simple() with
    {
        TypeCode = "381",
        DueDate = null,
        PrecedingInvoices = [new PrecedingInvoice("F2026-000041", new DateOnly(2026, 3, 1))],
    };

    public static DocumentContent WithLine(this DocumentContent content, Func<Line, Line> change) =>
        content with { Lines = [change(content.Lines[0]), .. content.Lines.Skip(1)] };

    public static DocumentContent WithSeller(this DocumentContent content, Func<Party, Party> change) =>
        content with { Seller = change(content.Seller) };

    public static DocumentContent WithBuyer(this DocumentContent content, Func<Party, Party> change) =>
        content with { Buyer = change(content.Buyer) };

    public static DocumentContent Paid(this DocumentContent content, params PaymentMeans[] means) =>
        content with { PaymentMeans = means.ToListOf() };

    public static DocumentContent Attached(this DocumentContent content, Attachment attachment) =>
        content with { Attachments = [attachment] };

    /// <summary>An allowance of the document at 21 %, right as it stands.</summary>
    public static AllowanceCharge Allowance() => new()
    {
        IsCharge = false,
        Amount = Amount.Eur(10),
        Reason = "Remise",
        Vat = Vat.Standard(21),
    };

    public static DocumentContent Allowing(
        this DocumentContent content, Func<AllowanceCharge, AllowanceCharge> change) =>
        content with { AllowanceCharges = [change(Allowance())] };

    public static DocumentContent LineAllowing(
        this DocumentContent content, Func<AllowanceCharge, AllowanceCharge> change) =>
        content.WithLine(line => line with { AllowanceCharges = [change(Allowance() with { Vat = null })] });
}
