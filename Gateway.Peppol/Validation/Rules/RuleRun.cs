using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.XPath;

namespace Gateway.Peppol.Validation.Rules;

/// <summary>Asks every rule of a book about every element of a document it is about. Kept and used again.</summary>
internal sealed class RuleRun
{
    private ushort[] states = new ushort[512];
    private bool[] isSilenced = [];

    public void Run(DocumentTree tree, RuleProgram program, RuleFindings findings)
    {
        Prepare(tree, program);
        var gates = program.GatesOf(tree);
        for (var index = 0; index < tree.Count; index++)
        {
            var node = tree[index];
            AskNotUsed(node, program, findings);
            AskContexts(node, program.For(node.Name), gates, program, findings);
            if (!gates.AreClosed)
            {
                AskContexts(node, program.ConditionalFor(node.Name), gates, program, findings);
            }
        }
    }

    /// <summary>In each pattern, the first context that takes the element is the one whose rules judge it.</summary>
    private void AskContexts(
        Node node, RuleProgram.Entry[] entries, DocumentGates gates, RuleProgram program, RuleFindings findings)
    {
        var parent = node.Parent.Name;
        var taken = -1;
        foreach (var entry in entries)
        {
            if (entry.Pattern != taken && gates.LetPass(entry.Gate) && entry.Takes(node, parent))
            {
                taken = entry.Pattern;
                Ask(node, entry.Rules, program, findings);
            }
        }
    }

    private void Prepare(DocumentTree tree, RuleProgram program)
    {
        if (states.Length < tree.Count || states.Length > 4 * DocumentTree.NodesKept)
        {
            states = new ushort[Math.Max(tree.Count, 512)];
        }

        isSilenced = isSilenced.Length == program.Rules.Length ? isSilenced : new bool[program.Rules.Length];
        Array.Clear(isSilenced);
    }

    /// <summary>A rule that cannot be judged is told once, and is not asked again in this document.</summary>
    private void Ask(Node node, int[] rules, RuleProgram program, RuleFindings findings)
    {
        for (var next = 0; next < rules.Length; next++)
        {
            var index = rules[next];
            if (isSilenced[index])
            {
                continue;
            }

            try
            {
                if (!program.Rules[index].Holds(node))
                {
                    findings.Add(program, index, node);
                }
            }
            catch (Exception fault) when (fault is DynamicErrorException or ArithmeticException)
            {
                isSilenced[index] = true;
                findings.AddUnjudged(program, index, node, fault as DynamicErrorException ?? new());
            }
        }
    }

    private void AskNotUsed(Node node, RuleProgram program, RuleFindings findings)
    {
        if (node.Document.Type == DocumentType.Unknown)
        {
            return;
        }

        var state = node.IsRoot
            ? NotUsedTable.RootState
            : program.NotUsed.Next(states[node.Parent.Index], node.Name);
        states[node.Index] = state;
        foreach (var rule in program.NotUsed.RulesAt(state))
        {
            AddIfBroken(rule, node, program, findings);
        }

        foreach (var (place, rule) in program.NotUsed.Anywhere(node.Name))
        {
            if (place.Leads(node))
            {
                AddIfBroken(rule, node, program, findings);
            }
        }
    }

    private static void AddIfBroken(int rule, Node node, RuleProgram program, RuleFindings findings)
    {
        if (program.NotUsed.IsBroken(rule, node))
        {
            findings.Add(program, rule, node);
        }
    }
}
