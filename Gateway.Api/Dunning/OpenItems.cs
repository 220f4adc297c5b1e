using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Receivables;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>What is not settled on a day.</summary>
internal static class OpenItems
{
    public static Task<List<OpenItem>> ReadAsync(
        GatewayDbContext db, DunningSlice slice, DateOnly today, CancellationToken cancellationToken) =>
        Shown(
            slice.In(db.Receivables.AsNoTracking())
                .Where(row => row.IssueDate <= today)
                .Where(row => row.Entries.Where(entry => entry.ValueDate <= today).Sum(entry => entry.Amount) != 0),
            today).ToListAsync(cancellationToken);

    /// <summary>One receivable, whatever is owed on it.</summary>
    public static Task<OpenItem?> FindAsync(
        GatewayDbContext db, ReceivableId id, DateOnly today, CancellationToken cancellationToken) =>
        Shown(db.Receivables.AsNoTracking().Where(row => row.Id == id), today)
            .SingleOrDefaultAsync(cancellationToken);

    private static IQueryable<OpenItem> Shown(IQueryable<ReceivableRow> rows, DateOnly today) =>
        rows.Select(row => new OpenItem
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
                Entries = row.Entries.Where(entry => entry.ValueDate <= today)
                    .Select(entry => new OpenEntry(entry.Kind, entry.Amount, entry.ValueDate)).ToList(),
            });
}
