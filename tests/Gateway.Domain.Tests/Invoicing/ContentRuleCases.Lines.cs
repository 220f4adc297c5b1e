using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;

namespace Gateway.Domain.Tests.Invoicing;

internal static partial class ContentRuleCases
{
    private const decimal Absurd = Amount.ValueMax + 0.01m;

    private static IEnumerable<RuleCase> Lines() =>
    [
        new("BR-21", "/lines/0/id", Line(one => one with { Id = "" }), Line(one => one with { Id = "A" })),
        new("SGW-LINE-ID", "/lines/1/id",
            Simple with { Lines = [Simple.Lines[0], Simple.Lines[0]] },
            Simple with { Lines = [Simple.Lines[0], Simple.Lines[0] with { Id = "2" }] }),
        new("BR-23", "/lines/0/unitCode", Line(one => one with { UnitCode = "" }), Simple),
        new("BR-25", "/lines/0/item/name", Item(one => one with { Name = " " }), Simple),
        new("BR-54", "/lines/0/item/properties/0/value",
            Item(one => one with { Properties = [new("Salle", "")] }), Full),
        new("SGW-QUANTITY-MAX", "/lines/0/quantity",
            Line(one => one with { Quantity = -Absurd }),
            Price(new() { Net = 0.01m }).WithLine(one => one with { Quantity = Amount.ValueMax })),
    ];

    private static IEnumerable<RuleCase> Prices() =>
    [
        new("BR-27", "/lines/0/price/net", Price(new() { Net = -0.01m }), Price(new() { Net = 0 })),
        new("BR-28", "/lines/0/price/gross",
            Price(new() { Net = 1, Gross = -1 }), Price(new() { Net = 1, Gross = 1 })),
        new("PEPPOL-EN16931-R044", "/lines/0/price/discount",
            Price(new() { Net = 1, Gross = 1, Discount = -1 }), Price(new() { Net = 1, Gross = 1, Discount = 0 })),
        new("SGW-PRICE-MAX", "/lines/0/price/net", Price(new() { Net = Absurd }), Price(new() { Net = 1_000_000 })),
        new("SGW-PRICE-MAX", "/lines/0/price/gross",
            Price(new() { Net = 1, Gross = decimal.MaxValue }), Price(new() { Net = 1, Gross = 1 })),
        new("PEPPOL-EN16931-R046", "/lines/0/price/net",
            Price(new() { Net = 90, Gross = 100, Discount = 9 }),
                Price(new() { Net = 90, Gross = 100, Discount = 10 })),
        new("PEPPOL-EN16931-R046", "/lines/0/price/net",
            Price(new() { Net = 90, Discount = 10 }), Price(new() { Net = 90, Gross = 90 })),
        new("PEPPOL-EN16931-R121", "/lines/0/price/baseQuantity",
            Price(new() { Net = 1, BaseQuantity = 0 }), Price(new() { Net = 1, BaseQuantity = 1000 })),
        new("SGW-BASE-QUANTITY", "/lines/0/price/baseQuantity",
            Price(new() { Net = 1, BaseQuantity = 0.000_000_1m }), Price(new() { Net = 1, BaseQuantity = 0.000_001m })),
        new("PEPPOL-EN16931-R130", "/lines/0/price/baseUnitCode",
            Price(new() { Net = 1, BaseQuantity = 1, BaseUnitCode = "DAY" }),
            Price(new() { Net = 1, BaseQuantity = 1, BaseUnitCode = "HUR" })),
        new("PEPPOL-EN16931-R120", "/lines/0/statedNetAmount",
            Line(one => one with { StatedNetAmount = Amount.Eur(99.99m) }),
            Line(one => one with { StatedNetAmount = Amount.Eur(100) })),
    ];

    private static IEnumerable<RuleCase> Allowances() =>
    [
        new("BR-32", "/allowanceCharges/0/vat", Simple.Allowing(one => one with { Vat = null }), Simple.Allowing(Same)),
        new("BR-37", "/allowanceCharges/0/vat",
            Simple.Allowing(one => one with { IsCharge = true, Vat = null }),
            Simple.Allowing(one => one with { IsCharge = true })),
        new("BR-33", "/allowanceCharges/0/reason",
            Simple.Allowing(one => one with { Reason = null }),
            Simple.Allowing(one => one with { Reason = null, ReasonCode = "95" })),
        new("BR-38", "/allowanceCharges/0/reason",
            Simple.Allowing(one => one with { IsCharge = true, Reason = " " }),
            Simple.Allowing(one => one with { IsCharge = true })),
        new("BR-42", "/lines/0/allowanceCharges/0/reason",
            Simple.LineAllowing(one => one with { Reason = null }), Simple.LineAllowing(Same)),
        new("BR-44", "/lines/0/allowanceCharges/0/reason",
            Simple.LineAllowing(one => one with { IsCharge = true, Reason = null }),
            Simple.LineAllowing(one => one with { IsCharge = true })),
        new("SGW-LINE-ALLOWANCE-VAT", "/lines/0/allowanceCharges/0/vat",
            Simple.LineAllowing(one => one with { Vat = Vat.Standard(21) }), Simple.LineAllowing(Same)),
        new("SGW-AMOUNT-NEGATIVE", "/allowanceCharges/0/amount",
            Simple.Allowing(one => one with { Amount = Amount.Eur(-0.01m) }),
            Simple.Allowing(one => one with { Amount = Amount.Eur(0) })),
        new("SGW-AMOUNT-NEGATIVE", "/paidAmount",
            Simple with { PaidAmount = Amount.Eur(-1) }, Simple with { PaidAmount = Amount.Eur(1) }),
        new("SGW-AMOUNT-MAX", "/lines/0/allowanceCharges/0/amount",
            Simple.LineAllowing(one => one with { IsCharge = true, Amount = Amount.Eur(Absurd) }),
            Simple.LineAllowing(one => one with { IsCharge = true, Amount = Amount.Eur(100_000_000) })),
        new("SGW-AMOUNT-CURRENCY", "/allowanceCharges/0/amount",
            Simple.Allowing(one => one with { Amount = new(10, Currency.Parse("USD")) }), Simple.Allowing(Same)),
        new("SGW-AMOUNT-CURRENCY", "/paidAmount", Simple with { PaidAmount = default(Amount) }, Simple),
    ];

    private static IEnumerable<RuleCase> Explanations() =>
    [
        new("SGW-PERCENTAGE", "/allowanceCharges/0/percentage", Explained(10, 100, -1), Explained(10, 100, 10)),
        new("SGW-PERCENTAGE", "/allowanceCharges/0/percentage",
            Explained(10, 100, decimal.MaxValue), Explained(0, 100, 0)),
        new("PEPPOL-EN16931-R041", "/allowanceCharges/0/baseAmount",
            Explained(10, null, 10), Explained(10, 100, 10)),
        new("PEPPOL-EN16931-R042", "/allowanceCharges/0/percentage",
            Explained(10, 100, null), Explained(10, null, null)),
        new("PEPPOL-EN16931-R040", "/allowanceCharges/0/amount", Explained(10.03m, 100, 10),
            Explained(10.02m, 100, 10)),
        new("SGW-ALLOWANCE-BASE", "/allowanceCharges/0/amount", Explained(10.01m, 10, 100), Explained(10, 10, 100)),
    ];

    /// <summary>Three decimals, on every amount that can be given; two are the good neighbour.</summary>
    private static IEnumerable<RuleCase> Decimals()
    {
        const decimal Three = 0.001m;
        yield return new("BR-DEC-01", "/allowanceCharges/0/amount", Explained(Three, null, null),
            Explained(1, null, null));
        yield return new("BR-DEC-02", "/allowanceCharges/0/baseAmount", Explained(0, Three, 0), Explained(0, 1, 0));
        yield return new("BR-DEC-05", "/allowanceCharges/0/amount",
            Charge(Explained(Three, null, null)), Charge(Explained(1, null, null)));
        yield return new("BR-DEC-06", "/allowanceCharges/0/baseAmount",
            Charge(Explained(0, Three, 0)), Charge(Explained(0, 1, 0)));
        yield return new("BR-DEC-15", "/vatTotalInVatCurrency",
            Full with { VatTotalInVatCurrency = new(Three, Currency.Parse("USD")) }, Full);
        yield return new("BR-DEC-16", "/paidAmount",
            Simple with { PaidAmount = Amount.Eur(Three) }, Simple with { PaidAmount = Amount.Eur(1.000m) });
        yield return new("BR-DEC-17", "/roundingAmount",
            Simple with { RoundingAmount = Amount.Eur(Three) }, Simple with { RoundingAmount = Amount.Eur(0.01m) });
        yield return new("BR-DEC-23", "/lines/0/statedNetAmount",
            Line(one => one with { StatedNetAmount = Amount.Eur(100 + Three) }), Full);
        yield return new("BR-DEC-24", "/lines/0/allowanceCharges/0/amount", OnLine(Explained(Three, null, null)), Full);
        yield return new("BR-DEC-25", "/lines/0/allowanceCharges/0/baseAmount", OnLine(Explained(0, Three, 0)), Full);
        yield return new("BR-DEC-27", "/lines/0/allowanceCharges/0/amount",
            OnLine(Charge(Explained(Three, null, null))), Full);
        yield return new("BR-DEC-28", "/lines/0/allowanceCharges/0/baseAmount",
            OnLine(Charge(Explained(0, Three, 0))), Full);
        var yen = Currency.Parse("JPY");
        yield return new("SGW-MINOR-UNIT", "/paidAmount",
            Simple with { Currency = yen, PaidAmount = new(1.5m, yen) },
            Simple with { Currency = yen, PaidAmount = new(1, yen) });
        yield return new("SGW-LINE-MINOR-UNIT", "/lines/0/quantity",
            Price(new() { Net = 33 }).WithLine(one => one with { Quantity = 1.5m }) with { Currency = yen },
            Price(new() { Net = 34 }).WithLine(one => one with { Quantity = 1.5m }) with { Currency = yen });
        yield return new("SGW-LINE-MINOR-UNIT", "/lines/0/quantity",
            Line(one => one with { Quantity = 1.0003m }) with { Currency = yen },
            Line(one => one with { Quantity = 1.0002m }) with { Currency = yen });
    }

    private static AllowanceCharge Same(AllowanceCharge one) => one;

    private static DocumentContent Price(Price price) => Line(line => line with { Price = price });

    private static DocumentContent Explained(decimal amount, decimal? whole, decimal? percentage) =>
        Simple.Allowing(one => one with
        {
            Amount = Amount.Eur(amount),
            BaseAmount = whole is { } value ? Amount.Eur(value) : null,
            Percentage = percentage is { } rate ? new Percentage(rate) : null,
        });

    private static DocumentContent Charge(DocumentContent content) =>
        content with { AllowanceCharges = [content.AllowanceCharges[0] with { IsCharge = true }] };

    private static DocumentContent OnLine(DocumentContent content) => Line(line => line with
    {
        AllowanceCharges = [content.AllowanceCharges[0] with { Vat = null }],
    });
}
