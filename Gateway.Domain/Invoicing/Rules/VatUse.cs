namespace Gateway.Domain.Invoicing.Rules;

/// <summary>One use of a VAT category and rate: by the line, or the allowance or charge, of this index.</summary>
internal readonly record struct VatUse(VatPlace Place, int Index, Vat Vat)
{
    public string Pointer => Place == VatPlace.Line ? $"/lines/{Index}/vat" : $"/allowanceCharges/{Index}/vat";

    public static IEnumerable<VatUse> Of(DocumentContent content)
    {
        for (var index = 0; index < Math.Min(content.Lines.Count, DocumentRules.LinesMax); index++)
        {
            yield return new(VatPlace.Line, index, content.Lines[index].Vat);
        }

        for (var index = 0; index < content.AllowanceCharges.Count; index++)
        {
            var one = content.AllowanceCharges[index];
            if (one.Vat is { } vat)
            {
                yield return new(one.IsCharge ? VatPlace.Charge : VatPlace.Allowance, index, vat);
            }
        }
    }
}
