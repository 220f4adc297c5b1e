using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Api.Persistence.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Outbox;

/// <summary>Tells the event feed of a delivery, under the document it belongs to.</summary>
internal static class DeliveryEvents
{
    public static async Task AddAsync(
        GatewayDbContext db,
        DeliveryRow delivery,
        string type,
        string data,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var legalEntity = await db.Documents
            .Where(row => row.Id == delivery.DocumentId)
            .Select(row => row.LegalEntityId)
            .SingleAsync(cancellationToken);
        db.Events.Add(new EventRow
        {
            Sequence = await db.TakeAsync(Feeds.Events, 1, cancellationToken),
            EventId = Guid.CreateVersion7(now),
            Type = type,
            ObjectId = delivery.DocumentId.Value,
            LegalEntityId = legalEntity,
            UnitId = delivery.UnitId,
            OccurredAt = now,
            Data = data,
        });
    }
}
