namespace Gateway.Domain.Invoicing.Rules;

/// <summary>One use of a VAT category and rate in a document.</summary>
internal readonly record struct VatUse(string At, VatPlace Place, Vat Vat)
{
    public static IEnumerable<VatUse> Of(DocumentContent content)
    {
        foreach (var (at, line) in Places.Of("/lines", content.Lines).Take(DocumentRules.LinesMax))
        {
            yield return new($"{at}/vat", VatPlace.Line, line.Vat);
        }

        foreach (var (at, one) in Places.Of("/allowanceCharges", content.AllowanceCharges))
        {
            if (one.Vat is { } vat)
            {
                yield return new($"{at}/vat", one.IsCharge ? VatPlace.Charge : VatPlace.Allowance, vat);
            }
        }
    }
}
