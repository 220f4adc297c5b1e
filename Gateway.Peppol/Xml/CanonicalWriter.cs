using System.Buffers;

namespace Gateway.Peppol.Xml;

/// <summary>
/// Writes a run of XML events in canonical form. It is fed by a tree or by a reader, never looks back, and keeps
/// only the namespaces that are in force. Sources: Canonical XML 1.0 and Exclusive XML Canonicalization 1.0.
/// </summary>
internal sealed class CanonicalWriter(CanonicalForm form, IBufferWriter<byte> output)
{
    /// <summary>What was written and is still in force, innermost last.</summary>
    private readonly List<NamespaceNode> rendered = [];
    private readonly Stack<int> renderedBefore = new();
    private readonly List<NamespaceNode> due = [];
    private readonly List<AttributeNode> sorted = [];

    /// <summary>
    /// Opens an element. <paramref name="namespaces"/> are the declarations on it; for the first element of a
    /// subtree they are all that are in scope, because those of its ancestors count as its own.
    /// </summary>
    public void Start(
        (string Prefix, string LocalName, string Namespace) name,
        IReadOnlyList<AttributeNode> attributes,
        IReadOnlyList<NamespaceNode> namespaces)
    {
        renderedBefore.Push(rendered.Count);
        CollectDue(name, attributes, namespaces);
        output.Raw((byte)'<');
        output.Name(name.Prefix, name.LocalName);
        foreach (var declaration in due)
        {
            output.Raw(declaration.Prefix.Length == 0 ? " xmlns"u8 : " xmlns:"u8);
            output.Raw(declaration.Prefix);
            output.Raw("=\""u8);
            output.Value(declaration.Name);
            output.Raw((byte)'"');
            rendered.Add(declaration);
        }

        foreach (var attribute in Sorted(attributes))
        {
            output.Attribute(attribute.Prefix, attribute.LocalName, attribute.Value);
        }

        output.Raw((byte)'>');
    }

    public void End(string prefix, string localName)
    {
        output.Raw("</"u8);
        output.Name(prefix, localName);
        output.Raw((byte)'>');
        var keep = renderedBefore.Pop();
        rendered.RemoveRange(keep, rendered.Count - keep);
    }

    public void Text(ReadOnlySpan<char> text) => output.Text(text);

    public void Comment(string text)
    {
        if (form.KeepsComments)
        {
            output.Raw("<!--"u8);
            output.Raw(text);
            output.Raw("-->"u8);
        }
    }

    public void Instruction(string target, string text)
    {
        output.Raw("<?"u8);
        output.Raw(target);
        if (text.Length > 0)
        {
            output.Raw((byte)' ');
            output.Raw(text);
        }

        output.Raw("?>"u8);
    }

    /// <summary>The line feed that separates the root element from what stands beside it.</summary>
    public void LineFeed() => output.Raw((byte)'\n');

    private void CollectDue(
        (string Prefix, string LocalName, string Namespace) name,
        IReadOnlyList<AttributeNode> attributes,
        IReadOnlyList<NamespaceNode> namespaces)
    {
        due.Clear();
        if (form.IsExclusive)
        {
            AddDue(new NamespaceNode(name.Prefix, name.Namespace));
            for (var index = 0; index < attributes.Count; index++)
            {
                if (attributes[index].Prefix.Length > 0)
                {
                    AddDue(new NamespaceNode(attributes[index].Prefix, attributes[index].Namespace));
                }
            }
        }

        for (var index = 0; index < namespaces.Count; index++)
        {
            if (!form.IsExclusive || form.InclusivePrefixes.Contains(namespaces[index].Prefix))
            {
                AddDue(namespaces[index]);
            }
        }
    }

    /// <summary>Keeps the list in the order of prefixes and leaves out what is in force already.</summary>
    private void AddDue(NamespaceNode declaration)
    {
        if (declaration.Prefix == "xml" || InForce(declaration.Prefix) == declaration.Name)
        {
            return;
        }

        var at = 0;
        for (; at < due.Count; at++)
        {
            var order = CodePoints.Compare(declaration.Prefix, due[at].Prefix);
            if (order == 0)
            {
                return;
            }

            if (order < 0)
            {
                break;
            }
        }

        due.Insert(at, declaration);
    }

    /// <summary>What a prefix means where we are; without any declaration the default namespace is none.</summary>
    private string? InForce(string prefix)
    {
        for (var index = rendered.Count - 1; index >= 0; index--)
        {
            if (rendered[index].Prefix == prefix)
            {
                return rendered[index].Name;
            }
        }

        return prefix.Length == 0 ? "" : null;
    }

    /// <summary>By namespace name, then by local name; attributes in no namespace come first.</summary>
    private IReadOnlyList<AttributeNode> Sorted(IReadOnlyList<AttributeNode> attributes)
    {
        if (attributes.Count < 2)
        {
            return attributes;
        }

        sorted.Clear();
        for (var index = 0; index < attributes.Count; index++)
        {
            var at = sorted.Count;
            while (at > 0 && Precedes(attributes[index], sorted[at - 1]))
            {
                at--;
            }

            sorted.Insert(at, attributes[index]);
        }

        return sorted;
    }

    private static bool Precedes(AttributeNode left, AttributeNode right)
    {
        var order = CodePoints.Compare(left.Namespace, right.Namespace);
        return order == 0 ? CodePoints.Compare(left.LocalName, right.LocalName) < 0 : order < 0;
    }
}
