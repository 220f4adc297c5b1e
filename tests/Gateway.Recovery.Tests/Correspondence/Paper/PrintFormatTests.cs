using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Recovery.Correspondence.Paper;

namespace Gateway.Recovery.Tests.Correspondence.Paper;

public class PrintFormatTests
{
    [Theory]
    [InlineData(Language.Fr, "1.234.567,80\u00A0EUR")]
    [InlineData(Language.Nl, "1.234.567,80\u00A0EUR")]
    [InlineData(Language.De, "1.234.567,80\u00A0EUR")]
    [InlineData(Language.En, "1,234,567.80\u00A0EUR")]
    public void Amounts_are_written_as_readers_of_the_language_write_them(Language language, string expected) =>
        PrintFormat.For(language).Money(Amount.Eur(1_234_567.8m)).ShouldBe(expected);

    [Theory]
    [InlineData(Language.Fr, "1er\u00A0mars\u00A02026", "01/03/2026")]
    [InlineData(Language.Nl, "1\u00A0maart\u00A02026", "01/03/2026")]
    [InlineData(Language.De, "1.\u00A0März\u00A02026", "01.03.2026")]
    [InlineData(Language.En, "1\u00A0March\u00A02026", "01/03/2026")]
    public void Dates_are_written_as_readers_of_the_language_write_them(Language language, string written, string brief)
    {
        var format = PrintFormat.For(language);
        format.LongDate(new DateOnly(2026, 3, 1)).ShouldBe(written);
        format.ShortDate(new DateOnly(2026, 3, 1)).ShouldBe(brief);
    }

    [Fact]
    public void A_currency_without_minor_unit_has_no_decimals() =>
        PrintFormat.For(Language.Fr).Money(new Amount(125_000, Currency.Parse("JPY"))).ShouldBe("125.000\u00A0JPY");

    [Fact]
    public void A_price_keeps_every_decimal_it_has()
    {
        var format = PrintFormat.For(Language.Nl);
        format.Price(0.00415m, Currency.Eur).ShouldBe("0,00415");
        format.Price(12m, Currency.Eur).ShouldBe("12,00");
    }

    [Fact]
    public void A_negative_amount_has_a_minus_sign_and_not_a_hyphen() =>
        PrintFormat.For(Language.Fr).Value(Amount.Eur(-50)).ShouldBe("−50,00");

    [Fact]
    public void Every_country_of_the_code_list_has_a_name_in_every_language()
    {
        var letters = Enumerable.Range('A', 26).Select(letter => (char)letter).ToList();
        var countries = letters.SelectMany(first => letters.Select(second => $"{first}{second}"))
            .Where(code => Country.TryParse(code, out _))
            .ToList();
        countries.Count.ShouldBeGreaterThan(240);
        countries
            .SelectMany(code => Enum.GetValues<Language>().Select(language => CountryNames.Of(code, language)))
            .ShouldAllBe(name => name.Length > 2);
        CountryNames.Of("GR", Language.Nl).ShouldBe("Griekenland");
        CountryNames.Of("??", Language.Nl).ShouldBe("??");
    }
}
