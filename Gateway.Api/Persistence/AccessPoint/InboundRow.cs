using Gateway.Domain.Deliveries;
using Gateway.Domain.Parties;
using Gateway.Peppol.Envelope;

namespace Gateway.Api.Persistence.AccessPoint;

/// <summary>
/// A document that came in: what lists and look-ups need of the message, of the envelope and of the document itself.
/// The envelope is kept octet for octet beside it, and so is the evidence. Only who it belongs to ever changes.
/// </summary>
internal sealed class InboundRow
{
    public required InboundId Id { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The access point that sent it: the CN of the certificate that signed.</summary>
    public required string SenderSeat { get; init; }

    /// <summary>The AS4 message id, unique for its sender.</summary>
    public required string MessageId { get; init; }
    public required string ConversationId { get; init; }

    /// <summary>When the sender says it made the message.</summary>
    public required DateTimeOffset SentAt { get; init; }
    public required string SignerSubject { get; init; }
    public required string SignerSerial { get; init; }
    public required string SignerFingerprint { get; init; }

    /// <summary>SHA-256 over what was signed: the same for a repetition, another for another message under the same
    /// id.</summary>
    public required string SignedHash { get; init; }

    /// <summary>The participants, in the case they were written in.</summary>
    public required string Sender { get; init; }
    public required string Receiver { get; init; }

    /// <summary>Scheme and value.</summary>
    public required string DocumentType { get; init; }
    public required string Process { get; init; }

    /// <summary>The instance id of the envelope, which the sender promises to be unique.</summary>
    public required string InstanceId { get; init; }

    /// <summary>SHA-256 over the sending participant and the instance id, short enough for an index.</summary>
    public required string InstanceHash { get; init; }

    /// <summary>0 for the first message with that instance id; what follows is a duplicate and is not delivered.
    /// </summary>
    public required int Copy { get; init; }
    public required string CountryC1 { get; init; }
    public required DateTimeOffset EnvelopeCreatedAt { get; init; }
    public string? MlsTo { get; init; }
    public required MlsType MlsType { get; init; }

    /// <summary>Length and SHA-256 of the envelope.</summary>
    public required long Octets { get; init; }
    public required string Hash { get; init; }

    /// <summary>What the document says of itself, for people; null where it says nothing or is not read.</summary>
    public string? Number { get; init; }
    public DateOnly? IssueDate { get; init; }
    public string? Seller { get; init; }
    public string? Payable { get; init; }
    public string? Currency { get; init; }
    public required InboundVerdict Verdict { get; init; }

    /// <summary>The release of the rules it was judged by.</summary>
    public string? RuleRelease { get; init; }

    /// <summary>Whom it is addressed to; null for what is addressed to the access point itself.</summary>
    public LegalEntityId? LegalEntityId { get; init; }

    /// <summary>The unit it was given to; null until somebody or something knows.</summary>
    public ProductionUnitId? UnitId { get; set; }

    /// <summary>When a person found that nobody here can take it; null otherwise.</summary>
    public DateTimeOffset? ReturnedAt { get; set; }
    public int Version { get; set; }
}
