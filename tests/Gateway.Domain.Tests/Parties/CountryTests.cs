using Gateway.Domain.Parties;

namespace Gateway.Domain.Tests.Parties;

public class CountryTests
{
    [Theory]
    [InlineData("BE", true)]
    [InlineData("GR", true)]
    [InlineData("HR", true)]
    [InlineData("GB", false)]
    [InlineData("CH", false)]
    [InlineData("NO", false)]
    public void The_Union_has_its_members(string code, bool isMember) =>
        Country.Parse(code).IsInEuropeanUnion.ShouldBe(isMember);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("be")]
    [InlineData("EL")] // a VAT prefix, no country
    [InlineData("UK")]
    [InlineData("BEL")]
    public void What_is_not_in_the_list_is_refused(string? code) => Country.TryParse(code, out _).ShouldBeFalse();

    [Fact]
    public void The_Union_has_27_members() =>
        Enumerable.Range('A', 26).SelectMany(one => Enumerable.Range('A', 26), (one, two) => $"{(char)one}{(char)two}")
            .Count(code => Country.TryParse(code, out var country) && country.IsInEuropeanUnion)
            .ShouldBe(27);
}
