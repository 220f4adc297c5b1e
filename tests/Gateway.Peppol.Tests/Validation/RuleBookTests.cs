using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Peppol.Validation;
using Gateway.Peppol.Validation.Wording;
using Gateway.Testing;

namespace Gateway.Peppol.Tests.Validation;

public class RuleBookTests
{
    public static TheoryData<RuleRelease> Releases =>
        [RuleRelease.Billing3020, RuleRelease.Billing3021, RuleRelease.SelfBilling301, RuleRelease.SelfBilling302];

    [Fact]
    public void No_rule_of_May_2026_is_invented_or_has_another_flag() =>
        Ids(RuleRelease.Billing3021).Except(Official()).ShouldBeEmpty();

    [Fact]
    public void Every_rule_of_May_2026_is_there() =>
        Official().Except(Ids(RuleRelease.Billing3021)).ShouldBeEmpty();

    [Fact]
    public void May_2026_drops_and_adds_what_its_release_notes_say()
    {
        var (before, after) = (Ids(RuleRelease.Billing3020), Ids(RuleRelease.Billing3021));
        before.Except(after).ShouldBe(
            [
                "BR-CO-25 fatal",
                "PEPPOL-COMMON-R052 warning", "PEPPOL-COMMON-R053 warning",
                "DK-R-003 warning", "DK-R-017 warning",
            ],
            ignoreOrder: true);
        after.Except(before).ShouldBe(
            [
                "UBL-SR-56 fatal",
                "PEPPOL-COMMON-R052 fatal", "PEPPOL-COMMON-R053 fatal", "PEPPOL-COMMON-R054 warning",
                "PEPPOL-COMMON-R055 warning", "PEPPOL-COMMON-R056-1 warning", "PEPPOL-COMMON-R056-2 warning",
                "PEPPOL-COMMON-R057 warning",
                "DK-R-003 fatal", "DK-R-017 fatal", "DE-R-T02 warning",
            ],
            ignoreOrder: true);
    }

    [Fact]
    public void May_2026_puts_other_tests_under_these_ids_of_Peppol() =>
        Changed("PEPPOL-EN16931-").ShouldBe(["R004", "R007", "P0100", "P0101", "CL007", "CL008"], ignoreOrder: true);

    [Fact]
    public void May_2026_puts_other_tests_under_these_ids_of_Germany_and_of_no_other_country()
    {
        Changed("DE-R-").ShouldBe(
            ["017", "018", "019", "020", "023-1", "023-2", "024-1", "024-2", "025-1", "025-2", "026", "028"],
            ignoreOrder: true);
        string[] others = ["DK-", "GR-R", "GR-S-011", "IS-", "IT-", "NL-", "NO-", "SE-"];
        others.SelectMany(Changed).ShouldBeEmpty();
    }

    [Fact]
    public void Self_billing_has_the_rules_of_billing_in_its_own_form()
    {
        var billing = RuleRelease.Billing3021.Book.Rules.ToDictionary(rule => rule.Id);
        var own = RuleRelease.SelfBilling302.Book.Rules;
        billing.Keys.Where(IsOfNoCountry).Except(own.Select(rule => rule.Id)).ShouldBe(["PEPPOL-EN16931-P0112"]);
        own.Where(rule => billing[rule.Id].Holds != rule.Holds || billing[rule.Id].Context != rule.Context)
            .Select(rule => rule.Id["PEPPOL-EN16931-".Length..])
            .ShouldBe(["R004", "R007", "R051", "P0100", "P0101"], ignoreOrder: true);
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

    /// <summary>Those of a country begin with its code: DE-R-001. Greece has another letter for wishes.</summary>
    private static bool IsOfNoCountry(string rule) =>
        rule.IndexOf("-R-", StringComparison.Ordinal) != 2 && !rule.StartsWith("GR-S-", StringComparison.Ordinal);

    /// <summary>The rules that 3.0.20 and 3.0.21 have with another test, without the beginning of the id.</summary>
    private static string[] Changed(string family)
    {
        var before = RuleRelease.Billing3020.Book.Rules.ToDictionary(rule => rule.Id);
        return
        [
            .. RuleRelease.Billing3021.Book.Rules
                .Where(rule => rule.Id.StartsWith(family, StringComparison.Ordinal))
                .Where(rule => before.TryGetValue(rule.Id, out var old) && old.Holds != rule.Holds)
                .Select(rule => rule.Id[family.Length..]),
        ];
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
