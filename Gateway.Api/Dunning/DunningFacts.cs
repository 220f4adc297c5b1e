using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Bulk;
using Gateway.Api.Persistence.Outbox;
using Gateway.Api.Persistence.Timeline;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// Tells the timelines of invoices, and the feed of events, what dunning did to them: many at once, with one query for
/// the facts they follow.
/// </summary>
internal sealed class DunningFacts(IBulkWriter bulk, TimeProvider clock)
{
    /// <summary>One fact, and one event, for each; none of an invoice twice in one call.</summary>
    public async Task TellAsync(
        GatewayDbContext db, IReadOnlyList<DunningTold> told, string actor, CancellationToken cancellationToken)
    {
        if (told.Count == 0)
        {
            return;
        }

        var now = clock.GetUtcNow();
        var ids = told.Select(one => one.Invoice.Value).ToList();
        var last = await db.Facts.AsNoTracking()
            .Where(row => row.ObjectType == DocumentFacts.ObjectType && ids.Contains(row.ObjectId))
            .Where(row => !db.Facts.Any(later => later.ObjectType == row.ObjectType
                && later.ObjectId == row.ObjectId && later.Sequence > row.Sequence))
            .ToDictionaryAsync(row => row.ObjectId, cancellationToken);
        var facts = told.Select(one => FactRow.Of(Fact.After(
            last.GetValueOrDefault(one.Invoice.Value)?.ToDomain(),
            new FactDraft(
                DocumentFacts.ObjectType, one.Invoice.Value, now, actor, one.Kind, one.Data, one.EvidenceHash))));
        await bulk.InsertAsync(db, facts.ToList(), cancellationToken);
        var sequence = await db.TakeAsync(Feeds.Events, told.Count, cancellationToken);
        var events = told.Select(one => new EventRow
        {
            Sequence = sequence++,
            EventId = Guid.CreateVersion7(now),
            Type = one.Kind,
            ObjectId = one.Invoice.Value,
            LegalEntityId = one.LegalEntity,
            UnitId = one.Unit,
            OccurredAt = now,
            Data = one.Data,
        });
        await bulk.InsertAsync(db, events.ToList(), cancellationToken);
    }
}
