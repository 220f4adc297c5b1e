namespace Gateway.Recovery.Correspondence.Pdf;

/// <summary>
/// A document to render: self-contained HTML whose title, author, language and <c>dcterms.created</c> become the
/// metadata of the PDF, and the files it carries. The same request gives the same bytes.
/// </summary>
public sealed record PdfRequest(string Html, IReadOnlyList<PdfAttachment> Attachments)
{
    /// <summary>
    /// Documents that follow in the same PDF, each laid out as if it were alone. Every page then bears its number in
    /// the whole, and elements of the first document with <c>data-part="1"</c>, 2 … show the page on which that part
    /// begins, those with <c>data-pages</c> how many pages there are.
    /// </summary>
    public IReadOnlyList<string> Parts { get; init; } = [];
}
