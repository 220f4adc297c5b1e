using FsCheck;
using FsCheck.Fluent;
using Gateway.Recovery.Correspondence.Paper;

namespace Gateway.Recovery.Tests.Correspondence.Paper;

public class AccentTests
{
    [Fact]
    public void Text_stays_readable_whatever_colour_a_unit_chooses() =>
        Prop.ForAll(Gen.Choose(0, 0xFFFFFF).ToArbitrary(), colour => IsReadable($"#{colour:x6}"))
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("#ffffff")]
    [InlineData("#000000")]
    [InlineData("#ffff00")]
    [InlineData("#777777")]
    public void Text_stays_readable_at_the_edges(string colour) => IsReadable(colour).ShouldBeTrue();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("red")]
    [InlineData("#fff")]
    [InlineData("#12345g")]
    [InlineData("#12345;}body{display:none}")]
    public void What_is_no_colour_gives_the_colour_of_the_house(string? colour) =>
        Accent.Of(colour).ShouldBe(Accent.Of(null));

    [Fact]
    public void A_colour_that_is_dark_enough_is_left_as_it_is() => Accent.Of("#12505b").Ink.ShouldBe("#12505b");

    private static bool IsReadable(string colour)
    {
        var accent = Accent.Of(colour);
        return Accent.Contrast(accent.OnFill, accent.Fill) >= Accent.ContrastMin
            && Accent.Contrast(accent.Ink, "#ffffff") >= Accent.ContrastMin
            && Accent.Contrast(accent.Ink, accent.Tint) >= Accent.ContrastMin;
    }
}
