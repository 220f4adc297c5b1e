using Gateway.Domain.Languages;

namespace Gateway.Recovery.Correspondence.Paper;

/// <summary>The style sheet of one paper: the common sheet, the unit's colours, the word for "page".</summary>
internal static class PaperStyle
{
    private static readonly string Sheet = EmbeddedText.Read("Paper.paper.css");

    /// <summary>Only parsed colours and words of our own enter the sheet, so nothing needs escaping.</summary>
    public static string Of(InvoicePaper paper) => Of(paper.Unit.Brand.Colour, paper.Language);

    /// <summary>The colours of the house, for letters of the legal entity itself.</summary>
    public static string OfHouse(Language language) => Of(colour: null, language);

    private static string Of(string? colour, Language language)
    {
        var accent = Accent.Of(colour);
        return $$"""
            :root {
              --fill: {{accent.Fill}}; --on-fill: {{accent.OnFill}};
              --ink: {{accent.Ink}}; --tint: {{accent.Tint}};
            }
            @page { @bottom-right { content: "{{Labels.Page.In(language)}} " counter(page) " / " counter(pages); } }
            {{Sheet}}
            """;
    }
}
