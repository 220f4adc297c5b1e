namespace Gateway.Recovery.Correspondence.Paper;

/// <summary>The style sheet of one paper: the common sheet, the unit's colours, the word for "page".</summary>
internal static class PaperStyle
{
    private static readonly string Sheet = EmbeddedText.Read("Paper.paper.css");

    /// <summary>Only parsed colours and words of our own enter the sheet, so nothing needs escaping.</summary>
    public static string Of(InvoicePaper paper)
    {
        var accent = Accent.Of(paper.Unit.Brand.Colour);
        return $$"""
            :root {
              --fill: {{accent.Fill}}; --on-fill: {{accent.OnFill}};
              --ink: {{accent.Ink}}; --tint: {{accent.Tint}};
            }
            @page { @bottom-right { content: "{{paper.In(Labels.Page)}} " counter(page) " / " counter(pages); } }
            {{Sheet}}
            """;
    }
}
