using Gateway.Peppol.Routing.Dns;

namespace Gateway.Peppol.Tests.Routing.Dns;

public class DnsNameTests
{
    [Fact]
    public void Case_and_the_dot_at_the_end_make_no_difference() =>
        DnsName.Parse("Smp.Example.TEST.").ShouldBe(DnsName.Parse("smp.example.test"));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("a..b")]
    [InlineData("a b.test")]
    [InlineData("é.test")]
    [InlineData("a/b.test")]
    public void What_is_no_name_is_refused(string text) => DnsName.TryCreate(text).ShouldBeNull();

    [Fact]
    public void Labels_have_63_octets_and_names_253_at_most()
    {
        var label = new string('a', 63);
        DnsName.TryCreate(label).ShouldNotBeNull();
        DnsName.TryCreate(label + "a").ShouldBeNull();
        DnsName.TryCreate($"{label}.{label}.{label}.{label[..61]}").ShouldNotBeNull();
        DnsName.TryCreate($"{label}.{label}.{label}.{label[..62]}").ShouldBeNull();
    }
}
