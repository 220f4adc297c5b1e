using System.Reflection;
using Gateway.Api.Http.Timeline;
using Gateway.Domain.Languages;
using Gateway.Domain.Timeline;

namespace Gateway.Api.Tests.Http.Timeline;

public class FactSentencesTests
{
    [Fact]
    public void Every_kind_of_fact_has_its_sentence_in_four_languages()
    {
        var kinds = typeof(FactKinds).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!)
            .ToList();

        kinds.ShouldNotBeEmpty();
        foreach (var kind in kinds)
        {
            Enum.GetValues<Language>().Select(FactSentences.Of(kind).In).Distinct().Count().ShouldBe(4, kind);
        }
    }

    [Fact]
    public void A_kind_of_a_later_release_shows_its_name() =>
        FactSentences.Of("moon.landed").In(Language.Fr).ShouldBe("moon.landed");
}
