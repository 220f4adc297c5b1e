using Gateway.Api.Payroll;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Bulk;
using Gateway.Api.Persistence.Receivables;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Payroll;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Receivables;

/// <summary>Opens receivables and credits for booking, many as quickly as one.</summary>
internal sealed class ReceivableLedger(
    PayrollBook payroll, PayrollRules rules, IBulkWriter bulk, TimeProvider clock)
{
    /// <summary>Ids that go into one query.</summary>
    public const int IdsAtOnce = 2000;

    /// <summary>The receivable of an invoice, with the credit of its client; null when it has none.</summary>
    public async Task<(ReceivableBatch Batch, ReceivableAccount Account)?> OpenAsync(
        GatewayDbContext db, DocumentId invoice, CancellationToken cancellationToken)
    {
        var found = await db.Receivables.Where(row => row.InvoiceId == invoice)
            .Select(row => new { row.Id, row.ClientId }).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return null;
        }

        var batch = await OpenAsync(db, [found.Id], [found.ClientId], cancellationToken);
        return (batch, batch[found.Id]);
    }

    /// <summary>Receivables, and the credits of clients; ids that are not known are left out.</summary>
    /// <param name="db">The unit of work.</param>
    /// <param name="receivables">What is to be booked on.</param>
    /// <param name="clients">Whose credit may move.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <param name="journal">What goes to the ledger before the bookings of the batch.</param>
    /// <param name="exchanges">How the payments that may be undone came to other currencies.</param>
    public async Task<ReceivableBatch> OpenAsync(
        GatewayDbContext db,
        IReadOnlyCollection<ReceivableId> receivables,
        IReadOnlyCollection<ClientId> clients,
        CancellationToken cancellationToken,
        Journal? journal = null,
        IReadOnlyList<ExchangeRow>? exchanges = null)
    {
        var accounts = new Dictionary<ReceivableId, ReceivableAccount>(receivables.Count);
        foreach (var ids in receivables.Chunk(IdsAtOnce))
        {
            await LoadAsync(db, ids, accounts, cancellationToken);
        }

        var credits = new Dictionary<(ClientId, Currency), ClientCredit>();
        foreach (var ids in clients.Chunk(IdsAtOnce))
        {
            var rows = await db.ClientCreditEntries.AsNoTracking()
                .Where(row => EF.Parameter(ids).Contains(row.ClientId)).ToListAsync(cancellationToken);
            foreach (var group in rows.GroupBy(row => (row.ClientId, row.Currency)))
            {
                credits[group.Key] = new ClientCredit(
                    group.Key.ClientId, group.Key.Currency, group.Select(row => row.ToDomain()));
            }
        }

        return new ReceivableBatch(
            accounts, credits, (exchanges ?? []).ToLookup(row => row.PaymentId), journal ?? new Journal(), payroll,
            rules, bulk, clock);
    }

    /// <summary>What these payments moved.</summary>
    public static async Task<MovedByPayments> MovedByAsync(
        GatewayDbContext db, Guid[] payments, CancellationToken cancellationToken)
    {
        if (payments.Length == 0)
        {
            return new MovedByPayments([], [], []);
        }

        var paid = await db.ReceivableEntries.Where(row => EF.Parameter(payments).Contains(row.SourceId))
            .Select(row => row.ReceivableId).Distinct().ToListAsync(cancellationToken);
        var accessory = await db.AccessoryEntries.Where(row => EF.Parameter(payments).Contains(row.SourceId))
            .Select(row => row.ReceivableId).Distinct().ToListAsync(cancellationToken);
        var clients = await db.ClientCreditEntries.Where(row => EF.Parameter(payments).Contains(row.SourceId))
            .Select(row => row.ClientId).Distinct().ToListAsync(cancellationToken);
        var exchanges = await db.Exchanges.AsNoTracking()
            .Where(row => EF.Parameter(payments).Contains(row.PaymentId))
            .OrderBy(row => row.PaymentId).ThenBy(row => row.Number).ToListAsync(cancellationToken);
        ReceivableId[] receivables = [.. paid.Union(accessory).Union(exchanges.Select(row => row.ReceivableId))];

        // A credit note may have left over what they paid, and what is paid again may be more than is owed by now.
        var owing = await db.Receivables.Where(row => EF.Parameter(receivables).Contains(row.Id))
            .Select(row => row.ClientId).Distinct().ToListAsync(cancellationToken);
        return new MovedByPayments(receivables, [.. clients.Union(owing)], exchanges);
    }

    private static async Task LoadAsync(
        GatewayDbContext db,
        ReceivableId[] ids,
        Dictionary<ReceivableId, ReceivableAccount> accounts,
        CancellationToken cancellationToken)
    {
        var rows = await db.Receivables.AsNoTracking().Where(row => EF.Parameter(ids).Contains(row.Id))
            .ToListAsync(cancellationToken);
        var entries = (await db.ReceivableEntries.AsNoTracking()
            .Where(row => EF.Parameter(ids).Contains(row.ReceivableId)).ToListAsync(cancellationToken))
            .ToLookup(row => row.ReceivableId);
        var accessories = (await db.AccessoryEntries.AsNoTracking()
            .Where(row => EF.Parameter(ids).Contains(row.ReceivableId)).ToListAsync(cancellationToken))
            .ToLookup(row => row.ReceivableId);
        DocumentId[] invoices = [.. rows.Select(row => row.InvoiceId)];
        var subjects = await PayrollSubjects.FindAllAsync(db, invoices, cancellationToken);
        var told = (await db.PayrollEntries.AsNoTracking()
            .Where(row => EF.Parameter(invoices).Contains(row.InvoiceId)).ToListAsync(cancellationToken))
            .ToLookup(row => row.InvoiceId);
        foreach (var row in rows)
        {
            row.Entries.AddRange(entries[row.Id]);
            var receivable = row.ToDomain();
            accounts[row.Id] = new ReceivableAccount(
                receivable,
                new Accessories(
                    receivable.Header, accessories[row.Id].Select(entry => entry.ToDomain(row.Currency))),
                subjects[row.InvoiceId],
                new PayrollHistory(told[row.InvoiceId].Select(entry => entry.ToDomain())));
        }
    }
}
