using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Gateway.Recovery.Correspondence.Paper;

namespace Gateway.Recovery.Tests.Correspondence.Paper;

public class LogoCheckTests
{
    private static readonly byte[] SmallPng = SampleImages.Png(3, 2, (_, _) => (1, 2, 3));

    [Fact]
    public void A_PNG_and_a_JPEG_are_fine()
    {
        LogoCheck.Check(SampleImages.Logo).ShouldBeNull();
        LogoCheck.Check(SampleImages.Jpeg(2000, 10, components: 3)).ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("GIF89a\u0001\u0000\u0001\u0000")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>")]
    [InlineData("<!DOCTYPE html><script>alert(1)</script>")]
    [InlineData("\u0089PNG but not really")]
    public void What_is_no_image_is_refused(string content) =>
        Rule(Encoding.Latin1.GetBytes(content)).ShouldBe("SGW-LOGO-FORMAT");

    [Fact]
    public void A_PNG_cut_off_anywhere_is_refused()
    {
        for (var length = 8; length < SmallPng.Length; length++)
        {
            Rule(SmallPng[..length]).ShouldBe("SGW-LOGO-DAMAGED");
        }
    }

    [Fact]
    public void A_JPEG_cut_off_anywhere_is_refused()
    {
        var jpeg = SampleImages.Jpeg(100, 100, components: 3);
        for (var length = 3; length < jpeg.Length; length++)
        {
            Rule(jpeg[..length]).ShouldBe("SGW-LOGO-DAMAGED");
        }
    }

    [Fact]
    public void Something_hidden_behind_the_image_is_refused() =>
        Rule([.. SmallPng, .. "<script>"u8]).ShouldBe("SGW-LOGO-DAMAGED");

    [Theory]
    [InlineData(2001, 10)]
    [InlineData(10, 2001)]
    [InlineData(2_000_000_000, 2_000_000_000)]
    public void More_than_2000_pixels_a_side_are_refused_by_the_header_alone(int width, int height) =>
        Rule(SampleImages.Png(width, height, compressedRows: [])).ShouldBe("SGW-LOGO-PIXELS");

    [Fact]
    public void A_file_of_more_than_512_KiB_is_refused() =>
        Rule(new byte[Brand.LogoBytesMax + 1]).ShouldBe("SGW-LOGO-SIZE");

    [Fact]
    public void A_JPEG_in_printing_colours_is_refused() =>
        Rule(SampleImages.Jpeg(100, 100, components: 4)).ShouldBe("SGW-LOGO-COLOURS");

    [Fact]
    public void Whatever_bytes_come_the_check_answers() =>
        Prop.ForAll<byte[], int>((tail, position) =>
        {
            byte[][] starts = [SmallPng[..Math.Abs(position % SmallPng.Length)], [0xFF, 0xD8, 0xFF, 0xE0], []];
            foreach (var start in starts)
            {
                LogoCheck.Check([.. start, .. tail]);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_finding_speaks_four_languages_and_names_its_place()
    {
        var finding = LogoCheck.Check("no image"u8, "/brand/logo").ShouldNotBeNull();
        finding.Pointer.ShouldBe("/brand/logo");
        Enum.GetValues<Language>().Select(finding.Message.In).Distinct().Count().ShouldBe(4);
    }

    private static string? Rule(byte[] content) => LogoCheck.Check(content)?.Rule;
}
