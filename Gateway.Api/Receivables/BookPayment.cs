using Gateway.Api.Persistence;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;
using Gateway.Domain.Timeline;

namespace Gateway.Api.Receivables;

/// <summary>
/// Books money that came in on an invoice, whole, in part or more than is owed, by hand: what came in by a bank account
/// of ours is booked from its statement.
/// </summary>
internal sealed class BookPayment(ReceivableLedger ledger, TimeProvider clock)
{
    public async Task<PaymentOutcome> RunAsync(
        GatewayDbContext db,
        DocumentId invoice,
        Amount amount,
        DateOnly valueDate,
        string? reference,
        string actor,
        CancellationToken cancellationToken)
    {
        if (await ledger.OpenAsync(db, invoice, cancellationToken) is not var (batch, account))
        {
            return new PaymentOutcome.NoReceivable();
        }

        if (account.Header.Currency != amount.Currency)
        {
            return new PaymentOutcome.OtherCurrency(account.Header.Currency);
        }

        var payment = PaymentId.New(clock);
        var entry = account.Receivable.Pay(payment, amount, valueDate, clock.GetUtcNow(), reference);
        batch.Book(account, entry, new BookingNote(
            LedgerEvent.PaidByHand, FactKinds.PaymentBooked, actor,
            ReceivableBatch.ParticularsOf(entry, "reference")));
        await batch.SaveAsync(db, cancellationToken);
        return new PaymentOutcome.Booked(payment, account.Receivable);
    }
}
