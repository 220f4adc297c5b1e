using Gateway.Api.Persistence;
using Gateway.Api.Persistence.AccessPoint;
using Gateway.Api.Persistence.Bulk;
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
    /// <summary>The units of documents, in their order; null for those that name none, or two.</summary>
    public static async Task<IReadOnlyList<ProductionUnitId?>> FindUnitsAsync(
        GatewayDbContext db,
        IReadOnlyList<(LegalEntityId? Entity, DocumentSummary Summary)> documents,
        CancellationToken cancellationToken)
    {
        LegalEntityId[] entities = [.. documents.Select(one => one.Entity).OfType<LegalEntityId>().Distinct()];
        string[] codes = [.. documents.SelectMany(one => CodesIn(one.Summary)).Distinct()];
        if (entities.Length == 0 || codes.Length == 0)
        {
            return new ProductionUnitId?[documents.Count];
        }

        var units = await db.Units
            .Where(unit => EF.Parameter(entities).Contains(unit.LegalEntityId)
                && EF.Parameter(codes).Contains(unit.Code))
            .Select(unit => new { unit.Id, unit.LegalEntityId, unit.Code })
            .ToListAsync(cancellationToken);
        return [.. documents.Select(document =>
        {
            var own = CodesIn(document.Summary).ToHashSet();
            var named = units.Where(unit => unit.LegalEntityId == document.Entity && own.Contains(unit.Code));
            return named.Take(2).ToList() is [var only] ? only.Id : (ProductionUnitId?)null;
        })];
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
        await db.AppendAsync(FactOf(row, actor, now), cancellationToken);
        db.Events.Add(EventOf(row, now, await db.TakeAsync(Feeds.Events, 1, cancellationToken)));
    }

    /// <summary>Tells the event feed of documents that were given to units. The feed is held until the transaction
    /// ends.</summary>
    public static async Task TellAsync(
        GatewayDbContext db,
        IBulkWriter bulk,
        IReadOnlyList<InboundRow> assigned,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        if (assigned.Count > 0)
        {
            var sequence = await db.TakeAsync(Feeds.Events, assigned.Count, cancellationToken);
            await bulk.InsertAsync(
                db, assigned.Select(row => EventOf(row, now, sequence++)).ToList(), cancellationToken);
        }
    }

    /// <summary>That a document was given to the unit it has.</summary>
    public static FactDraft FactOf(InboundRow row, string actor, DateTimeOffset at) => new(
        InboundFacts.ObjectType, row.Id.Value, at, actor, FactKinds.InboundAssigned, DataOf(row));

    private static EventRow EventOf(InboundRow row, DateTimeOffset now, long sequence) => new()
    {
        Sequence = sequence,
        EventId = Guid.CreateVersion7(now),
        Type = FactKinds.InboundAssigned,
        ObjectId = row.Id.Value,
        LegalEntityId = row.LegalEntityId ?? throw new InvalidOperationException("It is addressed to nobody."),
        UnitId = row.UnitId ?? throw new InvalidOperationException("It was given to no unit."),
        OccurredAt = now,
        Data = DataOf(row),
    };

    private static string DataOf(InboundRow row) => FactData.Of(
        ("unit", row.UnitId.ToString()), ("number", row.Number), ("seller", row.Seller), ("from", row.Sender));

    /// <summary>As they are written, and in capitals.</summary>
    private static IEnumerable<string> CodesIn(DocumentSummary summary) =>
        new[] { summary.BuyerReference, summary.OrderReference }.OfType<string>()
            .SelectMany(code => new[] { code, code.ToUpperInvariant() }).Where(code => code.Length > 0).Distinct();
}
