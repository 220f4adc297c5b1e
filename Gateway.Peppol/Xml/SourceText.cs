namespace Gateway.Peppol.Xml;

/// <summary>Character data; a CDATA section is the text it stands for, as canonical XML sees it.</summary>
public sealed class SourceText : SourceNode
{
    internal SourceText(SourceElement? parent, string value)
        : base(parent) => Value = value;

    public string Value { get; }
}
