using Gateway.Domain.Deliveries;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Parties;

namespace Gateway.Api.Persistence.Deliveries;

/// <summary>
/// One document to one recipient by one channel: the work item of the delivery job. State and next try are what
/// the job works from; what happened is in the attempts and in the timeline.
/// </summary>
internal sealed class DeliveryRow
{
    public required DeliveryId Id { get; init; }
    public required DocumentId? DocumentId { get; init; }

    /// <summary>The document that came in whose sender is told by it what became of it; there is then no
    /// <see cref="DocumentId"/> of ours and no unit.</summary>
    public InboundId? InboundId { get; init; }

    /// <summary>
    /// The notice it carries; <see cref="DocumentId"/> is then the oldest invoice the notice is about.
    /// </summary>
    public Guid? NoticeId { get; init; }
    public required ProductionUnitId? UnitId { get; init; }
    public required DeliveryChannel Channel { get; set; }

    /// <summary>Why it takes that channel, a code of the closed list; null for what was routed before there was
    /// one.</summary>
    public string? RouteCode { get; set; }

    /// <summary>The mail address or participant; empty when it is held for want of one.</summary>
    public required string Recipient { get; set; }

    /// <summary>The Message-ID, fixed before the first try and used by every one; over Peppol the id of the AS4
    /// message.</summary>
    public required string MessageId { get; init; }
    public required DeliveryState State { get; set; }

    /// <summary>Why it failed or is held, a code of the catalogue.</summary>
    public string? FaultCode { get; set; }
    public required DateTimeOffset QueuedAt { get; set; }
    public required DateTimeOffset NextAttemptAt { get; set; }

    /// <summary>Who works on it, until when. A lease that ran out is free for anybody.</summary>
    public string? LeaseOwner { get; set; }
    public DateTimeOffset? LeaseUntil { get; set; }
    public List<AttemptRow> Attempts { get; init; } = [];
}
