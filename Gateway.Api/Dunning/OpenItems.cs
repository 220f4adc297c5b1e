using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Receivables;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>What is not settled on a day.</summary>
internal static class OpenItems
{
    private const int IdsAtOnce = 2000;

    public static Task<List<OpenItem>> ReadAsync(
        GatewayDbContext db, DunningSlice slice, DateOnly today, CancellationToken cancellationToken) =>
        ReadAsync(
            db,
            slice.In(db.Receivables.AsNoTracking())
                .Where(row => row.IssueDate <= today)
                .Where(row => row.Entries.Where(entry => entry.ValueDate <= today).Sum(entry => entry.Amount) != 0),
            today,
            cancellationToken);

    /// <summary>One receivable, whatever is owed on it.</summary>
    public static async Task<OpenItem?> FindAsync(
        GatewayDbContext db, ReceivableId id, DateOnly today, CancellationToken cancellationToken) =>
        (await ReadAsync(
            db, db.Receivables.AsNoTracking().Where(row => row.Id == id), today, cancellationToken))
        .SingleOrDefault();

    /// <summary>
    /// The movements come by the ids of their receivables: joined, a planner that thinks a slice large walks over all
    /// movements there ever were.
    /// </summary>
    private static async Task<List<OpenItem>> ReadAsync(
        GatewayDbContext db, IQueryable<ReceivableRow> rows, DateOnly today, CancellationToken cancellationToken)
    {
        var items = await rows.Select(row => new OpenItem
        {
            Id = row.Id,
            InvoiceId = row.InvoiceId,
            LegalEntityId = row.LegalEntityId,
            UnitId = row.UnitId,
            ClientId = row.ClientId,
            Number = row.Number,
            Currency = row.Currency,
            IssueDate = row.IssueDate,
            DueDate = row.DueDate,
            PaymentReference = row.PaymentReference,
        }).ToListAsync(cancellationToken);
        var byId = items.ToDictionary(item => item.Id);
        foreach (var ids in byId.Keys.Chunk(IdsAtOnce))
        {
            var entries = await db.ReceivableEntries.AsNoTracking()
                .Where(entry => EF.Parameter(ids).Contains(entry.ReceivableId) && entry.ValueDate <= today)
                .OrderBy(entry => entry.ReceivableId).ThenBy(entry => entry.Sequence)
                .Select(entry => new { entry.ReceivableId, entry.Kind, entry.Amount, entry.ValueDate })
                .ToListAsync(cancellationToken);
            foreach (var entry in entries)
            {
                byId[entry.ReceivableId].Entries.Add(new OpenEntry(entry.Kind, entry.Amount, entry.ValueDate));
            }
        }

        return items;
    }
}
