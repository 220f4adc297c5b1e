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

    /// <summary>No message at all: answered with HTTP 400.</summary>
    public sealed record Unreadable(string Why) : MessageRead
    {
        /// <summary>It never came to its end, which another try may: answered with HTTP 408.</summary>
        public bool IsInterrupted { get; init; }
    }
}
