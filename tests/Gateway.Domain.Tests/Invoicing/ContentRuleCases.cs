using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;

namespace Gateway.Domain.Tests.Invoicing;

/// <summary>One firing and one passing document for each rule.</summary>
internal static partial class ContentRuleCases
{
    private static readonly DocumentContent Simple = Documents.Simple();
    private static readonly DocumentContent Full = Documents.Full();

    public static IEnumerable<RuleCase> All() =>
    [
        .. Heads(), .. Credits(), .. Periods(), .. Totals(), .. Texts(), .. Payees(), .. Parties(),
        .. Schemes(),
        .. Lines(), .. Prices(), .. Allowances(), .. Explanations(), .. Decimals(), .. Codes(),
        .. CategoryRows(), .. Vats(), .. Exemptions(), .. Payments(), .. Accounts(), .. Attachments(),
    ];

    private static IEnumerable<RuleCase> Heads() =>
    [
        new("BR-16", "/lines", Simple with { Lines = [] }, Simple),
        new("SGW-LINES-MAX", "/lines", WithLines(5_001), WithLines(5_000)),
        new("SGW-LIST-MAX", "/precedingInvoices", WithPreceding(101), WithPreceding(100)),
        new("SGW-LIST-MAX", "/lines/0/item/properties", WithProperties(101), WithProperties(100)),
        new("SGW-FINDINGS-MAX", "", WithUnits(1_001), Simple),
        new("PEPPOL-EN16931-R002", "/notes",
            Simple with { Notes = [new("One"), new("Two")] },
            (Simple with { Notes = [new("One"), new("Two")] })
                .WithSeller(one => one with { Address = new() { CountryCode = "DE" } })
                .WithBuyer(one => one with { Address = new() { CountryCode = "DE" } })),
        new("BR-CL-01", "/typeCode", Simple with { TypeCode = "751" }, Simple with { TypeCode = "386" }),
        new("BR-CL-01", "/typeCode", Simple with { TypeCode = null! }, Simple with { TypeCode = "383" }),
        new("SGW-TYPE-PROFILE", "/typeCode",
            Simple with { TypeCode = "389" },
            Simple with { TypeCode = "389", Profile = BillingProfile.SelfBilling }),
        new("SGW-DUE-DATE", "/dueDate",
            Simple with { DueDate = Simple.IssueDate.AddDays(-1) }, Simple with { DueDate = Simple.IssueDate }),
        new("BR-CO-03", "/taxPointCode",
            Simple with { TaxPointCode = "3", TaxPointDate = Simple.IssueDate }, Simple with { TaxPointCode = "3" }),
        new("BR-05", "/currency", Simple with { Currency = default }, Simple),
        new("BR-53", "/vatTotalInVatCurrency", Full with { VatTotalInVatCurrency = null }, Full),
        new("SGW-VAT-CURRENCY", "/vatCurrency",
            Simple with { VatTotalInVatCurrency = Amount.Eur(21) }, Full),
        new("PEPPOL-EN16931-R005", "/vatCurrency",
            Simple with { VatCurrency = Currency.Eur, VatTotalInVatCurrency = Amount.Eur(21) }, Full),
        new("PEPPOL-EN16931-R055", "/vatTotalInVatCurrency",
            Full with { VatTotalInVatCurrency = -Full.VatTotalInVatCurrency }, Full),
    ];

    private static IEnumerable<RuleCase> Credits() =>
    [
        new("SGW-CREDIT-PRECEDING", "/precedingInvoices",
            Documents.CreditNote() with { PrecedingInvoices = [] }, Documents.CreditNote()),
        new("SGW-CREDIT-REASON", "/notes",
            Documents.CreditNote() with { PrecedingInvoices = [] },
            Documents.CreditNote() with { PrecedingInvoices = [], Notes = [new("Rabais de l'année 2025")] })
        {
            Basis = CreditBasis.FreeStanding,
        },
        new("BR-55", "/precedingInvoices/0/number",
            Documents.CreditNote() with { PrecedingInvoices = [new(" ")] }, Documents.CreditNote()),
        new("SGW-PRECEDING-DATE", "/precedingInvoices/0/issueDate",
            Simple with { PrecedingInvoices = [new("F1", Simple.IssueDate.AddDays(1))] },
            Simple with { PrecedingInvoices = [new("F1", Simple.IssueDate)] }),
    ];

    private static IEnumerable<RuleCase> Periods()
    {
        var first = new DateOnly(2026, 3, 1);
        var month = new Period(first, new(2026, 3, 31));
        yield return new("BR-CO-19", "/period",
            Simple with { Period = new(null, null) }, Simple with { Period = new(first, null) });
        yield return new("BR-CO-20", "/lines/0/period",
            Line(one => one with { Period = new(null, null) }), Line(one => one with { Period = new(null, first) }));
        yield return new("BR-29", "/period/end",
            Simple with { Period = new(first, first.AddDays(-1)) }, Simple with { Period = new(first, first) });
        yield return new("BR-30", "/lines/0/period/end",
            Line(one => one with { Period = new(first, first.AddDays(-1)) }),
            Line(one => one with { Period = new(first, first) }));
        yield return new("PEPPOL-EN16931-R110", "/lines/0/period/start",
            Line(one => one with { Period = new(first.AddDays(-1), null) }) with { Period = month },
            Line(one => one with { Period = new(first, null) }) with { Period = month });
        yield return new("PEPPOL-EN16931-R111", "/lines/0/period/end",
            Line(one => one with { Period = new(null, new(2026, 4, 1)) }) with { Period = month },
            Line(one => one with { Period = new(null, new(2026, 3, 31)) }) with { Period = month });
    }

    private static IEnumerable<RuleCase> Totals() =>
    [
        new("SGW-TOTAL-MAX", "/lines", Line(one => one with { Quantity = 10_000_000 }),
            Line(one => one with { Quantity = 1_000_000 })),
        new("SGW-NEGATIVE-TOTAL", "/lines", Line(one => one with { Quantity = -1 }),
            Line(one => one with { Quantity = 0 })),
        new("SGW-NEGATIVE-TOTAL", "/lines", Simple.Allowing(one => one with { Amount = Amount.Eur(100.01m) }),
            Simple.Allowing(one => one with { Amount = Amount.Eur(100) })),
        new("SGW-NEGATIVE-CREDIT", "/lines",
            Documents.CreditNote().WithLine(one => one with { Quantity = -1 }), Documents.CreditNote()),
        new("SGW-OVERPAID", "/paidAmount",
            Simple with { PaidAmount = Amount.Eur(121.01m) }, Simple with { PaidAmount = Amount.Eur(121) }),
        new("SGW-ROUNDING-AMOUNT", "/roundingAmount",
            Simple with { RoundingAmount = Amount.Eur(-2.51m) }, Simple with { RoundingAmount = Amount.Eur(-2.50m) }),
    ];

    private static IEnumerable<RuleCase> Texts() =>
    [
        new("SGW-TEXT-LENGTH", "/buyer/name",
            Simple.WithBuyer(one => one with { Name = new('x', 301) }),
            Simple.WithBuyer(one => one with { Name = new('x', 300) })),
        new("SGW-TEXT-CHARACTER", "/buyer/name",
            Simple.WithBuyer(one => one with { Name = "a\u0000" }),
            Simple.WithBuyer(one => one with { Name = "Żółć Ωμέγα İstanbul 漢 😀" })),
        new("SGW-TEXT-CHARACTER", "/paymentTerms",
            Simple with { PaymentTerms = "half a pair \uD83D" }, Simple with { PaymentTerms = "Line\nfeed\tand tab" }),
        new("SGW-TEXT-CHARACTER", "/paymentTerms",
            Simple with { PaymentTerms = "\uDE00\uD83D" }, Simple with { PaymentTerms = "\uD83D\uDE00" }),
        new("SGW-TEXT-CHARACTER", "/paymentTerms",
            Simple with { PaymentTerms = "\uFFFE" }, Simple with { PaymentTerms = "\uFFFD" }),
        new("SGW-TEXT-LINE", "/references/order",
            Simple with { References = new() { Order = "1\r\nBcc: all" } },
            Simple with { References = new() { Order = "1 Bcc: all" } }),
        new("PEPPOL-EN16931-R008", "/references/order",
            Simple with { References = new() { Order = "" } }, Simple with { References = new() { Order = "1" } }),
    ];

    private static DocumentContent Line(Func<Line, Line> change) => Simple.WithLine(change);

    private static DocumentContent WithLines(int count) => Simple with
    {
        Lines = Enumerable.Range(1, count).Select(id => Documents.Line($"{id}", 1, 1, Vat.Standard(21))).ToListOf(),
    };

    private static DocumentContent WithUnits(int count) => Simple with
    {
        Lines = WithLines(count).Lines.Select(line => line with { UnitCode = "?" }).ToListOf(),
    };

    private static DocumentContent WithPreceding(int count) => Simple with
    {
        PrecedingInvoices = Enumerable.Range(1, count).Select(id => new PrecedingInvoice($"F{id}")).ToListOf(),
    };

    private static DocumentContent WithProperties(int count) => Line(line => line with
    {
        Item = line.Item with
        {
            Properties = Enumerable.Range(1, count).Select(id => new ItemProperty($"P{id}", "x")).ToListOf(),
        },
    });
}
