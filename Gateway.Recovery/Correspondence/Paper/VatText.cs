using Gateway.Domain.Invoicing;

namespace Gateway.Recovery.Correspondence.Paper;

/// <summary>A VAT category and rate as a reader understands it: <c>21 %</c>, <c>0 % exonéré</c>.</summary>
internal static class VatText
{
    public static string Of(Vat vat, InvoicePaper paper)
    {
        var word = vat.Category switch
        {
            VatCategory.Exempt => Labels.Exempt,
            VatCategory.ReverseCharge => Labels.ReverseCharge,
            VatCategory.IntraCommunity => Labels.IntraCommunity,
            VatCategory.Export => Labels.Export,
            VatCategory.OutsideScope => Labels.OutsideScope,
            _ => null,
        };
        return word is null ? Rate(vat, paper) : paper.In(word);
    }

    /// <summary>The rate alone, for the narrow column of a line; outside the scope of VAT there is none.</summary>
    public static string Rate(Vat vat, InvoicePaper paper) =>
        vat.Rate is { } rate ? paper.Format.Percent(rate) : "–";
}
