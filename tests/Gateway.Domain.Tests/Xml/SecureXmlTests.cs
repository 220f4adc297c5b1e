using System.Diagnostics;
using System.Text;
using System.Xml;
using Gateway.Domain.Xml;
using Gateway.Testing;

namespace Gateway.Domain.Tests.Xml;

/// <summary>
/// What the one door lets in, and what it keeps out. Every refusal is the same exception, and comes soon.
/// </summary>
public class SecureXmlTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData("<!DOCTYPE a><a/>")]
    [InlineData("<!DOCTYPE a [<!ENTITY e 'text'>]><a>&e;</a>")]
    [InlineData("<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/a.dtd'><a/>")]
    [InlineData("<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><a>&e;</a>")]
    [InlineData("<!DOCTYPE a [<!ENTITY % p SYSTEM 'file:///etc/hostname'> %p;]><a/>")]
    public void A_document_type_is_refused_whatever_it_declares(string xml) => Refused(xml);

    [Fact]
    public void A_billion_laughs_are_refused_before_the_first()
    {
        var laughs = string.Concat(Enumerable.Range(1, 9).Select(level =>
            $"<!ENTITY l{level} '{string.Concat(Enumerable.Repeat($"&l{level - 1};", 10))}'>"));
        Refused($"<!DOCTYPE a [<!ENTITY l0 'ha'>{laughs}]><a>&l9;</a>");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("text")]
    [InlineData("<a>")]
    [InlineData("<a></b>")]
    [InlineData("<a/><a/>")]
    [InlineData("<a>&unknown;</a>")]
    [InlineData("<a>&#0;</a>")]
    [InlineData("<a>&#xFFFE;</a>")]
    [InlineData("<a>\u0001</a>")]
    [InlineData("<a x='1' x='2'/>")]
    [InlineData("<a xmlns:p='u' xmlns:q='u' p:x='1' q:x='2'/>")]
    [InlineData("<p:a/>")]
    [InlineData("<a><b></a>")]
    [InlineData("<a><![CDATA[</a>")]
    [InlineData("<?xml version='1.1'?><a/>")]
    [InlineData("<?xml version='1.0' encoding='utf-7'?><a/>")]
    [InlineData("<?xml version='1.0' encoding='utf-16'?><a/>")]
    [InlineData("<?xml version='1.0' encoding='nonsense'?><a/>")]
    [InlineData("{\"json\":true}")]
    public void What_is_no_XML_is_refused(string xml) => Refused(xml);

    [Fact]
    public void A_document_that_is_cut_off_is_refused_wherever_it_is()
    {
        const string xml = "<?xml version='1.0'?><!-- c --><a x=\"1\"><b><![CDATA[<]]></b>é<?p i?></a>";
        var bytes = Encoding.UTF8.GetBytes(xml);
        Elements(bytes).ShouldBe(2);
        for (var length = 0; length < bytes.Length; length++)
        {
            Refused(bytes[..length]);
        }
    }

    [Theory]
    [InlineData("C3")] // the first of two bytes, alone
    [InlineData("C0AF")] // a slash in two bytes instead of one
    [InlineData("EDA080")] // half of a surrogate pair
    [InlineData("F8888080")] // beyond Unicode
    [InlineData("FF")]
    public void Bytes_that_are_no_UTF_8_are_refused(string hex) =>
        Refused([.. "<a>"u8, .. Convert.FromHexString(hex), .. "</a>"u8]);

    [Fact]
    public void UTF_16_and_UTF_32_are_refused_with_and_without_a_byte_order_mark()
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32 })
        {
            Refused(encoding.GetBytes("<a/>"));
            Refused([.. encoding.GetPreamble(), .. encoding.GetBytes("<a/>")]);
        }
    }

    [Fact]
    public void UTF_8_with_a_byte_order_mark_and_declared_Latin_1_are_read()
    {
        SecureXml.Tree((byte[])[.. Encoding.UTF8.Preamble, .. "<a>é🎭</a>"u8]).Root!.Value.ShouldBe("é🎭");
        SecureXml.Tree(Encoding.Latin1.GetBytes("<?xml version='1.0' encoding='iso-8859-1'?><a>é</a>")).Root!.Value
            .ShouldBe("é");
    }

    [Fact]
    public void Elements_inside_each_other_are_read_to_the_limit_and_no_deeper()
    {
        static string Nested(int depth) =>
            string.Concat(Enumerable.Repeat("<a>", depth)) + string.Concat(Enumerable.Repeat("</a>", depth));

        Elements(Encoding.UTF8.GetBytes(Nested(64))).ShouldBe(64);
        Refused(Nested(66));
        Refused(Nested(1_000_000));
    }

    [Fact]
    public void Attributes_are_read_to_the_limit_and_no_further()
    {
        static string Wide(int attributes) =>
            $"<a {string.Join(' ', Enumerable.Range(0, attributes).Select(number => $"x{number}='1'"))}/>";

        Elements(Encoding.UTF8.GetBytes(Wide(64))).ShouldBe(1);
        Refused(Wide(65));
    }

    [Theory]
    [InlineData("<a{0}/>", " x=''")] // one attribute again and again: the parser would take minutes to say so
    [InlineData("<a x='{0}'/>", "&amp;")]
    [InlineData("<{0}/>", "name")]
    [InlineData("<a><?{0}?></a>", "target")]
    [InlineData("<?xml version='1.0'{0}?><a/>", " ")]
    [InlineData("<?xml version='1.0' encoding='{0}'?><a/>", "utf-8")]
    public void A_flood_is_refused_soon(string pattern, string drop)
    {
        var flood = string.Concat(Enumerable.Repeat(drop, 20_000_000 / drop.Length));
        var bytes = Encoding.UTF8.GetBytes(pattern.Replace("{0}", flood, StringComparison.Ordinal));
        var started = Stopwatch.GetTimestamp();
        Should.Throw<UnreadableXmlException>(() => Elements(bytes));
        Stopwatch.GetElapsedTime(started).ShouldBeLessThan(Soon);
    }

    [Theory]
    [InlineData("<b/>")]
    [InlineData("<!---->")]
    [InlineData("<![CDATA[x]]>")]
    [InlineData("<?p?>")]
    public void Nodes_are_read_to_the_limit_and_no_further(string node)
    {
        var limits = new XmlLimits { NodesMax = 1_000 };
        SecureXml.Tree(Filled(400), limits);
        Should.Throw<UnreadableXmlException>(() => SecureXml.Tree(Filled(1_000), limits));

        byte[] Filled(int count) => Encoding.UTF8.GetBytes($"<a>{string.Concat(Enumerable.Repeat(node, count))}</a>");
    }

    [Fact]
    public void Different_names_are_read_to_the_limit_and_no_further()
    {
        static string Named(int names) =>
            $"<a>{string.Concat(Enumerable.Range(0, names).Select(name => $"<b{name}/>"))}</a>";

        Elements(Encoding.UTF8.GetBytes(Named(5_000))).ShouldBe(5_001);
        Refused(Named(10_001));
    }

    [Fact]
    public void A_document_is_read_to_its_size_limit_and_no_further()
    {
        var limits = new XmlLimits { CharactersMax = 20_000 };
        SecureXml.Tree(Filled(19_900), limits).Root!.Value.Length.ShouldBe(19_900);
        Should.Throw<UnreadableXmlException>(() => SecureXml.Tree(Filled(20_100), limits));

        static byte[] Filled(int length) => Encoding.UTF8.GetBytes($"<a>{new string('x', length)}</a>");
    }

    [Fact]
    public void White_space_comments_and_character_data_are_kept()
    {
        const string xml = "<a>\n  <!-- c --><b><![CDATA[<]]>&gt;</b>\t</a>";
        SecureXml.Document(Encoding.UTF8.GetBytes(xml)).OuterXml.ShouldBe(xml);
    }

    [Fact]
    public void Nothing_that_a_document_points_to_is_fetched()
    {
        const string xml = "<?xml-stylesheet href='file:///etc/hostname'?>"
            + "<a xmlns:i='http://www.w3.org/2001/XInclude'><i:include href='file:///etc/hostname' parse='text'/></a>";
        SecureXml.Tree(Encoding.UTF8.GetBytes(xml)).Root!.Value.ShouldBeEmpty();
    }

    [Fact]
    public void The_stream_is_left_open_and_may_be_one_that_cannot_seek()
    {
        using var stream = new TrickleStream("<a><b/></a>"u8.ToArray(), pieceLength: 3);
        using (var reader = SecureXml.Reader(stream))
        {
            Count(reader).ShouldBe(2);
        }

        stream.CanRead.ShouldBeTrue();
    }

    private static int Elements(byte[] bytes)
    {
        using var reader = SecureXml.Reader(bytes);
        return Count(reader);
    }

    private static int Count(XmlReader reader)
    {
        var count = 0;
        while (reader.Read())
        {
            count += reader.NodeType == XmlNodeType.Element ? 1 : 0;
        }

        return count;
    }

    private static void Refused(string xml) => Refused(Encoding.UTF8.GetBytes(xml));

    private static void Refused(byte[] bytes)
    {
        Should.Throw<UnreadableXmlException>(() => Elements(bytes));
        Should.Throw<UnreadableXmlException>(() => SecureXml.Tree(bytes));
        Should.Throw<UnreadableXmlException>(() => SecureXml.Document(bytes));
    }
}
