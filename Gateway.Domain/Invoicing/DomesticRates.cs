using Gateway.Domain.Findings;
using Gateway.Domain.Invoicing.Rules;
using Gateway.Domain.Languages;
using Gateway.Domain.Time;

namespace Gateway.Domain.Invoicing;

/// <summary>
/// The VAT rates of Belgium (Royal Decree n° 20 of 20 July 1970, art. 1), dated. The norm takes any rate; a Belgian
/// seller who writes another one has nearly always mistyped it.
/// </summary>
public static class DomesticRates
{
    private const string Rule = "SGW-VAT-RATE-DOMESTIC";

    private static readonly DomesticRateRow[] Rows =
    [
        new("vat-rates-be-1996", [6, 12, 21], new DateOnly(1996, 1, 1), null),
    ];

    private static readonly Sentence Message = new(
        "{0} % n'est pas un taux de TVA belge ({1}) ; il ne convient qu'à une vente taxée dans un autre pays (OSS).",
        "{0} % is geen Belgisch btw-tarief ({1}); het past alleen bij een verkoop die elders belast is (OSS).",
        "{0} % ist kein belgischer MwSt.-Satz ({1}); er passt nur zu einem Verkauf, der anderswo besteuert wird (OSS).",
        "{0} % is no Belgian VAT rate ({1}); it suits only a sale that is taxed in another country (OSS).");

    /// <summary>A warning for each rate above zero that the seller's country does not have on the issue date.</summary>
    public static IEnumerable<Finding> Check(DocumentContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.Seller.Address.CountryCode != Parties.Country.Belgium.Code
            || Rows.InForce(content.IssueDate) is not { } row)
        {
            return [];
        }

        return VatUse.Of(content)
            .Where(use => use.Vat.Rate is { Value: > 0 } rate && !row.Rates.Contains(rate.Value))
            .DistinctBy(use => use.Vat.Rate)
            .Select(use => Finding.Warning(
                Rule,
                $"{use.Pointer}/rate",
                Message.With(use.Vat.Rate!.Value.ToString(), string.Join(", ", row.Rates))));
    }

    private sealed record DomesticRateRow(string Id, decimal[] Rates, DateOnly ValidFrom, DateOnly? ValidTo)
        : IDatedRow;
}
