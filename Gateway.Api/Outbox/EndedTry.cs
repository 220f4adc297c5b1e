using Gateway.Domain.Deliveries;

namespace Gateway.Api.Outbox;

/// <summary>A try that is to be closed: of which delivery, under which lease, and what came of it.</summary>
internal sealed record EndedTry(DeliveryId Delivery, string Lease, DeliveryOutcome Outcome);
