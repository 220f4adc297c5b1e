using System.Net;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Routing.Network;

namespace Gateway.Peppol.Tests.Routing.Network;

/// <summary>What others publish must not lead into our own network.</summary>
public class NetworkAddressTests
{
    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("193.191.0.1")]
    [InlineData("2a02:2788::1")]
    [InlineData("::ffff:8.8.8.8")]
    public void Public_addresses_are_connected_to(string address)
    {
        NetworkAddress.IsAllowed(IPAddress.Parse(address), PeppolStage.Production).ShouldBeTrue();
        NetworkAddress.IsAllowed(IPAddress.Parse(address), PeppolStage.Sandbox).ShouldBeFalse();
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.1.2.3")]
    [InlineData("172.31.0.1")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("fe80::1")]
    [InlineData("fd00::1")]
    [InlineData("ff02::1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("2002:a00:1::")]
    [InlineData("2001:0:a00:1::")]
    public void Inner_addresses_are_not(string address)
    {
        NetworkAddress.IsAllowed(IPAddress.Parse(address), PeppolStage.Production).ShouldBeFalse();
        NetworkAddress.IsAllowed(IPAddress.Parse(address), PeppolStage.Test).ShouldBeFalse();
    }

    [Fact]
    public async Task A_name_that_leads_to_this_machine_is_not_connected_to()
    {
        using var client = NetworkHttp.Create(PeppolStage.Production);
        var fault = await Should.ThrowAsync<HttpRequestException>(client.GetAsync(new Uri("https://localhost:9/")));
        fault.Message.ShouldContain("no address of the Production network");
    }
}
