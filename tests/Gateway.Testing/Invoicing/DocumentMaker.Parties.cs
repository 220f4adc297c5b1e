using Gateway.Domain.Invoicing;

namespace Gateway.Testing.Invoicing;

/// <summary>Parties, deliveries and references.</summary>
internal sealed partial class DocumentMaker
{
    /// <summary>
    /// PEPPOL-EN16931-R010, R020: both have an electronic address. BR-CO-26, BR-AE-02: both have a registration.
    /// BR-O-02: nobody has a VAT number outside the scope of VAT; BR-S-02, BR-IC-02: elsewhere all have who can.
    /// </summary>
    private Party Party(Land land, bool isSeller)
    {
        var numbers = land.Numbers(chance);
        return new Party
        {
            Name = $"{Words.Person(chance)} {chance.Of("SRL", "asbl", "sp. z o.o.", "Α.Ε.")}",
            TradingName = chance.Maybe(() => Words.Phrase(chance)),
            // UBL-SR-16: one for the buyer.
            Identifiers = [.. chance.Some(0, isSeller ? 3 : 1, Identifier)],
            LegalRegistration = numbers.Registration,
            VatNumber = regime.IsOutsideScope ? null : numbers.Vat,
            TaxRegistration = isSeller && chance.OneIn(2) ? chance.Digits(9) : null,
            LegalForm = isSeller ? chance.Maybe(() => "Coopérative agréée, RPM Bruxelles") : null,
            ElectronicAddress = numbers.ElectronicAddress,
            Address = Address(land.Code),
            Contact = chance.Maybe(Contact),
        };
    }

    private Identifier Identifier() =>
        chance.OneIn(2) ? new Identifier(Words.Reference(chance)) : new Identifier(chance.Digits(14), "0009");

    private Address Address(string country) => new()
    {
        Street = chance.Maybe(() => $"{Words.Phrase(chance)} {chance.Between(1, 300)}"),
        AdditionalStreet = chance.Maybe(() => $"Bte {chance.Between(1, 99)}"),
        ThirdLine = chance.Maybe(() => Words.Phrase(chance)),
        City = chance.Maybe(() => Words.Town(chance)),
        PostCode = chance.Maybe(() => chance.Digits(4)),
        Subdivision = chance.Maybe(() => Words.Town(chance)),
        CountryCode = country,
    };

    private Contact Contact() => new(
        Words.Person(chance),
        chance.Maybe(() => $"+32 2 {chance.Digits(7)}"),
        chance.Maybe(() => "facturation@exemple.be"));

    /// <summary>UBL-SR-19, BR-17: the payee has another name and another identifier than the seller.</summary>
    private Payee Payee() => new(
        $"Factor {Words.Person(chance)}",
        chance.Maybe(() => new Identifier($"F-{chance.Digits(6)}")),
        chance.Maybe(() => new Identifier(chance.Digits(9), "0002")));

    private TaxRepresentative TaxRepresentative()
    {
        var numbers = Land.Belgium.Numbers(chance);
        return new TaxRepresentative(Words.Person(chance), numbers.Vat!, Address("BE"));
    }

    /// <summary>BR-IC-11, BR-IC-12: an intra-Community supply says where and when it was delivered.</summary>
    private static bool NeedsDelivery(ListOf<Line> lines) =>
        lines.Any(line => line.Vat.Category == VatCategory.IntraCommunity);

    private DeliveryInformation? Delivery(bool isNeeded)
    {
        var delivery = new DeliveryInformation
        {
            Name = chance.Maybe(() => Words.Person(chance)),
            Location = chance.Maybe(Identifier),
            Date = isNeeded ? Day(-20, 0) : chance.MaybeValue(() => Day(-20, 0)),
            Address = isNeeded || chance.OneIn(2) ? Address(chance.Of("FR", "PL", "GR")) : null,
        };
        return delivery == new DeliveryInformation() ? null : delivery;
    }

    /// <summary>PEPPOL-EN16931-R003: a reference of the buyer or an order.</summary>
    private DocumentReferences References() => new()
    {
        Buyer = Words.Reference(chance),
        Project = MaybeReference(),
        Contract = MaybeReference(),
        Order = MaybeReference(),
        SalesOrder = MaybeReference(),
        ReceivingAdvice = MaybeReference(),
        DespatchAdvice = MaybeReference(),
        TenderOrLot = MaybeReference(),
        InvoicedObject = chance.Maybe(InvoicedObject),
        BuyerAccounting = MaybeReference(),
    };

    private string? MaybeReference() => chance.Maybe(() => Words.Reference(chance));

    /// <summary>BR-CL-07: a scheme of UNTDID 1153, or none.</summary>
    private Identifier InvoicedObject() =>
        new(Words.Reference(chance), chance.Maybe(() => chance.Of("AAA", "ABZ", "AVE")));

    private PrecedingInvoice PrecedingInvoice() =>
        new(Words.Reference(chance), chance.MaybeValue(() => Day(-400, -1)));

    /// <summary>BR-CL-08: a hash in a note announces a subject code.</summary>
    private Note Note() => new(Words.Paragraph(chance), chance.Maybe(() => chance.Of("AAI", "REG", "SUR", "TXD")));

    /// <summary>BR-CL-24: the six media types.</summary>
    private Attachment Attachment()
    {
        var id = Words.Reference(chance);
        var description = chance.Maybe(() => Words.Phrase(chance));
        return chance.Between(0, 2) switch
        {
            0 => new Attachment.Embedded(
                [.. chance.Bytes(chance.Between(1, 10_000))],
                chance.Of(
                    "application/pdf",
                    "image/png",
                    "image/jpeg",
                    "text/csv",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "application/vnd.oasis.opendocument.spreadsheet"),
                $"{Words.Phrase(chance)}.pdf") { Id = id, Description = description },
            1 => new Attachment.Linked("https://example.org/?a=1&b=<2>") { Id = id, Description = description },
            _ => new Attachment.Named { Id = id, Description = description },
        };
    }
}
