namespace Gateway.Domain.Invoicing.Rules;

/// <summary>Why no VAT is charged: a reason for each category that wants one, none for the others, and a code of the
/// category it is written under.</summary>
internal static class ExemptionRules
{
    public static void Check(DocumentContent content, ContentFindings findings)
    {
        var used = VatUse.Of(content).Select(use => use.Vat.Category).ToHashSet();
        var seen = new HashSet<VatCategory>();
        foreach (var (at, exemption) in Places.Of("", "exemptions", content.Exemptions))
        {
            var row = VatCategoryRule.Of(exemption.Category);
            if (row is { WantsReason: false })
            {
                findings.Add(row.ReasonRule, $"{at}/category", exemption.Category.Code());
            }
            else if (row is not null && IsEmpty(exemption))
            {
                findings.Add(row.ReasonRule, $"{at}/reason", exemption.Category.Code());
            }

            if (!used.Contains(exemption.Category))
            {
                findings.Add("SGW-EXEMPTION-UNUSED", $"{at}/category", VatCategoryRule.CodeOf(exemption.Category));
            }

            if (!seen.Add(exemption.Category))
            {
                findings.Add("SGW-EXEMPTION-TWICE", $"{at}/category", VatCategoryRule.CodeOf(exemption.Category));
            }

            Code($"{at}/code", exemption, findings);
        }

        foreach (var row in VatCategoryRule.All)
        {
            if (row.WantsReason && used.Contains(row.Category) && !seen.Contains(row.Category))
            {
                findings.Add(row.ReasonRule, "/exemptions", row.Category.Code());
            }
        }
    }

    /// <summary>A code that is in no list is told with the other codes.</summary>
    private static void Code(string at, VatExemption exemption, ContentFindings findings)
    {
        if (exemption.Code is { } code && VatExemptionCodes.CategoryOf(code) is { } category
            && category != exemption.Category)
        {
            findings.Add(VatExemptionCodes.RuleOf(code), at, code, category.Code());
        }
    }

    private static bool IsEmpty(VatExemption exemption) =>
        string.IsNullOrWhiteSpace(exemption.Reason) && string.IsNullOrWhiteSpace(exemption.Code);
}
