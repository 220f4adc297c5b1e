using Gateway.Domain.Languages;

namespace Gateway.Domain.Tests.Languages;

public class SentenceTests
{
    private static readonly Sentence Greeting = new("Bonjour {0}", "Dag {0}", "Guten Tag {0}", "Hello {0}");

    [Theory]
    [InlineData(Language.Fr, "Bonjour Ada")]
    [InlineData(Language.Nl, "Dag Ada")]
    [InlineData(Language.De, "Guten Tag Ada")]
    [InlineData(Language.En, "Hello Ada")]
    public void A_sentence_speaks_the_language_it_is_asked_in(Language language, string text) =>
        Greeting.With("Ada").In(language).ShouldBe(text);

    [Fact]
    public void Values_are_written_free_of_culture() => Greeting.With(1.5m).In(Language.Fr).ShouldBe("Bonjour 1.5");

    [Fact]
    public void A_text_with_braces_is_repeated_as_it_stands() =>
        Sentence.Same("{0} {x}").In(Language.Nl).ShouldBe("{0} {x}");

    [Fact]
    public void Sentences_are_compared_with_their_values()
    {
        Greeting.With("Ada").ShouldBe(Greeting.With("Ada"));
        Greeting.With("Ada").GetHashCode().ShouldBe(Greeting.With("Ada").GetHashCode());
        Greeting.With("Ada").ShouldNotBe(Greeting.With("Bob"));
        Greeting.With("Ada").ShouldNotBe(Greeting);
        Greeting.Equals(null).ShouldBeFalse();
    }

    [Fact]
    public void Text_for_the_log_is_English() => Greeting.With("Ada").ToString().ShouldBe("Hello Ada");
}
