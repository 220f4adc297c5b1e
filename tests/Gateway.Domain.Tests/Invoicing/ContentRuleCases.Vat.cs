using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;

namespace Gateway.Domain.Tests.Invoicing;

internal static partial class ContentRuleCases
{
    private static readonly (VatCategory Category, string Prefix)[] Categories =
    [
        (VatCategory.Standard, "BR-S"), (VatCategory.ZeroRated, "BR-Z"), (VatCategory.Exempt, "BR-E"),
        (VatCategory.ReverseCharge, "BR-AE"), (VatCategory.IntraCommunity, "BR-IC"), (VatCategory.Export, "BR-G"),
        (VatCategory.OutsideScope, "BR-O"),
    ];

    private static readonly DocumentContent Goods = Documents.Alone(VatCategory.IntraCommunity);

    /// <summary>The seven families, each by line, allowance and charge; written out here by hand of EN 16931, not
    /// from the table that is tested.</summary>
    private static IEnumerable<RuleCase> CategoryRows()
    {
        foreach (var (category, prefix) in Categories)
        {
            var good = Documents.Alone(category);
            var wrong = new Vat(category, category switch
            {
                VatCategory.Standard => Percentage.Zero,
                VatCategory.OutsideScope => Percentage.Zero,
                _ => new Percentage(6),
            });
            var exempt = category is not (VatCategory.Standard or VatCategory.ZeroRated);
            yield return new($"{prefix}-02", "/seller/vatNumber", WrongSeller(good, category), good);
            yield return new($"{prefix}-05", "/lines/0/vat/rate", good.WithLine(one => one with { Vat = wrong }), good);
            foreach (var isCharge in new[] { false, true })
            {
                var with = With(good, isCharge, Documents.RateOf(category));
                var at = isCharge ? 4 : 3;
                yield return new($"{prefix}-0{at}", "/seller/vatNumber", WrongSeller(Elsewhere(with), category), with);
                yield return new($"{prefix}-0{at + 3}", "/allowanceCharges/0/vat/rate", With(good, isCharge, wrong),
                    with);
            }

            yield return exempt
                ? new($"{prefix}-10", "/exemptions", good with { Exemptions = [] }, good)
                : new($"{prefix}-10", "/exemptions/0/category", good with { Exemptions = [new(category, "x")] }, good);
        }
    }

    private static IEnumerable<RuleCase> Vats() =>
    [
        new("BR-AE-02", "/buyer/vatNumber",
            Documents.Alone(VatCategory.ReverseCharge).WithBuyer(one => one with { VatNumber = null }),
            Documents.Alone(VatCategory.ReverseCharge).WithBuyer(one => one with
            {
                VatNumber = null,
                LegalRegistration = new("0403170701", "0208"),
            })),
        new("BR-IC-02", "/buyer/vatNumber", Goods.WithBuyer(one => one with { VatNumber = null }), Goods),
        new("BR-O-02", "/buyer/vatNumber",
            Documents.Alone(VatCategory.OutsideScope).WithBuyer(one => one with { VatNumber = "FRXX123456789" }),
            Documents.Alone(VatCategory.OutsideScope)),
        new("BR-E-10", "/exemptions/0/reason",
            Documents.Alone(VatCategory.Exempt) with { Exemptions = [new(VatCategory.Exempt, "", null)] },
            Documents.Alone(VatCategory.Exempt) with { Exemptions = [new(VatCategory.Exempt, null, "VATEX-EU-132")] }),
        new("SGW-VAT-CATEGORY", "/lines/0/vat/category",
            Line(one => one with { Vat = new(VatCategory.CanaryIslands, new(7)) }), Simple),
        new("SGW-VAT-CATEGORY", "/lines/0/vat/category",
            Line(one => one with { Vat = new((VatCategory)99, new(7)) }), Simple),
        new("SGW-VAT-RATE-MAX", "/lines/0/vat/rate",
            Line(one => one with { Vat = Vat.Standard(100.01m) }), Line(one => one with { Vat = Vat.Standard(100) })),
        new("SGW-VAT-RATE-MIN", "/lines/0/vat/rate",
            Line(one => one with { Vat = Vat.Standard(0.49m) }), Line(one => one with { Vat = Vat.Standard(0.5m) })),
        new("BR-O-11", "/lines/0/vat/category",
            Documents.Of(VatCategory.Exempt, VatCategory.OutsideScope),
            Documents.Of(VatCategory.Exempt, VatCategory.Standard)),
        new("BR-IC-11", "/delivery/date",
            Goods with { Delivery = Goods.Delivery! with { Date = null } },
            Goods with { Delivery = Goods.Delivery! with { Date = null }, Period = new(new(2026, 3, 1), null) }),
        new("BR-IC-12", "/delivery/address/countryCode", Goods with { Delivery = new() { Date = new(2026, 3, 1) } },
            Goods),
        new("SGW-IC-PLACE", "/delivery/address/countryCode", DeliveredTo("US"), DeliveredTo("XI")),
        new("SGW-IC-PLACE", "/delivery/address/countryCode", DeliveredTo("BE"), DeliveredTo("NL")),
        new("SGW-IC-BUYER", "/buyer/vatNumber",
            Goods.WithBuyer(one => one with { VatNumber = "BE0403170701" }),
            Goods.WithBuyer(one => one with { VatNumber = "EL123456789" })),
        new("SGW-IC-BUYER", "/buyer/vatNumber",
            Goods.WithBuyer(one => one with { VatNumber = "GB123456789" }),
            Goods.WithBuyer(one => one with { VatNumber = "XI123456789" })),
    ];

    private static IEnumerable<RuleCase> Exemptions()
    {
        (string Rule, string Code, VatCategory Right, VatCategory Wrong)[] codes =
        [
            ("PEPPOL-EN16931-P0104", "VATEX-EU-G", VatCategory.Export, VatCategory.Exempt),
            ("PEPPOL-EN16931-P0105", "VATEX-EU-O", VatCategory.OutsideScope, VatCategory.Exempt),
            ("PEPPOL-EN16931-P0106", "VATEX-EU-IC", VatCategory.IntraCommunity, VatCategory.Export),
            ("PEPPOL-EN16931-P0107", "VATEX-EU-AE", VatCategory.ReverseCharge, VatCategory.Exempt),
            ("PEPPOL-EN16931-P0108", "VATEX-EU-D", VatCategory.Exempt, VatCategory.ReverseCharge),
            ("PEPPOL-EN16931-P0109", "VATEX-EU-F", VatCategory.Exempt, VatCategory.Export),
            ("PEPPOL-EN16931-P0110", "VATEX-EU-I", VatCategory.Exempt, VatCategory.ReverseCharge),
            ("PEPPOL-EN16931-P0111", "VATEX-EU-J", VatCategory.Exempt, VatCategory.ReverseCharge),
            ("SGW-VATEX-CATEGORY", "VATEX-EU-132", VatCategory.Exempt, VatCategory.ReverseCharge),
            ("SGW-VATEX-CATEGORY", "VATEX-FR-AE", VatCategory.ReverseCharge, VatCategory.Exempt),
            ("SGW-VATEX-CATEGORY", "VATEX-FR-CGI261-1", VatCategory.Exempt, VatCategory.OutsideScope),
        ];
        foreach (var (rule, code, right, wrong) in codes)
        {
            yield return new(rule, "/exemptions/0/code", Because(wrong, code), Because(right, code));
        }

        var exempt = Documents.Alone(VatCategory.Exempt);
        yield return new("SGW-EXEMPTION-UNUSED", "/exemptions/0/category",
            Simple with { Exemptions = exempt.Exemptions }, exempt);
        yield return new("SGW-EXEMPTION-UNUSED", "/exemptions/0/category",
            Simple with { Exemptions = [new((VatCategory)99, "x")] }, exempt);
        yield return new("SGW-EXEMPTION-TWICE", "/exemptions/1/category",
            exempt with { Exemptions = [new(VatCategory.Exempt, "One"), new(VatCategory.Exempt, "Two")] }, exempt);
    }

    private static DocumentContent Because(VatCategory category, string code) =>
        Documents.Alone(category) with { Exemptions = [new(category, null, code)] };

    private static DocumentContent DeliveredTo(string country) => Goods with
    {
        Delivery = Goods.Delivery! with { Address = new() { CountryCode = country } },
    };

    private static DocumentContent WrongSeller(DocumentContent content, VatCategory category) =>
        content.WithSeller(one => one with
        {
            VatNumber = category == VatCategory.OutsideScope ? "BE0202239951" : null,
        });

    private static DocumentContent With(DocumentContent content, bool isCharge, Vat vat) =>
        content.Allowing(one => one with { IsCharge = isCharge, Vat = vat });

    /// <summary>The lines in another category, so that only the allowance or charge has its own.</summary>
    private static DocumentContent Elsewhere(DocumentContent content) => content.WithLine(one => one with
    {
        Vat = one.Vat.Category == VatCategory.Standard ? Vat.Of(VatCategory.ZeroRated) : Vat.Standard(21),
    });
}
