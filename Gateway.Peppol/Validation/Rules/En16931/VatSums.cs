using System.Text;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.XPath;

namespace Gateway.Peppol.Validation.Rules.En16931;

/// <summary>
/// Lines, charges and allowances of a document added up by VAT category and by category and rate, in one pass, so that
/// a breakdown of many rates stays linear. An amount or a rate that is no number spoils the sums it belongs to; the
/// amount of an allowance that is not the document's belongs to none.
/// </summary>
internal sealed class VatSums
{
    private readonly Dictionary<string, VatSum> byCategory = [];
    private readonly Dictionary<(string Category, decimal Rate), VatSum> byRate = [];
    private readonly Dictionary<string, DynamicErrorException> spoilt = [];

    private readonly List<string> codes = [];
    private readonly List<decimal> rates = [];

    public VatSums(DocumentTree tree)
    {
        foreach (var line in tree.All(Cac.InvoiceLine))
        {
            AddLine(line, VatPart.InvoiceLines);
        }

        foreach (var line in tree.All(Cac.CreditNoteLine))
        {
            AddLine(line, VatPart.CreditNoteLines);
        }

        foreach (var allowance in tree.All(Cac.AllowanceCharge))
        {
            AddAllowance(allowance);
        }
    }

    /// <summary>Everything under the category, whatever its rate.</summary>
    public VatSum Of(string category) =>
        spoilt.TryGetValue(category, out var error)
            ? throw error
            : byCategory.GetValueOrDefault(category) ?? VatSum.Empty;

    /// <summary>Everything under the category at the rate.</summary>
    public VatSum Of(string category, XPathDecimal rate) =>
        spoilt.TryGetValue(category, out var error) ? throw error
        : rate.HasValue ? byRate.GetValueOrDefault((category, rate.OrZero)) ?? VatSum.Empty
        : VatSum.Empty;

    private void AddLine(Node line, VatPart part) => Add(
        line,
        Cac.Item / Cac.ClassifiedTaxCategory,
        Cbc.LineExtensionAmount,
        () => line.Parent.IsRoot ? part : VatPart.Elsewhere);

    private void AddAllowance(Node allowance) => Add(
        allowance,
        Cac.TaxCategory,
        Cbc.Amount,
        () => !allowance.Parent.IsRoot ? VatPart.Elsewhere
            : Model.IsCharge(allowance) ? VatPart.Charges
            : Model.IsAllowance(allowance) ? VatPart.Allowances
            : VatPart.Elsewhere);

    private void Add(Node item, ElementPath categories, ElementName amountName, Func<VatPart> partOf)
    {
        codes.Clear();
        rates.Clear();
        try
        {
            foreach (var category in item.Select(categories))
            {
                Note(category);
            }

            if (codes.Count > 0)
            {
                var part = partOf();
                Add(part, part == VatPart.Elsewhere ? XPathDecimal.Zero : XPathDecimal.Of(item, amountName));
            }
        }
        catch (DynamicErrorException error)
        {
            Spoil(item, categories, error);
        }
    }

    /// <summary>An item of several categories counts under each of them, with each of their rates.</summary>
    private void Note(Node category)
    {
        var code = CodeOf(category);
        var rate = XPathDecimal.Of(category, Cbc.Percent);
        if (!codes.Contains(code))
        {
            codes.Add(code);
        }

        if (rate.HasValue && !rates.Contains(rate.OrZero))
        {
            rates.Add(rate.OrZero);
        }
    }

    private void Add(VatPart part, XPathDecimal amount)
    {
        foreach (var code in codes)
        {
            SumFor(byCategory, code).Add(part, amount);
            foreach (var rate in rates)
            {
                SumFor(byRate, (code, rate)).Add(part, amount);
            }
        }
    }

    private void Spoil(Node item, ElementPath categories, DynamicErrorException error)
    {
        foreach (var category in item.Select(categories))
        {
            spoilt[XPathText.Normalize(category.First(Cbc.ID).Text)] = error;
        }
    }

    private static VatSum SumFor<TKey>(Dictionary<TKey, VatSum> sums, TKey key)
        where TKey : notnull
    {
        if (!sums.TryGetValue(key, out var sum))
        {
            sums[key] = sum = new VatSum();
        }

        return sum;
    }

    /// <summary>The usual codes are kept as they are: no string is made for each line.</summary>
    private static string CodeOf(Node category)
    {
        var code = XPathText.Trim(category.One(Cbc.ID).Text);
        return VatCategory.Find(code)?.Letters ?? Encoding.UTF8.GetString(code);
    }
}
