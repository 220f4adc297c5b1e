using Gateway.Domain.Xml;

namespace Gateway.Peppol.Xml;

/// <summary>
/// A document exactly as its author wrote it, for signatures: namespace prefixes, white space, comments and the
/// instructions beside the root are kept. A DTD, an entity or anything beyond the limits is refused with
/// <see cref="UnreadableXmlException"/>.
/// </summary>
public sealed class SourceDocument
{
    private readonly List<SourceNode> before;
    private readonly List<SourceNode> after;

    internal SourceDocument(SourceElement root, List<SourceNode> before, List<SourceNode> after) =>
        (Root, this.before, this.after) = (root, before, after);

    public SourceElement Root { get; }

    /// <summary>Comments and instructions before the root element.</summary>
    public IReadOnlyList<SourceNode> Before => before;

    /// <summary>Comments and instructions after the root element.</summary>
    public IReadOnlyList<SourceNode> After => after;

    public static SourceDocument Read(ReadOnlyMemory<byte> bytes, XmlLimits? limits = null) =>
        SourceTreeReader.Read(bytes, limits ?? XmlLimits.Document);
}
