using System.Globalization;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;

namespace Gateway.Testing.Invoicing;

/// <summary>Lines, prices, allowances and charges.</summary>
internal sealed partial class DocumentMaker
{
    private ListOf<Line> Lines() =>
        Enumerable.Range(1, chance.Between(1, chance.OneIn(10) ? 40 : 5)).Select(Line).ToListOf();

    private Line Line(int number)
    {
        var unit = chance.Of("C62", "HUR", "DAY", "KMT", "XPP");
        return new Line
        {
            Id = chance.OneIn(2)
                ? number.ToString(CultureInfo.InvariantCulture)
                : string.Create(CultureInfo.InvariantCulture, $"Ligne {number}"),
            Note = chance.Maybe(() => Words.Paragraph(chance)),
            Object = chance.Maybe(InvoicedObject),
            Quantity = Quantity(),
            UnitCode = unit,
            OrderLineReference = MaybeReference(),
            AccountingReference = MaybeReference(),
            Period = PeriodOrNone(new Period(period?.Start ?? earliestDay, period?.End ?? latestDay)),
            AllowanceCharges = [.. chance.Some(0, 2, () => AllowanceCharge(vat: null))],
            Price = Price(unit),
            Vat = chance.Of<Vat>(regime.Vats),
            Item = Item(),
        };
    }

    /// <summary>
    /// PEPPOL-EN16931-R120 lets a line amount differ by two hundredths from quantity times price: in a currency without
    /// minor unit both are whole numbers, so that nothing is left to round.
    /// </summary>
    private decimal Quantity() => chance.Number(-5, 100, currency.Digits == 0 ? 0 : chance.Between(0, 4));

    private Price Price(string unit)
    {
        var decimals = currency.Digits == 0 ? 0 : chance.Between(0, 4);
        var net = chance.Number(0, 400, decimals);
        var discount = chance.MaybeValue(() => chance.Number(0, 20, decimals));
        var baseQuantity = currency.Digits == 0 ? null : chance.MaybeValue(() => chance.Of(1m, 10m, 100m, 0.5m, 12m));
        return new Price
        {
            Net = net,
            Discount = discount,
            // PEPPOL-EN16931-R046: the gross price less the discount is the net price.
            Gross = discount is { } less && chance.OneIn(2) ? net + less : null,
            BaseQuantity = baseQuantity,
            // PEPPOL-EN16931-R130: the unit of the line.
            BaseUnitCode = baseQuantity is null ? null : chance.Maybe(() => unit),
        };
    }

    private Item Item() => new()
    {
        Name = Words.Phrase(chance),
        Description = chance.Maybe(() => Words.Paragraph(chance)),
        SellersId = MaybeReference(),
        BuyersId = MaybeReference(),
        // BR-64: with its scheme.
        StandardId = chance.Maybe(() => new Identifier(chance.Digits(14), "0160")),
        Classifications = [.. chance.Some(0, 2, Classification)],
        OriginCountryCode = chance.Maybe(() => chance.Of("BE", "PL", "JP")),
        Properties = [.. chance.Some(0, 3, () => new ItemProperty(Words.Phrase(chance), Words.Phrase(chance)))],
    };

    /// <summary>BR-65: with a list of UNTDID 7143.</summary>
    private ItemClassification Classification() =>
        new(chance.Digits(8), chance.Of("STI", "SRV", "HS"), chance.Maybe(() => "2008"));

    /// <summary>Of the VAT of a line, so that they add no category of their own (BR-O-13).</summary>
    private ListOf<AllowanceCharge> AllowanceCharges(ListOf<Line> lines) =>
        chance.Some(0, 3, () => AllowanceCharge(chance.Of<Line>([.. lines]).Vat)).ToListOf();

    /// <summary>
    /// BR-33, BR-38, BR-42, BR-44: with a reason, a code, or both. PEPPOL-EN16931-R040 to R042: base and percentage
    /// come together and give the amount; bases of whole hundreds leave nothing to round.
    /// </summary>
    private AllowanceCharge AllowanceCharge(Vat? vat)
    {
        var isCharge = chance.OneIn(2);
        var percentage = chance.MaybeValue(() => new Percentage(chance.Between(1, 30)));
        var baseAmount = new Amount(100 * chance.Between(1, 20), currency);
        var code = isCharge ? chance.Of("ABK", "FC", "TAC") : chance.Of("95", "100", "66");
        var hasCode = chance.OneIn(2);
        return new AllowanceCharge
        {
            IsCharge = isCharge,
            Amount = percentage is { } rate ? baseAmount * rate : Money(0, 90),
            BaseAmount = percentage is null ? null : baseAmount,
            Percentage = percentage,
            ReasonCode = hasCode ? code : null,
            Reason = hasCode && chance.OneIn(2) ? null : Words.Phrase(chance),
            Vat = vat,
        };
    }
}
