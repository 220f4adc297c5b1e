namespace Gateway.Peppol.Responses;

/// <summary>One thing that a status says of a document.</summary>
/// <param name="Reason">What it is about.</param>
/// <param name="Text">In words, for people.</param>
/// <param name="Path">Where in the document, an XPath; null where no place can be told.</param>
public sealed record MessageStatusIssue(MessageStatusReason Reason, string Text, string? Path);
