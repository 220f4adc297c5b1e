namespace Gateway.Recovery.Correspondence.Pdf;

/// <summary>
/// A document to render: self-contained HTML whose title, author, language and <c>dcterms.created</c> become the
/// metadata of the PDF, and the files it carries. The same request gives the same bytes.
/// </summary>
public sealed record PdfRequest(string Html, IReadOnlyList<PdfAttachment> Attachments);
