using System.Collections.Frozen;
using System.Text.Json;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Api.Persistence.Outbox;
using Gateway.Api.Timeline;
using Gateway.Domain.Parties;

namespace Gateway.Api.LegalRecovery;

/// <summary>Tells the units whose invoices are in a case: their holders learn of it by events and webhooks.</summary>
internal static class CaseTold
{
    /// <summary>
    /// What each of several units may read of a case that they share: where it goes and which days count. Sums, words
    /// and names are of all of them together, and of whom they come from.
    /// </summary>
    private static readonly FrozenSet<string> OfAll =
        FrozenSet.Create(StringComparer.Ordinal, "act", "on", "state", "deadline", "text", "rows");

    /// <summary>The same to every unit, less what is of others where there are several.</summary>
    public static Task TellUnitsAsync(
        this GatewayDbContext db,
        RecoveryCaseRow row,
        string type,
        string data,
        DateTimeOffset at,
        CancellationToken cancellationToken)
    {
        var told = row.Items.Select(item => item.UnitId).Distinct().Count() > 1 ? Shared(data) : data;
        return db.TellUnitsAsync(row, type, _ => told, at, cancellationToken);
    }

    /// <summary>To each unit what is for it.</summary>
    public static async Task TellUnitsAsync(
        this GatewayDbContext db,
        RecoveryCaseRow row,
        string type,
        Func<ProductionUnitId, string> dataFor,
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
                Data = dataFor(unit),
            });
        }
    }

    private static string Shared(string data)
    {
        using var particulars = JsonDocument.Parse(data);
        return FactData.Of(
        [
            .. particulars.RootElement.EnumerateObject().Where(one => OfAll.Contains(one.Name))
                .Select(one => (one.Name, one.Value.GetString())),
        ]);
    }
}
