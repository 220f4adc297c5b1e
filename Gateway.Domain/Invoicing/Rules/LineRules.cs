using Gateway.Domain.Money;

namespace Gateway.Domain.Invoicing.Rules;

/// <summary>The lines: their terms, numbers, price, period and allowances. The allowances of the document follow the
/// same rules as those of a line.</summary>
internal static class LineRules
{
    private const int LineListMax = 100;

    /// <summary>Below it a base quantity is a mistake, and a quotient by it could overflow.</summary>
    private const decimal BaseQuantityMin = 0.000_001m;

    private const decimal RoundingMax = 0.02m;

    public static void Check(DocumentContent content, ContentFindings findings)
    {
        Allowances("", content.AllowanceCharges, line: false, findings);
        var seen = new HashSet<string>();
        foreach (var (at, line) in Places.Of("", "lines", content.Lines).Take(DocumentRules.LinesMax))
        {
            if (!string.IsNullOrWhiteSpace(line.Id) && !seen.Add(line.Id))
            {
                findings.Add("SGW-LINE-ID", $"{at}/id", line.Id);
            }

            Lists(at, line, findings);
            TermRules.Texts(DocumentTexts.Of(at, line), findings);
            TermRules.Codes(DocumentCodes.Of(at, line), findings);
            TermRules.Amounts(DocumentAmounts.Of(at, line, content.Currency), findings);
            Numbers(at, line, findings);
            PriceOf(at, line, findings);
            Allowances(at, line.AllowanceCharges, line: true, findings);
            Periods(at, line.Period, content.Period, findings);
            Rounding(at, line, content.Currency, findings);
        }
    }

    /// <summary>Whether the numbers of a line are such that its net amount can be computed.</summary>
    public static bool IsComputable(Line line) =>
        Math.Abs(line.Quantity) <= Amount.ValueMax
        && Math.Abs(line.Price.Net) <= Amount.ValueMax
        && line.Price.BaseQuantity is null or (>= BaseQuantityMin and <= Amount.ValueMax);

    private static void Lists(string at, Line line, ContentFindings findings)
    {
        ReadOnlySpan<(string Name, int Count)> lists =
        [
            ("allowanceCharges", line.AllowanceCharges.Count),
            ("item/classifications", line.Item.Classifications.Count),
            ("item/properties", line.Item.Properties.Count),
        ];
        foreach (var (name, count) in lists)
        {
            if (count > LineListMax)
            {
                findings.Add("SGW-LIST-MAX", $"{at}/{name}", count, LineListMax);
            }
        }
    }

    private static void Numbers(string at, Line line, ContentFindings findings)
    {
        if (Math.Abs(line.Quantity) > Amount.ValueMax)
        {
            findings.Add("SGW-QUANTITY-MAX", $"{at}/quantity", line.Quantity, Amount.ValueMax);
        }

        ReadOnlySpan<(string Name, decimal? Price, string NegativeRule)> prices =
        [
            ("net", line.Price.Net, "BR-27"),
            ("gross", line.Price.Gross, "BR-28"),
            ("discount", line.Price.Discount, "PEPPOL-EN16931-R044"),
        ];
        foreach (var (name, price, negativeRule) in prices)
        {
            if (price < 0)
            {
                findings.Add(negativeRule, $"{at}/price/{name}", price.Value);
            }
            else if (price > Amount.ValueMax)
            {
                findings.Add("SGW-PRICE-MAX", $"{at}/price/{name}", price.Value, Amount.ValueMax);
            }
        }
    }

    /// <summary>
    /// Peppol lets a net amount be two hundredths off quantity times price (R120). Where there are no hundredths to
    /// round to, as in yen, both must come to a whole number.
    /// </summary>
    private static void Rounding(string at, Line line, Currency currency, ContentFindings findings)
    {
        if (currency == default || currency.Digits > 0 || !IsComputable(line))
        {
            return;
        }

        var exact = line.GrossAmount(currency);
        if (Math.Abs(exact.Value - exact.Round(Money.Rounding.HalfUp).Value) > RoundingMax)
        {
            findings.Add("SGW-LINE-MINOR-UNIT", $"{at}/quantity", exact.Value, currency.ToString());
        }
    }

    private static void PriceOf(string at, Line line, ContentFindings findings)
    {
        var price = line.Price;
        if (price.BaseQuantity <= 0)
        {
            findings.Add("PEPPOL-EN16931-R121", $"{at}/price/baseQuantity", price.BaseQuantity.Value);
        }
        else if (price.BaseQuantity is < BaseQuantityMin or > Amount.ValueMax)
        {
            findings.Add("SGW-BASE-QUANTITY", $"{at}/price/baseQuantity", price.BaseQuantity.Value);
        }

        if (price.BaseUnitCode is { } unit && unit != line.UnitCode)
        {
            findings.Add("PEPPOL-EN16931-R130", $"{at}/price/baseUnitCode", unit, line.UnitCode ?? "");
        }

        if (IsBounded(price.Gross) && IsBounded(price.Discount) && !IsNet(price))
        {
            findings.Add("PEPPOL-EN16931-R046", $"{at}/price/net", price.Net);
        }
    }

    private static bool IsNet(Price price) => price.Gross is { } gross
        ? price.Net == gross - (price.Discount ?? 0)
        : price.Discount is null;

    /// <summary>A price beyond belief is told as such; to compute with it could overflow.</summary>
    private static bool IsBounded(decimal? price) => price is null or (>= 0 and <= Amount.ValueMax);

    private static void Allowances(
        string parent, ListOf<AllowanceCharge> allowances, bool line, ContentFindings findings)
    {
        foreach (var (at, one) in Places.Of(parent, "allowanceCharges", allowances))
        {
            if (string.IsNullOrWhiteSpace(one.Reason) && string.IsNullOrWhiteSpace(one.ReasonCode))
            {
                findings.Add((line, one.IsCharge) switch
                {
                    (false, false) => "BR-33",
                    (false, true) => "BR-38",
                    (true, false) => "BR-42",
                    (true, true) => "BR-44",
                }, $"{at}/reason");
            }

            if (!line && one.Vat is null)
            {
                findings.Add(one.IsCharge ? "BR-37" : "BR-32", $"{at}/vat");
            }

            if (line && one.Vat is not null)
            {
                findings.Add("SGW-LINE-ALLOWANCE-VAT", $"{at}/vat");
            }

            Explanation(at, one, findings);
        }
    }

    /// <summary>Base and percentage go together and give the amount, to within two cents for rounding.</summary>
    private static void Explanation(string at, AllowanceCharge one, ContentFindings findings)
    {
        if (one.Percentage is { Value: < 0 or > 1_000 })
        {
            findings.Add("SGW-PERCENTAGE", $"{at}/percentage", one.Percentage.Value.Value);
            return;
        }

        if (one is { Percentage: not null, BaseAmount: null })
        {
            findings.Add("PEPPOL-EN16931-R041", $"{at}/baseAmount");
        }

        if (one is { Percentage: null, BaseAmount: not null })
        {
            findings.Add("PEPPOL-EN16931-R042", $"{at}/percentage");
        }

        if (one.BaseAmount is not { } whole || Math.Abs(whole.Value) > Amount.ValueMax
            || Math.Abs(one.Amount.Value) > Amount.ValueMax)
        {
            return;
        }

        if (one.Percentage is { } percentage
            && Math.Abs(one.Amount.Value - (whole.Value * percentage.Fraction)) > 0.02m)
        {
            findings.Add("PEPPOL-EN16931-R040", $"{at}/amount", one.Amount.Value, whole.Value, percentage.ToString());
        }

        if (!one.IsCharge && one.Amount.Value > whole.Value)
        {
            findings.Add("SGW-ALLOWANCE-BASE", $"{at}/amount", one.Amount.Value, whole.Value);
        }
    }

    private static void Periods(string at, Period? period, Period? whole, ContentFindings findings)
    {
        if (period is null)
        {
            return;
        }

        DocumentRules.Period(period, $"{at}/period", "BR-CO-20", "BR-30", findings);
        if (period.Start < whole?.Start || period.Start > whole?.End)
        {
            findings.Add("PEPPOL-EN16931-R110", $"{at}/period/start", period.Start.Value);
        }

        if (period.End > whole?.End || period.End < whole?.Start)
        {
            findings.Add("PEPPOL-EN16931-R111", $"{at}/period/end", period.End.Value);
        }
    }
}
