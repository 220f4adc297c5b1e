using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Bulk;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Api.Persistence.Outbox;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Outbox;

/// <summary>Tells the event feed of deliveries, under the document each belongs to.</summary>
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
        if (delivery.DocumentId is not { } document)
        {
            return; // what is told to other service providers is no event of a unit
        }

        var entities = await EntitiesAsync(db, [document], cancellationToken);
        var sequence = await db.TakeAsync(Feeds.Events, 1, cancellationToken);
        db.Events.Add(RowOf(sequence, delivery, type, data, now, entities));
    }

    /// <summary>Tells of many at once, in their order. The feed is held until the transaction ends.</summary>
    public static async Task AddAllAsync(
        GatewayDbContext db,
        IBulkWriter bulk,
        IReadOnlyList<(DeliveryRow Delivery, string Type, string Data)> events,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        if (events.Count == 0)
        {
            return;
        }

        var documents = events.Select(one => DocumentOf(one.Delivery)).Distinct().ToArray();
        var entities = await EntitiesAsync(db, documents, cancellationToken);
        var sequence = await db.TakeAsync(Feeds.Events, events.Count, cancellationToken);
        var rows = events.Select(one => RowOf(sequence++, one.Delivery, one.Type, one.Data, now, entities));
        await bulk.InsertAsync(db, rows.ToList(), cancellationToken);
    }

    private static Task<Dictionary<DocumentId, LegalEntityId>> EntitiesAsync(
        GatewayDbContext db, DocumentId[] documents, CancellationToken cancellationToken) =>
        db.Documents.Where(row => EF.Parameter(documents).Contains(row.Id))
            .Select(row => new { row.Id, row.LegalEntityId })
            .ToDictionaryAsync(row => row.Id, row => row.LegalEntityId, cancellationToken);

    private static DocumentId DocumentOf(DeliveryRow delivery) =>
        delivery.DocumentId ?? throw new InvalidOperationException($"Delivery {delivery.Id} is of no document.");

    private static EventRow RowOf(
        long sequence,
        DeliveryRow delivery,
        string type,
        string data,
        DateTimeOffset now,
        Dictionary<DocumentId, LegalEntityId> entities) => new()
        {
            Sequence = sequence,
            EventId = Guid.CreateVersion7(now),
            Type = type,
            ObjectId = DocumentOf(delivery).Value,
            LegalEntityId = entities[DocumentOf(delivery)],
            UnitId = delivery.UnitId ?? throw new InvalidOperationException($"Delivery {delivery.Id} has no unit."),
            OccurredAt = now,
            Data = data,
        };
}
