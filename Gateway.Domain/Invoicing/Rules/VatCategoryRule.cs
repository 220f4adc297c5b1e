namespace Gateway.Domain.Invoicing.Rules;

/// <summary>
/// One VAT category as EN 16931 describes it (6.4.3.2 ff.): the rule families of the categories have one shape, and
/// a row says what differs. The official ids are the prefix and a number: 02 to 04 the parties (by line, allowance,
/// charge), 05 to 07 the rate (likewise), 10 the reason.
/// </summary>
internal sealed record VatCategoryRule(
    VatCategory Category,
    string Prefix,
    RateRule Rate,
    bool WantsReason,
    VatNumberRule Seller,
    VatNumberRule Buyer)
{
    public static readonly IReadOnlyList<VatCategoryRule> All =
    [
        new(VatCategory.Standard, "BR-S", RateRule.AboveZero, WantsReason: false,
            VatNumberRule.VatOrTaxRegistration, VatNumberRule.Free),
        new(VatCategory.ZeroRated, "BR-Z", RateRule.Zero, WantsReason: false,
            VatNumberRule.VatOrTaxRegistration, VatNumberRule.Free),
        new(VatCategory.Exempt, "BR-E", RateRule.Zero, WantsReason: true,
            VatNumberRule.VatOrTaxRegistration, VatNumberRule.Free),
        new(VatCategory.ReverseCharge, "BR-AE", RateRule.Zero, WantsReason: true,
            VatNumberRule.VatOrTaxRegistration, VatNumberRule.VatOrLegalRegistration),
        new(VatCategory.IntraCommunity, "BR-IC", RateRule.Zero, WantsReason: true,
            VatNumberRule.Vat, VatNumberRule.Vat),
        new(VatCategory.Export, "BR-G", RateRule.Zero, WantsReason: true,
            VatNumberRule.Vat, VatNumberRule.Free),
        new(VatCategory.OutsideScope, "BR-O", RateRule.None, WantsReason: true,
            VatNumberRule.Forbidden, VatNumberRule.Forbidden),
    ];

    public string ReasonRule => $"{Prefix}-10";

    /// <summary>Null for a category that we do not issue.</summary>
    public static VatCategoryRule? Of(VatCategory category) => All.FirstOrDefault(row => row.Category == category);

    /// <summary>The code of a category, or a question mark for a number that is none.</summary>
    public static string CodeOf(VatCategory category) => Enum.IsDefined(category) ? category.Code() : "?";

    public string PartyRule(VatPlace place) => $"{Prefix}-{2 + (int)place:00}";

    public string RateRuleId(VatPlace place) => $"{Prefix}-{5 + (int)place:00}";

    public bool Allows(Vat vat) => Rate switch
    {
        RateRule.AboveZero => vat.Rate is { Value: > 0 },
        RateRule.Zero => vat.Rate is { Value: 0 },
        _ => vat.Rate is null,
    };
}
