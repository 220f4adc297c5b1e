using System.Text;
using Gateway.Peppol.Validation.XPath;

namespace Gateway.Peppol.Validation.Documents;

/// <summary>
/// An element of a document, or none: what a rule holds in its hand. Asking none is allowed and gives none, nothing,
/// or an empty text, as an empty sequence does in XPath.
/// </summary>
internal readonly struct Node : IEquatable<Node>
{
    private readonly DocumentTree? tree;
    private readonly int index;

    public Node(DocumentTree tree, int index)
    {
        this.tree = index >= 0 ? tree : null;
        this.index = index;
    }

    public static Node None => default;

    public bool Exists => tree is not null;

    public int Index => index;

    public DocumentTree Document => tree ?? throw new InvalidOperationException("There is no element here.");

    public ElementName Name => tree is null ? ElementName.Unknown : new ElementName(tree.Data(index).Element);

    public Node Parent => tree is null ? None : new Node(tree, tree.Data(index).Parent);

    public bool IsRoot => tree is not null && index == 0;

    public bool HasChildren => Flags.Has(NodeFlags.HasChildren);

    public NodeFlags Flags => tree is null ? NodeFlags.None : tree.Data(index).Flags;

    /// <summary>The string value, in UTF-8.</summary>
    public ReadOnlySpan<byte> Text => tree is null ? default : tree.TextOf(index);

    /// <summary><c>normalize-space(.) = ''</c>.</summary>
    public bool IsBlank => tree is null || (HasChildren ? XPathText.IsBlank(Text) : !Flags.Has(NodeFlags.HasWords));

    /// <summary>
    /// <c>text()</c> where XPath wants one item at most: the characters directly in the element. A comment or an
    /// instruction between them makes several, a dynamic error.
    /// </summary>
    public ReadOnlySpan<byte> OnlyText =>
        Flags.Has(NodeFlags.HasSeveralTexts) ? throw DynamicErrorException.Several(Name) : Text;

    /// <summary>The string value as a string; for rules that are seldom asked, and for messages.</summary>
    public string Value => Encoding.UTF8.GetString(Text);

    public static bool operator ==(Node left, Node right) => left.Equals(right);

    public static bool operator !=(Node left, Node right) => !left.Equals(right);

    /// <summary>The first child of this name, or none.</summary>
    public Node Child(ElementName name) => tree is null ? None : new Node(tree, tree.FirstChild(index, name));

    /// <summary>The first child of any name, or none.</summary>
    public Node FirstChild => HasChildren ? new Node(tree!, index + 1) : None;

    public Node NextSiblingOfAnyName => tree is null ? None : new Node(tree, tree.Data(index).NextSibling);

    public Node NextSibling(ElementName name) => tree is null ? None : new Node(tree, tree.NextSibling(index, name));

    /// <summary>Every element that the path leads to, in document order.</summary>
    public PathNodes Select(ElementPath path) => new(tree, index, path);

    public bool Has(ElementName name) => Child(name).Exists;

    public bool Has(ElementPath path)
    {
        var found = Select(path);
        return found.MoveNext();
    }

    public int Count(ElementPath path)
    {
        var count = 0;
        foreach (var _ in Select(path))
        {
            count++;
        }

        return count;
    }

    /// <summary>The same as with a path, for a path of one step.</summary>
    public Node One(ElementName name)
    {
        var one = Child(name);
        return one.Exists && one.NextSibling(name).Exists ? throw DynamicErrorException.Several(name) : one;
    }

    /// <summary>
    /// What the path leads to where XPath wants one item at most: the element, or none. Several are a dynamic error.
    /// </summary>
    public Node One(ElementPath path)
    {
        var found = Select(path);
        if (!found.MoveNext())
        {
            return None;
        }

        var one = found.Current;
        return found.MoveNext() ? throw DynamicErrorException.Several(path) : one;
    }

    /// <summary>
    /// <c>path[condition]</c> where XPath wants one item at most; the condition may look at its ancestors.
    /// </summary>
    public Node One(ElementPath path, Func<Node, bool> isAsked)
    {
        var one = None;
        foreach (var found in Select(path))
        {
            if (isAsked(found))
            {
                one = one.Exists ? throw DynamicErrorException.Several(path) : found;
            }
        }

        return one;
    }

    /// <summary><c>path/text()</c> where XPath wants one item at most: an empty element has none.</summary>
    public ReadOnlySpan<byte> OneText(ElementPath path) => One(path, found => !found.Text.IsEmpty).OnlyText;

    /// <summary><c>path/@name</c> where XPath wants one item at most; empty when it is absent.</summary>
    public ReadOnlySpan<byte> OneAttribute(ElementPath path, AttributeName name) =>
        One(path, found => found.HasAttribute(name)).Attribute(name);

    /// <summary>The first that the path leads to, or none: for messages, where several do no harm.</summary>
    public Node First(ElementPath path)
    {
        var found = Select(path);
        return found.MoveNext() ? found.Current : None;
    }

    /// <summary>A general comparison: whether any that the path leads to has exactly this text.</summary>
    public bool Any(ElementPath path, ReadOnlySpan<byte> text)
    {
        foreach (var node in Select(path))
        {
            if (node.Text.SequenceEqual(text))
            {
                return true;
            }
        }

        return false;
    }

    public bool Any(ElementName name, ReadOnlySpan<byte> text)
    {
        for (var child = Child(name); child.Exists; child = child.NextSibling(name))
        {
            if (child.Text.SequenceEqual(text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether any that the path leads to is as asked.</summary>
    public bool Any(ElementPath path, Func<Node, bool> isAsked)
    {
        foreach (var node in Select(path))
        {
            if (isAsked(node))
            {
                return true;
            }
        }

        return false;
    }

    public int Count(ElementPath path, Func<Node, bool> isAsked)
    {
        var count = 0;
        foreach (var node in Select(path))
        {
            count += isAsked(node) ? 1 : 0;
        }

        return count;
    }

    public bool HasAttribute(AttributeName name)
    {
        foreach (ref readonly var attribute in Attributes)
        {
            if (attribute.Name == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The attribute's value; empty when it is absent.</summary>
    public ReadOnlySpan<byte> Attribute(AttributeName name)
    {
        foreach (ref readonly var attribute in Attributes)
        {
            if (attribute.Name == name)
            {
                return Document.ValueOf(attribute);
            }
        }

        return default;
    }

    public ReadOnlySpan<AttributeData> Attributes => tree is null ? default : tree.AttributesOf(index);

    /// <summary>Whether this stands somewhere below an element of the name.</summary>
    public bool IsWithin(ElementName name)
    {
        for (var ancestor = Parent; ancestor.Exists; ancestor = ancestor.Parent)
        {
            if (ancestor.Name == name)
            {
                return true;
            }
        }

        return false;
    }

    public bool Equals(Node other) => ReferenceEquals(tree, other.tree) && index == other.index;

    public override bool Equals(object? obj) => obj is Node other && Equals(other);

    public override int GetHashCode() => index;

    public override string ToString() => Exists ? NodeLocation.Of(this) : "nothing";
}
