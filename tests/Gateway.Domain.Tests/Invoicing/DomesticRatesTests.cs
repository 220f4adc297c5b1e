using Gateway.Domain.Findings;
using Gateway.Domain.Invoicing;

namespace Gateway.Domain.Tests.Invoicing;

public class DomesticRatesTests
{
    [Theory]
    [InlineData(6)]
    [InlineData(12)]
    [InlineData(21)]
    public void A_Belgian_rate_passes(int rate) => DomesticRates.Check(At(rate, "BE")).ShouldBeEmpty();

    [Theory]
    [InlineData(20)]
    [InlineData(19)]
    [InlineData(2.1)]
    public void Another_one_is_worth_a_word_and_no_more(double rate)
    {
        var finding = DomesticRates.Check(At((decimal)rate, "BE")).ShouldHaveSingleItem();

        finding.Severity.ShouldBe(Severity.Warning);
        finding.Pointer.ShouldBe("/lines/0/vat/rate");
        finding.Message.En.ShouldContain("OSS");
    }

    [Fact]
    public void A_seller_of_another_country_has_other_rates() => DomesticRates.Check(At(20, "FR")).ShouldBeEmpty();

    private static DocumentContent At(decimal rate, string sellerCountry)
    {
        var content = Documents.Simple();
        return content with
        {
            Seller = content.Seller with
            {
                Address = content.Seller.Address with { CountryCode = sellerCountry },
            },
            Lines = content.Lines.Select(line => line with { Vat = Vat.Standard(rate) }).ToListOf(),
        };
    }
}
