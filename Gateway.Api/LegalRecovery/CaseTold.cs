using Gateway.Api.Persistence;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Api.Persistence.Outbox;

namespace Gateway.Api.LegalRecovery;

/// <summary>Tells the units whose invoices are in a case: their holders learn of it by events and webhooks.</summary>
internal static class CaseTold
{
    public static async Task TellUnitsAsync(
        this GatewayDbContext db,
        RecoveryCaseRow row,
        string type,
        string data,
        DateTimeOffset at,
        CancellationToken cancellationToken)
    {
        foreach (var unit in row.Items.Select(item => item.UnitId).Distinct())
        {
            db.Events.Add(new EventRow
            {
                Sequence = await db.TakeAsync(Feeds.Events, 1, cancellationToken),
                EventId = Guid.CreateVersion7(at),
                Type = type,
                ObjectId = row.Id.Value,
                LegalEntityId = row.LegalEntityId,
                UnitId = unit,
                OccurredAt = at,
                Data = data,
            });
        }
    }
}
