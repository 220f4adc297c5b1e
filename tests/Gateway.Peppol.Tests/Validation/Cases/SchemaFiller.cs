using System.Text;
using System.Xml.Linq;
using Gateway.Domain.Xml;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Structure;

namespace Gateway.Peppol.Tests.Validation.Cases;

/// <summary>
/// Gives a document what UBL asks of it where it has nothing: required elements, and a value for every empty leaf.
/// </summary>
internal static class SchemaFiller
{
    private static readonly XNamespace Foreign = "urn:example:anything";

    public static byte[] Fill(byte[] document)
    {
        var tree = SecureXml.Tree(document);
        Fill(tree.Root!);
        return Encoding.UTF8.GetBytes(tree.ToString(SaveOptions.DisableFormatting));
    }

    private static void Fill(XElement element)
    {
        var name = DocumentEdit.NameOf(element);
        if (StructureTable.ContentOf(name) is { } content)
        {
            AddMissing(element, content);
        }
        else if (element.Value.Length == 0)
        {
            FillLeaf(element, StructureTable.DatatypeOf(name));
        }
    }

    /// <summary>An aggregate that requires nothing takes its first child: UBL has no empty elements.</summary>
    private static void AddMissing(XElement element, ContentModel content)
    {
        if (content.IsOpen)
        {
            element.Add(new XElement(Foreign + "Anything"));
            return;
        }

        var present = element.Elements().Select(DocumentEdit.NameOf).ToHashSet();
        var needed = content.Required.Length + present.Count > 0 ? content.Required : content.Particles[..1];
        foreach (var particle in needed.Where(particle => !present.Contains(particle.Element)))
        {
            DocumentEdit.MakeChild(element, particle.Element.Text);
        }

        element.Elements().ToList().ForEach(Fill);
    }

    private static void FillLeaf(XElement leaf, Datatype type)
    {
        leaf.Value = type switch
        {
            Datatype.Amount or Datatype.Measure or Datatype.Numeric or Datatype.Quantity => "1",
            Datatype.BinaryObject => "QUJD",
            Datatype.Date => "2026-09-15",
            Datatype.Indicator => "true",
            Datatype.Time => "12:00:00",
            _ => "X",
        };
        if (Datatypes.Required(type) is var attribute and not AttributeName.Unknown)
        {
            leaf.SetAttributeValue(AttributeNames.TextOf(attribute), "EUR");
        }
    }
}
