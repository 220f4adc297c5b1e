using System.Xml;
using Gateway.Domain.Xml;

namespace Gateway.Benchmarks;

/// <summary>A document as the calls of XmlWriter that make it, to be made again and again.</summary>
internal sealed class XmlReplay(IReadOnlyList<Action<XmlWriter>> calls)
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true };

    public static XmlReplay Of(byte[] document)
    {
        var calls = new List<Action<XmlWriter>>();
        using var reader = SecureXml.Reader(document);
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    calls.AddRange(Start(reader));
                    break;
                case XmlNodeType.Text:
                    var text = reader.Value;
                    calls.Add(writer => writer.WriteString(text));
                    break;
                case XmlNodeType.EndElement:
                    calls.Add(writer => writer.WriteEndElement());
                    break;
            }
        }

        return new XmlReplay(calls);
    }

    public void Write(Stream output)
    {
        using var writer = XmlWriter.Create(output, Settings);
        foreach (var call in calls)
        {
            call(writer);
        }
    }

    private static List<Action<XmlWriter>> Start(XmlReader reader)
    {
        var (prefix, name, space) = (reader.Prefix, reader.LocalName, reader.NamespaceURI);
        var calls = new List<Action<XmlWriter>> { writer => writer.WriteStartElement(prefix, name, space) };
        while (reader.MoveToNextAttribute())
        {
            var (ofPrefix, ofName, ofSpace, value) =
                (reader.Prefix, reader.LocalName, reader.NamespaceURI, reader.Value);
            calls.Add(writer => writer.WriteAttributeString(ofPrefix, ofName, ofSpace, value));
        }

        reader.MoveToElement();
        return calls;
    }
}
