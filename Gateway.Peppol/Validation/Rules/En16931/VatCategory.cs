using System.Text;
using Gateway.Peppol.Validation.Documents;

namespace Gateway.Peppol.Validation.Rules.En16931;

/// <summary>One VAT category of EN 16931 and where its rules stand: ten rules of one shape for each.</summary>
internal sealed class VatCategory
{
    private readonly byte[] code;

    private VatCategory(string letters, string rules)
    {
        Letters = letters;
        Rules = rules;
        code = Encoding.ASCII.GetBytes(letters);
        Breakdown = RuleContext.BelowRoot(Cac.TaxTotal / Cac.TaxSubtotal / Cac.TaxCategory).Where(Is);
        Allowance = OnAllowance(Model.IsAllowance);
        Charge = OnAllowance(Model.IsCharge);
        Item = RuleContext.On(
            Cac.InvoiceLine / Cac.Item / Cac.ClassifiedTaxCategory,
            Cac.CreditNoteLine / Cac.Item / Cac.ClassifiedTaxCategory).Where(Is);
    }

    public static VatCategory ReverseCharge { get; } = new("AE", "BR-AE");

    public static VatCategory Exempt { get; } = new("E", "BR-E");

    public static VatCategory Export { get; } = new("G", "BR-G");

    public static VatCategory IntraCommunity { get; } = new("K", "BR-IC");

    public static VatCategory CanaryIslands { get; } = new("L", "BR-AF");

    public static VatCategory CeutaMelilla { get; } = new("M", "BR-AG");

    public static VatCategory OutOfScope { get; } = new("O", "BR-O");

    public static VatCategory Standard { get; } = new("S", "BR-S");

    public static VatCategory ZeroRated { get; } = new("Z", "BR-Z");

    /// <summary>In the order of the norm's patterns. Split payment (B) has rules of another kind.</summary>
    public static VatCategory[] All { get; } =
    [
        ReverseCharge, Exempt, Export, IntraCommunity, CanaryIslands, CeutaMelilla, OutOfScope, Standard, ZeroRated,
    ];

    /// <summary>The code of UNTDID 5305.</summary>
    public string Letters { get; }

    /// <summary>How the ids of its rules begin.</summary>
    public string Rules { get; }

    public ReadOnlySpan<byte> Code => code;

    public RuleContext Breakdown { get; }

    public RuleContext Allowance { get; }

    public RuleContext Charge { get; }

    public RuleContext Item { get; }

    /// <summary>Its own bit in a set of categories.</summary>
    public int Bit => 1 << (code[0] - 'A');

    public RuleContext[] Contexts => [Breakdown, Allowance, Charge, Item];

    /// <summary>The category of a code; null for split payment and for what is no category.</summary>
    public static VatCategory? Find(ReadOnlySpan<byte> code)
    {
        foreach (var category in All)
        {
            if (code.SequenceEqual(category.code))
            {
                return category;
            }
        }

        return null;
    }

    /// <summary>A tax category element of this category, under the scheme VAT.</summary>
    public bool Is(Node taxCategory) => Vat.HasCode(taxCategory, code) && Vat.IsVat(taxCategory);

    private RuleContext OnAllowance(Func<Node, bool> isKind) =>
        RuleContext.On(Cac.AllowanceCharge / Cac.TaxCategory)
            .Where(category => isKind(category.Parent) && Is(category));
}
