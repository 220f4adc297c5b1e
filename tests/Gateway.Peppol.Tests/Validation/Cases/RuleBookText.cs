using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Peppol.Validation;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Rules;

namespace Gateway.Peppol.Tests.Validation.Cases;

/// <summary>A rule book as text, to be read and compared: a line a rule, its cells parted by tabs.</summary>
internal static class RuleBookText
{
    /// <summary>
    /// Id, flag, set, the elements it judges, what a finding points to, the term, and the English sentence with its
    /// places for values, as the first case that fires tells it.
    /// </summary>
    public static string Of(RuleRelease release)
    {
        var program = release.Book.Program;
        var sentences = Sentences(release);
        return Lines(program.Rules.Select((rule, index) => string.Join(
            '\t',
            rule.Id,
            FlagOf(rule),
            release.Book.NameOf(program.SetOf[index]),
            rule.NotUsed.Count > 0 ? $"not used: {string.Join(" | ", rule.NotUsed)}" : rule.Context.ToString(),
            TargetOf(rule),
            rule.Term ?? "-",
            SentenceOf(rule, sentences))));
    }

    /// <summary>What one release has and the other has not, and what both have with another flag or test.</summary>
    public static string Difference(RuleRelease before, RuleRelease after)
    {
        var old = before.Book.Rules.ToDictionary(rule => rule.Id);
        var now = after.Book.Rules.ToDictionary(rule => rule.Id);
        var dropped = old.Values.Where(rule => !now.ContainsKey(rule.Id)).Select(rule => $"- {rule.Id}");
        var added = now.Values.Where(rule => !old.ContainsKey(rule.Id)).Select(rule => $"+ {rule.Id} {FlagOf(rule)}");
        var kept = now.Values.Where(rule => old.ContainsKey(rule.Id)).Select(rule => (Old: old[rule.Id], Now: rule));
        return Lines([
            .. dropped,
            .. added,
            .. kept.Where(pair => pair.Old.Severity != pair.Now.Severity)
                .Select(pair => $"! {pair.Now.Id} {FlagOf(pair.Old)} -> {FlagOf(pair.Now)}"),
            .. kept.Where(pair => pair.Old.Holds != pair.Now.Holds).Select(pair => $"~ {pair.Now.Id} another test"),
        ]);
    }

    private static string Lines(IEnumerable<string> lines) =>
        string.Concat(lines.Order(StringComparer.Ordinal).Select(line => $"{line}\n"));

    private static string FlagOf(Rule rule) => rule.Severity == Severity.Fatal ? "fatal" : "warning";

    private static string TargetOf(Rule rule)
    {
        var attribute = rule.Attribute == AttributeName.Unknown ? "" : $"@{AttributeNames.TextOf(rule.Attribute)}";
        return (rule.At, attribute) switch
        {
            ({ } at, "") => at.ToString(),
            ({ } at, _) => $"{at}/{attribute}",
            (null, "") => ".",
            _ => attribute,
        };
    }

    private static Dictionary<string, Sentence> Sentences(RuleRelease release)
    {
        var sentences = new Dictionary<string, Sentence>();
        var cases = CaseFile.Families.SelectMany(CaseFile.Read).Where(one => one.Fires && one.Release == release);
        foreach (var one in cases.DistinctBy(one => one.Rule))
        {
            var findings = DocumentValidator.Validate(one.Document, release).Findings;
            sentences[one.Rule] = findings.First(finding => finding.Rule == one.Rule).Message;
        }

        return sentences;
    }

    /// <summary>What says only that something is not used says it in one of two sentences.</summary>
    private static string SentenceOf(Rule rule, Dictionary<string, Sentence> sentences) =>
        rule.NotUsed.Count > 0 ? "" : sentences.TryGetValue(rule.Id, out var sentence) ? sentence.En : "-";
}
