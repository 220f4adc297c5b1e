using Gateway.Peppol.Envelope;
using Gateway.Peppol.Transport.As4;

namespace Gateway.Peppol.AccessPoint.Outbound;

/// <summary>A document that is to leave, with every identifier that is fixed before the first try.</summary>
public sealed record OutboundDocument
{
    /// <summary>The envelope: whom it is from and for, what it is, and its own id in the world.</summary>
    public required EnvelopeHeader Header { get; init; }

    /// <summary>The document, UTF-8, octet for octet as it was issued.</summary>
    public required ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>The id of the AS4 message (<see cref="MessageIds"/>).</summary>
    public required string MessageId { get; init; }

    public required string ConversationId { get; init; }

    /// <summary>When the message was made: eb:Timestamp.</summary>
    public required DateTimeOffset Timestamp { get; init; }
}
