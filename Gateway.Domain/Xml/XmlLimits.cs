namespace Gateway.Domain.Xml;

/// <summary>How much XML is read before it is refused.</summary>
public sealed record XmlLimits
{
    /// <summary>A business document: 100 million characters (embedded attachments count), 64 levels.</summary>
    public static XmlLimits Document { get; } = new();

    /// <summary>Characters in the whole document, markup included.</summary>
    public long CharactersMax { get; init; } = 100_000_000;

    /// <summary>Elements inside each other. The deepest UBL invoice we know of has 12.</summary>
    public int DepthMax { get; init; } = 64;

    /// <summary>Attributes of one element.</summary>
    public int AttributesMax { get; init; } = 64;

    /// <summary>
    /// Different names of elements, attributes and namespaces. UBL has some 1,500 in all its documents.
    /// </summary>
    public int NamesMax { get; init; } = 10_000;

    /// <summary>Bytes of one tag with all its attributes, or of one processing instruction.</summary>
    public int TagLengthMax { get; init; } = 64 * 1024;

    /// <summary>
    /// Nodes read: each start and end of an element, text and white space counts. A tree takes some 80 bytes for each;
    /// an indented invoice has 140 a line, so more than 30,000 lines fit.
    /// </summary>
    public int NodesMax { get; init; } = 5_000_000;
}
