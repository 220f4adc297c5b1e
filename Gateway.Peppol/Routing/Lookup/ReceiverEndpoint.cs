using Gateway.Domain.Parties;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Envelope;
using Gateway.Peppol.Routing.Publisher;

namespace Gateway.Peppol.Routing.Lookup;

/// <summary>All that is needed to send a document to a participant. Its certificate was trusted when it was looked up;
/// the sender judges it again before each try.</summary>
public sealed record ReceiverEndpoint
{
    public required ParticipantId Participant { get; init; }

    /// <summary>The document type as it was asked for: what envelope and eb:Action say.</summary>
    public required DocumentTypeId DocumentType { get; init; }

    /// <summary>The document type under which the participant is registered; another one for wildcards.</summary>
    public required DocumentTypeId RegisteredAs { get; init; }

    public required ProcessId Process { get; init; }

    /// <summary>Where the AS4 message is posted to.</summary>
    public required Uri Address { get; init; }

    /// <summary>The certificate of the receiving access point: what is encrypted for, and who must sign the receipt.
    /// </summary>
    public required ParsedCertificate Certificate { get; init; }

    /// <summary>The seat id of the receiving access point: the To party of the message.</summary>
    public string Seat => Certificate.CommonName;

    /// <summary>Who runs the endpoint and whom to ask, in the words of the SMP.</summary>
    public required string Description { get; init; }

    public required string TechnicalContact { get; init; }

    /// <summary>The signed answer of the SMP that says all this: the proof.</summary>
    public required VerifiedServiceMetadata Proof { get; init; }
}
