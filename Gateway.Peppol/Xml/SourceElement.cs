namespace Gateway.Peppol.Xml;

/// <summary>
/// An element as it was written. Immutable once its document is read, so it may be read by several threads.
/// Elements are found by namespace and local name only; the prefix matters to canonical forms, to nobody else.
/// </summary>
public sealed class SourceElement : SourceNode
{
    private readonly AttributeNode[] attributes;
    private readonly List<SourceNode> children = [];

    internal SourceElement(
        SourceElement? parent,
        (string Prefix, string LocalName, string Namespace) name,
        AttributeNode[] attributes,
        NamespaceNode[] namespaces)
        : base(parent)
    {
        (Prefix, LocalName, Namespace) = name;
        this.attributes = attributes;
        Declared = namespaces;
    }

    public string Prefix { get; }

    public string LocalName { get; }

    public string Namespace { get; }

    /// <summary>The attributes in the order they were written, without namespace declarations.</summary>
    public IReadOnlyList<AttributeNode> Attributes => attributes;

    /// <summary>The namespaces declared on this element itself.</summary>
    public IReadOnlyList<NamespaceNode> Namespaces => Declared;

    public IReadOnlyList<SourceNode> Children => children;

    internal NamespaceNode[] Declared { get; }

    /// <summary>The text directly in this element, put together; text of elements inside is not part of it.</summary>
    public string Text => children switch
    {
        [] => "",
        [SourceText only] => only.Value,
        _ => string.Concat(children.OfType<SourceText>().Select(text => text.Value)),
    };

    public bool Is(string ns, string localName) => LocalName == localName && Namespace == ns;

    /// <summary>The elements directly inside, in document order.</summary>
    public IEnumerable<SourceElement> Elements() => children.OfType<SourceElement>();

    public IEnumerable<SourceElement> Elements(string ns, string localName) =>
        Elements().Where(child => child.Is(ns, localName));

    /// <summary>The only element of that name directly inside, or null when there is none or more than one.</summary>
    public SourceElement? Only(string ns, string localName)
    {
        SourceElement? found = null;
        foreach (var child in children)
        {
            if (child is SourceElement element && element.Is(ns, localName))
            {
                if (found is not null)
                {
                    return null;
                }

                found = element;
            }
        }

        return found;
    }

    /// <summary>The value of an attribute in no namespace, or null.</summary>
    public string? Attribute(string localName) => Attribute("", localName);

    public string? Attribute(string ns, string localName)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.LocalName == localName && attribute.Namespace == ns)
            {
                return attribute.Value;
            }
        }

        return null;
    }

    /// <summary>Every namespace in scope here, nearest declaration first; a default that was taken away is left
    /// out.</summary>
    public IReadOnlyList<NamespaceNode> NamespacesInScope()
    {
        var found = new List<NamespaceNode>();
        for (var element = this; element is not null; element = element.Parent)
        {
            foreach (var declared in element.Namespaces)
            {
                if (!found.Exists(one => one.Prefix == declared.Prefix))
                {
                    found.Add(declared);
                }
            }
        }

        found.RemoveAll(one => one.Name.Length == 0);
        return found;
    }

    /// <summary>For the reader of the document alone.</summary>
    internal void Add(SourceNode child) => children.Add(child);
}
