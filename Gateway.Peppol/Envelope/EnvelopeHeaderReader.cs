using System.Xml;
using Gateway.Domain.Xml;

namespace Gateway.Peppol.Envelope;

/// <summary>
/// Collects the values of the header by their path, and nothing it does not know. Bounded on its own: a header is
/// small, whatever the document behind it is.
/// </summary>
internal static class EnvelopeHeaderReader
{
    /// <summary>Elements of a header. A full one has thirty.</summary>
    private const int ElementsMax = 500;

    /// <summary>Characters of one value; the longest, a document type, may have 500.</summary>
    private const int ValueLengthMax = 1000;

    public static EnvelopeFacts Read(XmlReader reader, List<EnvelopeFault> faults)
    {
        var values = new Dictionary<string, (string Text, string? Authority)>();
        var scopes = new List<EnvelopeScope>();
        var path = new Stack<string>();
        var elements = 0;
        var depth = reader.Depth;
        var isOpen = !reader.IsEmptyElement;
        reader.Read();
        while (isOpen && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                reader.Read();
            }
            else if (IsScope(reader))
            {
                Count(ref elements);
                scopes.Add(ReadScope(reader, ref elements));
            }
            else
            {
                Count(ref elements);
                ReadValue(reader, depth, path, values, faults);
            }
        }

        if (isOpen)
        {
            reader.Read();
        }

        return Facts(values, scopes);
    }

    private static void Count(ref int elements)
    {
        if (++elements > ElementsMax)
        {
            throw new UnreadableXmlException($"The header has more than {ElementsMax} elements.");
        }
    }

    private static bool IsScope(XmlReader reader) =>
        reader.LocalName == "Scope" && reader.NamespaceURI == EnvelopeNames.Namespace && !reader.IsEmptyElement;

    private static EnvelopeScope ReadScope(XmlReader reader, ref int elements)
    {
        var (type, instance, identifier) = ("", "", (string?)null);
        var depth = reader.Depth;
        reader.Read();
        while (reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                reader.Read();
                continue;
            }

            Count(ref elements);
            var name = reader.NamespaceURI == EnvelopeNames.Namespace ? reader.LocalName : "";
            var text = ReadText(reader);
            type = name == "Type" ? text : type;
            instance = name == "InstanceIdentifier" ? text : instance;
            identifier = name == "Identifier" ? text : identifier;
        }

        reader.Read();
        return new EnvelopeScope(type, instance, identifier);
    }

    /// <summary>Steps into an element that has elements, and keeps the text of one that has none.</summary>
    private static void ReadValue(
        XmlReader reader,
        int depth,
        Stack<string> path,
        Dictionary<string, (string Text, string? Authority)> values,
        List<EnvelopeFault> faults)
    {
        while (path.Count > reader.Depth - depth - 1)
        {
            path.Pop();
        }

        path.Push(reader.NamespaceURI == EnvelopeNames.Namespace ? reader.LocalName : "?");
        var where = string.Join('/', path.Reverse());
        var authority = reader.GetAttribute("Authority");
        if (where is "Sender" or "Receiver" or "DocumentIdentification" or "BusinessScope")
        {
            reader.Read();
            return;
        }

        if (!values.TryAdd(where, (ReadText(reader), authority)))
        {
            faults.Add(new EnvelopeFault(EnvelopeFaultKind.Structure, where, "It stands twice."));
        }
    }

    /// <summary>The text of an element, trimmed; what is inside it is passed by. Leaves the reader behind it.</summary>
    private static string ReadText(XmlReader reader)
    {
        var (depth, text, buffer) = (reader.Depth, "", new char[ValueLengthMax + 1]);
        if (!reader.IsEmptyElement)
        {
            while (reader.Read() && reader.Depth > depth)
            {
                if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && reader.Depth == depth + 1)
                {
                    text += new string(buffer, 0, ReadUpTo(reader, buffer));
                    if (text.Length > ValueLengthMax)
                    {
                        throw new UnreadableXmlException(
                            $"A value of the header has more than {ValueLengthMax} characters.");
                    }
                }
            }
        }

        reader.Read();
        return text.Trim();
    }

    private static int ReadUpTo(XmlReader reader, char[] buffer)
    {
        var filled = 0;
        while (filled < buffer.Length
            && reader.ReadValueChunk(buffer, filled, buffer.Length - filled) is > 0 and var count)
        {
            filled += count;
        }

        return filled;
    }

    private static EnvelopeFacts Facts(
        Dictionary<string, (string Text, string? Authority)> values, List<EnvelopeScope> scopes)
    {
        string? Text(string path) => values.TryGetValue(path, out var value) ? value.Text : null;
        string? Authority(string path) => values.TryGetValue(path, out var value) ? value.Authority : null;
        return new EnvelopeFacts
        {
            HeaderVersion = Text("HeaderVersion"),
            Sender = Text("Sender/Identifier"),
            SenderAuthority = Authority("Sender/Identifier"),
            Receiver = Text("Receiver/Identifier"),
            ReceiverAuthority = Authority("Receiver/Identifier"),
            Standard = Text("DocumentIdentification/Standard"),
            TypeVersion = Text("DocumentIdentification/TypeVersion"),
            InstanceId = Text("DocumentIdentification/InstanceIdentifier"),
            Type = Text("DocumentIdentification/Type"),
            CreatedAt = Text("DocumentIdentification/CreationDateAndTime"),
            Scopes = scopes,
        };
    }
}
