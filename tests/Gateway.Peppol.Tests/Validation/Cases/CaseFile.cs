using System.Text.RegularExpressions;
using Gateway.Peppol.Validation;
using Gateway.Testing;

namespace Gateway.Peppol.Tests.Validation.Cases;

/// <summary>
/// The cases of one rule family, read from a text file beside this class. Under a rule's id stand its cases:
/// <code>
/// # A comment.
/// base exempt of invoice: set //cac:TaxCategory/cbc:ID = E; remove //cbc:Percent
///
/// BR-02
///   fires  invoice: remove cbc:ID
///   passes invoice
///   fires  credit-note under 3.0.20: remove cbc:ID;
///          remove cbc:IssueDate
/// </code>
/// A case names a base document (<c>invoice.xml</c> beside this class, or one that a line <c>base ... of ...</c> above
/// makes for this file) and the edits of <see cref="DocumentEdit"/>, parted by semicolons; a line that ends in one, or
/// in a colon or an equals sign, goes on in the next. Cases are judged by the release in force unless they name
/// another one.
/// </summary>
internal sealed partial class CaseFile
{
    private static readonly Dictionary<string, RuleRelease> Releases =
        RuleCaseTests.Releases.ToDictionary(release => release.Name);

    private readonly Dictionary<string, byte[]> bases = [];
    private readonly List<RuleCase> cases = [];
    private readonly string name;
    private string? rule;

    private CaseFile(string path)
    {
        name = Path.GetFileName(path);
        foreach (var (number, text) in Statements(path))
        {
            try
            {
                Read(number, text);
            }
            catch (Exception fault) when (fault is FormatException or KeyNotFoundException or FileNotFoundException)
            {
                throw new FormatException($"{name}:{number} {text}: {fault.Message}", fault);
            }
        }
    }

    /// <summary>The families that have a file: <c>BR-CO</c>.</summary>
    public static IEnumerable<string> Families =>
        Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order();

    private static string Folder => Path.Combine(
        Repository.Root, "tests", "Gateway.Peppol.Tests", "Validation", "Cases");

    public static IReadOnlyList<RuleCase> Read(string family) =>
        new CaseFile(Path.Combine(Folder, $"{family}.txt")).cases;

    /// <summary>The documents that cases begin with: each is one that no rule finds fault with.</summary>
    public static IEnumerable<string> BaseDocuments =>
        Directory.GetFiles(Folder, "*.xml").Select(path => Path.GetFileNameWithoutExtension(path)).Order();

    public static byte[] BaseDocument(string name) => File.ReadAllBytes(Path.Combine(Folder, $"{name}.xml"));

    private static IEnumerable<(int Number, string Text)> Statements(string path)
    {
        var open = "";
        foreach (var (index, line) in File.ReadLines(path).Index())
        {
            var text = line.Trim();
            if (text.Length == 0 || text[0] == '#')
            {
                continue;
            }

            open = open.Length == 0 ? text : $"{open} {text}";
            if (text[^1] is not (';' or ':' or '='))
            {
                yield return (index + 1, open);
                open = "";
            }
        }
    }

    private void Read(int number, string text)
    {
        if (BaseLine().Match(text) is { Success: true } made)
        {
            bases.Add(made.Groups["name"].Value, Edited(made));
        }
        else if (CaseLine().Match(text) is { Success: true } found)
        {
            var release = found.Groups["release"] is { Success: true, Value: var asked }
                ? Releases[asked]
                : RuleRelease.Billing3021;
            cases.Add(new RuleCase(
                rule ?? throw new FormatException("a case stands under the id of its rule"),
                found.Groups["verb"].Value == "fires",
                Edited(found),
                release,
                $"{name}:{number} {text}"));
        }
        else
        {
            rule = RuleLine().IsMatch(text) ? text : throw new FormatException("neither a rule, a base nor a case");
        }
    }

    private byte[] Edited(Match line)
    {
        var origin = line.Groups["base"].Value;
        var edits = line.Groups["edits"].Value.Split(';', StringSplitOptions.TrimEntries);
        return DocumentEdit.Apply(
            bases.GetValueOrDefault(origin) ?? BaseDocument(origin), edits.Where(edit => edit.Length > 0));
    }

    [GeneratedRegex(
        "^(?<verb>fires|passes) +(?<base>[a-zA-Z0-9-]+)( under (?<release>[^:]+))?(: *(?<edits>.*))?$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex CaseLine();

    [GeneratedRegex(
        "^base +(?<name>[a-zA-Z0-9-]+) of (?<base>[a-zA-Z0-9-]+): *(?<edits>.*)$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex BaseLine();

    [GeneratedRegex(
        "^[A-Z0-9]+(-[A-Z0-9]+)+$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex RuleLine();
}
