namespace Gateway.Architecture.Tests;

/// <summary>The same word is used everywhere: folders are named from the table of docs/adr/0002.</summary>
public class VocabularyTests
{
    private static readonly string[] Projects = ["Gateway.Domain", "Gateway.Peppol", "Gateway.Recovery", "Gateway.Api"];

    private static readonly string[] WordsOfTests = ["Stories", "Conformance", "Hostile"];

    private static IReadOnlySet<string> Words { get; } =
        MarkdownFile.Read("docs", "adr", "0002-one-word-for-one-capability.md").TableRows()
            .Select(row => row[0].Trim('`')).ToHashSet();

    [Fact]
    public void The_list_has_each_word_once() =>
        MarkdownFile.Read("docs", "adr", "0002-one-word-for-one-capability.md").TableRows()
            .CountBy(row => row[0]).Where(word => word.Value > 1).ShouldBeEmpty();

    [Fact]
    public void Folders_of_the_projects_are_words_of_the_list() =>
        Projects.SelectMany(FoldersOf).Where(folder => !Words.Contains(folder.Split('/')[^1])).ShouldBeEmpty();

    [Fact]
    public void Folders_of_the_tests_are_words_of_the_list_too() =>
        Projects.SelectMany(project => FoldersOf($"tests/{project}.Tests"))
            .Where(folder => !Words.Contains(folder.Split('/')[^1]) && !WordsOfTests.Contains(folder.Split('/')[^1]))
            .ShouldBeEmpty();

    [Fact]
    public void A_folder_bears_the_same_word_in_the_list_of_who_may_use_whom() =>
        LayeringTests.Capabilities.Where(word => !Words.Contains(word)).ShouldBeEmpty();

    /// <summary>The folders at the second level that hold sources, as paths from the root.</summary>
    private static IEnumerable<string> FoldersOf(string project) =>
        Sources.Files().Select(Sources.Relative)
            .Where(file => file.StartsWith(project + "/", StringComparison.Ordinal))
            .Select(file => file[(project.Length + 1)..].Split('/'))
            .Where(parts => parts.Length > 1)
            .Select(parts => $"{project}/{parts[0]}")
            .Distinct();
}
