using Gateway.Domain.Deliveries;
using Gateway.Domain.Parties;

namespace Gateway.Api.Persistence.Deliveries;

/// <summary>
/// A document as it leaves over Peppol, stored before the first try: ids, compressed envelope and signature are those
/// of every try. A delivery has one, and another with new ids only when a person sends it to another participant.
/// </summary>
internal sealed class PeppolMessageRow
{
    public required DeliveryId DeliveryId { get; init; }

    /// <summary>1, 2, 3 … within the delivery; the last one counts.</summary>
    public required int Number { get; init; }

    /// <summary>The id of the AS4 message.</summary>
    public required string MessageId { get; init; }

    /// <summary>The id of the envelope (SBDH InstanceIdentifier).</summary>
    public required string InstanceId { get; init; }
    public required ParticipantId Sender { get; init; }
    public required ParticipantId Receiver { get; init; }
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>The access point it is sealed for. When the receiver moves to another one it is sealed anew.</summary>
    public required string Seat { get; set; }

    /// <summary>SHA-256 of the certificate that signed it.</summary>
    public required string SignedBy { get; set; }

    /// <summary>The signed SOAP part, not encrypted: what a receipt is held against.</summary>
    public required byte[] Soap { get; set; }

    /// <summary>The envelope with the document, compressed: its digest is signed and never changes.</summary>
    public required byte[] Payload { get; init; }

    /// <summary>SHA-256 of the payload.</summary>
    public required string PayloadHash { get; init; }
}
