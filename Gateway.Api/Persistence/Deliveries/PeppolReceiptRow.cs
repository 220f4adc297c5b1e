using Gateway.Domain.Deliveries;

namespace Gateway.Api.Persistence.Deliveries;

/// <summary>The proof that a message was taken, octet for octet as it came, verified before it was stored.</summary>
internal sealed class PeppolReceiptRow
{
    /// <summary>The id of the message that it is for.</summary>
    public required string MessageId { get; init; }
    public required DeliveryId DeliveryId { get; init; }

    /// <summary>Its own id.</summary>
    public required string ReceiptId { get; init; }

    /// <summary>Subject and serial number of the certificate that signed it.</summary>
    public required string Signer { get; init; }

    /// <summary>When the receiver says it took the message.</summary>
    public required DateTimeOffset TakenAt { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }
    public required byte[] Content { get; init; }

    /// <summary>SHA-256 of the content.</summary>
    public required string Hash { get; init; }
}
