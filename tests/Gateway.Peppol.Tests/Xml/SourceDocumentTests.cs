using System.Buffers;
using System.Text;
using Gateway.Domain.Xml;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Tests.Xml;

/// <summary>The tree that signatures are read from.</summary>
public class SourceDocumentTests
{
    /// <summary>
    /// The parser reads a long text only when its value is asked for: the fault must be ours there too.
    /// </summary>
    [Theory]
    [InlineData("&no;")]
    [InlineData("&")]
    [InlineData("\uFFFE")]
    public void A_fault_far_inside_a_long_text_is_refused_like_any_other(string fault) =>
        Should.Throw<UnreadableXmlException>(() =>
            Read("<a>" + new string('x', 10_000) + fault + new string('x', 10_000) + "</a>"));

    [Fact]
    public void Prefixes_white_space_comments_and_character_data_are_kept_as_they_were_written()
    {
        var root = Read("<p:a xmlns:p='u' p:x='1' y='2'> t<![CDATA[&]]><!-- c --><p:b/>\n</p:a>").Root;
        root.Prefix.ShouldBe("p");
        root.Text.ShouldBe(" t&\n");
        root.Attribute("u", "x").ShouldBe("1");
        root.Attribute("y").ShouldBe("2");
        root.Attribute("x").ShouldBeNull();
        root.Namespaces.ShouldBe([new NamespaceNode("p", "u")]);
        root.Children.Select(child => child.GetType().Name).ShouldBe(
            ["SourceText", "SourceText", "SourceComment", "SourceElement", "SourceText"]);
    }

    [Fact]
    public void Only_means_one_and_not_the_first_of_many()
    {
        var root = Read("<a><b/><b/><c/></a>").Root;
        root.Only("", "b").ShouldBeNull();
        root.Only("", "c").ShouldNotBeNull();
        root.Only("", "d").ShouldBeNull();
        root.Elements("", "b").Count().ShouldBe(2);
    }

    [Fact]
    public void The_nearest_declaration_of_a_namespace_counts_and_a_default_can_be_taken_away() =>
        Read("<a xmlns='u:0' xmlns:p='u:1'><b xmlns='' xmlns:p='u:2'/></a>").Root.Elements().Single()
            .NamespacesInScope().ShouldBe([new NamespaceNode("p", "u:2")]);

    [Theory]
    [InlineData("")]
    [InlineData("text")]
    [InlineData("<a>")]
    [InlineData("<a></b>")]
    [InlineData("<a/><a/>")]
    [InlineData("<!DOCTYPE a><a/>")]
    [InlineData("<!DOCTYPE a [<!ENTITY e 'text'>]><a>&e;</a>")]
    [InlineData("<a>&unknown;</a>")]
    [InlineData("<a>&#0;</a>")]
    [InlineData("<a x='1' x='2'/>")]
    [InlineData("<a xmlns:p='u' xmlns:q='u' p:x='1' q:x='2'/>")]
    [InlineData("<p:a/>")]
    [InlineData("<a p:x='1'/>")]
    [InlineData("<a xmlns:p='u'><b/></a><p:c/>")]
    [InlineData("<a><b xmlns:p='u'/><p:c/></a>")]
    [InlineData("<a xmlns:p=''/>")]
    [InlineData("<a xmlns:xml='u'/>")]
    [InlineData("<a xmlns:xmlns='u'/>")]
    [InlineData("<a xmlns:p='http://www.w3.org/XML/1998/namespace'/>")]
    [InlineData("<a xmlns='http://www.w3.org/2000/xmlns/'/>")]
    [InlineData("<xmlns:a/>")]
    [InlineData("<a:b:c xmlns:a='u'/>")]
    [InlineData("<:a/>")]
    [InlineData("<a xmlns:='u'/>")]
    [InlineData("<a xmlns:p='u' p:='1'/>")]
    [InlineData("<a xmlns:p='u'><p:1/></a>")]
    [InlineData("<a><!-- a -- b --></a>")]
    [InlineData("<a><?xml version='1.0'?></a>")]
    [InlineData("<?xml version='1.1'?><a/>")]
    public void What_is_no_XML_or_against_the_rules_of_namespaces_is_refused(string text) =>
        Should.Throw<UnreadableXmlException>(() => Read(text));

    [Fact]
    public void Nodes_depth_attributes_and_size_are_read_to_their_limits_and_no_further()
    {
        var limits = new XmlLimits { NodesMax = 100, DepthMax = 8, AttributesMax = 4, CharactersMax = 2000 };
        Read("<a>" + string.Concat(Enumerable.Repeat("<b/>", 98)) + "</a>", limits);
        Refused("<a>" + string.Concat(Enumerable.Repeat("<b/>", 99)) + "</a>");
        Refused("<a>" + string.Concat(Enumerable.Repeat("<!---->", 99)) + "</a>");
        Read(Nested(8), limits);
        Refused(Nested(9));
        Read("<a b='' c='' d='' e=''/>", limits);
        Refused("<a b='' c='' d='' e='' f=''/>");
        Read($"<a>{new string('x', 1900)}</a>", limits);
        Refused($"<a>{new string('x', 2000)}</a>");

        void Refused(string text) => Should.Throw<UnreadableXmlException>(() => Read(text, limits));
        static string Nested(int depth) =>
            string.Concat(Enumerable.Repeat("<a>", depth)) + string.Concat(Enumerable.Repeat("</a>", depth));
    }

    [Fact]
    public void Line_ends_are_one_and_white_space_in_values_is_blank()
    {
        var document = Read(
            "<?p  a\r\nb?><a x='1\r\n2\t3&#10;4'>t\r\nu\rv&#13;<!--c\r\nd--><![CDATA[e\r\nf]]></a>");
        document.Before.ShouldHaveSingleItem().ShouldBeOfType<SourceInstruction>().Value.ShouldBe("a\nb");
        document.Root.Attribute("x").ShouldBe("1 2 3\n4");
        document.Root.Text.ShouldBe("t\nu\nv\re\nf");
        document.Root.Children.OfType<SourceComment>().Single().Value.ShouldBe("c\nd");
    }

    /// <summary>
    /// One octet of a document changed: the framework's parser and ours refuse the same, and of what they take they
    /// make the same octets. A difference between two readers is where signatures are forged.
    /// </summary>
    [Theory]
    [InlineData("<?xml version='1.0' encoding='UTF-8'?><!--b--><p:r xmlns:p='u:1' xmlns='u:2' p:a=\"1&amp;2\" "
        + "b='&lt;é'>t&#13;&gt;]]<e xmlns=''/><![CDATA[<]]><?i d?>\r\n\t"
        + "<p:e xml:lang='fr' xmlns:q='u:3' q:x=''>🎭</p:e></p:r><?z?>")]
    [InlineData("<a:b xmlns:a=\"u\"><a:c Id='1'/>x<!-- y -->z<a:d a:e=\"&quot;\" e='&apos;'></a:d ></a:b>")]
    public void A_changed_octet_is_read_as_the_framework_reads_it_or_not_at_all(string text)
    {
        var octets = Encoding.UTF8.GetBytes(text);
        var (taken, refused) = (0, 0);
        for (var at = 0; at < octets.Length; at++)
        {
            foreach (var mask in (byte[])[0x01, 0x02, 0x04, 0x10, 0x1E, 0x20, 0x40, 0x80])
            {
                var changed = octets.ToArray();
                changed[at] ^= mask;
                var (ours, theirs) = (Canonical(changed, OfOurs), Canonical(changed, OfTheFramework));
                ours.ShouldBe(theirs, Encoding.Latin1.GetString(changed));
                (taken, refused) = ours is null ? (taken, refused + 1) : (taken + 1, refused);
            }
        }

        taken.ShouldBeGreaterThan(100);
        refused.ShouldBeGreaterThan(100);
    }

    private static string? Canonical(byte[] octets, Action<byte[], IBufferWriter<byte>> write)
    {
        try
        {
            var output = new ArrayBufferWriter<byte>();
            write(octets, output);
            return Encoding.UTF8.GetString(output.WrittenSpan);
        }
        catch (UnreadableXmlException)
        {
            return null;
        }
    }

    private static void OfOurs(byte[] octets, IBufferWriter<byte> output) =>
        CanonicalXml.Write(SourceDocument.Read(octets), CanonicalForm.Inclusive, output);

    private static void OfTheFramework(byte[] octets, IBufferWriter<byte> output)
    {
        using var reader = SecureXml.Reader(octets);
        CanonicalXml.Copy(reader, CanonicalForm.Inclusive, output);
    }

    private static SourceDocument Read(string text, XmlLimits limits) =>
        SourceDocument.Read(Encoding.UTF8.GetBytes(text), limits);

    private static SourceDocument Read(string text) => SourceDocument.Read(Encoding.UTF8.GetBytes(text));
}
