using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Wording;
using static Gateway.Domain.Findings.Severity;

namespace Gateway.Peppol.Validation.Rules.En16931;

/// <summary>BR-DEC: amounts have two decimals at most.</summary>
internal static class BrDec
{
    public static readonly Rule[] Rules =
    [
        TwoDecimals("BR-DEC-01", Model.DocumentAllowance, Cbc.Amount, "BT-92"),
        TwoDecimals("BR-DEC-02", Model.DocumentAllowance, Cbc.BaseAmount, "BT-93"),
        TwoDecimals("BR-DEC-05", Model.DocumentCharge, Cbc.Amount, "BT-99"),
        TwoDecimals("BR-DEC-06", Model.DocumentCharge, Cbc.BaseAmount, "BT-100"),
        TwoDecimals("BR-DEC-09", Model.Totals, Cbc.LineExtensionAmount, "BT-106"),
        TwoDecimals("BR-DEC-10", Model.Totals, Cbc.AllowanceTotalAmount, "BT-107"),
        TwoDecimals("BR-DEC-11", Model.Totals, Cbc.ChargeTotalAmount, "BT-108"),
        TwoDecimals("BR-DEC-12", Model.Totals, Cbc.TaxExclusiveAmount, "BT-109"),
        NeverBroken("BR-DEC-13", "BT-110"),
        TwoDecimals("BR-DEC-14", Model.Totals, Cbc.TaxInclusiveAmount, "BT-112"),
        NeverBroken("BR-DEC-15", "BT-111"),
        TwoDecimals("BR-DEC-16", Model.Totals, Cbc.PrepaidAmount, "BT-113"),
        TwoDecimals("BR-DEC-17", Model.Totals, Cbc.PayableRoundingAmount, "BT-114"),
        TwoDecimals("BR-DEC-18", Model.Totals, Cbc.PayableAmount, "BT-115"),
        TwoDecimals("BR-DEC-19", Model.Breakdown, Cbc.TaxableAmount, "BT-116"),
        TwoDecimals("BR-DEC-20", Model.Breakdown, Cbc.TaxAmount, "BT-117"),
        TwoDecimals("BR-DEC-23", Model.Line, Cbc.LineExtensionAmount, "BT-131"),
        TwoDecimals("BR-DEC-24", Model.LineAllowance, Cbc.Amount, "BT-136"),
        TwoDecimals("BR-DEC-25", Model.LineAllowance, Cbc.BaseAmount, "BT-137"),
        TwoDecimals("BR-DEC-27", Model.LineCharge, Cbc.Amount, "BT-141"),
        TwoDecimals("BR-DEC-28", Model.LineCharge, Cbc.BaseAmount, "BT-142"),
    ];

    private static Rule TwoDecimals(string id, RuleContext context, ElementName amount, string term) =>
        new(id, Fatal, context)
        {
            Term = term,
            At = amount,
            Holds = node => Decimals.AtMostTwo(node.One(amount).Text),
            Says = Say.TooManyDecimals,
        };

    /// <summary>
    /// The official rule looks for the currency code inside the VAT amount, where it never is, so it never fires;
    /// UBL-DT-01 finds what it means.
    /// </summary>
    private static Rule NeverBroken(string id, string term) => new(id, Fatal, Model.Document)
    {
        Term = term,
        Holds = _ => true,
        Says = Say.TooManyDecimals,
    };
}
