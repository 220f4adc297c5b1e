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

    private static SourceDocument Read(string text) => SourceDocument.Read(Encoding.UTF8.GetBytes(text));
}
