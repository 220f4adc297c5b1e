using System.Text;
using Gateway.Domain.Xml;
using Gateway.Peppol.Ubl;
using Gateway.Testing;
using Gateway.Testing.Invoicing;

namespace Gateway.Peppol.Tests.Xml;

/// <summary>The guard must see the tags the parser sees: one it takes for a comment would pass unmeasured.</summary>
public class TagGuardTests
{
    private const int TagLengthMax = 100;

    /// <summary>What comes before a tag to hide it, and must leave the guard knowing that a tag begins.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("<!-- ' -->")]
    [InlineData("<!-- \" > -->")]
    [InlineData("<!--> <![CDATA[ -->")]
    [InlineData("<![CDATA[<!--]]>")]
    [InlineData("<![CDATA[]]]]>")]
    [InlineData("<![CDATA[']]>\"")]
    [InlineData("<?p <!-- ?>")]
    [InlineData("<?p '?>")]
    [InlineData("<?p ?? >?>")]
    [InlineData("<b x='>' y=\"'>\"/>")]
    [InlineData("]]&gt;>'\"")]
    [InlineData("é<b/>🎭")]
    public void A_long_tag_is_seen_whatever_stands_before_it(string before)
    {
        var bytes = Encoding.UTF8.GetBytes($"<a>{before}<b x='{new string('x', TagLengthMax)}'/></a>");
        for (var piece = 1; piece < 20; piece++)
        {
            Should.Throw<UnreadableXmlException>(() => Drain(bytes, piece)).Message.ShouldContain("tag");
        }
    }

    [Theory]
    [InlineData("<!-- {0} -->")]
    [InlineData("<!-- <b {0} -->")]
    [InlineData("<![CDATA[<b {0}]]>")]
    [InlineData("<b/>{0}")]
    [InlineData("<b>{0}</b>")]
    public void Only_tags_are_measured(string pattern)
    {
        var text = pattern.Replace("{0}", new string('x', 10 * TagLengthMax), StringComparison.Ordinal);
        var bytes = Encoding.UTF8.GetBytes($"<a>{text}<b x='1'/></a>");
        for (var piece = 1; piece < 20; piece++)
        {
            Drain(bytes, piece);
        }
    }

    [Fact]
    public void Generated_documents_pass_in_pieces_of_any_length()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var document = UblWriter.Write(GeneratedDocuments.InvoiceOf(seed));
            Drain(document, piece: 1 + (seed % 100), tagLengthMax: 400);
        }
    }

    private static void Drain(byte[] bytes, int piece, int tagLengthMax = TagLengthMax)
    {
        using var stream = new TrickleStream(bytes, piece);
        using var reader = SecureXml.Reader(stream, new XmlLimits { TagLengthMax = tagLengthMax });
        while (reader.Read())
        {
        }
    }
}
