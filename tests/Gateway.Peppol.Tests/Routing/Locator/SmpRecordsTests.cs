using Gateway.Peppol.Certificates;
using Gateway.Peppol.Routing.Dns;
using Gateway.Peppol.Routing.Locator;

namespace Gateway.Peppol.Tests.Routing.Locator;

/// <summary>Which address a participant's records give, and which are not followed.</summary>
public class SmpRecordsTests
{
    private static readonly NaptrRecord Good = new(100, 10, "U", "Meta:SMP", "!.*!https://smp.example.org!", ".");

    [Theory]
    [InlineData("!.*!https://smp.example.org/a!", "https://smp.example.org/a")]
    [InlineData("!^.*$!https://smp.example.org!", "https://smp.example.org/")]
    [InlineData("!^.*$!https://smp.example.org!i", "https://smp.example.org/")]
    [InlineData("#.*#https://smp.example.org:8443/smp/#", "https://smp.example.org:8443/smp/")]
    public void The_address_is_what_replaces_the_whole(string regexp, string address) =>
        Choose(Good with { Regexp = regexp }).ShouldBeOfType<PublisherChoice.Found>().Address.AbsoluteUri
            .ShouldBe(address);

    [Theory]
    [InlineData("")]
    [InlineData("!")]
    [InlineData("!.*!https://smp.example.org")]
    [InlineData("!.*!https://smp.example.org!x")]
    [InlineData("!.*!https://smp.example.org!!")]
    [InlineData("!(.*)!https://smp.example.org/\\1!")]
    [InlineData("!(a+)+$!https://smp.example.org!")]
    [InlineData("i.*ihttps://smp.example.orgi")]
    [InlineData("!.*!smp.example.org!")]
    [InlineData("!.*!http://smp.example.org!")]
    [InlineData("!.*!file:///etc/passwd!")]
    [InlineData("!.*!https://user:secret@smp.example.org!")]
    [InlineData("!.*!https://smp.example.org/?to=!")]
    [InlineData("!.*!https://127.0.0.1/!")]
    [InlineData("!.*!https://[::1]/!")]
    [InlineData("!.*!https://169.254.169.254/latest!")]
    [InlineData("!.*!https://2130706433/!")]
    public void Anything_else_is_not_followed(string regexp) =>
        Choose(Good with { Regexp = regexp }).ShouldBeOfType<PublisherChoice.Unusable>().Why.ShouldNotBeEmpty();

    [Fact]
    public void The_lowest_order_wins_then_the_lowest_preference()
    {
        var records = new[] { (2, 1), (1, 20), (1, 10), (3, 0) }
            .Select(rank => Good with
            {
                Order = rank.Item1,
                Preference = rank.Item2,
                Regexp = $"!.*!https://smp{rank.Item1}-{rank.Item2}.example.org!",
            });
        Choose([.. records]).ShouldBeOfType<PublisherChoice.Found>().Address.Host.ShouldBe("smp1-10.example.org");
    }

    [Fact]
    public void The_service_is_compared_without_regard_to_case_and_others_are_not_ours()
    {
        Choose(Good with { Service = "meta:smp", Flags = "u" }).ShouldBeOfType<PublisherChoice.Found>();
        Choose(Good with { Service = "https://smp.example.org" }).ShouldBeOfType<PublisherChoice.None>();
        Choose().ShouldBeOfType<PublisherChoice.None>();
    }

    [Fact]
    public void A_record_that_leads_to_other_records_is_not_followed()
    {
        Choose(Good with { Flags = "S" }).ShouldBeOfType<PublisherChoice.Unusable>();
        Choose(Good with { Replacement = "other.example.org." }).ShouldBeOfType<PublisherChoice.Unusable>();
        Choose(Good with { Flags = "S", Order = 1 }, Good).ShouldBeOfType<PublisherChoice.Found>();
    }

    [Fact]
    public void In_a_sandbox_plain_HTTP_is_allowed_on_this_machine_and_nothing_else_is()
    {
        PublisherChoice In(string address) =>
            SmpRecords.Choose([Good with { Regexp = $"!.*!{address}!" }], PeppolStage.Sandbox);
        In("http://127.0.0.1:9000/smp").ShouldBeOfType<PublisherChoice.Found>();
        In("http://localhost:9000").ShouldBeOfType<PublisherChoice.Found>();
        In("https://smp.example.org").ShouldBeOfType<PublisherChoice.Unusable>();
        In("http://10.0.0.1").ShouldBeOfType<PublisherChoice.Unusable>();
    }

    private static PublisherChoice Choose(params NaptrRecord[] records) =>
        SmpRecords.Choose(records, PeppolStage.Production);
}
