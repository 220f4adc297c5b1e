using System.Globalization;
using System.Text.RegularExpressions;

namespace Gateway.Architecture.Tests;

/// <summary>Decisions are found, complete, and short enough to be read.</summary>
public partial class DecisionRecordTests
{
    private const int LinesMax = 80;

    private static readonly string[] Sections = ["Context", "Options", "Decision", "Consequences", "Revisit when"];

    private static string Folder => Path.Combine(Sources.Root, "docs", "adr");

    private static IReadOnlyList<MarkdownFile> Records =>
        [.. Directory.EnumerateFiles(Folder, "0*.md").Order(StringComparer.Ordinal)
            .Select(file => MarkdownFile.Read(file))];

    [Fact]
    public void Decisions_are_numbered_without_a_gap() =>
        Records.Select(record => NumberOf(record.File)).ShouldBe(Enumerable.Range(1, Records.Count));

    [Fact]
    public void Each_is_titled_by_its_number() =>
        Records.Where(record => !record.Headings[0].Words.StartsWith(
                $"{Path.GetFileName(record.File)[..4]}. ", StringComparison.Ordinal))
            .Select(Name).ShouldBeEmpty();

    [Fact]
    public void Each_has_the_five_sections_and_none_is_empty() =>
        Records.Where(record =>
                !record.Headings.Where(heading => heading.Level == 2).Select(one => one.Words).SequenceEqual(Sections)
                || Sections.Any(section => string.IsNullOrWhiteSpace(record.Section(section))))
            .Select(Name).ShouldBeEmpty();

    [Fact]
    public void Each_says_where_it_stands() =>
        Records.Where(record => !Status().IsMatch(record.Prose)).Select(Name).ShouldBeEmpty();

    [Fact]
    public void Each_fits_a_page() =>
        Records.Where(record => File.ReadLines(record.File).Count() > LinesMax).Select(Name).ShouldBeEmpty();

    [Fact]
    public void Each_is_listed_under_its_title()
    {
        var list = MarkdownFile.Read("docs", "adr", "README.md").Prose;
        Records.Where(record => !list.Contains(
                $"- [{record.Headings[0].Words}]({Path.GetFileName(record.File)})", StringComparison.Ordinal))
            .Select(Name).ShouldBeEmpty();
    }

    [Fact]
    public void Every_decision_that_a_source_names_exists()
    {
        var known = Records.Select(record => NumberOf(record.File)).ToHashSet();
        Sources.Files()
            .Where(file => Path.GetExtension(file) is ".cs" or ".props" or ".md" or ".csproj" or ".razor")
            .SelectMany(file => Reference().Matches(File.ReadAllText(file)).Select(match => (file, match)))
            .Where(one => !known.Contains(int.Parse(one.match.Groups["number"].Value, CultureInfo.InvariantCulture)))
            .Select(one => $"{Sources.Relative(one.file)}: {one.match.Value}")
            .ShouldBeEmpty();
    }

    private static int NumberOf(string path) => int.Parse(Path.GetFileName(path)[..4], CultureInfo.InvariantCulture);

    private static string Name(MarkdownFile record) => Path.GetFileName(record.File);

    [GeneratedRegex(
        @"^Status: (accepted(, not built yet)?|superseded by \d{4})$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Status();

    [GeneratedRegex(@"docs/adr/(?<number>\d{4})", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference();
}
