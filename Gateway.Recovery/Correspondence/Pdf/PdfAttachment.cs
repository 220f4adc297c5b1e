namespace Gateway.Recovery.Correspondence.Pdf;

/// <summary>A file inside the PDF: another form of the same document (AFRelationship Alternative).</summary>
/// <param name="FileName">Printable ASCII, as PDF readers show and save it: <c>F2026-000042.xml</c>.</param>
/// <param name="MediaType">Such as <c>text/xml</c>.</param>
/// <param name="Description">One line for people.</param>
/// <param name="Content">The bytes, kept as they are.</param>
public sealed record PdfAttachment(string FileName, string MediaType, string Description, byte[] Content);
