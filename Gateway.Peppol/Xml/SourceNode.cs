namespace Gateway.Peppol.Xml;

/// <summary>A node of a document as it was written: prefixes, white space and comments are kept, as signatures
/// need.</summary>
public abstract class SourceNode
{
    private protected SourceNode(SourceElement? parent) => Parent = parent;

    /// <summary>The element around this node; null for the root and for what stands beside it.</summary>
    public SourceElement? Parent { get; }
}
