using Gateway.Peppol.Validation;

namespace Gateway.Peppol.Tests.Validation.Cases;

/// <summary>
/// Every rule shown at work on documents of our own: one that breaks it and one that keeps it. This is the proof that
/// needs no reference material.
/// </summary>
public class RuleCaseTests
{
    /// <summary>Rules that cannot be broken, for what their official tests say.</summary>
    private static readonly string[] NeverBroken =
    [
        "BR-CO-05", "BR-CO-06", "BR-CO-07", "BR-CO-08", // Always true: that reason and code agree is for people to see.
        "BR-DEC-13", "BR-DEC-15", // They look for a currency code inside the VAT amount.
    ];

    /// <summary>Rules that find fault with whatever their context takes; kept is what it does not take.</summary>
    private static readonly string[] BrokenWhereverAsked =
        ["PEPPOL-EN16931-R008", "PEPPOL-EN16931-R041", "PEPPOL-EN16931-R042", "SE-R-011", "SE-R-012"];

    /// <summary>The release in force first.</summary>
    internal static readonly RuleRelease[] Releases =
    [
        RuleRelease.Billing3021, RuleRelease.Billing3020, RuleRelease.SelfBilling302, RuleRelease.SelfBilling301,
    ];

    public static TheoryData<string> Families => [.. CaseFile.Families];

    public static TheoryData<string> BaseDocuments => [.. CaseFile.BaseDocuments];

    [Theory]
    [MemberData(nameof(BaseDocuments))]
    public void Base_documents_have_no_fault(string name) =>
        DocumentValidator.Validate(CaseFile.BaseDocument(name), RuleRelease.Billing3021).ToRuleList().ShouldBe("");

    [Theory]
    [MemberData(nameof(Families))]
    public void Cases_do_what_they_say(string family) =>
        CaseFile.Read(family).Select(Fault).OfType<string>().ShouldBeEmpty();

    [Fact]
    public void Every_rule_is_seen_broken_and_kept()
    {
        var cases = CaseFile.Families.SelectMany(CaseFile.Read).ToLookup(one => (one.Rule, one.Release, one.Fires));
        bool Has((string Rule, RuleRelease Release) row, bool fires) => cases[(row.Rule, row.Release, fires)].Any();
        RulesToShow().Where(row => !Has(row, fires: true) || !Has(row, fires: false))
            .Select(row => $"{row.Rule} under {row.Release}: {(Has(row, fires: true) ? "never kept" : "never broken")}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void Cases_speak_of_rules_that_their_release_has() =>
        CaseFile.Families.SelectMany(CaseFile.Read)
            .Where(one => one.Release.Book.Rules.All(rule => rule.Id != one.Rule))
            .Select(one => one.Source)
            .ShouldBeEmpty();

    [Theory]
    [InlineData("remove cbc:NoSuchThing")]
    [InlineData("copy cac:InvoiceLine[7]")]
    [InlineData("set cac:InvoiceLine[7]/cbc:ID = 7")]
    [InlineData("set cbc:ID")]
    [InlineData("set cbc:(ID = 7")]
    [InlineData("rename cbc:ID")]
    public void An_edit_that_does_nothing_is_a_slip_that_shows(string edit) =>
        Should.Throw<FormatException>(() => DocumentEdit.Apply(CaseFile.BaseDocument("invoice"), [edit]));

    private static string? Fault(RuleCase one)
    {
        var report = DocumentValidator.Validate(one.Document, one.Release);
        var hasFired = report.Findings.Any(finding => finding.Rule == one.Rule);
        return report.Failure is { } failure ? $"{one.Source}: {failure}"
            : hasFired != one.Fires ? $"{one.Source}: fired are {report.ToRuleList()}"
            : IsAsked(one) ? null
            : $"{one.Source}: the rule is not asked here";
    }

    private static bool IsAsked(RuleCase one) =>
        BrokenWhereverAsked.Contains(one.Rule) || AskedRules.Of(one.Document, one.Release).Contains(one.Rule);

    /// <summary>
    /// All rules of the release in force, and of each other one what those before it in the list do not have. What says
    /// only that an element is not used is shown from its own table.
    /// </summary>
    private static IEnumerable<(string Rule, RuleRelease Release)> RulesToShow()
    {
        var seen = new HashSet<Delegate>();
        return Releases
            .SelectMany(release => release.Book.Rules.Select(rule => (Rule: rule, Release: release)))
            .Where(row => row.Rule.NotUsed.Count == 0 && !NeverBroken.Contains(row.Rule.Id))
            .Where(row => seen.Add(row.Rule.Holds))
            .Select(row => (row.Rule.Id, row.Release));
    }
}
