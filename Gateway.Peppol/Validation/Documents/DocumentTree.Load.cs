using Gateway.Domain.Xml;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Validation.Documents;

/// <summary>Reading a document into the arrays.</summary>
internal sealed partial class DocumentTree
{
    private readonly XmlTokenizer tokenizer = new(XmlLimits.Document);
    private readonly NamespaceScope scope = new(UblNamespace.Uris);
    private readonly int[] scopeMarks = new int[XmlLimits.Document.DepthMax + 1];
    private readonly int[] lastChild = new int[XmlLimits.Document.DepthMax + 1];

    private int open;
    private int depth;
    private bool textGoesOn;

    /// <summary>Throws <see cref="MalformedXmlException"/> at the first byte that is not well-formed.</summary>
    public void Load(Utf8Document document)
    {
        Clear();
        bytes = document.Bytes;
        bytesEnd = document.Start + document.Length;
        tokenizer.Open(document);
        for (var token = tokenizer.Read(); token != XmlToken.EndOfDocument; token = tokenizer.Read())
        {
            Take(token);
        }

        tokenizer.Close();
        Type = nodes[0].Element == RootElements.Invoice.Id ? DocumentType.Invoice
            : nodes[0].Element == RootElements.CreditNote.Id ? DocumentType.CreditNote
            : DocumentType.Unknown;
    }

    /// <summary>Forgets the document and lets go of its bytes.</summary>
    public void Clear()
    {
        if (nodes.Length > NodesKept)
        {
            nodes = new NodeData[512];
            attributes = new AttributeData[128];
        }

        resolved = resolved.Length > NodesKept ? [] : resolved;
        bytes = [];
        Count = AttributeCount = resolvedLength = depth = 0;
        open = -1;
        attributesSeen = 0;
        Type = DocumentType.Unknown;
        Facts.Clear();
        scope.Clear();
        tokenizer.Close();
        Array.Fill(firstOf, -1);
    }

    private void Take(XmlToken token)
    {
        switch (token)
        {
            case XmlToken.Start:
                TakeStart();
                break;
            case XmlToken.End:
                Close();
                break;
            case XmlToken.Text or XmlToken.CData:
                TakeText(token);
                break;
            default:
                textGoesOn = false;
                break;
        }
    }

    private void TakeStart()
    {
        if (Count == nodes.Length)
        {
            Array.Resize(ref nodes, Count < NodesMax ? Math.Min(Count * 2, NodesMax) : throw Fault(XmlFault.TooLarge));
        }

        var index = Count++;
        Link(index);
        scopeMarks[depth] = scope.Count;
        ref var node = ref nodes[index];
        node.Parent = open;
        node.NextSibling = -1;
        node.NextSame = -1;
        node.Text = 0;
        node.TextLength = 0;
        node.Attributes = AttributeCount;
        node.Tag = tokenizer.Start;
        if (!tokenizer.Attributes.IsEmpty)
        {
            TakeAttributes();
        }

        var name = NameHere(ref node);
        node.Element = name.Id;
        LinkSame(index, name);
        lastChild[depth++] = -1;
        open = index;
        textGoesOn = false;
        if (tokenizer.IsEmptyElement)
        {
            Close();
        }
    }

    private void Close()
    {
        depth--;
        scope.Leave(scopeMarks[depth]);
        open = nodes[open].Parent;
        textGoesOn = false;
    }

    private void Link(int index)
    {
        if (open < 0)
        {
            return;
        }

        ref var last = ref lastChild[depth - 1];
        if (last < 0)
        {
            nodes[open].Flags |= NodeFlags.HasChildren;
        }
        else
        {
            nodes[last].NextSibling = index;
        }

        last = index;
    }

    private void LinkSame(int index, ElementName name)
    {
        if (firstOf[name.Id] < 0)
        {
            firstOf[name.Id] = index;
        }
        else
        {
            nodes[lastOf[name.Id]].NextSame = index;
        }

        lastOf[name.Id] = index;
    }

    private ElementName NameHere(ref NodeData node)
    {
        var tag = bytes.AsSpan(tokenizer.Start, tokenizer.Length);
        var name = Split(tag);
        var inNamespace = scope.Resolve(name.Prefix, bytes) ?? throw Fault(XmlFault.Namespace);
        node.Flags = inNamespace is NamespaceScope.None or UblNamespace.Extensions
            ? NodeFlags.CannotExtend
            : NodeFlags.None;
        return inNamespace > 0 ? Vocabulary.Find(inNamespace, name.Local) : ElementName.Unknown;
    }

    /// <summary>A qualified name has at most one colon, between two names.</summary>
    private QualifiedName Split(ReadOnlySpan<byte> tag)
    {
        var colon = tag.IndexOf((byte)':');
        if (colon < 0)
        {
            return new QualifiedName(default, tag);
        }

        var local = tag[(colon + 1)..];
        return colon > 0 && !local.IsEmpty && !local.Contains((byte)':') && XmlCharacters.StartsName(local)
            ? new QualifiedName(tag[..colon], local)
            : throw Fault(XmlFault.Namespace);
    }

    private MalformedXmlException Fault(XmlFault fault) => new(fault, tokenizer.Start);

    private readonly ref struct QualifiedName(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> local)
    {
        public ReadOnlySpan<byte> Prefix { get; } = prefix;

        public ReadOnlySpan<byte> Local { get; } = local;
    }
}
