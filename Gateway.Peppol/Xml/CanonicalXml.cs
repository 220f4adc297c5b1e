using System.Buffers;
using System.Xml;

namespace Gateway.Peppol.Xml;

/// <summary>Canonical bytes of a document, of one element in it, or of whatever a reader gives.</summary>
public static class CanonicalXml
{
    private const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";

    /// <summary>
    /// The element and all below it. Namespaces declared on its ancestors count, and in the inclusive form their
    /// <c>xml:</c> attributes too. <paramref name="without"/> is left out with all below it: that is what an
    /// enveloped signature asks for of itself.
    /// </summary>
    public static void Write(
        SourceElement apex, CanonicalForm form, IBufferWriter<byte> output, SourceElement? without = null)
    {
        ArgumentNullException.ThrowIfNull(apex);
        ArgumentNullException.ThrowIfNull(form);
        var writer = new CanonicalWriter(form, output);
        IReadOnlyList<NamespaceNode> namespaces =
            form.IsExclusive && form.InclusivePrefixes.Count == 0 ? [] : apex.NamespacesInScope();
        writer.Start(Name(apex), form.IsExclusive ? apex.Attributes : WithInherited(apex), namespaces);
        WriteChildren(apex, writer, without);
        writer.End(apex.Prefix, apex.LocalName);
    }

    /// <summary>The whole document with the instructions, and if the form keeps them the comments, beside its
    /// root.</summary>
    public static void Write(
        SourceDocument document, CanonicalForm form, IBufferWriter<byte> output, SourceElement? without = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(form);
        var writer = new CanonicalWriter(form, output);
        foreach (var node in document.Before.Where(node => node is SourceInstruction || form.KeepsComments))
        {
            WriteNode(node, writer, without);
            writer.LineFeed();
        }

        WriteNode(document.Root, writer, without);
        foreach (var node in document.After.Where(node => node is SourceInstruction || form.KeepsComments))
        {
            writer.LineFeed();
            WriteNode(node, writer, without);
        }
    }

    /// <summary>The whole of what a reader gives, without ever holding it: for documents of any size.</summary>
    public static void Copy(XmlReader reader, CanonicalForm form, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(form);
        ReaderCopy.Run(reader, form, new CanonicalWriter(form, output));
    }

    private static void WriteNode(SourceNode node, CanonicalWriter writer, SourceElement? without)
    {
        switch (node)
        {
            case SourceElement element when element != without:
                writer.Start(Name(element), element.Attributes, element.Namespaces);
                WriteChildren(element, writer, without);
                writer.End(element.Prefix, element.LocalName);
                break;
            case SourceText text:
                writer.Text(text.Value);
                break;
            case SourceComment comment:
                writer.Comment(comment.Value);
                break;
            case SourceInstruction instruction:
                writer.Instruction(instruction.Target, instruction.Value);
                break;
        }
    }

    private static void WriteChildren(SourceElement element, CanonicalWriter writer, SourceElement? without)
    {
        var children = element.Children;
        for (var index = 0; index < children.Count; index++)
        {
            WriteNode(children[index], writer, without);
        }
    }

    private static (string Prefix, string LocalName, string Namespace) Name(SourceElement element) =>
        (element.Prefix, element.LocalName, element.Namespace);

    /// <summary>Canonical XML 1.0, 2.4: the nearest <c>xml:</c> attributes of ancestors are those of the
    /// apex.</summary>
    private static List<AttributeNode> WithInherited(SourceElement apex)
    {
        var attributes = apex.Attributes.ToList();
        for (var ancestor = apex.Parent; ancestor is not null; ancestor = ancestor.Parent)
        {
            attributes.AddRange(ancestor.Attributes.Where(inherited => inherited.Namespace == XmlNamespace
                && !attributes.Exists(own => own.Namespace == XmlNamespace && own.LocalName == inherited.LocalName)));
        }

        return attributes;
    }
}
