namespace Gateway.Peppol.Xml;

/// <summary>A processing instruction.</summary>
public sealed class SourceInstruction : SourceNode
{
    internal SourceInstruction(SourceElement? parent, string target, string value)
        : base(parent) => (Target, Value) = (target, value);

    public string Target { get; }

    public string Value { get; }
}
