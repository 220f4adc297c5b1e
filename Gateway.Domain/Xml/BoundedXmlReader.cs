using System.Xml;

namespace Gateway.Domain.Xml;

/// <summary>
/// Passes a reader on, refuses what is too deep or too wide, and turns the parser's faults into ours.
/// </summary>
internal sealed class BoundedXmlReader(XmlReader inner, XmlLimits limits) : XmlReader, IXmlLineInfo
{
    private int nodes;

    public override int AttributeCount => inner.AttributeCount;

    public override string BaseURI => inner.BaseURI;

    public override bool CanReadValueChunk => inner.CanReadValueChunk;

    public override int Depth => inner.Depth;

    public override bool EOF => inner.EOF;

    public override bool IsEmptyElement => inner.IsEmptyElement;

    public override string LocalName => inner.LocalName;

    public override string NamespaceURI => inner.NamespaceURI;

    public override XmlNameTable NameTable => inner.NameTable;

    public override XmlNodeType NodeType => inner.NodeType;

    public override string Prefix => inner.Prefix;

    public override ReadState ReadState => inner.ReadState;

    /// <summary>The parser reads a long text only when it is asked for, so it finds faults here too.</summary>
    public override string Value
    {
        get
        {
            try
            {
                return inner.Value;
            }
            catch (Exception fault) when (fault is XmlException or System.Text.DecoderFallbackException)
            {
                throw new UnreadableXmlException(fault.Message, fault);
            }
        }
    }

    public int LineNumber => ((IXmlLineInfo)inner).LineNumber;

    public int LinePosition => ((IXmlLineInfo)inner).LinePosition;

    public override bool Read()
    {
        try
        {
            var more = inner.Read();
            if (inner.Depth > limits.DepthMax)
            {
                throw Refused($"more than {limits.DepthMax} elements inside each other");
            }

            if (inner.AttributeCount > limits.AttributesMax)
            {
                throw Refused($"more than {limits.AttributesMax} attributes on one element");
            }

            if (++nodes > limits.NodesMax)
            {
                throw Refused($"more than {limits.NodesMax} elements and texts");
            }

            return more;
        }
        catch (Exception fault) when (fault is XmlException or System.Text.DecoderFallbackException)
        {
            throw new UnreadableXmlException(fault.Message, fault);
        }
    }

    public bool HasLineInfo() => ((IXmlLineInfo)inner).HasLineInfo();

    public override string GetAttribute(int i) => inner.GetAttribute(i);

    public override string? GetAttribute(string name) => inner.GetAttribute(name);

    public override string? GetAttribute(string name, string? namespaceURI) => inner.GetAttribute(name, namespaceURI);

    public override string? LookupNamespace(string prefix) => inner.LookupNamespace(prefix);

    public override bool MoveToAttribute(string name) => inner.MoveToAttribute(name);

    public override bool MoveToAttribute(string name, string? ns) => inner.MoveToAttribute(name, ns);

    public override bool MoveToElement() => inner.MoveToElement();

    public override bool MoveToFirstAttribute() => inner.MoveToFirstAttribute();

    public override bool MoveToNextAttribute() => inner.MoveToNextAttribute();

    /// <summary>Text in pieces: an embedded attachment of a hundred megabytes is never one string.</summary>
    public override int ReadValueChunk(char[] buffer, int index, int count)
    {
        try
        {
            return inner.ReadValueChunk(buffer, index, count);
        }
        catch (Exception fault) when (fault is XmlException or System.Text.DecoderFallbackException)
        {
            throw new UnreadableXmlException(fault.Message, fault);
        }
    }

    public override bool ReadAttributeValue() => inner.ReadAttributeValue();

    public override void ResolveEntity() => throw Refused("an entity reference");

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private UnreadableXmlException Refused(string what) =>
        new($"The document has {what} (line {LineNumber}, position {LinePosition}).");
}
