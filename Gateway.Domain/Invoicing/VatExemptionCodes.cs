using System.Collections.Frozen;
using Gateway.Domain.Invoicing.CodeLists;

namespace Gateway.Domain.Invoicing;

/// <summary>
/// The VATEX codes and the one VAT category each belongs to. Most give the reason of an exemption (E); those that
/// do not stand in a table, with the Peppol rule that ties them to their category where there is one.
/// </summary>
public static class VatExemptionCodes
{
    public const string ReverseCharge = "VATEX-EU-AE";
    public const string IntraCommunity = "VATEX-EU-IC";
    public const string Export = "VATEX-EU-G";
    public const string OutsideScope = "VATEX-EU-O";
    public const string TravelAgents = "VATEX-EU-D";
    public const string SecondHandGoods = "VATEX-EU-F";
    public const string WorksOfArt = "VATEX-EU-I";
    public const string CollectorsItems = "VATEX-EU-J";

    private const string OurRule = "SGW-VATEX-CATEGORY";

    private static readonly FrozenDictionary<string, (VatCategory Category, string Rule)> Particular =
        new Dictionary<string, (VatCategory, string)>
        {
            [Export] = (VatCategory.Export, "PEPPOL-EN16931-P0104"),
            [OutsideScope] = (VatCategory.OutsideScope, "PEPPOL-EN16931-P0105"),
            [IntraCommunity] = (VatCategory.IntraCommunity, "PEPPOL-EN16931-P0106"),
            [ReverseCharge] = (VatCategory.ReverseCharge, "PEPPOL-EN16931-P0107"),
            [TravelAgents] = (VatCategory.Exempt, "PEPPOL-EN16931-P0108"),
            [SecondHandGoods] = (VatCategory.Exempt, "PEPPOL-EN16931-P0109"),
            [WorksOfArt] = (VatCategory.Exempt, "PEPPOL-EN16931-P0110"),
            [CollectorsItems] = (VatCategory.Exempt, "PEPPOL-EN16931-P0111"),
            ["VATEX-FR-AE"] = (VatCategory.ReverseCharge, OurRule),
        }.ToFrozenDictionary();

    public static IReadOnlySet<string> All => CodeList.ExemptionReasons.Codes;

    /// <summary>The category a code belongs to; null for a code that is not in the list.</summary>
    public static VatCategory? CategoryOf(string code) => !All.Contains(code)
        ? null
        : Particular.TryGetValue(code, out var row) ? row.Category : VatCategory.Exempt;

    /// <summary>The rule that is broken when a code stands under another category.</summary>
    internal static string RuleOf(string code) => Particular.TryGetValue(code, out var row) ? row.Rule : OurRule;
}
