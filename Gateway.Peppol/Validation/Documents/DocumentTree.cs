using System.Runtime.CompilerServices;
using Gateway.Domain.Xml;
using Gateway.Peppol.Validation.Rules;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Validation.Documents;

/// <summary>
/// A document laid out for rules: elements in document order in one array, UBL names as numbers, texts left where they
/// stand in the bytes. The arrays are kept from document to document; a tree is for one thread, and its nodes are good
/// until the next <see cref="Load"/> or <see cref="Clear"/>.
/// </summary>
internal sealed partial class DocumentTree
{
    /// <summary>Elements of the largest document that is judged: some 100,000 invoice lines.</summary>
    public const int NodesMax = 3_000_000;

    /// <summary>What a tree may keep between documents, so that one giant does not hold memory for ever.</summary>
    internal const int NodesKept = 600_000;

    private readonly int[] firstOf = new int[Vocabulary.Size];
    private readonly int[] lastOf = new int[Vocabulary.Size];

    private NodeData[] nodes = new NodeData[512];
    private AttributeData[] attributes = new AttributeData[128];
    private byte[] bytes = [];
    private byte[] resolved = [];
    private int resolvedLength;
    private int bytesEnd;
    private ulong attributesSeen;

    public DocumentTree() => Facts = new DocumentFacts(this);

    /// <summary>What rules have worked out of the document so far.</summary>
    public DocumentFacts Facts { get; }

    /// <summary>How many elements the document has.</summary>
    public int Count { get; private set; }

    public int AttributeCount { get; private set; }

    /// <summary>The document element; none while nothing is loaded.</summary>
    public Node Root => Count > 0 ? new Node(this, 0) : Node.None;

    public DocumentType Type { get; private set; }

    public Node this[int index] => new(this, index);

    /// <summary>Whether any element carries the attribute.</summary>
    public bool HasAnywhere(AttributeName name) => (attributesSeen & (1UL << (int)name)) != 0;

    /// <summary>BT-24 names the self-billing specification of Peppol.</summary>
    public bool SaysSelfBilling() =>
        Count > 0 && Root.Child(Cbc.CustomizationID).Text.IndexOf("poacc:selfbilling:3.0"u8) >= 0;

    /// <summary>Every element of this name, wherever it stands, in document order.</summary>
    public SameNameNodes All(ElementName name) => new(this, firstOf[name.Id]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref readonly NodeData Data(int index) => ref nodes[index];

    internal int FirstChild(int parent, ElementName name)
    {
        if (firstOf[name.Id] < 0 || !nodes[parent].Flags.HasFlag(NodeFlags.HasChildren))
        {
            return -1;
        }

        var child = parent + 1;
        return nodes[child].Element == name.Id ? child : NextSibling(child, name);
    }

    internal int NextSibling(int node, ElementName name)
    {
        do
        {
            node = nodes[node].NextSibling;
        }
        while (node >= 0 && nodes[node].Element != name.Id);
        return node;
    }

    internal ReadOnlySpan<AttributeData> AttributesOf(int node)
    {
        var from = nodes[node].Attributes;
        var to = node + 1 < Count ? nodes[node + 1].Attributes : AttributeCount;
        return attributes.AsSpan(from, to - from);
    }

    internal ReadOnlySpan<byte> ValueOf(in AttributeData attribute) =>
        (attribute.IsResolved ? resolved : bytes).AsSpan(attribute.Value, attribute.ValueLength);

    internal ReadOnlySpan<byte> NameOf(in AttributeData attribute) => bytes.AsSpan(attribute.Tag, attribute.TagLength);

    /// <summary>The element's name as the document writes it, prefix included.</summary>
    internal ReadOnlySpan<byte> TagOf(int node)
    {
        var rest = bytes.AsSpan(nodes[node].Tag, bytesEnd - nodes[node].Tag);
        return rest[..XmlCharacters.NameLength(rest)];
    }

    /// <summary>The string value: the characters of the element and of everything in it.</summary>
    internal ReadOnlySpan<byte> TextOf(int node)
    {
        ref readonly var data = ref nodes[node];
        if (data.Flags.HasFlag(NodeFlags.HasChildren))
        {
            return TextOfTree(node);
        }

        return (data.Flags.HasFlag(NodeFlags.IsResolved) ? resolved : bytes).AsSpan(data.Text, data.TextLength);
    }

    /// <summary>
    /// No rule asks for the text of an element with children in a document that keeps to the schema, so nothing is
    /// stored for it: the bytes are read once more.
    /// </summary>
    private byte[] TextOfTree(int node)
    {
        var again = new XmlTokenizer(XmlLimits.Document);
        again.OpenElement(bytes, nodes[node].Tag, bytesEnd);
        var text = new List<byte>();
        for (var token = again.Read(); token != XmlToken.EndOfDocument; token = again.Read())
        {
            if (token is XmlToken.Text or XmlToken.CData)
            {
                var raw = bytes.AsSpan(again.Start, again.Length);
                var into = new byte[raw.Length];
                text.AddRange(into.AsSpan(0, Resolve(raw, into, token, again.IsPlain)));
            }
        }

        return [.. text];
    }
}
