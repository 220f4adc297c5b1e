using Gateway.Api.Persistence;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Receivables;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Receivables;

/// <summary>
/// Takes a payment back, whole and once, that was booked by hand or came from the client's credit. A payment that came
/// by the bank is taken back by its return, or by undoing the allocation of its movement.
/// </summary>
internal sealed class ReversePayment(ReceivableLedger ledger, TimeProvider clock)
{
    public async Task<PaymentOutcome> RunAsync(
        GatewayDbContext db,
        DocumentId invoice,
        PaymentId payment,
        DateOnly valueDate,
        string? reason,
        string actor,
        CancellationToken cancellationToken)
    {
        if (await db.Movements.AnyAsync(row => row.PaymentId == payment.Value, cancellationToken))
        {
            return new PaymentOutcome.OfTheBank();
        }

        var id = await db.Receivables.Where(row => row.InvoiceId == invoice)
            .Select(row => new { row.Id, row.ClientId }).SingleOrDefaultAsync(cancellationToken);
        if (id is null)
        {
            return new PaymentOutcome.NoReceivable();
        }

        var batch = await ledger.OpenAsync(db, [id.Id], [id.ClientId], cancellationToken);
        var account = batch[id.Id];
        return account.Receivable.Reverse(payment, valueDate, clock.GetUtcNow(), reason) switch
        {
            ReversalOutcome.UnknownPayment => new PaymentOutcome.UnknownPayment(),
            ReversalOutcome.AlreadyReversed => new PaymentOutcome.AlreadyReversed(),
            ReversalOutcome.Reversed reversed =>
                await BookAsync(db, batch, account, payment, reversed.Entry, actor, cancellationToken),
            _ => throw new InvalidOperationException("No such outcome."),
        };
    }

    private static async Task<PaymentOutcome> BookAsync(
        GatewayDbContext db,
        ReceivableBatch batch,
        ReceivableAccount account,
        PaymentId payment,
        ReceivableEntry entry,
        string actor,
        CancellationToken cancellationToken)
    {
        var credit = batch.CreditOf(account.Header.ClientId, account.Header.Currency);
        var restored = credit.UndoUse(payment, entry.ValueDate, entry.BookedAt, entry.Reference);
        if (restored is not null)
        {
            batch.Book(credit, restored);
        }

        batch.Book(account, entry, new BookingNote(
            restored is null ? LedgerEvent.PaidByHand : LedgerEvent.CreditUsed,
            FactKinds.PaymentReversed,
            actor,
            ReceivableBatch.ParticularsOf(entry, "reason")));
        await batch.SaveAsync(db, cancellationToken);
        return new PaymentOutcome.Booked(payment, account.Receivable);
    }
}
