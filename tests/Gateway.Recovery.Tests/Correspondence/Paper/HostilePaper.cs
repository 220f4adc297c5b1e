using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Recovery.Correspondence.Paper;

namespace Gateway.Recovery.Tests.Correspondence.Paper;

/// <summary>An invoice that carries markup in every text it has.</summary>
internal static class HostilePaper
{
    private const string Hostile = "<script>alert('x')</script>\"'&";

    private static readonly Address Address = new()
    {
        Street = Hostile,
        AdditionalStreet = Hostile,
        ThirdLine = Hostile,
        City = Hostile,
        PostCode = Hostile,
        Subdivision = Hostile,
        CountryCode = Hostile,
    };

    public static InvoicePaper Make()
    {
        var party = Samples.Buyer with
        {
            Name = Hostile,
            TradingName = Hostile + 1,
            VatNumber = Hostile,
            Address = Address,
            Contact = new Contact(Hostile + 2, Hostile, Hostile),
        };
        var content = Samples.Content with
        {
            Buyer = party,
            Seller = party,
            Lines = [Line()],
            PaymentTerms = Hostile,
            Notes = [new Note(Hostile)],
            References = new DocumentReferences
            {
                Buyer = Hostile,
                Project = Hostile,
                Contract = Hostile,
                Order = Hostile,
                SalesOrder = Hostile,
                ReceivingAdvice = Hostile,
                DespatchAdvice = Hostile,
                TenderOrLot = Hostile,
                InvoicedObject = new Identifier(Hostile),
                BuyerAccounting = Hostile,
            },
            PrecedingInvoices = [new PrecedingInvoice(Hostile)],
            Payee = new Payee(Hostile),
            TaxRepresentative = new TaxRepresentative(Hostile, Hostile, Address),
            Delivery = new DeliveryInformation { Name = Hostile, Address = Address },
            Exemptions = [new VatExemption(VatCategory.Exempt, Hostile)],
            PaymentMeans =
            [
                new PaymentMeans.CreditTransfer(Hostile, Hostile, Hostile) { Code = "30", Reference = Hostile },
                new PaymentMeans.DirectDebit(Hostile, Hostile) { Code = "49" },
                new PaymentMeans.Other { Code = "10", Text = Hostile },
            ],
            Attachments = [new Attachment.Named { Id = Hostile, Description = Hostile }],
        };
        var unit = Samples.Unit with
        {
            Name = Hostile,
            Brand = new() { Words = Hostile, Colour = "#fff;}</style>" + Hostile },
        };
        return Samples.PaperOf(content) with { Unit = unit, Seller = Samples.Cooperative with { Name = Hostile } };
    }

    private static Line Line() => Samples.Line("1", Hostile, 1, Hostile, 10) with
    {
        Note = Hostile,
        OrderLineReference = Hostile,
        Object = new Identifier(Hostile),
        AccountingReference = Hostile,
        AllowanceCharges = [new AllowanceCharge { IsCharge = true, Amount = Amount.Eur(1), Reason = Hostile }],
        Item = new Item
        {
            Name = Hostile,
            Description = Hostile,
            SellersId = Hostile,
            BuyersId = Hostile,
            StandardId = new Identifier(Hostile),
            OriginCountryCode = Hostile,
            Properties = [new ItemProperty(Hostile, Hostile)],
        },
        Vat = Vat.Of(VatCategory.Exempt),
    };
}
