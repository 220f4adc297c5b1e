using Gateway.Api.Http.Parties;
using Gateway.Domain.Findings;
using Gateway.Domain.Parties;

namespace Gateway.Api.Tests.Http.Parties;

public class LogoTests
{
    private static readonly byte[] OnePixelPng = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    [Fact]
    public void A_logo_that_is_no_picture_is_refused_where_it_stands()
    {
        var finding = FindingsOf("<svg/>"u8.ToArray()).ShouldHaveSingleItem();

        finding.Rule.ShouldBe("SGW-LOGO-FORMAT");
        finding.Pointer.ShouldBe("/brand/logo");
        FindingsOf(OnePixelPng).ShouldBeEmpty();
    }

    [Fact]
    public void A_picture_beyond_the_limit_is_refused() =>
        FindingsOf([.. OnePixelPng, .. new byte[Brand.LogoBytesMax]]).ShouldHaveSingleItem()
            .Rule.ShouldBe("SGW-LOGO-SIZE");

    private static IReadOnlyList<Finding> FindingsOf(byte[] logo) => UnitChecks.Of(new ProductionUnit
    {
        Id = default,
        LegalEntityId = default,
        Code = "U-1",
        Name = "Unit",
        Tool = UnitTool.Activity,
        Brand = new Brand { Logo = logo },
    });
}
