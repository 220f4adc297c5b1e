using Gateway.Api.Http.Parties;
using Gateway.Domain.Parties;

namespace Gateway.Api.Tests.Http.Parties;

public class LogoTests
{
    private const string OnePixelPng =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

    /// <summary>Start, an application segment, a table, the frame with its size, end.</summary>
    private static readonly byte[] JpegOf16By8 = Convert.FromHexString(
        "FFD8" + "FFE000104A46494600010101004800480000" + "FFDB00040102" + "FFC00011080008001003012200021101031101"
        + "FFD9");

    [Fact]
    public void A_PNG_and_a_JPEG_are_measured_by_their_headers()
    {
        LogoImage.TryMeasure(Convert.FromBase64String(OnePixelPng), out var png).ShouldBeTrue();
        LogoImage.TryMeasure(JpegOf16By8, out var jpeg).ShouldBeTrue();

        png.ShouldBe((1, 1));
        jpeg.ShouldBe((16, 8));
    }

    [Theory]
    [InlineData("")]
    [InlineData("PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciPjxzY3JpcHQvPjwvc3ZnPg==")] // SVG
    [InlineData("R0lGODlhAQABAAAAACw=")] // GIF
    [InlineData("iVBORw0KGgo=")] // the signature of a PNG and nothing after it
    [InlineData("/9j/4AAA/9k=")] // a JPEG whose segment has no length
    [InlineData("/9j/4AAQSkZJRgABAQEASABIAAA=")] // a JPEG that ends before its frame
    public void A_logo_that_is_no_picture_is_refused(string base64) =>
        RulesOf(Convert.FromBase64String(base64)).ShouldBe(["SGW-LOGO"]);

    [Fact]
    public void A_picture_that_would_fill_memory_is_refused()
    {
        var huge = Convert.FromBase64String(OnePixelPng);
        huge[16] = 0x7F; // two thousand million pixels wide

        RulesOf(huge).ShouldBe(["SGW-LOGO"]);
        RulesOf([.. Convert.FromBase64String(OnePixelPng), .. new byte[Brand.LogoBytesMax]]).ShouldBe(["SGW-LOGO"]);
        RulesOf(Convert.FromBase64String(OnePixelPng)).ShouldBeEmpty();
    }

    [Fact]
    public void Any_bytes_are_measured_or_refused_and_never_throw()
    {
        var random = new Random(11);
        var picture = JpegOf16By8;
        for (var round = 0; round < 20_000; round++)
        {
            var bytes = picture.AsSpan(0, random.Next(picture.Length + 1)).ToArray();
            for (var change = random.Next(4); change > 0 && bytes.Length > 0; change--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            LogoImage.TryMeasure(bytes, out _);
        }
    }

    private static IEnumerable<string> RulesOf(byte[] logo) => UnitChecks.Of(new ProductionUnit
    {
        Id = default,
        LegalEntityId = default,
        Code = "U-1",
        Name = "Unit",
        Tool = UnitTool.Activity,
        Brand = new Brand { Logo = logo },
    }).Select(finding => finding.Rule);
}
