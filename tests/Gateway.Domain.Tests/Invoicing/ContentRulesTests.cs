using System.Text.RegularExpressions;
using Gateway.Domain.Findings;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Testing;

namespace Gateway.Domain.Tests.Invoicing;

public partial class ContentRulesTests
{
    /// <summary>Rules of the book that other doors say: see the tests of those.</summary>
    private static readonly string[] SaidElsewhere = ["SGW-CREDIT-TYPE", "SGW-CREDIT-TARGET", "SGW-CREDIT-CURRENCY",
        "SGW-CREDIT-DATE", "SGW-CREDIT-EXCEEDS", "SGW-CREDIT-TOTAL", "SGW-VAT-MENTION-NAME", "SGW-VAT-MENTION-PRIVATE",
        "SGW-VAT-MENTION-COUNTRY", "SGW-VAT-MENTION-CATEGORY", "SGW-VAT-MENTION-DATE"];

    private static readonly RuleCase[] Cases = [.. ContentRuleCases.All()];

    public static TheoryData<int, string, string> CaseNumbers()
    {
        var data = new TheoryData<int, string, string>();
        for (var index = 0; index < Cases.Length; index++)
        {
            data.Add(index, Cases[index].Rule, Cases[index].Pointer);
        }

        return data;
    }

    [Fact]
    public void Documents_without_fault_have_no_findings()
    {
        ContentRules.Check(Documents.Simple()).ShouldBeEmpty();
        ContentRules.Check(Documents.Full()).ShouldBeEmpty();
        ContentRules.Check(Documents.CreditNote()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(VatCategory.Standard)]
    [InlineData(VatCategory.ZeroRated)]
    [InlineData(VatCategory.Exempt)]
    [InlineData(VatCategory.ReverseCharge)]
    [InlineData(VatCategory.IntraCommunity)]
    [InlineData(VatCategory.Export)]
    [InlineData(VatCategory.OutsideScope)]
    public void Each_category_can_be_issued(VatCategory category) =>
        ContentRules.Check(Documents.Alone(category)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(CaseNumbers))]
    public void A_broken_rule_is_told_where_it_is_broken(int number, string rule, string pointer)
    {
        var found = ContentRules.Check(Cases[number].Bad, Cases[number].Basis);
        var finding = found.FirstOrDefault(one => one.Rule == rule && one.Pointer == pointer);
        finding.ShouldNotBeNull(string.Join('\n', found.Select(one => $"{one.Rule} {one.Pointer} {one.Message}")));
        finding.Severity.ShouldBe(Severity.Fatal);
        foreach (var language in Enum.GetValues<Language>())
        {
            finding.Message.In(language).ShouldNotContain("{");
        }
    }

    [Theory]
    [MemberData(nameof(CaseNumbers))]
    public void A_kept_rule_is_not_told(int number, string rule, string pointer)
    {
        var found = ContentRules.Check(Cases[number].Good, Cases[number].Basis);
        found.ShouldBeEmpty($"{rule} {pointer}: "
            + string.Join('\n', found.Select(one => $"{one.Rule} {one.Pointer} {one.Message}")));
    }

    [Fact]
    public void Every_rule_of_the_book_has_a_case() =>
        ContentRules.Book.Select(rule => rule.Id).Except(SaidElsewhere).Except(Cases.Select(one => one.Rule))
            .ShouldBeEmpty();

    [Fact]
    public void Every_id_is_official_or_ours()
    {
        var path = SharedFolder.Find("facts", "rules.tsv");
        if (path is null)
        {
            Assert.Skip("The list of official rule ids is not beside the repository.");
        }

        var official = File.ReadLines(path).Select(line => line.Split('\t')[0]).ToHashSet();
        ContentRules.Book.Select(rule => rule.Id)
            .Where(id => !id.StartsWith("SGW-", StringComparison.Ordinal) && !official.Contains(id))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_sentence_speaks_four_languages_of_the_same_values()
    {
        foreach (var rule in ContentRules.Book)
        {
            string[] texts = [rule.Sentence.Fr, rule.Sentence.Nl, rule.Sentence.De, rule.Sentence.En];
            texts.ShouldAllBe(text => text.EndsWith('.'), rule.Id);
            texts.Distinct().Count().ShouldBe(4, rule.Id);
            texts.Select(Placeholders).Distinct().Count().ShouldBe(1, rule.Id);
        }
    }

    [Fact]
    public void All_faults_are_told_at_once() =>
        ContentRules.Check(Documents.Simple() with
        {
            TypeCode = "751",
            DueDate = new DateOnly(2026, 1, 1),
            PaidAmount = Amount.Eur(-1),
            Lines = [Documents.Line("", 1, -1, Vat.Standard(0))],
        }).Select(finding => finding.Rule).Order(StringComparer.Ordinal).ShouldBe(
            ["BR-21", "BR-27", "BR-CL-01", "BR-S-05", "SGW-AMOUNT-NEGATIVE", "SGW-DUE-DATE", "SGW-NEGATIVE-TOTAL"]);

    [Fact]
    public void Negative_quantities_are_allowed_beside_positive_ones() =>
        ContentRules.Check(Documents.Simple() with
        {
            Lines = [Documents.Line("1", 2, 10, Vat.Standard(21)), Documents.Line("2", -1, 10, Vat.Standard(21))],
        }).ShouldBeEmpty();

    [Fact]
    public void A_document_with_more_faults_than_are_told_says_so_once() =>
        ContentRules.Check(Documents.Simple() with
        {
            Lines = Enumerable.Range(1, 5_000)
                .Select(id => Documents.Line($"{id}", 1, -1, Vat.Standard(0)) with { UnitCode = "?" })
                .ToListOf(),
        }).Select(finding => finding.Rule).ShouldSatisfyAllConditions(
            rules => rules.Count().ShouldBe(1_001),
            rules => rules.Count(rule => rule == "SGW-FINDINGS-MAX").ShouldBe(1));

    [Fact]
    public void What_a_sentence_repeats_is_short_and_printable()
    {
        var content = Documents.Simple() with { TypeCode = "\u001b[31m\u202e" + new string('x', 9_999) };
        var finding = ContentRules.Check(content).Single(one => one.Rule == "BR-CL-01");
        finding.Message.In(Language.En).Length.ShouldBeLessThan(300);
        finding.Message.In(Language.En).ShouldNotContain("\u001b");
        finding.Message.In(Language.En).ShouldNotContain("\u202e");
    }

    [Fact]
    public void The_unit_codes_are_those_of_the_published_list()
    {
        var path = SharedFolder.Find("facts", "codelists", "en-UNECE-Rec20-21.txt");
        if (path is null)
        {
            Assert.Skip("The code lists are not beside the repository.");
        }

        var lines = File.ReadLines(path)
            .Select(code => Documents.Line(code, 1, 1, Vat.Standard(21)) with { UnitCode = code })
            .ToListOf();
        lines.Count.ShouldBeGreaterThan(2_000);
        ContentRules.Check(Documents.Simple() with { Lines = lines }).ShouldBeEmpty();
    }

    private static string Placeholders(string text) =>
        string.Join(' ', Placeholder().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\d[^}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Placeholder();
}
