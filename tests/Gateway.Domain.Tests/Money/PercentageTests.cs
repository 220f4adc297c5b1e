using Gateway.Domain.Money;

namespace Gateway.Domain.Tests.Money;

public class PercentageTests
{
    [Fact]
    public void Twenty_one_means_twenty_one_per_cent() => new Percentage(21).Fraction.ShouldBe(0.21m);

    [Fact]
    public void Trailing_zeros_make_no_other_percentage()
    {
        new Percentage(21.00m).ShouldBe(new Percentage(21));
        new Percentage(21.00m).GetHashCode().ShouldBe(new Percentage(21).GetHashCode());
        new Percentage(21.00m).ToString().ShouldBe("21");
        new Percentage(6.50m).ToString().ShouldBe("6.5");
        default(Percentage).ShouldBe(Percentage.Zero);
    }

    [Fact]
    public void Percentages_have_an_order()
    {
        (new Percentage(6) < new Percentage(12)).ShouldBeTrue();
        (new Percentage(12) > new Percentage(12)).ShouldBeFalse();
        (new Percentage(12) >= new Percentage(12)).ShouldBeTrue();
        (new Percentage(21) <= new Percentage(12)).ShouldBeFalse();
        new Percentage(6).CompareTo(new Percentage(12)).ShouldBeLessThan(0);
    }
}
