using Gateway.Domain.Xml;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Transport.As4.Soap;

/// <summary>
/// The SOAP part of a message taken apart: which element is the header that means us, which the body, and what
/// element an id stands for. Nothing in it is believed yet. Only the elements at their proper places are offered, so
/// that a signed element moved elsewhere in the document (signature wrapping) is never read.
/// </summary>
internal sealed class SoapMessage
{
    private readonly Dictionary<string, SourceElement?> elementsById;

    private SoapMessage(
        SourceElement messaging,
        SourceElement body,
        SourceElement? security,
        Dictionary<string, SourceElement?> elementsById)
    {
        this.elementsById = elementsById;
        Messaging = messaging;
        Body = body;
        Security = security;
    }

    public SourceElement Messaging { get; }

    public SourceElement Body { get; }

    /// <summary>The only <c>wsse:Security</c> header, or null for a message without security.</summary>
    public SourceElement? Security { get; }

    /// <summary>Reads the octets of the part.</summary>
    /// <exception cref="As4RefusalException">They are no SOAP 1.2 message with one eb:Messaging header.</exception>
    public static SoapMessage Read(ReadOnlyMemory<byte> octets, As4Limits limits)
    {
        SourceElement envelope;
        try
        {
            envelope = SourceDocument.Read(octets, limits.Soap).Root;
        }
        catch (UnreadableXmlException fault)
        {
            throw new As4RefusalException(EbmsErrorKind.InvalidHeader, "The SOAP part is no readable XML.", fault);
        }

        if (!envelope.Is(As4Namespaces.Soap, "Envelope") || envelope.Elements().Count() != 2
            || envelope.Only(As4Namespaces.Soap, "Header") is not { } header
            || envelope.Only(As4Namespaces.Soap, "Body") is not { } body)
        {
            throw Invalid("The first part is no SOAP 1.2 envelope with one header and one body.");
        }

        var messaging = header.Only(As4Namespaces.Ebms, "Messaging")
            ?? throw Invalid("The SOAP header must hold exactly one eb:Messaging.");
        var security = header.Elements(As4Namespaces.Wsse, "Security").Take(2).ToArray();
        if (security.Length > 1)
        {
            throw Invalid("The SOAP header holds more than one wsse:Security.");
        }

        ExpectNothingElseToBeUnderstood(header);
        return new SoapMessage(messaging, body, security.FirstOrDefault(), IndexIds(envelope));
    }

    /// <summary>The one element with that id. Null when there is none, or when two claim it: then neither is
    /// it.</summary>
    public SourceElement? Find(string id) => elementsById.GetValueOrDefault(id);

    private static void ExpectNothingElseToBeUnderstood(SourceElement header)
    {
        var unknown = header.Elements().FirstOrDefault(block =>
            !block.Is(As4Namespaces.Ebms, "Messaging") && !block.Is(As4Namespaces.Wsse, "Security")
            && block.Attribute(As4Namespaces.Soap, "mustUnderstand") is "true" or "1");
        if (unknown is not null)
        {
            throw Invalid($"The header {unknown.LocalName} must be understood and is not.");
        }
    }

    /// <summary>Ids are <c>wsu:Id</c> anywhere and <c>Id</c> of XML Signature and Encryption. They share one space
    /// here, because software differs in what it looks at.</summary>
    private static Dictionary<string, SourceElement?> IndexIds(SourceElement root)
    {
        var index = new Dictionary<string, SourceElement?>();
        Index(root, index);
        return index;
    }

    private static void Index(SourceElement element, Dictionary<string, SourceElement?> index)
    {
        foreach (var attribute in element.Attributes)
        {
            if (attribute.LocalName is "Id" or "ID" or "id" && !index.TryAdd(attribute.Value, element))
            {
                index[attribute.Value] = null;
            }
        }

        foreach (var child in element.Children)
        {
            if (child is SourceElement below)
            {
                Index(below, index);
            }
        }
    }

    private static As4RefusalException Invalid(string description) => new(EbmsErrorKind.InvalidHeader, description);
}
