using System.Xml;

namespace Gateway.Peppol.Xml;

/// <summary>Feeds a canonical writer from a reader, one node at a time.</summary>
internal static class ReaderCopy
{
    private const string XmlnsNamespace = "http://www.w3.org/2000/xmlns/";

    public static void Run(XmlReader reader, CanonicalForm form, CanonicalWriter writer)
    {
        var open = new Stack<(string Prefix, string LocalName)>();
        var rootIsClosed = false;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var isEmpty = reader.IsEmptyElement;
                    open.Push((reader.Prefix, reader.LocalName));
                    Start(reader, writer);
                    rootIsClosed = isEmpty && Close(open, writer);
                    break;
                case XmlNodeType.EndElement:
                    rootIsClosed = Close(open, writer);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace
                    or XmlNodeType.Whitespace when open.Count > 0:
                    writer.Text(reader.Value);
                    break;
                case XmlNodeType.Comment when form.KeepsComments:
                    Beside(open.Count > 0, rootIsClosed, writer, () => writer.Comment(reader.Value));
                    break;
                case XmlNodeType.ProcessingInstruction:
                    Beside(open.Count > 0, rootIsClosed, writer, () => writer.Instruction(reader.Name, reader.Value));
                    break;
            }
        }
    }

    /// <summary>Beside the root a line feed separates: after the node before it, before the node after it.</summary>
    private static void Beside(bool isInside, bool isAfter, CanonicalWriter writer, Action write)
    {
        if (!isInside && isAfter)
        {
            writer.LineFeed();
        }

        write();
        if (!isInside && !isAfter)
        {
            writer.LineFeed();
        }
    }

    private static bool Close(Stack<(string Prefix, string LocalName)> open, CanonicalWriter writer)
    {
        var (prefix, localName) = open.Pop();
        writer.End(prefix, localName);
        return open.Count == 0;
    }

    private static void Start(XmlReader reader, CanonicalWriter writer)
    {
        var name = (reader.Prefix, reader.LocalName, reader.NamespaceURI);
        var attributes = new List<AttributeNode>(reader.AttributeCount);
        var namespaces = new List<NamespaceNode>();
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI == XmlnsNamespace)
            {
                namespaces.Add(new NamespaceNode(reader.Prefix.Length == 0 ? "" : reader.LocalName, reader.Value));
            }
            else
            {
                attributes.Add(new AttributeNode(
                    reader.Prefix, reader.LocalName, reader.NamespaceURI, reader.Value));
            }
        }

        reader.MoveToElement();
        writer.Start(name, attributes, namespaces);
    }
}
