using FsCheck;
using FsCheck.Fluent;
using Gateway.Domain.Money;

namespace Gateway.Domain.Tests.Money;

public class AmountTests
{
    private static readonly Currency Yen = Currency.Parse("JPY");

    private static readonly Gen<long> MinorUnits = Gen.Choose(-1_000_000_000, 1_000_000_000).Select(one => (long)one);

    private static readonly Gen<Amount> Amounts = MinorUnits.Select(one => Amount.FromMinorUnits(one, Currency.Eur));

    [Fact]
    public void Addition_is_associative_and_commutative() =>
        Properties.Hold(Gen.Three(Amounts), three =>
            three.Item1 + three.Item2 + three.Item3 == three.Item1 + (three.Item2 + three.Item3)
            && three.Item1 + three.Item2 == three.Item2 + three.Item1);

    [Fact]
    public void What_is_added_can_be_taken_away() =>
        Properties.Hold(Gen.Two(Amounts), two =>
            two.Item1 + two.Item2 - two.Item2 == two.Item1 && two.Item1 + -two.Item1 == Amount.Zero(Currency.Eur));

    [Fact]
    public void The_order_of_a_sum_does_not_matter() =>
        Properties.Hold(Amounts.ListOf(), amounts =>
            Amount.Sum(amounts, Currency.Eur) == Amount.Sum(Enumerable.Reverse(amounts), Currency.Eur));

    [Fact]
    public void Minor_units_come_back_as_they_went_in_every_currency() =>
        Properties.Hold(Gen.Two(MinorUnits), two =>
            Amount.FromMinorUnits(two.Item1, Currency.Eur).MinorUnits == two.Item1
            && Amount.FromMinorUnits(two.Item2, Yen).MinorUnits == two.Item2);

    [Fact]
    public void Rounding_moves_by_half_a_cent_at_most_and_rounding_down_never_away_from_zero() =>
        Properties.Hold(MinorUnits, tenths =>
        {
            var exact = Amount.Eur(tenths / 10_000m);
            return Math.Abs(exact.Round(Rounding.HalfUp).Value - exact.Value) <= 0.005m
                && Math.Abs(exact.Round(Rounding.Down).Value) <= Math.Abs(exact.Value)
                && exact.Round(Rounding.HalfUp).IsRounded && exact.Round(Rounding.Down).IsRounded;
        });

    [Fact]
    public void Rounding_twice_is_rounding_once() =>
        Properties.Hold(MinorUnits, tenths =>
        {
            var once = Amount.Eur(tenths / 10_000m).Round(Rounding.HalfUp);
            return once.Round(Rounding.HalfUp) == once;
        });

    [Theory]
    [InlineData("2.345", "2.35", "2.34")]
    [InlineData("-2.345", "-2.35", "-2.34")]
    [InlineData("2.344999", "2.34", "2.34")]
    [InlineData("0.005", "0.01", "0.00")]
    public void Halves_go_away_from_zero_and_down_goes_towards_it(string exact, string halfUp, string down)
    {
        var amount = Amount.Eur(decimal.Parse(exact, System.Globalization.CultureInfo.InvariantCulture));
        amount.Round(Rounding.HalfUp).ValueText.ShouldBe(halfUp);
        amount.Round(Rounding.Down).ValueText.ShouldBe(down);
    }

    [Fact]
    public void An_unknown_rounding_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Amount.Eur(1).Round((Rounding)9));

    [Fact]
    public void Yen_have_no_minor_unit()
    {
        new Amount(1234.5m, Yen).IsRounded.ShouldBeFalse();
        new Amount(1234.5m, Yen).Round(Rounding.HalfUp).ShouldBe(new Amount(1235, Yen));
        new Amount(1235, Yen).MinorUnits.ShouldBe(1235);
        new Amount(1235, Yen).ToString().ShouldBe("1235 JPY");
    }

    [Fact]
    public void Two_currencies_never_meet()
    {
        var dollar = new Amount(1, Currency.Parse("USD"));
        var euro = Amount.Eur(1);
        Should.Throw<InvalidOperationException>(() => euro + dollar);
        Should.Throw<InvalidOperationException>(() => euro - dollar);
        Should.Throw<InvalidOperationException>(() => euro < dollar);
        Should.Throw<InvalidOperationException>(() => euro.CompareTo(dollar));
        Should.Throw<InvalidOperationException>(() => Amount.Min(euro, dollar));
        Should.Throw<InvalidOperationException>(() => Amount.Sum([euro, dollar], Currency.Eur));
        (euro == dollar).ShouldBeFalse();
    }

    [Fact]
    public void An_amount_without_currency_is_of_no_use()
    {
        Should.Throw<InvalidOperationException>(() => default(Amount).MinorUnits);
        Should.Throw<InvalidOperationException>(() => default(Amount) + Amount.Eur(1));
        Should.Throw<InvalidOperationException>(() => default(Amount).Round(Rounding.HalfUp));
        Should.Throw<InvalidOperationException>(() => default(Amount).ValueText);
    }

    [Fact]
    public void An_amount_that_was_not_rounded_is_not_stored()
    {
        Should.Throw<InvalidOperationException>(() => Amount.Eur(1.001m).MinorUnits);
        Should.Throw<InvalidOperationException>(() => (Amount.Eur(10) / 3).MinorUnits);
    }

    [Fact]
    public void Overflow_throws_and_never_wraps()
    {
        Should.Throw<OverflowException>(() => Amount.Eur(decimal.MaxValue) + Amount.Eur(decimal.MaxValue));
        Should.Throw<OverflowException>(() => Amount.Eur(decimal.MaxValue) * 2);
        Should.Throw<OverflowException>(() => Amount.Eur(92_233_720_368_547_758.08m).MinorUnits);
    }

    [Fact]
    public void Equality_is_by_value_and_not_by_trailing_zeros()
    {
        Amount.Eur(1.0m).ShouldBe(Amount.Eur(1.00m));
        Amount.Eur(1.0m).GetHashCode().ShouldBe(Amount.Eur(1.00m).GetHashCode());
        Amount.Eur(1.10m).IsRounded.ShouldBeTrue();
        Amount.Eur(1.100m).IsRounded.ShouldBeTrue();
    }

    [Fact]
    public void Order_is_that_of_the_values()
    {
        (Amount.Eur(1) < Amount.Eur(2)).ShouldBeTrue();
        (Amount.Eur(2) >= Amount.Eur(2)).ShouldBeTrue();
        (Amount.Eur(2) > Amount.Eur(2)).ShouldBeFalse();
        (Amount.Eur(1) <= Amount.Eur(0)).ShouldBeFalse();
        Amount.Min(Amount.Eur(1), Amount.Eur(2)).ShouldBe(Amount.Eur(1));
        Amount.Eur(-1).IsNegative.ShouldBeTrue();
        Amount.Eur(0).IsPositive.ShouldBeFalse();
        Amount.Eur(0).IsZero.ShouldBeTrue();
    }

    [Fact]
    public void Text_has_the_decimals_of_the_currency_whatever_the_culture()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = new("fr-BE");
        try
        {
            Amount.Eur(1210).ToString().ShouldBe("1210.00 EUR");
            Amount.Eur(-0.5m).ValueText.ShouldBe("-0.50");
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_percentage_of_an_amount_is_exact_until_it_is_rounded() =>
        (Amount.Eur(30.06m) * new Percentage(21)).Value.ShouldBe(6.3126m);
}
