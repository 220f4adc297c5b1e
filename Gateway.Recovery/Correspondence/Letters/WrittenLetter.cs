namespace Gateway.Recovery.Correspondence.Letters;

/// <summary>A letter in words, as it is kept: it never changes any more.</summary>
/// <param name="Subject">The subject of its mail.</param>
/// <param name="Text">The letter as plain text.</param>
/// <param name="Html">Its page on A4, whole in one file.</param>
/// <param name="TextVersion">The version of the wording it was written with.</param>
public sealed record WrittenLetter(string Subject, string Text, string Html, string TextVersion);
