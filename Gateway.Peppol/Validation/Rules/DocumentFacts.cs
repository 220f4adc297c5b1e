using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Rules.En16931;
using Gateway.Peppol.Validation.Rules.Peppol;
using Gateway.Peppol.Validation.XPath;

namespace Gateway.Peppol.Validation.Rules;

/// <summary>
/// What many rules ask of a document, worked out once, when it is first asked. A value that cannot be worked out is the
/// same dynamic error for every rule that asks.
/// </summary>
internal sealed class DocumentFacts(DocumentTree tree)
{
    private VatSums? vatSums;
    private Parties? parties;
    private int? mentioned;
    private Remembered<XPathDecimal> lineTotal;
    private DocumentCurrency? currency;
    private bool? hasPeriodStart;
    private bool? hasPeriodEnd;
    private Remembered<Node> periodStart;
    private Remembered<Node> periodEnd;

    /// <summary>What lines, allowances and charges come to by VAT category and rate.</summary>
    public VatSums VatSums => vatSums ??= new VatSums(tree);

    /// <summary>Which countries seller and buyer are in.</summary>
    public Parties Parties => parties ??= new Parties(tree);

    /// <summary>The currency of the amounts.</summary>
    public DocumentCurrency Currency => currency ??= new DocumentCurrency(tree);

    /// <summary>Whether the invoicing period begins (BT-73); every line with a period of its own asks.</summary>
    public bool HasPeriodStart => hasPeriodStart ??= tree.Root.Has(Cac.InvoicePeriod / Cbc.StartDate);

    /// <summary>Whether it ends (BT-74).</summary>
    public bool HasPeriodEnd => hasPeriodEnd ??= tree.Root.Has(Cac.InvoicePeriod / Cbc.EndDate);

    /// <summary>BT-73, which is one or none.</summary>
    public Node PeriodStart => periodStart.Get(() => tree.Root.One(Cac.InvoicePeriod / Cbc.StartDate));

    /// <summary>BT-74, which is one or none.</summary>
    public Node PeriodEnd => periodEnd.Get(() => tree.Root.One(Cac.InvoicePeriod / Cbc.EndDate));

    /// <summary>
    /// Whether any tax category element has the category's code, whatever its scheme. Where it is false, the rules of
    /// the category have nothing to ask.
    /// </summary>
    public bool Mentions(VatCategory category) => ((mentioned ??= FindMentioned()) & category.Bit) != 0;

    /// <summary>The sum of the net amounts (BT-131) of all lines, wherever they stand.</summary>
    public XPathDecimal LineTotal => lineTotal.Get(() =>
        SumOf(tree.All(Cac.InvoiceLine)) + SumOf(tree.All(Cac.CreditNoteLine)));

    public void Clear()
    {
        vatSums = null;
        parties = null;
        mentioned = null;
        lineTotal = default;
        currency = null;
        hasPeriodStart = null;
        hasPeriodEnd = null;
        periodStart = default;
        periodEnd = default;
    }

    private int FindMentioned()
    {
        var bits = 0;
        foreach (var category in tree.All(Cac.TaxCategory))
        {
            bits |= BitOf(category);
        }

        foreach (var category in tree.All(Cac.ClassifiedTaxCategory))
        {
            bits |= BitOf(category);
        }

        return bits;
    }

    private static int BitOf(Node category)
    {
        var bits = 0;
        foreach (var id in category.Select(Cbc.ID))
        {
            bits |= VatCategory.Find(XPathText.Trim(id.Text))?.Bit ?? 0;
        }

        return bits;
    }

    private static XPathDecimal SumOf(SameNameNodes lines)
    {
        var sum = XPathDecimal.Zero;
        foreach (var line in lines)
        {
            var amount = XPathDecimal.Of(line, Cbc.LineExtensionAmount);
            sum = amount.HasValue ? sum + amount : sum;
        }

        return sum;
    }
}
