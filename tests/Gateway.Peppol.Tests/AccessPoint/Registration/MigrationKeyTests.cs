using Gateway.Peppol.AccessPoint.Registration;

namespace Gateway.Peppol.Tests.AccessPoint.Registration;

public class MigrationKeyTests
{
    [Fact]
    public void Every_new_key_is_one_that_the_locator_takes_and_none_comes_twice()
    {
        var keys = Enumerable.Range(0, 500).Select(_ => MigrationKey.New()).ToArray();
        keys.ShouldAllBe(key => key.Equals(MigrationKey.TryParse(key.Reveal())));
        keys.Distinct().Count().ShouldBe(keys.Length);
        keys.ShouldAllBe(key => key.Reveal().Length == 24);
    }

    [Theory]
    [InlineData("")]
    [InlineData("aaBB11@")]
    [InlineData("aaBB11@@aaBB11@@aaBB11@@a")]
    [InlineData("aaBB11@ @")]
    [InlineData("aaBB11aa")]
    [InlineData("aaBB1@@@")]
    [InlineData("aaB11@@@")]
    [InlineData("aBB11@@@")]
    [InlineData("aaBB11@@é")]
    public void A_key_that_the_locator_would_refuse_is_none(string text) => MigrationKey.TryParse(text).ShouldBeNull();

    [Fact]
    public void A_key_prints_nothing_of_itself()
    {
        var key = MigrationKey.TryParse("aaBB11@@").ShouldNotBeNull();
        $"{key}".ShouldBe("MigrationKey");
        key.Reveal().ShouldBe("aaBB11@@");
    }
}
