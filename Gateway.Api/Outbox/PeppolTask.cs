using Gateway.Api.Persistence.Deliveries;
using Gateway.Domain.Parties;

namespace Gateway.Api.Outbox;

/// <summary>What one try over Peppol needs of the database.</summary>
internal sealed record PeppolTask
{
    public required DeliveryTask Delivery { get; init; }

    /// <summary>The document, or the copy of a reminder, byte for byte as it was issued; or what is told of one that
    /// came in.</summary>
    public required byte[] Ubl { get; init; }

    /// <summary>The participant of the legal entity; or the access point itself.</summary>
    public required ParticipantId Sender { get; init; }

    public required Country SenderCountry { get; init; }

    /// <summary>Who is reached when the recipient is not: the main id of a service provider. Null for
    /// documents.</summary>
    public ParticipantId? Fallback { get; init; }

    /// <summary>The message of earlier tries; null before the first.</summary>
    public PeppolMessageRow? Message { get; init; }

    /// <summary>That message was rejected behind its receipt, and a person sends the document again: as a new
    /// message, since the old one would be taken for a repetition.</summary>
    public bool IsMadeAnew { get; init; }

    /// <summary>A receipt that came and whose try was not closed with it.</summary>
    public PeppolReceiptRow? Receipt { get; init; }

    /// <summary>Whether it tells of a document that came in (Peppol MLS).</summary>
    public bool IsStatus => Delivery.InboundId is not null;
}
