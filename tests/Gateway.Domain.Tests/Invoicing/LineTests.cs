using System.Globalization;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;

namespace Gateway.Domain.Tests.Invoicing;

public class LineTests
{
    [Theory]
    [InlineData("3", "10.02", null, "30.06")]
    [InlineData("-3", "10.02", null, "-30.06")]
    [InlineData("1", "1.005", null, "1.01")] // halves go up, at the line and not before
    [InlineData("-1", "1.005", null, "-1.01")]
    [InlineData("7", "100", "1000", "0.70")] // the price of a thousand
    [InlineData("1", "100", "3", "33.33")]
    [InlineData("0.333", "0.333", null, "0.11")]
    public void The_net_amount_is_quantity_times_price_by_base_quantity(
        string quantity, string price, string? baseQuantity, string net)
    {
        var line = Documents.Line("1", Number(quantity), Number(price), Vat.Standard(21));
        var priced = line with
        {
            Price = line.Price with { BaseQuantity = baseQuantity is null ? null : Number(baseQuantity) },
        };
        priced.NetAmount(Currency.Eur).ValueText.ShouldBe(net);
    }

    [Fact]
    public void Charges_are_added_and_allowances_taken_off() =>
        Documents.FullLine().ComputedNetAmount(Currency.Eur).ShouldBe(Amount.Eur(180 - 18 + 5));

    [Fact]
    public void A_received_line_keeps_what_it_states()
    {
        var line = Documents.Line("1", 1, 10, Vat.Standard(21)) with { StatedNetAmount = Amount.Eur(10.01m) };
        line.NetAmount(Currency.Eur).ShouldBe(Amount.Eur(10.01m));
        line.ComputedNetAmount(Currency.Eur).ShouldBe(Amount.Eur(10));
    }

    [Fact]
    public void A_line_in_yen_has_no_decimals() =>
        Documents.Line("1", 3, 33.5m, Vat.Standard(10)).NetAmount(Currency.Parse("JPY")).Value.ShouldBe(101);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
