using Gateway.Domain.Deliveries;

namespace Gateway.Api.Persistence.Deliveries;

/// <summary>What a mail provider reported of a message. Its own id makes a repeated report a no-op; a report may come
/// before we know the message sent, or for a message that is not ours.</summary>
internal sealed class MailEventRow
{
    public required string EventId { get; init; }
    public required string MessageId { get; init; }
    public required MailEventKind Kind { get; init; }
    public DeliveryId? DeliveryId { get; set; }
    public required string Recipient { get; init; }
    public string? Reason { get; init; }
    public required DateTimeOffset OccurredAt { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }
}
