using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;
using Gateway.Domain.Xml;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Envelope;

/// <summary>
/// Writes an envelope around a document. The document is not parsed again: its octets go in as they are, only its
/// XML declaration stays out, so a signature inside it survives and size costs nothing.
/// </summary>
public static class EnvelopeWriter
{
    /// <summary>The root element of the document must begin within this many octets.</summary>
    private const int HeadOctets = 16 * 1024;

    /// <summary>Writes header and document. The document must be UTF-8 and of the type that the header
    /// announces.</summary>
    /// <exception cref="UnreadableXmlException">It is not.</exception>
    public static async Task WriteAsync(
        EnvelopeHeader header, Stream document, Stream output, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        var head = new byte[HeadOctets];
        var count = await document.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellation);
        var start = ContentStart(head.AsSpan(0, count));
        ExpectRoot(head.AsMemory(start, count - start), header.DocumentType);

        var buffer = new ArrayBufferWriter<byte>(2048);
        WriteHeader(header, buffer);
        await output.WriteAsync(buffer.WrittenMemory, cancellation);
        await output.WriteAsync(head.AsMemory(start, count - start), cancellation);
        await document.CopyToAsync(output, cancellation);
        await output.WriteAsync("</sh:StandardBusinessDocument>"u8.ToArray(), cancellation);
    }

    /// <summary>With a prefix, so that no default namespace of ours falls on elements of the document.</summary>
    private static void WriteHeader(EnvelopeHeader header, ArrayBufferWriter<byte> output)
    {
        output.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?><sh:StandardBusinessDocument xmlns:sh=\""u8);
        output.Raw(EnvelopeNames.Namespace);
        output.Raw("\"><sh:StandardBusinessDocumentHeader><sh:HeaderVersion>1.0</sh:HeaderVersion>"u8);
        Party(output, "Sender", header.Sender);
        Party(output, "Receiver", header.Receiver);
        output.Raw("<sh:DocumentIdentification>"u8);
        Element(output, "Standard", header.DocumentType.RootNamespace);
        Element(output, "TypeVersion", header.DocumentType.Version);
        Element(output, "InstanceIdentifier", header.InstanceId);
        Element(output, "Type", header.DocumentType.RootName);
        Element(output, "CreationDateAndTime", header.CreatedAt.UtcDateTime.ToString(
            "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
        output.Raw("</sh:DocumentIdentification><sh:BusinessScope>"u8);
        Scope(output, EnvelopeScope.DocumentId, header.DocumentType.Value, header.DocumentType.Scheme);
        Scope(output, EnvelopeScope.ProcessId, header.Process.Value, ProcessId.Scheme);
        Scope(output, EnvelopeScope.CountryC1, header.CountryC1);
        if (header.MlsTo is { } mlsTo)
        {
            Scope(output, EnvelopeScope.MlsTo, mlsTo.Value, Domain.Parties.ParticipantId.MetaScheme);
        }

        if (header.MlsType == MlsType.AlwaysSend)
        {
            Scope(output, EnvelopeScope.MlsType, EnvelopeScope.AlwaysSend);
        }

        output.Raw("</sh:BusinessScope></sh:StandardBusinessDocumentHeader>"u8);
    }

    private static void Party(IBufferWriter<byte> output, string name, EnvelopeParty party)
    {
        output.Raw($"<sh:{name}><sh:Identifier Authority=\"{Domain.Parties.ParticipantId.MetaScheme}\">");
        output.Text(party.Value);
        output.Raw($"</sh:Identifier></sh:{name}>");
    }

    private static void Scope(IBufferWriter<byte> output, string type, string instance, string? identifier = null)
    {
        output.Raw("<sh:Scope>"u8);
        Element(output, "Type", type);
        Element(output, "InstanceIdentifier", instance);
        if (identifier is not null)
        {
            Element(output, "Identifier", identifier);
        }

        output.Raw("</sh:Scope>"u8);
    }

    private static void Element(IBufferWriter<byte> output, string name, string value)
    {
        output.Raw($"<sh:{name}>");
        output.Text(value);
        output.Raw($"</sh:{name}>");
    }

    /// <summary>Behind the byte order mark and the XML declaration, which may name no other encoding than
    /// UTF-8.</summary>
    private static int ContentStart(ReadOnlySpan<byte> head)
    {
        var start = head.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        if (!head[start..].StartsWith("<?xml "u8))
        {
            return start;
        }

        var length = head[start..].IndexOf("?>"u8);
        var declaration = length < 0 ? "" : Encoding.ASCII.GetString(head.Slice(start, length));
        var encoding = declaration.IndexOf("encoding", StringComparison.Ordinal);
        return length >= 0
            && (encoding < 0 || declaration[encoding..].Contains("UTF-8", StringComparison.OrdinalIgnoreCase))
            ? start + length + 2
            : throw new UnreadableXmlException("The document is not UTF-8.");
    }

    private static void ExpectRoot(ReadOnlyMemory<byte> content, DocumentTypeId type)
    {
        using var reader = SecureXml.Reader(content);
        while (reader.NodeType != XmlNodeType.Element && reader.Read())
        {
            // To the root element.
        }

        if (reader.LocalName != type.RootName || reader.NamespaceURI != type.RootNamespace)
        {
            throw new UnreadableXmlException(
                $"The document is a {{{reader.NamespaceURI}}}{reader.LocalName}, and its type says {type}.");
        }
    }
}
