using System.Buffers;
using System.Security.Cryptography.Xml;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Gateway.Domain.Xml;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Tests.Xml;

/// <summary>
/// Whole documents, where the framework's transforms are known good, made of every mix of prefixes, defaults and
/// attributes: our bytes and theirs must be the same, by tree and by stream.
/// </summary>
public class CanonicalXmlAgainstTheFrameworkTests
{
    private static readonly string[] Prefixes = ["", "a", "b", "c"];
    private static readonly string[] Names = ["", "u:1", "u:2"];

    [Fact]
    public void Exclusive_with_any_prefix_list() =>
        Prop.ForAll(Arb.From(Documents()), Arb.From(PrefixLists()), (document, list) =>
        {
            var theirs = new XmlDsigExcC14NTransform { InclusiveNamespacesPrefixList = list };
            Compare(document, theirs, CanonicalForm.ExclusiveWith(list));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Inclusive() =>
        Prop.ForAll(Arb.From(Documents()), document =>
            Compare(document, new XmlDsigC14NTransform(), CanonicalForm.Inclusive)).QuickCheckThrowOnFailure();

    [Fact]
    public void Exclusive_of_an_element_in_a_context_is_that_of_its_copy_with_the_context_declared() =>
        Prop.ForAll(Arb.From(Documents()), Arb.From(PrefixLists()), (text, list) =>
        {
            // The inclusive copy would gain the language of its ancestors, which the exclusive form leaves behind.
            var document = text.Replace("xml:lang", "lang", StringComparison.Ordinal);
            var form = CanonicalForm.ExclusiveWith(list);
            var source = SourceDocument.Read(Encoding.UTF8.GetBytes(document));
            foreach (var element in source.Root.SelfAndDescendants())
            {
                var inclusive = Bytes(output => CanonicalXml.Write(element, CanonicalForm.Inclusive, output));
                Bytes(output => CanonicalXml.Write(element, form, output))
                    .ShouldBe(Bytes(output => CanonicalXml.Write(SourceDocument.Read(inclusive).Root, form, output)));
            }
        }).QuickCheckThrowOnFailure();

    private static void Compare(string document, Transform theirs, CanonicalForm form)
    {
        var utf8 = Encoding.UTF8.GetBytes(document);
        var source = SourceDocument.Read(utf8);
        theirs.LoadInput(SecureXml.Document(utf8));
        using var stream = (Stream)theirs.GetOutput(typeof(Stream));
        using var expected = new MemoryStream();
        stream.CopyTo(expected);
        var text = Encoding.UTF8.GetString(expected.ToArray());

        Encoding.UTF8.GetString(Bytes(output => CanonicalXml.Write(source, form, output))).ShouldBe(text);
        Encoding.UTF8.GetString(Bytes(output =>
        {
            using var reader = SecureXml.Reader(utf8);
            CanonicalXml.Copy(reader, form, output);
        })).ShouldBe(text);
    }

    private static byte[] Bytes(Action<IBufferWriter<byte>> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(output);
        return output.WrittenSpan.ToArray();
    }

    private static Gen<string> PrefixLists() =>
        Gen.Elements("", "a", "a b", "#default", "#default c", "b z");

    private static Gen<string> Documents() =>
        from element in Element(4)
        select $"<root xmlns=\"u:0\" xmlns:a=\"u:1\" xmlns:b=\"u:2\" xmlns:c=\"u:1\">{element}</root>";

    private static Gen<string> Element(int depth) =>
        from prefix in Gen.Elements(Prefixes)
        from declared in Gen.SubListOf(Prefixes)
        from names in Gen.ListOf(Gen.Elements(Names), 4)
        from attributes in Gen.SubListOf("x", "a:x", "b:y", "xml:lang")
        from children in depth == 0 ? Gen.Constant(new List<string>()) : Gen.ListOf(Element(depth - 1), 2)
        select $"<{Colon(prefix)}e{Declarations(declared, names)}{Attributes(attributes)}>"
            + $"t&#13;&amp;<!--c-->{string.Concat(children)}<?p i?></{Colon(prefix)}e>";

    private static string Colon(string prefix) => prefix.Length == 0 ? "" : prefix + ":";

    /// <summary>A prefix other than the default may not be taken away (Namespaces in XML 1.0).</summary>
    private static string Declarations(IEnumerable<string> prefixes, IList<string> names) =>
        string.Concat(prefixes.Zip(names, (prefix, name) => prefix.Length == 0
            ? $" xmlns=\"{name}\""
            : $" xmlns:{prefix}=\"{(name.Length == 0 ? "u:3" : name)}\""));

    private static string Attributes(IEnumerable<string> names) =>
        string.Concat(names.Select(name => $" {name}=\"v&#9;&quot;\""));
}
