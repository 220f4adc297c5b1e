using FsCheck;
using FsCheck.Fluent;
using Gateway.Recovery.Banking.Pain;

namespace Gateway.Recovery.Tests.Banking.Pain;

public class SepaTextTests
{
    private const string Taken = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-?:().,'+ ";

    [Theory]
    [InlineData("Théâtre « Œuvre »", "Theatre ' OEuvre '")]
    [InlineData("Cœur & Fils", "Coeur + Fils")]
    [InlineData("Weißmüller GmbH", "Weissmuller GmbH")]
    [InlineData("GROẞE STRAẞE", "GROSSE STRASSE")]
    [InlineData("Ærø Smørrebrød ApS", "AEro Smorrebrod ApS")]
    [InlineData("Łódź Ђорђе", "Lodz DJordje")]
    [InlineData("Ελληνικός Ψαράς", "Ellinikos PSaras")]
    [InlineData("Български Йод", "Balgarski Iod")]
    [InlineData("Fanfare 🎺🎺", "Fanfare ..")]
    [InlineData("👩‍🎤", ".")]
    [InlineData("株式会社", "....")]
    [InlineData("Trop-perçu n° 1_2026 * merci", "Trop-percu no 1-2026 . merci")]
    [InlineData("10 € à 50 %", "10 EUR a 50 .")]
    [InlineData("ﬁn…", "fin...")]
    [InlineData("l’artiste", "l'artiste")]
    [InlineData("a\r\n\tb  c", "a b c")]
    [InlineData("\u0301", ".")]
    [InlineData("", ".")]
    [InlineData("   ", ".")]
    [InlineData("<script>", ".script.")]
    public void What_a_bank_does_not_take_is_spelled(string text, string expected) =>
        SepaText.Of(text, 70).ShouldBe(expected);

    [Theory]
    [InlineData("ŒŒŒ", 5, "OEOEO")]
    [InlineData("abc def", 4, "abc")]
    [InlineData("🎺🎺🎺", 2, "..")]
    public void A_field_is_never_longer_than_it_may_be(string text, int length, string expected) =>
        SepaText.Of(text, length).ShouldBe(expected);

    [Theory]
    [InlineData(0xD83C)]
    [InlineData(0xDFBA)]
    [InlineData(0xFFFE)]
    public void What_is_no_character_is_one_full_stop(int unit) => SepaText.Of("ab" + (char)unit, 70).ShouldBe("ab.");

    [Fact]
    public void Whatever_is_written_a_bank_can_take_it() =>
        Check.QuickThrowOnFailure(Prop.ForAll<string>(text =>
        {
            var said = SepaText.Of(text ?? "", 35);
            return said.Length is > 0 and <= 35 && said == said.Trim() && said.All(Taken.Contains);
        }));
}
