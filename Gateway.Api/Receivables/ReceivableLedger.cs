using Gateway.Api.Payroll;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Outbox;
using Gateway.Api.Persistence.Receivables;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Payroll;
using Gateway.Domain.Receivables;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Receivables;

/// <summary>
/// Books movements of receivables, with the payroll entries and the event of each. Two movements of one receivable at
/// once meet in the unique sequence of its entries, and the later runs again on what the earlier left.
/// </summary>
internal sealed class ReceivableLedger(PayrollBook payroll, PayrollRules rules, TimeProvider clock)
{
    public static async Task<Receivable?> FindAsync(
        GatewayDbContext db, DocumentId invoiceId, CancellationToken cancellationToken)
    {
        var row = await db.Receivables.AsNoTracking().Include(one => one.Entries)
            .SingleOrDefaultAsync(one => one.InvoiceId == invoiceId, cancellationToken);
        return row?.ToDomain();
    }

    /// <summary>Stores a movement that the receivable already holds. Returns what payroll is told of it.</summary>
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

        if (movement.Kind != ReceivableEntryKind.Paid)
        {
            // A wage that a payment had covered may have to be advanced now.
            await PayrollBook.LookAgainAsync(db, receivable.Header.InvoiceId, clock.Today(), cancellationToken);
        }

        var subject = await PayrollSubjects.FindAsync(db, receivable, cancellationToken);
        var history = await PayrollBook.HistoryAsync(db, subject.InvoiceId, cancellationToken);
        var entries = await payroll.AddAsync(
            db,
            PayrollEntries.Moved(subject, rules, receivable, movement, history, payroll.NewId),
            cancellationToken);
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
        return entries[0];
    }
}
