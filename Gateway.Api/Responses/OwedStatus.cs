using Gateway.Api.Persistence.AccessPoint;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Domain.Timeline;

namespace Gateway.Api.Responses;

/// <summary>What the sender of a document is told, and the delivery that brings it there; stored together.</summary>
/// <param name="Answer">The status.</param>
/// <param name="Delivery">Its delivery, queued.</param>
/// <param name="Fact">That it is owed, for the timeline of the document.</param>
internal sealed record OwedStatus(InboundAnswerRow Answer, DeliveryRow Delivery, FactDraft Fact);
