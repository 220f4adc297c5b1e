using Gateway.Api.Persistence.Deliveries;
using Gateway.Domain.Parties;

namespace Gateway.Api.Outbox;

/// <summary>What one try over Peppol needs of the database.</summary>
internal sealed record PeppolTask
{
    public required DeliveryTask Delivery { get; init; }

    /// <summary>The document, byte for byte as it was issued.</summary>
    public required byte[] Ubl { get; init; }

    /// <summary>The participant of the legal entity.</summary>
    public required ParticipantId Sender { get; init; }

    public required Country SenderCountry { get; init; }

    /// <summary>The message of earlier tries; null before the first.</summary>
    public PeppolMessageRow? Message { get; init; }

    /// <summary>A receipt that came and whose try was not closed with it.</summary>
    public PeppolReceiptRow? Receipt { get; init; }
}
