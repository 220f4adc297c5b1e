using System.Text;
using System.Xml;
using Gateway.Domain.Xml;

namespace Gateway.Peppol.Envelope;

/// <summary>
/// Reads an envelope forward, once, in bounded memory however large the document inside is. All faults are
/// collected; only XML that cannot be read ends the reading early.
/// </summary>
public static class EnvelopeReader
{
    /// <summary>Reads the envelope and, if <paramref name="document"/> is given, writes the business document to it as
    /// UTF-8, with the namespaces it needs from the envelope declared on it. Both streams stay open.</summary>
    public static EnvelopeRead Read(Stream envelope, Stream? document = null, XmlLimits? limits = null)
    {
        var facts = new EnvelopeFacts();
        var faults = new List<EnvelopeFault>();
        try
        {
            using var reader = SecureXml.Reader(envelope, limits);
            Read(reader, document, faults, ref facts);
        }
        catch (UnreadableXmlException fault)
        {
            faults.Add(new EnvelopeFault(EnvelopeFaultKind.Unreadable, "/", fault.Message));
            return new EnvelopeRead.Invalid(faults, facts);
        }

        var header = EnvelopeChecks.Check(facts, faults);
        return header is null || faults.Count > 0
            ? new EnvelopeRead.Invalid(faults, facts)
            : new EnvelopeRead.Valid(header, facts);
    }

    private static void Read(XmlReader reader, Stream? document, List<EnvelopeFault> faults, ref EnvelopeFacts facts)
    {
        reader.MoveToContent();
        if (!IsEnvelopes(reader, EnvelopeNames.Document))
        {
            faults.Add(Structure($"The root element is {{{reader.NamespaceURI}}}{reader.LocalName}, no envelope."));
            return;
        }

        var documents = 0;
        var headers = 0;
        while (ReadToChild(reader))
        {
            if (IsEnvelopes(reader, EnvelopeNames.Header) && documents == 0 && headers++ == 0)
            {
                facts = EnvelopeHeaderReader.Read(reader, faults);
            }
            else if (reader.NamespaceURI == EnvelopeNames.Namespace)
            {
                faults.Add(Structure($"{reader.LocalName} stands where the business document should."));
                Skip(reader);
            }
            else if (documents++ == 0)
            {
                facts = facts with { RootNamespace = reader.NamespaceURI, RootName = reader.LocalName };
                Copy(reader, document);
            }
            else
            {
                Skip(reader);
            }
        }

        while (reader.Read())
        {
            // To the end: a document is only read when all of it is.
        }

        if (documents != 1)
        {
            faults.Add(Structure($"The envelope holds {documents} business documents."));
        }
    }

    /// <summary>Moves to the next element directly inside the root; false at its end. Skipping and copying leave the
    /// reader on the node after the element.</summary>
    private static bool ReadToChild(XmlReader reader)
    {
        if (reader.Depth == 0 && (reader.IsEmptyElement || !reader.Read()))
        {
            return false;
        }

        while (reader.NodeType != XmlNodeType.Element)
        {
            if (reader.NodeType == XmlNodeType.EndElement || !reader.Read())
            {
                return false;
            }
        }

        return true;
    }

    private static void Copy(XmlReader reader, Stream? document)
    {
        if (document is null)
        {
            Skip(reader);
            return;
        }

        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            NewLineHandling = NewLineHandling.Entitize,
            CloseOutput = false,
        };
        using var writer = XmlWriter.Create(document, settings);
        writer.WriteNode(reader, defattr: false);
    }

    /// <summary>Passes an element by without its text ever being one string, and leaves the reader behind it.</summary>
    private static void Skip(XmlReader reader)
    {
        var depth = reader.Depth;
        if (!reader.IsEmptyElement)
        {
            while (reader.Read() && reader.Depth > depth)
            {
                // Every node is seen by the limits.
            }
        }

        reader.Read();
    }

    private static bool IsEnvelopes(XmlReader reader, string name) =>
        reader.LocalName == name && reader.NamespaceURI == EnvelopeNames.Namespace;

    private static EnvelopeFault Structure(string detail) =>
        new(EnvelopeFaultKind.Structure, "/" + EnvelopeNames.Document, detail);
}
