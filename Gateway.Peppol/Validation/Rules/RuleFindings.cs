using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Wording;
using Gateway.Peppol.Validation.XPath;

namespace Gateway.Peppol.Validation.Rules;

/// <summary>What the rules find in one document. Kept and used again.</summary>
internal sealed class RuleFindings
{
    /// <summary>The same fault on every line of a long invoice is told this often; the rest is counted.</summary>
    private const int PerRuleMax = 100;

    private readonly List<Finding> findings = [];
    private int[] counts = [];

    public IReadOnlyList<Finding> Findings => findings;

    public int Omitted { get; private set; }

    public void Clear(int rules)
    {
        if (findings.Count > 0 || counts.Length != rules)
        {
            counts = counts.Length == rules ? counts : new int[rules];
            Array.Clear(counts);
        }

        findings.Clear();
        Omitted = 0;
    }

    public void Add(RuleProgram program, int rule, Node node)
    {
        if (counts[rule]++ < PerRuleMax)
        {
            findings.Add(Broken(program, rule, node));
        }
        else
        {
            Omitted++;
        }
    }

    public void AddUnjudged(RuleProgram program, int rule, Node node, DynamicErrorException fault) =>
        findings.Add(new Finding
        {
            Rule = OwnRules.Unjudged,
            Severity = Severity.Fatal,
            Message = OwnRules.CannotBeJudged(program.Rules[rule].Id, fault),
            Path = NodeLocation.Of(node),
            Term = program.Rules[rule].Term,
        });

    private static Finding Broken(RuleProgram program, int index, Node node)
    {
        var rule = program.Rules[index];
        return new Finding
        {
            Rule = rule.Id,
            Severity = rule.Severity,
            Message = Words(rule, node),
            Path = Location(rule, node),
            Term = rule.Term,
            RuleSet = program.Book.NameOf(program.SetOf[index]),
        };
    }

    /// <summary>What would be right may need values that cannot be computed with.</summary>
    private static Sentence Words(Rule rule, Node node)
    {
        try
        {
            return rule.Says(rule, node);
        }
        catch (Exception fault) when (fault is DynamicErrorException or ArithmeticException)
        {
            return Say.NotComputable(rule, node);
        }
    }

    private static string Location(Rule rule, Node node)
    {
        var suffix = rule.Attribute == AttributeName.Unknown ? "" : $"/@{AttributeNames.TextOf(rule.Attribute)}";
        var path = rule.At is not { } at ? NodeLocation.Of(node)
            : node.First(at) is { Exists: true } found ? NodeLocation.Of(found)
            : NodeLocation.Of(node, at);
        return path + suffix;
    }
}
