using Gateway.Api.Persistence;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Invoicing;

/// <summary>
/// Issues documents: inside the caller's transaction each gets its number, its UBL, its delivery, and, if it is an
/// invoice, its receivable; events and payroll entries go with them. All of it is committed together, or none.
/// </summary>
internal sealed class IssueDocuments(
    IssuedDocumentStore store, RoutingPolicy routing, IssuingOptions options, TimeProvider clock)
{
    /// <summary>
    /// Issues the orders in their order; the outcomes stand at the same places. A duplicate reference takes no
    /// number. Counters are locked in the order of their keys, so that two calls never wait for each other.
    /// </summary>
    public async Task<IReadOnlyList<IssueOutcome>> RunAsync(
        GatewayDbContext db, IReadOnlyList<IssueOrder> orders, CancellationToken cancellationToken)
    {
        var outcomes = new IssueOutcome[orders.Count];
        await FindDuplicatesAsync(db, orders, outcomes, cancellationToken);
        var issued = new List<IssuedDocument>(orders.Count);
        var series = Enumerable.Range(0, orders.Count)
            .Where(index => outcomes[index] is null)
            .GroupBy(index => SeriesKey.Of(orders[index]))
            .OrderBy(group => group.Key.LegalEntity.Value)
            .ThenBy(group => group.Key.Series, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Year);
        foreach (var group in series)
        {
            var key = group.Key;
            var next = await db.TakeNumbersAsync(
                key.LegalEntity, key.Series, key.Year, group.Count(), cancellationToken);
            foreach (var index in group)
            {
                if (next > DocumentNumber.SequenceMax)
                {
                    throw new InvalidOperationException(
                        $"The numbers of series {key.Series} of {key.Year} are used up.");
                }

                var number = new DocumentNumber(key.Series, key.Year, next++);
                var order = orders[index];
                var route = routing.Decide(order.Client, order.Unit.Id);
                var document = IssuedDocument.Of(order, number, route, options.MessageIdDomain, clock);
                issued.Add(document);
                outcomes[index] = new IssueOutcome.Issued(document.Row, document.Document, document.Delivery);
            }
        }

        await store.AddAsync(db, issued, cancellationToken);
        return outcomes;
    }

    private static async Task FindDuplicatesAsync(
        GatewayDbContext db,
        IReadOnlyList<IssueOrder> orders,
        IssueOutcome[] outcomes,
        CancellationToken cancellationToken)
    {
        var references = orders.Select(order => order.ExternalReference).OfType<string>().Distinct().ToList();
        if (references.Count == 0)
        {
            return;
        }

        var units = orders.Select(order => order.Unit.Id).Distinct().ToList();
        var known = await db.Documents.AsNoTracking()
            .Where(row => units.Contains(row.UnitId) && references.Contains(row.ExternalReference!))
            .Select(row => new { row.UnitId, row.ExternalReference, row.Id, row.Number })
            .ToDictionaryAsync(row => (row.UnitId, row.ExternalReference!), cancellationToken);
        var seen = new HashSet<(ProductionUnitId, string)>();
        for (var index = 0; index < orders.Count; index++)
        {
            if (orders[index].ExternalReference is not { } reference)
            {
                continue;
            }

            var key = (orders[index].Unit.Id, reference);
            if (known.TryGetValue(key, out var existing))
            {
                outcomes[index] = new IssueOutcome.DuplicateReference(reference, existing.Id, existing.Number);
            }
            else if (!seen.Add(key))
            {
                outcomes[index] = new IssueOutcome.RepeatedInBatch(reference);
            }
        }
    }

    private readonly record struct SeriesKey(LegalEntityId LegalEntity, string Series, int Year)
    {
        public static SeriesKey Of(IssueOrder order) =>
            new(order.LegalEntity.Id, order.Series.Code, order.Content.IssueDate.Year);
    }
}
