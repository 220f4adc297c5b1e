using System.Xml;
using Gateway.Domain.Xml;

namespace Gateway.Peppol.Xml;

/// <summary>
/// A document exactly as its author wrote it, for signatures: namespace prefixes, white space, comments and the
/// instructions beside the root are kept. Read through <see cref="SecureXml"/>, so a DTD, an entity or anything
/// beyond the limits is refused with <see cref="UnreadableXmlException"/>.
/// </summary>
public sealed class SourceDocument
{
    private const string XmlnsNamespace = "http://www.w3.org/2000/xmlns/";

    private readonly List<SourceNode> before;
    private readonly List<SourceNode> after;

    private SourceDocument(SourceElement root, List<SourceNode> before, List<SourceNode> after) =>
        (Root, this.before, this.after) = (root, before, after);

    public SourceElement Root { get; }

    /// <summary>Comments and instructions before the root element.</summary>
    public IReadOnlyList<SourceNode> Before => before;

    /// <summary>Comments and instructions after the root element.</summary>
    public IReadOnlyList<SourceNode> After => after;

    public static SourceDocument Read(ReadOnlyMemory<byte> bytes, XmlLimits? limits = null)
    {
        using var reader = SecureXml.Reader(bytes, limits);
        var (before, after) = (new List<SourceNode>(), new List<SourceNode>());
        SourceElement? root = null;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                root = ReadElement(reader);
            }
            else if (NodeOf(reader, null) is { } beside and not SourceText)
            {
                (root is null ? before : after).Add(beside);
            }
        }

        return new SourceDocument(
            root ?? throw new UnreadableXmlException("The document has no root element."), before, after);
    }

    private static SourceElement ReadElement(XmlReader reader)
    {
        var root = Open(reader, null, out var rootIsEmpty);
        var current = rootIsEmpty ? null : root;
        while (current is not null && reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                var element = Open(reader, current, out var isEmpty);
                current.ChildrenToFill().Add(element);
                current = isEmpty ? current : element;
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                current = current.Parent;
            }
            else if (NodeOf(reader, current) is { } node)
            {
                current.ChildrenToFill().Add(node);
            }
        }

        return root;
    }

    private static SourceElement Open(XmlReader reader, SourceElement? parent, out bool isEmpty)
    {
        isEmpty = reader.IsEmptyElement;
        var name = (reader.Prefix, reader.LocalName, reader.NamespaceURI);
        var count = reader.AttributeCount;
        if (count == 0)
        {
            return new SourceElement(parent, name, [], []);
        }

        var attributes = new AttributeNode[count];
        var namespaces = new NamespaceNode[count];
        var (attributeCount, namespaceCount) = (0, 0);
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI == XmlnsNamespace)
            {
                var prefix = reader.Prefix.Length == 0 ? "" : reader.LocalName;
                namespaces[namespaceCount++] = new NamespaceNode(prefix, reader.Value);
            }
            else
            {
                attributes[attributeCount++] =
                    new AttributeNode(reader.Prefix, reader.LocalName, reader.NamespaceURI, reader.Value);
            }
        }

        reader.MoveToElement();
        return new SourceElement(parent, name, attributes[..attributeCount], namespaces[..namespaceCount]);
    }

    private static SourceNode? NodeOf(XmlReader reader, SourceElement? parent) => reader.NodeType switch
    {
        XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace =>
            new SourceText(parent, reader.Value),
        XmlNodeType.Comment => new SourceComment(parent, reader.Value),
        XmlNodeType.ProcessingInstruction => new SourceInstruction(parent, reader.LocalName, reader.Value),
        _ => null,
    };
}
