using Gateway.Api.Persistence;
using Gateway.Api.Persistence.AccessPoint;
using Gateway.Api.Persistence.Outbox;
using Gateway.Api.Timeline;
using Gateway.Domain.Parties;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.AccessPoint.Receiving;

/// <summary>
/// Brings a document below the participant it was sent to: to a unit. The only rule is the one a sender can follow: the
/// code of the unit as buyer reference (BT-10) or order (BT-13). Whoever writes nothing, or two codes, leaves it to a
/// person.
/// </summary>
internal static class InboundRouting
{
    public static async Task<ProductionUnitId?> FindUnitAsync(
        GatewayDbContext db, LegalEntityId? entity, DocumentSummary summary, CancellationToken cancellationToken)
    {
        string[] codes = [.. new[] { summary.BuyerReference, summary.OrderReference }.OfType<string>()
            .SelectMany(code => new[] { code, code.ToUpperInvariant() }).Where(code => code.Length > 0).Distinct()];
        if (entity is null || codes.Length == 0)
        {
            return null;
        }

        var found = await db.Units.Where(unit => unit.LegalEntityId == entity && codes.Contains(unit.Code))
            .Select(unit => unit.Id).OrderBy(id => id).Take(2).ToListAsync(cancellationToken);
        return found is [var only] ? only : null;
    }

    /// <summary>Gives a document to a unit of the legal entity it is addressed to, and tells the event feed.</summary>
    public static async Task AssignAsync(
        GatewayDbContext db,
        InboundRow row,
        ProductionUnitId unit,
        string actor,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        row.UnitId = unit;
        row.Version++;
        var data = FactData.Of(
            ("unit", unit.ToString()), ("number", row.Number), ("seller", row.Seller), ("from", row.Sender));
        await db.AppendAsync(
            new FactDraft(InboundFacts.ObjectType, row.Id.Value, now, actor, FactKinds.InboundAssigned, data),
            cancellationToken);
        db.Events.Add(new EventRow
        {
            Sequence = await db.TakeAsync(Feeds.Events, 1, cancellationToken),
            EventId = Guid.CreateVersion7(now),
            Type = FactKinds.InboundAssigned,
            ObjectId = row.Id.Value,
            LegalEntityId = row.LegalEntityId ?? throw new InvalidOperationException("It is addressed to nobody."),
            UnitId = unit,
            OccurredAt = now,
            Data = data,
        });
    }
}
