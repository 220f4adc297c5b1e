using Gateway.Domain.Xml;
using Gateway.Peppol.Validation;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Tests.Validation.Cases;

/// <summary>
/// Which rules a document is asked at all: those with a context that takes one of its elements. A rule that is not
/// asked is not kept either, and a case that says so shows nothing.
/// </summary>
internal static class AskedRules
{
    public static HashSet<string> Of(byte[] document, RuleRelease release)
    {
        using var bytes = Utf8Document.Open(document, XmlLimits.Document);
        var tree = new DocumentTree();
        tree.Load(bytes);
        var program = release.Book.Program;
        var gates = program.GatesOf(tree);
        var asked = program.Rules.Where(rule => rule.NotUsed.Count > 0).Select(rule => rule.Id).ToHashSet();
        for (var index = 0; index < tree.Count; index++)
        {
            var node = tree[index];
            var taken = -1;
            foreach (var entry in program.For(node.Name).Concat(program.ConditionalFor(node.Name)))
            {
                if (entry.Pattern != taken && gates.LetPass(entry.Gate) && entry.Takes(node, node.Parent.Name))
                {
                    taken = entry.Pattern;
                    asked.UnionWith(entry.Rules.Select(rule => program.Rules[rule].Id));
                }
            }
        }

        return asked;
    }
}
