using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Domain.Xml;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Rules;
using Gateway.Peppol.Validation.Structure;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Validation;

/// <summary>Everything one validation works with, kept for the next one. For one thread at a time.</summary>
internal sealed class ValidationBench
{
    private readonly DocumentTree tree = new();
    private readonly RuleRun run = new();
    private readonly StructureFindings structure = new();
    private readonly RuleFindings rules = new();

    public ValidationReport Judge(ReadOnlyMemory<byte> document, Func<DocumentTree, RuleRelease> choose)
    {
        try
        {
            return ReadAndJudge(document, choose);
        }
#pragma warning disable CA1031 // Fail closed: whatever fails here refuses the document and stops nothing.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            tree.Clear();
            var finding = Fatal(OwnRules.Failure, OwnRules.ValidatorFailed);
            return Report(choose(tree), finding) with { Failure = failure };
        }
    }

    public void Clear() => tree.Clear();

    private static Finding Fatal(string rule, Sentence message) => Finding.Fatal(rule, pointer: null, message);

    /// <summary>The bytes must stay open while the tree, which points into them, is judged.</summary>
    private ValidationReport ReadAndJudge(ReadOnlyMemory<byte> document, Func<DocumentTree, RuleRelease> choose)
    {
        Utf8Document? bytes = null;
        try
        {
            bytes = Utf8Document.Open(document, XmlLimits.Document);
            tree.Load(bytes);
            return Judge(choose(tree));
        }
        catch (MalformedXmlException fault)
        {
            var (line, column) = bytes?.PlaceOf(fault.Offset) ?? (0, 0);
            tree.Clear();
            return Report(choose(tree), Fatal(OwnRules.NotXml, OwnRules.IsNotXml(fault.Fault, line, column)));
        }
        finally
        {
            bytes?.Dispose();
        }
    }

    private ValidationReport Judge(RuleRelease release)
    {
        var program = release.Book.Program;
        structure.Clear();
        rules.Clear(program.Rules.Length);
        StructureCheck.Run(tree, structure);
        run.Run(tree, program, rules);
        return new ValidationReport
        {
            Findings = structure.Findings.Count + rules.Findings.Count == 0
                ? []
                : [.. structure.Findings, .. rules.Findings],
            Omitted = structure.Omitted + rules.Omitted,
            Type = tree.Type,
            Release = release,
            CustomizationId = ValueOf(Cbc.CustomizationID),
            ProfileId = ValueOf(Cbc.ProfileID),
        };
    }

    private static ValidationReport Report(RuleRelease release, Finding finding) => new()
    {
        Findings = [finding],
        Omitted = 0,
        Type = DocumentType.Unknown,
        Release = release,
    };

    private string? ValueOf(ElementName name) =>
        tree.Root.Child(name) is { Exists: true } node ? node.Value : null;
}
