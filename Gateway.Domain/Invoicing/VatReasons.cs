using Gateway.Domain.Invoicing.Rules;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;

namespace Gateway.Domain.Invoicing;

/// <summary>Which Belgian mention belongs to a category, and documents filled in with it.</summary>
public static class VatReasons
{
    /// <summary>
    /// The reason of a category between a seller and a buyer. AE, K, G and O follow from the countries; E has to be
    /// named (article 44, small enterprise, a margin scheme, an own text), as has O within Belgium or towards a
    /// private person, and everything of a seller outside Belgium, whose law this table does not hold.
    /// </summary>
    /// <param name="seller">The country whose VAT law the seller is under.</param>
    /// <param name="buyer">The country of the buyer's VAT number, else of its address.</param>
    /// <param name="kind">A private person cannot owe the VAT.</param>
    /// <param name="category">The category on the document.</param>
    public static VatReason For(Country seller, Country buyer, ClientKind kind, VatCategory category)
    {
        var isPrivate = kind == ClientKind.PrivatePerson;
        return category switch
        {
            VatCategory.Standard or VatCategory.ZeroRated => new VatReason.NotNeeded(),
            VatCategory.ReverseCharge or VatCategory.IntraCommunity when isPrivate =>
                new VatReason.Impossible("SGW-VAT-MENTION-PRIVATE"),
            _ when seller != Country.Belgium => new VatReason.ToBeNamed(),
            VatCategory.ReverseCharge when buyer == Country.Belgium =>
                new VatReason.Known(VatMention.DomesticReverseCharge),
            VatCategory.ReverseCharge when buyer.IsInEuropeanUnion => new VatReason.Known(VatMention.EuServices),
            VatCategory.ReverseCharge => new VatReason.Impossible("SGW-VAT-MENTION-COUNTRY"),
            VatCategory.IntraCommunity => new VatReason.Known(VatMention.IntraCommunityGoods),
            VatCategory.Export => new VatReason.Known(VatMention.Export),
            VatCategory.OutsideScope when buyer != Country.Belgium && !isPrivate =>
                new VatReason.Known(VatMention.OutsideScope),
            _ => new VatReason.ToBeNamed(),
        };
    }

    /// <summary>
    /// The content with the reason of each category that wants one, in the language of the document and the wording
    /// of its issue date. An own text is kept; an own code is kept beside the text of the mention. A document that is
    /// wholly outside the scope of VAT leaves out the VAT numbers, which may not stand on it (BR-O-02). What
    /// <see cref="ContentRules"/> says of the result is not repeated here.
    /// </summary>
    /// <param name="content">The document as it was asked for.</param>
    /// <param name="buyer">Who the client is before the law.</param>
    /// <param name="language">The language of the document.</param>
    /// <param name="named">The mentions somebody named.</param>
    public static ReasonedContent Complete(
        DocumentContent content, ClientKind buyer, Language language, ListOf<VatMention> named = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        var findings = new ContentFindings();
        var rows = new List<string>();
        var used = VatUse.Of(content).Select(use => use.Vat.Category).Distinct().Order().ToList();
        var exemptions = content.Exemptions.Where(one => !used.Contains(one.Category)).ToList();
        foreach (var category in used)
        {
            var given = content.Exemptions.Where(one => one.Category == category).ToList();
            var row = RowOf(category, content, buyer, given, named, findings);
            exemptions.AddRange(row is null ? given : [Merge(given, row, language)]);
            rows.AddRange(row is null ? [] : [row.Id]);
        }

        foreach (var mention in named)
        {
            var category = VatMentions.CategoryOf(mention);
            if (category is null || !used.Contains(category.Value))
            {
                findings.Add(
                    "SGW-VAT-MENTION-CATEGORY", "/exemptions", mention.ToString(), category?.Code() ?? "–");
            }
        }

        var isOutside = used is [VatCategory.OutsideScope];
        return new ReasonedContent(
            (isOutside ? WithoutVatNumbers(content) : content) with { Exemptions = exemptions.ToListOf() },
            rows, findings.All);
    }

    /// <summary>The row to write for a category; null when the document keeps what it has.</summary>
    private static VatMentionRow? RowOf(
        VatCategory category,
        DocumentContent content,
        ClientKind buyer,
        List<VatExemption> given,
        ListOf<VatMention> named,
        ContentFindings findings)
    {
        if (VatCategoryRule.Of(category) is null
            || !Country.TryParse(content.Seller.Address.CountryCode, out var sellerCountry)
            || !TryBuyerCountry(content.Buyer, out var buyerCountry))
        {
            return null; // ContentRules says that the category or the country is wrong.
        }

        var reason = For(sellerCountry, buyerCountry, buyer, category);
        if (reason is VatReason.Impossible(var rule))
        {
            findings.Add(rule, "/exemptions", category.Code(), buyerCountry.Code);
            return null;
        }

        if (reason is VatReason.NotNeeded || given.Count > 1 || given.Any(one => !string.IsNullOrEmpty(one.Reason)))
        {
            return null;
        }

        var mentions = named.Where(mention => VatMentions.CategoryOf(mention) == category).ToList();
        var mention = mentions is [var one] ? one : (reason as VatReason.Known)?.Mention;
        if (mention is null || mentions.Count > 1)
        {
            var isCodeEnough = mentions.Count == 0 && given.Any(one => !string.IsNullOrEmpty(one.Code));
            if (!isCodeEnough)
            {
                findings.Add(
                    "SGW-VAT-MENTION-NAME", "/exemptions", category.Code(), Names(category, content.IssueDate));
            }

            return null;
        }

        var row = VatMentions.For(mention.Value, content.IssueDate);
        if (row is null)
        {
            findings.Add("SGW-VAT-MENTION-DATE", "/exemptions", mention.Value.ToString(), content.IssueDate);
        }

        return row;
    }

    /// <summary>The mentions of a category, as they are named in JSON.</summary>
    private static string Names(VatCategory category, DateOnly on) => string.Join(
        ", ",
        VatMentions.All.Where(row => row.Category == category && row.IsInForce(on))
            .Select(row => row.Mention.ToString())
            .Distinct()
            .Select(name => char.ToLowerInvariant(name[0]) + name[1..]));

    private static VatExemption Merge(List<VatExemption> given, VatMentionRow row, Language language) =>
        new(row.Category!.Value, row.Text.In(language), given.FirstOrDefault()?.Code ?? row.Code);

    private static bool TryBuyerCountry(Party buyer, out Country country)
    {
        if (VatNumber.TryParse(buyer.VatNumber, out var number))
        {
            country = number.Country;
            return true;
        }

        return Country.TryParse(buyer.Address.CountryCode, out country);
    }

    private static DocumentContent WithoutVatNumbers(DocumentContent content) => content with
    {
        Seller = content.Seller with { VatNumber = null },
        Buyer = content.Buyer with { VatNumber = null },
        TaxRepresentative = null,
    };
}
