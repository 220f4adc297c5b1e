namespace Gateway.Peppol.Validation.Rules.En16931;

/// <summary>
/// The VAT families BR-AE, BR-E, BR-G, BR-IC, BR-AF, BR-AG, BR-O, BR-S and BR-Z: one row a category here, ten rules of
/// one shape in <see cref="VatUseRules"/> and <see cref="VatBreakdownRules"/>, what a category has of its own in <see
/// cref="VatSpecialRules"/>.
/// </summary>
internal static class BrVat
{
    private static readonly (VatCategory Category, VatShape Shape)[] Table =
    [
        (VatCategory.ReverseCharge, Untaxed(VatParties.SellerAndBuyer, VatRate.Zero, needsReason: true)),
        (VatCategory.Exempt, Untaxed(VatParties.Seller, VatRate.Zero, needsReason: true)),
        (VatCategory.Export, Untaxed(VatParties.SellerByVat, VatRate.Zero, needsReason: true)),
        (VatCategory.IntraCommunity, Untaxed(VatParties.SellerAndBuyerByVat, VatRate.Zero, needsReason: true)),
        (VatCategory.CanaryIslands, Taxed(VatPresence.RowPerRate, VatRate.NotNegative)),
        (VatCategory.CeutaMelilla, Taxed(VatPresence.RowPerRate, VatRate.NotNegative)),
        (VatCategory.OutOfScope, Untaxed(VatParties.Nobody, VatRate.Absent, needsReason: true)),
        (VatCategory.Standard, Taxed(VatPresence.RowPerRateOfAnyScheme, VatRate.Positive)),
        (VatCategory.ZeroRated, Untaxed(VatParties.Seller, VatRate.Zero, needsReason: false)),
    ];

    public static readonly Rule[] Rules =
    [
        .. Table.SelectMany(row => VatUseRules.Of(row.Category, row.Shape)),
        .. Table.SelectMany(row => VatBreakdownRules.Of(row.Category, row.Shape)),
        .. VatSpecialRules.Rules,
    ];

    private static VatShape Untaxed(VatParties parties, VatRate rate, bool needsReason) => new()
    {
        Presence = VatPresence.OneRow,
        Parties = parties,
        Rate = rate,
        IsTaxed = false,
        NeedsReason = needsReason,
    };

    private static VatShape Taxed(VatPresence presence, VatRate rate) => new()
    {
        Presence = presence,
        Parties = VatParties.Seller,
        Rate = rate,
        IsTaxed = true,
        NeedsReason = false,
    };
}
