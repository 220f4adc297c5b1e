using Gateway.Api.AccessPoint.Receiving;
using Gateway.Api.Invoicing;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Domain.Timeline;

namespace Gateway.Api.Outbox;

/// <summary>Whose timeline a delivery writes: that of the document it carries, or of the one it answers.</summary>
internal static class DeliverySubjects
{
    public static FactDraft Fact(
        this DeliveryRow delivery,
        DateTimeOffset at,
        string actor,
        string kind,
        string data,
        string? evidenceHash = null) => (delivery.DocumentId, delivery.InboundId) switch
        {
            ({ } document, _) => new FactDraft(
                DocumentFacts.ObjectType, document.Value, at, actor, kind, data, evidenceHash),
            (_, { } inbound) => new FactDraft(
                InboundFacts.ObjectType, inbound.Value, at, actor, kind, data, evidenceHash),
            _ => throw new InvalidOperationException($"Delivery {delivery.Id} is of no document."),
        };
}
