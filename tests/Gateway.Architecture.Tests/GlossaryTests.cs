namespace Gateway.Architecture.Tests;

/// <summary>The glossary is complete in every language, and its code words are in the code.</summary>
public class GlossaryTests
{
    private static IReadOnlyList<string[]> Words =>
        [.. MarkdownFile.Read("docs", "glossary.md").TableRows().Where(row => row.Length != 2)];

    [Fact]
    public void Every_word_has_its_four_languages_and_a_meaning() =>
        Words.Where(row => row.Length != 5 || row.Any(string.IsNullOrWhiteSpace)).Select(row => row[0]).ShouldBeEmpty();

    [Fact]
    public void No_word_is_explained_twice() =>
        Words.CountBy(row => row[0]).Where(word => word.Value > 1).ShouldBeEmpty();

    [Fact]
    public void Every_code_word_is_used_in_the_code()
    {
        var code = string.Join('\n', Sources.All()
            .Where(file => !Sources.Relative(file).StartsWith("tests/", StringComparison.Ordinal))
            .Select(File.ReadAllText));
        Words.Select(row => row[0])
            .Where(word => word.StartsWith('`') && !code.Contains($" {word.Trim('`')}", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }
}
