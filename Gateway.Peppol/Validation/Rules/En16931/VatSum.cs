using Gateway.Peppol.Validation.XPath;

namespace Gateway.Peppol.Validation.Rules.En16931;

/// <summary>What stands under one VAT category, or one category and rate.</summary>
internal sealed class VatSum
{
    private readonly decimal[] amounts = new decimal[Enum.GetValues<VatPart>().Length];
    private readonly int[] counts = new int[Enum.GetValues<VatPart>().Length];

    /// <summary>Nothing at all. Never added to.</summary>
    public static VatSum Empty { get; } = new();

    public void Add(VatPart part, XPathDecimal amount)
    {
        amounts[(int)part] += amount.OrZero;
        counts[(int)part]++;
    }

    /// <summary>
    /// Whether lines of the kind are there, or any allowance or charge, on the document or elsewhere.
    /// </summary>
    public bool IsUsed(VatPart lines) =>
        Has(lines) || Has(VatPart.Allowances) || Has(VatPart.Charges) || Has(VatPart.Elsewhere);

    /// <summary>Lines of one kind, plus charges, minus allowances.</summary>
    public XPathDecimal Taxable(VatPart lines) =>
        amounts[(int)lines] + amounts[(int)VatPart.Charges] - amounts[(int)VatPart.Allowances];

    private bool Has(VatPart part) => counts[(int)part] > 0;
}
