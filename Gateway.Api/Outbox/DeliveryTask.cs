using Gateway.Domain.Deliveries;
using Gateway.Domain.Invoicing;

namespace Gateway.Api.Outbox;

/// <summary>A delivery that this node holds and is about to try; its attempt is stored already.</summary>
internal sealed record DeliveryTask
{
    public required DeliveryId Id { get; init; }

    /// <summary>The document of ours; null for the answer to one that came in.</summary>
    public required DocumentId? DocumentId { get; init; }

    /// <summary>The document that came in which it answers; null for one of ours.</summary>
    public InboundId? InboundId { get; init; }

    /// <summary>The notice it carries; null for the document itself.</summary>
    public Guid? NoticeId { get; init; }

    public required string Recipient { get; init; }

    /// <summary>Without angle brackets; the same on every try.</summary>
    public required string MessageId { get; init; }

    /// <summary>When it was queued, first or by a person again.</summary>
    public required DateTimeOffset QueuedAt { get; init; }

    /// <summary>1 for the first.</summary>
    public required int Attempt { get; init; }

    /// <summary>What the lease is held under.</summary>
    public required string Lease { get; init; }
}
