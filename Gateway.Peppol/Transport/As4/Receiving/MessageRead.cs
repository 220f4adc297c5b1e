namespace Gateway.Peppol.Transport.As4.Receiving;

/// <summary>What came of reading the body of a request.</summary>
public abstract record MessageRead
{
    private MessageRead()
    {
    }

    /// <summary>A message to verify. Dispose it.</summary>
    public sealed record Received(ReceivedMessage Message) : MessageRead;

    /// <summary>A message that is wrong in itself: answered with its error (HTTP 200).</summary>
    public sealed record Refused(As4Refusal Refusal, string? MessageId) : MessageRead;

    /// <summary>No message at all, or one that never came to its end: answered with HTTP 400.</summary>
    public sealed record Unreadable(string Why) : MessageRead;
}
