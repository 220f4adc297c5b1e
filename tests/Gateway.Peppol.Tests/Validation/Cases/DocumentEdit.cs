using System.Collections;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Structure;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Tests.Validation.Cases;

/// <summary>
/// The edits that make a case of a document. A path is an XPath from the document element; most are just names with
/// slashes, <c>cac:InvoiceLine[2]/cbc:ID</c>, <c>cac:TaxTotal//@currencyID</c>, <c>//cac:TaxScheme</c>.
/// <list type="bullet">
/// <item><c>set PATH = VALUE</c> gives this text to everything the path leads to; where it leads nowhere, what is
/// missing of it is made, in the places that UBL has for it. Quotes keep the spaces of a value: <c>" 1 "</c>.</item>
/// <item><c>add PATH = VALUE</c> makes one more of the last element; without a value it is empty.</item>
/// <item><c>copy PATH</c> doubles every element that the path leads to.</item>
/// <item><c>remove PATH</c> takes out everything that the path leads to.</item>
/// </list>
/// <c>copy</c> and <c>remove</c> refuse a path that leads nowhere: a case must not hold by a slip.
/// </summary>
internal static class DocumentEdit
{
    private static readonly XmlNamespaceManager Prefixes = MakePrefixes();

    public static byte[] Apply(byte[] document, IEnumerable<string> edits)
    {
        var tree = SecureXml.Tree(document);
        foreach (var edit in edits)
        {
            Apply(tree.Root!, edit);
        }

        return Encoding.UTF8.GetBytes(tree.ToString(SaveOptions.DisableFormatting));
    }

    private static void Apply(XElement root, string edit)
    {
        var (verb, rest) = Cut(edit, ' ');
        switch (verb)
        {
            case "set":
                var (path, value) = PathAndValue(rest);
                SetAll(root, path, value ?? throw new FormatException("set PATH = VALUE"));
                break;
            case "add":
                var (place, text) = PathAndValue(rest);
                Make(root, place).ForEach(made => made.Value = text ?? "");
                break;
            case "copy":
                Found(root, rest).ForEach(found => ((XElement)found).AddAfterSelf(new XElement((XElement)found)));
                break;
            case "remove":
                Found(root, rest).ForEach(Remove);
                break;
            default:
                throw new FormatException($"{verb} is none of set, add, copy, remove");
        }
    }

    private static void SetAll(XElement root, string path, string value)
    {
        var found = Select(root, path);
        if (found.Count > 0)
        {
            found.ForEach(node => SetOne(node, value));
        }
        else if (path.LastIndexOf("/@", StringComparison.Ordinal) is var at and >= 0)
        {
            Reach(root, path[..at]).ForEach(element => element.SetAttributeValue(path[(at + 2)..], value));
        }
        else
        {
            Make(root, path).ForEach(element => element.Value = value);
        }
    }

    private static void SetOne(XObject node, string value)
    {
        if (node is XAttribute attribute)
        {
            attribute.Value = value;
        }
        else
        {
            ((XElement)node).Value = value;
        }
    }

    private static void Remove(XObject node)
    {
        if (node is XAttribute attribute)
        {
            attribute.Remove();
        }
        else
        {
            ((XElement)node).Remove();
        }
    }

    /// <summary>The elements of a path, made where they are missing.</summary>
    private static List<XElement> Reach(XElement root, string path)
    {
        var found = Select(root, path).ConvertAll(node => (XElement)node);
        return found.Count > 0 ? found : Make(root, path);
    }

    /// <summary>A new last element of the path, in each element that the rest of it leads to.</summary>
    private static List<XElement> Make(XElement root, string path)
    {
        var slash = path.LastIndexOf('/');
        var parents = slash < 0 ? [root] : Reach(root, path[..slash]);
        return parents.ConvertAll(parent => MakeChild(parent, path[(slash + 1)..]));
    }

    /// <summary>Puts an element where the content model has it; one that it does not have comes last.</summary>
    private static XElement MakeChild(XElement parent, string name)
    {
        var (prefix, local) = Cut(name, ':');
        var element = Vocabulary.Find(UblNamespace.Of(name), Encoding.UTF8.GetBytes(local));
        if (element == ElementName.Unknown || Prefixes.LookupNamespace(prefix) is not { } space)
        {
            throw new FormatException($"{name} is no element of UBL");
        }

        var child = new XElement((XNamespace)space + local);
        var order = Order(parent);
        var rank = Array.IndexOf(order, element);
        var next = parent.Elements().FirstOrDefault(other => Array.IndexOf(order, NameOf(other)) > rank);
        if (rank >= 0 && next is not null)
        {
            next.AddBeforeSelf(child);
        }
        else
        {
            parent.Add(child);
        }

        return child;
    }

    private static ElementName[] Order(XElement parent) =>
        [.. StructureTable.ContentOf(NameOf(parent))?.Particles.Select(particle => particle.Element) ?? []];

    private static ElementName NameOf(XElement element)
    {
        var prefix = Prefixes.LookupPrefix(element.Name.NamespaceName);
        return Vocabulary.Named(prefix is null ? element.Name.LocalName : $"{prefix}:{element.Name.LocalName}");
    }

    private static List<XObject> Found(XElement root, string path) =>
        Select(root, path) is { Count: > 0 } found ? found : throw new FormatException($"{path} leads nowhere");

    private static List<XObject> Select(XElement root, string path)
    {
        try
        {
            return [.. ((IEnumerable)root.XPathEvaluate(path, Prefixes)).Cast<XObject>()];
        }
        catch (XPathException fault)
        {
            throw new FormatException($"{path} is no path", fault);
        }
    }

    private static (string Path, string? Value) PathAndValue(string text)
    {
        var at = text.IndexOf(" =", StringComparison.Ordinal);
        if (at < 0)
        {
            return (text, null);
        }

        var value = text[(at + 2)..].Trim();
        var isQuoted = value.Length > 1 && value[0] == '"' && value[^1] == '"';
        return (text[..at], isQuoted ? value[1..^1] : value);
    }

    private static (string Head, string Tail) Cut(string text, char mark)
    {
        var at = text.IndexOf(mark);
        return at < 0 ? (text, "") : (text[..at], text[(at + 1)..].Trim());
    }

    private static XmlNamespaceManager MakePrefixes()
    {
        const string Ubl = "urn:oasis:names:specification:ubl:schema:xsd:";
        var prefixes = new XmlNamespaceManager(new NameTable());
        prefixes.AddNamespace("cac", $"{Ubl}CommonAggregateComponents-2");
        prefixes.AddNamespace("cbc", $"{Ubl}CommonBasicComponents-2");
        prefixes.AddNamespace("ext", $"{Ubl}CommonExtensionComponents-2");
        return prefixes;
    }
}
