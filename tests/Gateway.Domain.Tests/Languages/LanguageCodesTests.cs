using Gateway.Domain.Languages;

namespace Gateway.Domain.Tests.Languages;

public class LanguageCodesTests
{
    [Theory]
    [InlineData("fr", Language.Fr)]
    [InlineData("nl-BE", Language.Nl)]
    [InlineData("DE_de", Language.De)]
    [InlineData(" en ", Language.En)]
    public void A_tag_is_read_without_its_region(string tag, Language language)
    {
        LanguageCodes.TryParse(tag, out var read).ShouldBeTrue();
        read.ShouldBe(language);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("es")]
    [InlineData("french")]
    public void A_language_we_do_not_speak_is_French_and_says_so(string? tag)
    {
        LanguageCodes.TryParse(tag, out var read).ShouldBeFalse();
        read.ShouldBe(Language.Fr);
    }

    [Fact]
    public void Every_language_has_its_code_and_is_read_by_it()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            LanguageCodes.TryParse(language.Code(), out var read).ShouldBeTrue();
            read.ShouldBe(language);
        }

        Should.Throw<ArgumentOutOfRangeException>(() => ((Language)9).Code());
    }
}
