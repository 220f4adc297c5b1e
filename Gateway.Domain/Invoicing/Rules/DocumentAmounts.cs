using Gateway.Domain.Money;

namespace Gateway.Domain.Invoicing.Rules;

/// <summary>Every amount of a document that somebody gave; prices are numbers and have rules of their own.</summary>
internal static class DocumentAmounts
{
    public static IEnumerable<AmountTerm> Of(DocumentContent content)
    {
        var currency = content.Currency;
        yield return new("", "paidAmount", content.PaidAmount, currency, "BR-DEC-16");
        yield return new("", "roundingAmount", content.RoundingAmount, currency, "BR-DEC-17", MayBeNegative: true);
        yield return new("", "vatTotalInVatCurrency", content.VatTotalInVatCurrency, content.VatCurrency ?? currency,
            "BR-DEC-15", MayBeNegative: true);
        foreach (var (at, one) in Places.Of("", "allowanceCharges", content.AllowanceCharges))
        {
            yield return new(at, "amount", one.Amount, currency, one.IsCharge ? "BR-DEC-05" : "BR-DEC-01");
            yield return new(at, "baseAmount", one.BaseAmount, currency, one.IsCharge ? "BR-DEC-06" : "BR-DEC-02");
        }
    }

    public static IEnumerable<AmountTerm> Of(string line, Line content, Currency currency)
    {
        yield return new(line, "statedNetAmount", content.StatedNetAmount, currency, "BR-DEC-23", MayBeNegative: true);
        foreach (var (at, one) in Places.Of(line, "allowanceCharges", content.AllowanceCharges))
        {
            yield return new(at, "amount", one.Amount, currency, one.IsCharge ? "BR-DEC-27" : "BR-DEC-24");
            yield return new(at, "baseAmount", one.BaseAmount, currency, one.IsCharge ? "BR-DEC-28" : "BR-DEC-25");
        }
    }
}
