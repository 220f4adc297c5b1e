using System.Text.RegularExpressions;

namespace Gateway.Architecture.Tests;

/// <summary>The changelog keeps its form, so that people and tools can read it.</summary>
public partial class ChangelogTests
{
    private static readonly string[] Kinds = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"];

    private static MarkdownFile Changelog => MarkdownFile.Read("CHANGELOG.md");

    [Fact]
    public void What_is_not_released_comes_first() =>
        Changelog.Headings.First(heading => heading.Level == 2).Words.ShouldBe("[Unreleased]");

    [Fact]
    public void Changes_are_of_the_six_kinds() =>
        Changelog.Headings.Where(heading => heading.Level == 3).Select(heading => heading.Words).Except(Kinds)
            .ShouldBeEmpty();

    [Fact]
    public void Each_change_begins_with_its_capability() =>
        Changelog.Prose.Split('\n')
            .Where(line => line.StartsWith("- ", StringComparison.Ordinal) && !Entry().IsMatch(line))
            .ShouldBeEmpty();

    [GeneratedRegex("^- `[A-Z][A-Za-z0-9]+`: ", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Entry();
}
