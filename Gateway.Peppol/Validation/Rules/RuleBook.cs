using Gateway.Domain.Findings;

namespace Gateway.Peppol.Validation.Rules;

/// <summary>
/// The rules of one release. A release is written as what it changes against the one before, so that its file reads
/// as its release notes.
/// </summary>
internal sealed class RuleBook
{
    private readonly Lazy<RuleProgram> program;

    /// <param name="en16931">Name and version of the EN 16931 artefacts: <c>EN 16931 1.3.15</c>.</param>
    /// <param name="peppol">Name and version of the Peppol part.</param>
    /// <param name="patterns">All contexts that rules of any release stand on.</param>
    /// <param name="rules">Each id once.</param>
    public RuleBook(string en16931, string peppol, IReadOnlyList<Pattern> patterns, IEnumerable<Rule> rules)
    {
        En16931 = en16931;
        Peppol = peppol;
        Patterns = patterns;
        Rules = [.. rules];
        if (Rules.GroupBy(rule => rule.Id).FirstOrDefault(group => group.Count() > 1) is { } doubled)
        {
            throw new InvalidOperationException($"{peppol} has two rules {doubled.Key}.");
        }

        program = new Lazy<RuleProgram>(() => new RuleProgram(this));
    }

    public string En16931 { get; }

    public string Peppol { get; }

    public IReadOnlyList<Pattern> Patterns { get; }

    public IReadOnlyList<Rule> Rules { get; }

    public RuleProgram Program => program.Value;

    /// <summary>The name of the set a rule belongs to, for findings.</summary>
    public string NameOf(RuleSet set) => set == RuleSet.En16931 ? En16931 : Peppol;

    /// <summary>The same rules under the names of the next release: where its list of changes begins.</summary>
    public RuleBook Next(string en16931, string peppol) => new(en16931, peppol, Patterns, Rules);

    public RuleBook Drop(params string[] ids) => With(Rules.ExceptBy(ids, rule => rule.Id), ids);

    public RuleBook Drop(IEnumerable<Rule> rules) => Drop([.. rules.Select(rule => rule.Id)]);

    public RuleBook Add(params Rule[] rules) => With(Rules.Concat(rules), []);

    public RuleBook MakeFatal(params string[] ids) =>
        With(Rules.Select(rule => ids.Contains(rule.Id) ? rule with { Severity = Severity.Fatal } : rule), ids);

    /// <summary>Puts each rule in the place of the one with its id.</summary>
    public RuleBook Replace(params Rule[] rules)
    {
        var byId = rules.ToDictionary(rule => rule.Id);
        return With(Rules.Select(rule => byId.GetValueOrDefault(rule.Id, rule)), [.. byId.Keys]);
    }

    /// <summary>A change that speaks of a rule the book does not have is a slip.</summary>
    private RuleBook With(IEnumerable<Rule> rules, string[] changed)
    {
        var missing = changed.Except(Rules.Select(rule => rule.Id)).ToArray();
        return missing.Length == 0
            ? new RuleBook(En16931, Peppol, Patterns, rules)
            : throw new InvalidOperationException($"{Peppol} has no {string.Join(", ", missing)} to change.");
    }
}
