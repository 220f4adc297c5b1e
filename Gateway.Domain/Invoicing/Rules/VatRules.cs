using Gateway.Domain.Parties;

namespace Gateway.Domain.Invoicing.Rules;

/// <summary>Each VAT category with its rate, the parties it needs, and the categories it can stand beside.</summary>
internal static class VatRules
{
    private const decimal RateMax = 100;

    /// <summary>BR-CO-17 takes a rate that rounds to zero for none, and then wants no VAT.</summary>
    private const decimal RateMin = 0.5m;

    public static void Check(DocumentContent content, ContentFindings findings)
    {
        var uses = VatUse.Of(content).ToList();
        foreach (var use in uses)
        {
            Rate(use, findings);
        }

        foreach (var used in uses.GroupBy(use => use.Vat.Category))
        {
            if (VatCategoryRule.Of(used.Key) is { } row)
            {
                Sides(content, row, row.PartyRule(used.Min(use => use.Place)), findings);
            }
        }

        Alone(uses, findings);
        if (uses.Any(use => use.Vat.Category == VatCategory.IntraCommunity))
        {
            IntraCommunity(content, findings);
        }
    }

    /// <summary>Whether a rate is such that VAT can be computed.</summary>
    public static bool IsBounded(Vat vat) => vat.Rate is null or { Value: >= -RateMax and <= RateMax };

    private static void Rate(VatUse use, ContentFindings findings)
    {
        var row = VatCategoryRule.Of(use.Vat.Category);
        if (row is null)
        {
            findings.Add("SGW-VAT-CATEGORY", $"{use.Pointer}/category", VatCategoryRule.CodeOf(use.Vat.Category));
        }
        else if (!IsBounded(use.Vat))
        {
            findings.Add("SGW-VAT-RATE-MAX", $"{use.Pointer}/rate", use.Vat.Rate!.Value.Value, RateMax);
        }
        else if (use.Vat.Rate is { Value: > 0 and < RateMin })
        {
            findings.Add("SGW-VAT-RATE-MIN", $"{use.Pointer}/rate", use.Vat.Rate.Value.ToString(), RateMin);
        }
        else if (!row.Allows(use.Vat))
        {
            findings.Add(
                row.RateRuleId(use.Place), $"{use.Pointer}/rate", row.Category.Code(), use.Vat.Rate?.ToString() ?? "–");
        }
    }

    private static void Sides(DocumentContent content, VatCategoryRule row, string rule, ContentFindings findings)
    {
        var seller = content.Seller;
        string? representative = content.TaxRepresentative?.VatNumber;
        var isSellerRight = row.Seller switch
        {
            VatNumberRule.VatOrTaxRegistration => AnyGiven(seller.VatNumber, representative, seller.TaxRegistration),
            VatNumberRule.Vat => AnyGiven(seller.VatNumber, representative),
            VatNumberRule.Forbidden => !AnyGiven(seller.VatNumber, representative),
            _ => true,
        };
        if (!isSellerRight)
        {
            findings.Add(rule, "/seller/vatNumber", row.Category.Code());
        }

        var buyer = content.Buyer;
        var isBuyerRight = row.Buyer switch
        {
            VatNumberRule.VatOrLegalRegistration => AnyGiven(buyer.VatNumber, buyer.LegalRegistration?.Value),
            VatNumberRule.Vat => AnyGiven(buyer.VatNumber),
            VatNumberRule.Forbidden => !AnyGiven(buyer.VatNumber),
            _ => true,
        };
        if (!isBuyerRight)
        {
            findings.Add(rule, "/buyer/vatNumber", row.Category.Code());
        }
    }

    /// <summary>BR-O-11 to BR-O-14: what is outside the scope of VAT stands on a document of its own.</summary>
    private static void Alone(List<VatUse> uses, ContentFindings findings)
    {
        var others = uses.Where(use => use.Vat.Category != VatCategory.OutsideScope).ToList();
        if (others.Count > 0 && others.Count < uses.Count)
        {
            findings.Add("BR-O-11", $"{others[0].Pointer}/category");
        }
    }

    /// <summary>Goods that leave for another member state, to a buyer with a VAT number of another member state than
    /// the seller's (Directive 2006/112/EC art. 138), and when and where to.</summary>
    private static void IntraCommunity(DocumentContent content, ContentFindings findings)
    {
        var place = content.Delivery?.Address?.CountryCode;
        if (string.IsNullOrWhiteSpace(place))
        {
            findings.Add("BR-IC-12", "/delivery/address/countryCode");
        }
        else if (!IsMemberState(place) || place == content.Seller.Address.CountryCode)
        {
            findings.Add("SGW-IC-PLACE", "/delivery/address/countryCode", place);
        }

        if (content.Delivery?.Date is null && content.Period is null or { Start: null, End: null })
        {
            findings.Add("BR-IC-11", "/delivery/date");
        }

        if (VatNumber.TryParse(content.Buyer.VatNumber, out var buyer)
            && (!IsMemberState(StateOf(buyer)) || StateOf(buyer) == SellerState(content)))
        {
            findings.Add("SGW-IC-BUYER", "/buyer/vatNumber", buyer.Text);
        }
    }

    private static string? SellerState(DocumentContent content) =>
        VatNumber.TryParse(content.Seller.VatNumber ?? content.TaxRepresentative?.VatNumber, out var seller)
            ? StateOf(seller)
            : null;

    /// <summary>Northern Ireland keeps its own prefix: for goods it is treated as a member state.</summary>
    private static string StateOf(VatNumber number) =>
        number.Text.StartsWith("XI", StringComparison.Ordinal) ? "XI" : number.Country.Code;

    private static bool IsMemberState(string code) =>
        code == "XI" || (Country.TryParse(code, out var country) && country.IsInEuropeanUnion);

    private static bool AnyGiven(params ReadOnlySpan<string?> numbers)
    {
        foreach (var number in numbers)
        {
            if (!string.IsNullOrWhiteSpace(number))
            {
                return true;
            }
        }

        return false;
    }
}
