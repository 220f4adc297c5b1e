namespace Gateway.Peppol.Xml;

/// <summary>A comment. Canonical forms drop it unless they are "with comments"; readers never take it for
/// text.</summary>
public sealed class SourceComment : SourceNode
{
    internal SourceComment(SourceElement? parent, string value)
        : base(parent) => Value = value;

    public string Value { get; }
}
