using System.Xml;
using System.Xml.Linq;

namespace Gateway.Domain.Xml;

/// <summary>
/// The one door through which XML is read: no document type, no resolver, in UTF-8 or a Latin encoding, bounded in
/// size, depth, nodes, names and the length of tags. Whatever is refused is refused with
/// <see cref="UnreadableXmlException"/>, never with an exception of the parser.
/// </summary>
public static class SecureXml
{
    /// <summary>
    /// A forward reader over a stream, which it leaves open. White space and comments are kept: they may be signed.
    /// </summary>
    public static XmlReader Reader(Stream stream, XmlLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        limits ??= XmlLimits.Document;
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            NameTable = new BoundedNameTable(limits.NamesMax),
            MaxCharactersInDocument = limits.CharactersMax,
            // Zero would mean no limit; without a document type there are no entities to expand anyway.
            MaxCharactersFromEntities = 1,
            CloseInput = false,
            Async = false,
        };
        var guarded = new TagGuardStream(stream, limits.TagLengthMax);
        return Guarded(() => new BoundedXmlReader(XmlReader.Create(guarded, settings), limits));
    }

    public static XmlReader Reader(ReadOnlyMemory<byte> bytes, XmlLimits? limits = null) => Reader(Open(bytes), limits);

    /// <summary>The document as a tree that keeps every white space, as signatures need it.</summary>
    public static XmlDocument Document(ReadOnlyMemory<byte> bytes, XmlLimits? limits = null) => Guarded(() =>
    {
        var document = new XmlDocument { PreserveWhitespace = true, XmlResolver = null };
        using var reader = Reader(bytes, limits);
        document.Load(reader);
        return document;
    });

    /// <summary>The document as a tree for reading; white space between elements is kept.</summary>
    public static XDocument Tree(ReadOnlyMemory<byte> bytes, XmlLimits? limits = null) => Guarded(() =>
    {
        using var reader = Reader(bytes, limits);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    });

    private static MemoryStream Open(ReadOnlyMemory<byte> bytes) =>
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(bytes, out var segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);

    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is XmlException or ArgumentException or InvalidOperationException)
        {
            throw new UnreadableXmlException(fault.Message, fault);
        }
    }
}
