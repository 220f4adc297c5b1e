namespace Gateway.Api.Persistence.Dunning;

/// <summary>What a notice says, word for word: its page, and the text of its mail. Never updated.</summary>
internal sealed class NoticeLetterRow
{
    public required Guid NoticeId { get; init; }
    public required string Subject { get; init; }
    public required string Text { get; init; }
    public required string Html { get; init; }

    /// <summary>SHA-256 of the page in UTF-8, in hexadecimal.</summary>
    public required string Hash { get; init; }
}
