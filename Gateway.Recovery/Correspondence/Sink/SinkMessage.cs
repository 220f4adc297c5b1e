namespace Gateway.Recovery.Correspondence.Sink;

/// <summary>A mail as the sink got it.</summary>
/// <param name="Sender">The address of MAIL FROM.</param>
/// <param name="Recipients">The addresses of RCPT TO.</param>
/// <param name="MessageId">With its angle brackets; empty when the mail has none.</param>
/// <param name="SignedInAs">The user name, null without signing in.</param>
/// <param name="IsSecure">Whether it came over TLS.</param>
/// <param name="Content">The mail, dots unstuffed; its headers alone once the memory for mails is full.</param>
/// <param name="ReceivedAt">When it came.</param>
public sealed record SinkMessage(
    string Sender,
    IReadOnlyList<string> Recipients,
    string MessageId,
    string? SignedInAs,
    bool IsSecure,
    byte[] Content,
    DateTimeOffset ReceivedAt);
