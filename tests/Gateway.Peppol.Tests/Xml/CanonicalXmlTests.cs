using System.Buffers;
using System.Text;
using Gateway.Domain.Xml;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Tests.Xml;

/// <summary>Known values: the examples of the two recommendations, and the corners that signatures trip over.</summary>
public class CanonicalXmlTests
{
    [Fact]
    public void Comments_go_and_what_stands_beside_the_root_keeps_its_own_line() =>
        Inclusive("<?xml version=\"1.0\"?>\n\n<?xml-stylesheet   href=\"doc.xsl\"\n   type=\"text/xsl\"   ?>\n\n"
                + "<doc>Hello, world!<!-- Comment 1 --></doc>\n\n<?pi-without-data     ?>\n\n<!-- Comment 2 -->")
            .ShouldBe("<?xml-stylesheet href=\"doc.xsl\"\n   type=\"text/xsl\"   ?>\n"
                + "<doc>Hello, world!</doc>\n<?pi-without-data?>");

    [Fact]
    public void With_comments_they_stay_inside_and_beside_the_root() =>
        Of(
                "<!--a--><doc>x<!-- b --></doc><!--c-->",
                CanonicalForm.Of(CanonicalForm.InclusiveAlgorithm + "#WithComments")!)
            .ShouldBe("<!--a-->\n<doc>x<!-- b --></doc>\n<!--c-->");

    [Fact]
    public void Empty_elements_get_an_end_tag_and_attributes_their_order() =>
        Inclusive("<doc><e1   /><e3   name = \"elem3\"   id=\"elem3\"   />"
                + "<e5 a:attr=\"out\" b:attr=\"sorted\" attr2=\"all\" attr=\"I'm\""
                + " xmlns:b=\"http://www.ietf.org\" xmlns:a=\"http://www.w3.org\" xmlns=\"http://example.org\"/></doc>")
            .ShouldBe("<doc><e1></e1><e3 id=\"elem3\" name=\"elem3\"></e3>"
                + "<e5 xmlns=\"http://example.org\" xmlns:a=\"http://www.w3.org\" xmlns:b=\"http://www.ietf.org\""
                + " attr=\"I'm\" attr2=\"all\" b:attr=\"sorted\" a:attr=\"out\"></e5></doc>");

    [Fact]
    public void A_default_namespace_that_is_taken_away_is_declared_empty_once() =>
        Inclusive("<e6 xmlns=\"\"><e7 xmlns=\"http://x\"><e8 xmlns=\"\"><e9 xmlns=\"\"/></e8></e7></e6>")
            .ShouldBe("<e6><e7 xmlns=\"http://x\"><e8 xmlns=\"\"><e9></e9></e8></e7></e6>");

    [Fact]
    public void Characters_are_escaped_as_the_recommendation_says() =>
        Inclusive("<d a=\"&#9;&#10;&#13;&quot;&lt;&amp;>'\">a&#13;b &amp; &lt; &gt; \" <![CDATA[<x>&]]></d>")
            .ShouldBe("<d a=\"&#x9;&#xA;&#xD;&quot;&lt;&amp;>'\">a&#xD;b &amp; &lt; &gt; \" &lt;x&gt;&amp;</d>");

    [Fact]
    public void Line_ends_of_the_file_are_line_feeds() =>
        Inclusive("<d>a\r\nb\rc</d>").ShouldBe("<d>a\nb\nc</d>");

    /// <summary>The example of Exclusive XML Canonicalization 1.0, section 2.2, in both of its contexts.</summary>
    [Theory]
    [InlineData("<n0:local xmlns:n0=\"http://a\" xmlns:n3=\"ftp://example.org\">"
        + "<n1:elem2 xmlns:n1=\"http://example.net\" xml:lang=\"en\"><n3:stuff/></n1:elem2></n0:local>")]
    [InlineData("<n2:pdu xmlns:n1=\"http://example.com\" xmlns:n2=\"http://foo.example\" xmlns:n3=\"ftp://example.org\""
        + " xml:lang=\"fr\" xml:space=\"preserve\">"
        + "<n1:elem2 xmlns:n1=\"http://example.net\" xml:lang=\"en\"><n3:stuff/></n1:elem2></n2:pdu>")]
    public void The_exclusive_form_does_not_depend_on_what_is_around_it(string document) =>
        Of(document, CanonicalForm.Exclusive, "elem2")
            .ShouldBe("<n1:elem2 xmlns:n1=\"http://example.net\" xml:lang=\"en\">"
                + "<n3:stuff xmlns:n3=\"ftp://example.org\"></n3:stuff></n1:elem2>");

    [Fact]
    public void The_inclusive_form_carries_namespaces_and_xml_attributes_of_ancestors() =>
        Of("<n2:pdu xmlns:n1=\"http://example.com\" xmlns:n2=\"http://foo.example\""
                + " xml:lang=\"fr\" xml:space=\"preserve\">"
                + "<n1:elem2 xmlns:n1=\"http://example.net\" xml:lang=\"en\"/></n2:pdu>",
            CanonicalForm.Inclusive,
            "elem2")
            .ShouldBe("<n1:elem2 xmlns:n1=\"http://example.net\" xmlns:n2=\"http://foo.example\""
                + " xml:lang=\"en\" xml:space=\"preserve\"></n1:elem2>");

    [Fact]
    public void A_prefix_of_the_list_is_declared_even_where_only_an_ancestor_declares_it_and_no_name_uses_it() =>
        Of("<a:r xmlns:a=\"u:a\" xmlns:x=\"u:x\" xmlns:unused=\"u:u\"><a:c><a:d/></a:c></a:r>",
            CanonicalForm.ExclusiveWith("x absent"),
            "c")
            .ShouldBe("<a:c xmlns:a=\"u:a\" xmlns:x=\"u:x\"><a:d></a:d></a:c>");

    [Fact]
    public void A_prefix_of_the_list_that_changes_its_meaning_below_is_declared_again() =>
        Of(
                "<r xmlns:x=\"u:1\"><c><d xmlns:x=\"u:2\"/><e xmlns:x=\"u:1\"/></c></r>",
                CanonicalForm.ExclusiveWith("x"),
                "c")
            .ShouldBe("<c xmlns:x=\"u:1\"><d xmlns:x=\"u:2\"></d><e></e></c>");

    [Fact]
    public void The_default_namespace_can_be_in_the_list() =>
        Of("<r xmlns=\"u:d\" xmlns:p=\"u:p\"><p:c><p:d xmlns=\"\"/></p:c></r>",
            CanonicalForm.ExclusiveWith("#default"),
            "c")
            .ShouldBe("<p:c xmlns=\"u:d\" xmlns:p=\"u:p\"><p:d xmlns=\"\"></p:d></p:c>");

    [Fact]
    public void Two_prefixes_of_one_namespace_stay_two() =>
        Of("<a:r xmlns:a=\"u\" xmlns:b=\"u\"><a:c b:x=\"1\"/></a:r>", CanonicalForm.Exclusive, "c")
            .ShouldBe("<a:c xmlns:a=\"u\" xmlns:b=\"u\" b:x=\"1\"></a:c>");

    [Fact]
    public void Namespaces_are_ordered_by_code_point_not_by_utf16_unit() =>
        Inclusive("<d xmlns:a=\"\U00010000\" xmlns:b=\"\uF900\" a:x=\"2\" b:x=\"1\"/>")
            .ShouldBe("<d xmlns:a=\"\U00010000\" xmlns:b=\"\uF900\" b:x=\"1\" a:x=\"2\"></d>");

    [Fact]
    public void The_element_left_out_is_left_out_with_all_below_it()
    {
        var document = SourceDocument.Read(Encoding.UTF8.GetBytes("<r><a/><sig><b/></sig><c/></r>"));
        var output = new ArrayBufferWriter<byte>();
        CanonicalXml.Write(document, CanonicalForm.Inclusive, output, Find(document, "sig"));
        Encoding.UTF8.GetString(output.WrittenSpan).ShouldBe("<r><a></a><c></c></r>");
    }

    [Fact]
    public void An_unknown_algorithm_is_no_form() =>
        CanonicalForm.Of("http://www.w3.org/2006/12/xml-c14n11").ShouldBeNull();

    private static string Inclusive(string document)
    {
        var streamed = new ArrayBufferWriter<byte>();
        using var reader = SecureXml.Reader(Encoding.UTF8.GetBytes(document));
        CanonicalXml.Copy(reader, CanonicalForm.Inclusive, streamed);
        var whole = Of(document, CanonicalForm.Inclusive);
        Encoding.UTF8.GetString(streamed.WrittenSpan).ShouldBe(whole);
        return whole;
    }

    private static string Of(string document, CanonicalForm form, string? apex = null)
    {
        var source = SourceDocument.Read(Encoding.UTF8.GetBytes(document));
        var output = new ArrayBufferWriter<byte>();
        if (apex is null)
        {
            CanonicalXml.Write(source, form, output);
        }
        else
        {
            CanonicalXml.Write(Find(source, apex), form, output);
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static SourceElement Find(SourceDocument document, string localName) =>
        document.Root.SelfAndDescendants().Single(element => element.LocalName == localName);
}
