using Gateway.Domain.Money;

namespace Gateway.Domain.Tests.Money;

public class CurrencyTests
{
    [Theory]
    [InlineData("EUR", 2)]
    [InlineData("USD", 2)]
    [InlineData("JPY", 0)]
    [InlineData("ISK", 0)]
    [InlineData("KWD", 2)] // three in ISO 4217; the norm carries two
    public void A_currency_has_the_decimals_the_norm_can_carry(string code, int digits) =>
        Currency.Parse(code).Digits.ShouldBe(digits);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("eur")]
    [InlineData("EURO")]
    [InlineData("STD")] // in the list of EN 16931 and not in that of BIS
    [InlineData("STN")] // the other way round
    public void What_is_not_in_both_lists_is_refused(string? code)
    {
        Currency.TryParse(code, out var currency).ShouldBeFalse();
        currency.ShouldBe(default);
    }

    [Fact]
    public void No_currency_throws_when_it_is_used() =>
        Should.Throw<InvalidOperationException>(() => default(Currency).Code);
}
