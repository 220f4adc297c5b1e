namespace Gateway.Architecture.Tests;

/// <summary>A reader who follows a link arrives.</summary>
public class LinkTests
{
    [Fact]
    public void Every_link_to_a_file_of_ours_finds_it() =>
        MarkdownFile.All()
            .SelectMany(document => document.Links.Where(IsOurs).Select(link => (document, link)))
            .Where(one => TargetOf(one.document, one.link) is var target && !Path.Exists(target))
            .Select(one => $"{Sources.Relative(one.document.File)}: {one.link}")
            .ShouldBeEmpty();

    [Fact]
    public void Every_link_to_a_heading_finds_it() =>
        MarkdownFile.All()
            .SelectMany(document => document.Links.Where(IsOurs).Select(link => (document, link)))
            .Where(one => one.link.Contains('#') && !HasHeading(one.document, one.link))
            .Select(one => $"{Sources.Relative(one.document.File)}: {one.link}")
            .ShouldBeEmpty();

    [Fact]
    public void Every_document_has_one_title() =>
        MarkdownFile.All()
            .Where(document => document.Headings.Count(heading => heading.Level == 1) != 1)
            .Select(document => Sources.Relative(document.File))
            .ShouldBeEmpty();

    private static bool IsOurs(string link) => !link.Contains("://", StringComparison.Ordinal);

    private static string TargetOf(MarkdownFile document, string link)
    {
        var file = link.Split('#')[0];
        return file.Length == 0 ? document.File : Path.Combine(Path.GetDirectoryName(document.File)!, file);
    }

    private static bool HasHeading(MarkdownFile document, string link) =>
        MarkdownFile.Read(TargetOf(document, link)).Headings
            .Any(heading => MarkdownFile.FragmentOf(heading.Words) == link.Split('#')[1]);
}
