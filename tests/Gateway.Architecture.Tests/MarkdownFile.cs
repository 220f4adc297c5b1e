using System.Text.RegularExpressions;

namespace Gateway.Architecture.Tests;

/// <summary>A document of the repository: its headings, links, tables and fenced blocks.</summary>
internal sealed partial class MarkdownFile
{
    private const int TimeoutMilliseconds = 1000;

    private readonly string[] lines;

    private MarkdownFile(string path)
    {
        File = path;
        var isFenced = false;
        var blocks = new List<(string Language, List<string> Lines)>();
        var prose = new List<string>();
        foreach (var line in System.IO.File.ReadLines(path))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                isFenced = !isFenced;
                if (isFenced)
                {
                    blocks.Add((line[3..].Trim(), []));
                }
            }
            else if (isFenced)
            {
                blocks[^1].Lines.Add(line);
            }
            else
            {
                prose.Add(line);
            }
        }

        lines = [.. prose];
        Blocks = [.. blocks.Select(block => (block.Language, string.Join('\n', block.Lines)))];
    }

    public string File { get; }

    /// <summary>The fenced blocks with their language.</summary>
    public IReadOnlyList<(string Language, string Text)> Blocks { get; }

    /// <summary>Level and words of each heading.</summary>
    public IReadOnlyList<(int Level, string Words)> Headings =>
        [.. lines.Select(line => Heading().Match(line)).Where(match => match.Success)
            .Select(match => (match.Groups["level"].Length, match.Groups["words"].Value.Trim()))];

    /// <summary>Targets of links and images, as they are written.</summary>
    public IReadOnlyList<string> Links =>
        [.. lines.SelectMany(line => Link().Matches(CodeSpan().Replace(line, "")))
            .Select(match => match.Groups["target"].Value)];

    public string Prose => string.Join('\n', lines);

    public static MarkdownFile Read(params string[] parts) =>
        new(Path.Combine([Sources.Root, .. parts]));

    public static IEnumerable<MarkdownFile> All() =>
        Sources.Files().Where(file => Path.GetExtension(file) == ".md").Select(file => new MarkdownFile(file));

    /// <summary>What stands under a heading, up to the next one of its level or above.</summary>
    public string Section(string heading)
    {
        var start = Array.FindIndex(lines, line => Heading().Match(line).Groups["words"].Value.Trim() == heading);
        if (start < 0)
        {
            return "";
        }

        var level = Heading().Match(lines[start]).Groups["level"].Length;
        return string.Join('\n', lines.Skip(start + 1).TakeWhile(
            line => Heading().Match(line) is not { Success: true } next || next.Groups["level"].Length > level));
    }

    /// <summary>The cells of every row of every table, without headers and rules.</summary>
    public IReadOnlyList<string[]> TableRows() => TableRows(lines);

    public static IReadOnlyList<string[]> TableRows(IEnumerable<string> lines)
    {
        var rows = new List<string[]>();
        foreach (var line in lines)
        {
            var cells = line.StartsWith('|') ? line.Trim('|').Split('|', StringSplitOptions.TrimEntries) : null;
            if (cells is not null && cells.All(IsRule))
            {
                rows.RemoveAt(rows.Count - 1); // the row above a rule is the header
            }
            else if (cells is not null)
            {
                rows.Add(cells);
            }
        }

        return rows;
    }

    private static bool IsRule(string cell) => cell.Length > 0 && cell.All(character => character is '-' or ':');

    /// <summary>The fragment by which a heading is linked: as repository hosts make it.</summary>
    public static string FragmentOf(string heading) =>
        new([.. heading.ToLowerInvariant().Replace(' ', '-')
            .Where(character => char.IsLetterOrDigit(character) || character is '-' or '_')]);

    [GeneratedRegex(@"^(?<level>#{1,6}) (?<words>.+)$", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex Link();

    [GeneratedRegex("`[^`]*`", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex CodeSpan();
}
