using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Peppol.Validation;
using Gateway.Peppol.Validation.Wording;
using Gateway.Testing;

namespace Gateway.Peppol.Tests.Validation;

public class RuleBookTests
{
    public static TheoryData<RuleRelease> Releases =>
        [RuleRelease.Billing3020, RuleRelease.Billing3021, RuleRelease.SelfBilling];

    private const int NotWrittenMax = 150;

    [Fact]
    public void No_rule_of_May_2026_is_invented_or_has_another_flag() =>
        Ids(RuleRelease.Billing3021).Except(Official()).ShouldBeEmpty();

    /// <summary>
    /// The number only ever goes down; the test is skipped, saying what is missing, until it is none.
    /// </summary>
    [Fact]
    public void Every_rule_of_May_2026_is_there()
    {
        var missing = Official().Except(Ids(RuleRelease.Billing3021)).ToList();
        missing.Count.ShouldBeLessThanOrEqualTo(NotWrittenMax);
        if (missing.Count > 0)
        {
            Assert.Skip($"{missing.Count} rules of May 2026 are not written yet.");
        }
    }

    [Fact]
    public void May_2026_changes_what_its_release_notes_say()
    {
        var (before, after) = (Ids(RuleRelease.Billing3020), Ids(RuleRelease.Billing3021));
        before.Except(after).ShouldContain("BR-CO-25 fatal");
        after.Except(before).ShouldContain("UBL-SR-56 fatal");
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public void Every_rule_speaks_of_a_term_that_the_norm_has(RuleRelease release) =>
        release.Book.Rules
            .Where(rule => rule.Term is { } term && !BusinessTerms.Ids.Contains(term))
            .Select(rule => $"{rule.Id} {rule.Term}")
            .ShouldBeEmpty();

    [Fact]
    public void Terms_have_a_name_in_every_language() =>
        BusinessTerms.Ids
            .Where(id => Enum.GetValues<Language>().Any(language => BusinessTerms.NameOf(id).In(language).Length == 0))
            .ShouldBeEmpty();

    [Fact]
    public void A_change_that_speaks_of_an_unknown_rule_is_refused() =>
        Should.Throw<InvalidOperationException>(() => RuleRelease.Billing3021.Book.Drop("BR-99999"));

    [Fact]
    public void A_rule_cannot_be_added_twice()
    {
        var book = RuleRelease.Billing3021.Book;
        Should.Throw<InvalidOperationException>(() => book.Add(book.Rules[0]));
    }

    private static string[] Ids(RuleRelease release) =>
        [.. release.Book.Rules.Select(rule => $"{rule.Id} {(rule.Severity == Severity.Fatal ? "fatal" : "warning")}")];

    private static string[] Official()
    {
        if (SharedFolder.Find("facts", "rules.tsv") is not { } table)
        {
            Assert.Skip("The list of official rules is not beside the repository.");
            return [];
        }

        return [.. File.ReadLines(table).Skip(1).Select(line => line.Split('\t')).Select(row => $"{row[0]} {row[1]}")];
    }
}
