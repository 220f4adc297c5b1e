using System.Buffers;
using System.Text;
using Gateway.Domain.Xml;

namespace Gateway.Peppol.Xml;

/// <summary>Makes the tree of a <see cref="SourceDocument"/> from what the tokenizer finds, and resolves the prefixes
/// of names (Namespaces in XML 1.0).</summary>
internal sealed class SourceTreeReader
{
    private const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";
    private const string XmlnsNamespace = "http://www.w3.org/2000/xmlns/";
    private const string Xmlns = "xmlns";

    private readonly XmlTokenizer tokenizer;
    private readonly byte[] bytes;
    private readonly List<SourceNode> before = [];
    private readonly List<SourceNode> after = [];
    private SourceElement? root;
    private SourceElement? current;

    private SourceTreeReader(Utf8Document document, XmlLimits limits)
    {
        bytes = document.Bytes;
        tokenizer = new XmlTokenizer(limits);
        tokenizer.Open(document);
    }

    public static SourceDocument Read(ReadOnlyMemory<byte> octets, XmlLimits limits)
    {
        try
        {
            using var document = Utf8Document.Open(octets, limits);
            var reader = new SourceTreeReader(document, limits);
            reader.ReadAll(limits.NodesMax);
            return new SourceDocument(reader.root!, reader.before, reader.after);
        }
        catch (MalformedXmlException fault)
        {
            throw new UnreadableXmlException($"The document is no XML that is read: {fault.Message}.", fault);
        }
    }

    private void ReadAll(int nodesMax)
    {
        for (var token = tokenizer.Read(); token != XmlToken.EndOfDocument; token = tokenizer.Read())
        {
            if (--nodesMax < 0)
            {
                throw Fault(XmlFault.TooLarge);
            }

            Take(token);
        }
    }

    private void Take(XmlToken token)
    {
        switch (token)
        {
            case XmlToken.Start:
                Open();
                break;
            case XmlToken.End:
                current = current!.Parent;
                break;
            case XmlToken.Text:
                Add(new SourceText(current, Characters(hasReferences: true)));
                break;
            case XmlToken.CData:
                Add(new SourceText(current, Characters(hasReferences: false)));
                break;
            case XmlToken.Comment:
                Add(new SourceComment(current, Characters(hasReferences: false)));
                break;
            case XmlToken.Instruction:
                Add(Instruction());
                break;
        }
    }

    private void Add(SourceNode node)
    {
        if (current is not null)
        {
            current.Add(node);
        }
        else
        {
            (root is null ? before : after).Add(node);
        }
    }

    private void Open()
    {
        var namespaces = Declarations();
        var (prefix, localName) = Split(tokenizer.Start, tokenizer.Length);
        var name = (prefix, localName, Resolve(prefix, namespaces));
        var element = new SourceElement(current, name, Attributes(namespaces), namespaces);
        if (current is null)
        {
            root = element;
        }
        else
        {
            current.Add(element);
        }

        current = tokenizer.IsEmptyElement ? current : element;
    }

    private NamespaceNode[] Declarations()
    {
        var count = 0;
        foreach (var attribute in tokenizer.Attributes)
        {
            count += IsDeclaration(attribute) ? 1 : 0;
        }

        if (count == 0)
        {
            return [];
        }

        var declared = new NamespaceNode[count];
        count = 0;
        foreach (var attribute in tokenizer.Attributes)
        {
            if (IsDeclaration(attribute))
            {
                declared[count++] = Declaration(attribute);
            }
        }

        return declared;
    }

    private bool IsDeclaration(XmlAttributeRange attribute)
    {
        var name = bytes.AsSpan(attribute.Name, attribute.NameLength);
        return name.StartsWith("xmlns"u8) && (name.Length == Xmlns.Length || name[Xmlns.Length] == (byte)':');
    }

    /// <summary>Namespaces in XML 1.0, 3 and 5: xml means one namespace and nothing else means it, xmlns is never
    /// declared, and only the default can be taken away.</summary>
    private NamespaceNode Declaration(XmlAttributeRange attribute)
    {
        var prefix = attribute.NameLength == Xmlns.Length ? "" : Split(attribute.Name, attribute.NameLength).LocalName;
        var name = Value(attribute);
        var isAllowed = (prefix == "xml") == (name == XmlNamespace)
            && prefix != Xmlns && name != XmlnsNamespace && (name.Length > 0 || prefix.Length == 0);
        return isAllowed ? new NamespaceNode(prefix, name) : throw Fault(XmlFault.Namespace);
    }

    private AttributeNode[] Attributes(NamespaceNode[] namespaces)
    {
        var count = tokenizer.Attributes.Length - namespaces.Length;
        if (count == 0)
        {
            return [];
        }

        var attributes = new AttributeNode[count];
        count = 0;
        foreach (var attribute in tokenizer.Attributes)
        {
            if (IsDeclaration(attribute))
            {
                continue;
            }

            var (prefix, localName) = Split(attribute.Name, attribute.NameLength);
            var ns = prefix.Length == 0 ? "" : Resolve(prefix, namespaces);
            foreach (var other in attributes.AsSpan(0, count))
            {
                if (other.LocalName == localName && other.Namespace == ns)
                {
                    throw Fault(XmlFault.DuplicateAttribute);
                }
            }

            attributes[count++] = new AttributeNode(prefix, localName, ns, Value(attribute));
        }

        return attributes;
    }

    /// <summary>A qualified name has at most one colon, between two names.</summary>
    private (string Prefix, string LocalName) Split(int start, int length)
    {
        var name = bytes.AsSpan(start, length);
        var colon = name.IndexOf((byte)':');
        if (colon < 0)
        {
            return ("", KnownStrings.Of(name));
        }

        var local = name[(colon + 1)..];
        return colon > 0 && !local.IsEmpty && !local.Contains((byte)':') && XmlCharacters.StartsName(local)
            ? (KnownStrings.Of(name[..colon]), KnownStrings.Of(local))
            : throw Fault(XmlFault.Namespace);
    }

    private string Resolve(string prefix, NamespaceNode[] own)
    {
        var declared = own;
        for (var element = current;; element = element.Parent)
        {
            foreach (var declaration in declared)
            {
                if (declaration.Prefix == prefix)
                {
                    return declaration.Name;
                }
            }

            if (element is null)
            {
                return prefix.Length == 0 ? "" : prefix == "xml" ? XmlNamespace : throw Fault(XmlFault.Namespace);
            }

            declared = element.Declared;
        }
    }

    private SourceInstruction Instruction()
    {
        var text = bytes.AsSpan(tokenizer.Start, tokenizer.Length);
        var target = XmlCharacters.NameLength(text);
        var start = target;
        while (start < text.Length && XmlCharacters.IsSpace(text[start]))
        {
            start++;
        }

        return new SourceInstruction(
            current,
            KnownStrings.Of(text[..target]),
            Text(tokenizer.Start + start, text.Length - start, tokenizer.IsPlain, hasReferences: false));
    }

    private string Characters(bool hasReferences) =>
        Text(tokenizer.Start, tokenizer.Length, tokenizer.IsPlain, hasReferences);

    private string Text(int start, int length, bool isPlain, bool hasReferences)
    {
        var text = bytes.AsSpan(start, length);
        if (isPlain)
        {
            return Encoding.UTF8.GetString(text);
        }

        var buffer = ArrayPool<byte>.Shared.Rent(length);
        var resolved = hasReferences
            ? XmlReferences.Resolve(text, buffer, isAttribute: false)
            : XmlReferences.NormaliseLineEnds(text, buffer);
        var result = Encoding.UTF8.GetString(buffer.AsSpan(0, resolved));
        ArrayPool<byte>.Shared.Return(buffer);
        return result;
    }

    private string Value(XmlAttributeRange attribute)
    {
        var value = bytes.AsSpan(attribute.Value, attribute.ValueLength);
        if (attribute.IsPlain)
        {
            return KnownStrings.Of(value);
        }

        var buffer = ArrayPool<byte>.Shared.Rent(value.Length);
        var resolved = XmlReferences.Resolve(value, buffer, isAttribute: true);
        var result = Encoding.UTF8.GetString(buffer.AsSpan(0, resolved));
        ArrayPool<byte>.Shared.Return(buffer);
        return result;
    }

    private MalformedXmlException Fault(XmlFault fault) => new(fault, tokenizer.Start);
}
