using System.Text.RegularExpressions;

namespace Gateway.Architecture.Tests;

/// <summary>What the threat model calls proven is proven by a test that exists.</summary>
public partial class ThreatModelTests
{
    private static IReadOnlyList<string[]> Rows => MarkdownFile.Read("docs", "threat-model.md").TableRows();

    [Fact]
    public void Each_line_names_a_test() =>
        Rows.Where(row => row.Length != 3 || !TestName().IsMatch(row[2])).Select(row => row[0]).ShouldBeEmpty();

    [Fact]
    public void Every_test_that_is_named_exists()
    {
        var tests = Sources.All().ToLookup(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText);
        Rows.SelectMany(row => TestName().Matches(row[2]))
            .Where(name => !tests[name.Groups["type"].Value].Any(
                source => source.Contains($" {name.Groups["test"].Value}(", StringComparison.Ordinal)))
            .Select(name => name.Value)
            .ShouldBeEmpty();
    }

    [GeneratedRegex(@"`(?<type>\w+Tests)\.(?<test>\w+)`", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TestName();
}
