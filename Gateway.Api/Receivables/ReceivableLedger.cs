using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Outbox;
using Gateway.Api.Persistence.Payroll;
using Gateway.Api.Persistence.Receivables;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Payroll;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Receivables;

/// <summary>
/// Books movements of receivables, with the payroll entry and the event of each. Two movements of one receivable at
/// once meet in the unique sequence of its entries, and the later runs again on what the earlier left.
/// </summary>
internal sealed class ReceivableLedger(IReadOnlyList<ContributionRule> contributionRules, TimeProvider clock)
{
    public static async Task<Receivable?> FindAsync(
        GatewayDbContext db, DocumentId invoiceId, CancellationToken cancellationToken)
    {
        var row = await db.Receivables.AsNoTracking().Include(one => one.Entries)
            .SingleOrDefaultAsync(one => one.InvoiceId == invoiceId, cancellationToken);
        return row?.ToDomain();
    }

    /// <summary>Stores a movement that the receivable already holds.</summary>
    public async Task<PayrollEntry> BookAsync(
        GatewayDbContext db,
        Receivable receivable,
        ReceivableEntry movement,
        string eventType,
        string eventData,
        CancellationToken cancellationToken)
    {
        db.ReceivableEntries.Add(ReceivableEntryRow.Of(receivable.Header.Id, movement));
        await db.SaveChangesAsync(cancellationToken);
        var entry = await PayrollEntryAsync(db, receivable, movement, cancellationToken);
        db.PayrollEntries.Add(PayrollEntryRow.Of(entry));
        db.Events.Add(new EventRow
        {
            Sequence = await db.TakeAsync(Feeds.Events, 1, cancellationToken),
            EventId = Guid.CreateVersion7(clock.GetUtcNow()),
            Type = eventType,
            ObjectId = receivable.Header.InvoiceId.Value,
            LegalEntityId = receivable.Header.LegalEntityId,
            UnitId = receivable.Header.UnitId,
            OccurredAt = movement.BookedAt,
            Data = eventData,
        });
        return entry;
    }

    private async Task<PayrollEntry> PayrollEntryAsync(
        GatewayDbContext db, Receivable receivable, ReceivableEntry movement, CancellationToken cancellationToken)
    {
        var subject = await PayrollSubjects.FindAsync(db, receivable, cancellationToken);
        var earlier = await db.PayrollEntries.AsNoTracking()
            .Where(row => row.InvoiceId == subject.InvoiceId)
            .OrderBy(row => row.Sequence)
            .ToListAsync(cancellationToken);
        var given = PayrollGiven.By(earlier.Select(row => row.ToDomain()), receivable.Header.Currency);
        var rule = ContributionRule.On(subject.IssueDate, contributionRules);
        var eventId = Guid.CreateVersion7(clock.GetUtcNow());
        var entry = PayrollEntries.Moved(subject, rule, receivable, movement, given, eventId);
        return entry with { Sequence = await db.TakeAsync(Feeds.Payroll, 1, cancellationToken) };
    }
}
