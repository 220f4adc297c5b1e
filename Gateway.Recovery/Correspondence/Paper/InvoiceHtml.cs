namespace Gateway.Recovery.Correspondence.Paper;

/// <summary>
/// Puts an issued invoice or credit note on paper as one self-contained HTML document for A4: style sheet, logo and
/// QR code are inside, nothing is loaded from anywhere. The same paper gives the same text, byte for byte.
/// </summary>
public static class InvoiceHtml
{
    public static Task<string> RenderAsync(InvoicePaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return RazorText.RenderAsync<InvoicePage>(new() { [nameof(InvoicePage.Paper)] = paper });
    }
}
