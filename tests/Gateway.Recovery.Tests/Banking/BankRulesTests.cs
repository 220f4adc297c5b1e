using Gateway.Domain.Languages;
using Gateway.Recovery.Banking;
using Gateway.Recovery.Banking.Camt;
using Gateway.Recovery.Banking.Coda;
using Gateway.Testing;

namespace Gateway.Recovery.Tests.Banking;

/// <summary>The checks of bank files as people read them.</summary>
public class BankRulesTests
{
    private static readonly IReadOnlyList<BankRule> Rules = [.. BankRules.All, .. CodaRules.All, .. CamtRules.All];

    [Fact]
    public void No_two_rules_share_an_id() =>
        Rules.CountBy(rule => rule.Id).Where(one => one.Value > 1).ShouldBeEmpty();

    [Fact]
    public void The_rule_book_is_the_one_that_was_agreed()
    {
        var text = string.Concat(Rules.OrderBy(rule => rule.Id, StringComparer.Ordinal).Select(rule =>
            $"{rule.Id}  {rule.Severity}  ({rule.Source})\n"
            + string.Concat(Enum.GetValues<Language>().Select(
                language => $"  {language.Code()}  {rule.Sentence.In(language)}\n"))));
        text.ShouldBe(GoldenFile.Expected(GetType(), "txt", text));
    }

    [Fact]
    public void Every_sentence_takes_the_same_values_in_every_language()
    {
        var values = Enumerable.Range(0, 4).Select(index => (object)$"<{index}>").ToArray();
        foreach (var rule in Rules)
        {
            var used = Enum.GetValues<Language>().Select(language => rule.Sentence.With(values).In(language))
                .Select(text => string.Concat(values.Where(value => text.Contains((string)value))));
            used.Distinct().ShouldHaveSingleItem(rule.Id);
        }
    }
}
