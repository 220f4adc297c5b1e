using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Peppol.Validation.Documents;

namespace Gateway.Peppol.Validation.Structure;

/// <summary>What the structure check finds: fatal, under the id <c>XSD</c>.</summary>
internal sealed class StructureFindings
{
    public const string RuleId = "XSD";
    public const string SetName = "UBL 2.1";

    /// <summary>More than this help nobody; the rest is counted.</summary>
    private const int FindingsMax = 100;

    private readonly List<Finding> findings = [];

    public IReadOnlyList<Finding> Findings => findings;

    public int Omitted { get; private set; }

    public void Clear()
    {
        findings.Clear();
        Omitted = 0;
    }

    public void Add(StructureFault fault, Node node) =>
        Add(node, () => NodeLocation.Of(node), () => StructureWording.Of(fault, NodeLocation.NameOf(node)));

    public void AddMissing(Node node, ElementName child) =>
        Add(
            node,
            () => NodeLocation.Of(node, child),
            () => StructureWording.Of(StructureFault.MissingChild, child.Text));

    public void AddAttribute(StructureFault fault, Node node, ReadOnlySpan<byte> attribute) =>
        AddAttribute(fault, node, NodeLocation.NameOf(attribute));

    public void AddAttribute(StructureFault fault, Node node, string attribute) =>
        Add(
            node,
            () => $"{NodeLocation.Of(node)}/@{attribute}",
            () => StructureWording.Of(fault, NodeLocation.NameOf(node), attribute));

    public void AddDatatype(Node node, Datatype datatype) =>
        Add(node, () => NodeLocation.Of(node), () => StructureWording.Of(datatype, NodeLocation.NameOf(node), node));

    private void Add(Node node, Func<string> path, Func<Sentence> message)
    {
        if (findings.Count == FindingsMax)
        {
            Omitted++;
            return;
        }

        findings.Add(new Finding
        {
            Rule = RuleId,
            Severity = Severity.Fatal,
            Message = message(),
            Path = path(),
            Term = null,
            RuleSet = SetName,
        });
    }
}
