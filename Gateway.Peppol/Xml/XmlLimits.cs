namespace Gateway.Peppol.Xml;

/// <summary>How much XML is read before it is refused.</summary>
public sealed record XmlLimits
{
    /// <summary>A business document: 100 MB of characters (embedded attachments count), 64 levels.</summary>
    public static XmlLimits Document { get; } = new();

    /// <summary>Characters in the whole document, markup included.</summary>
    public long CharactersMax { get; init; } = 100_000_000;

    /// <summary>Elements inside each other. The deepest UBL invoice we know of has 12.</summary>
    public int DepthMax { get; init; } = 64;

    /// <summary>Attributes of one element.</summary>
    public int AttributesMax { get; init; } = 64;
}
