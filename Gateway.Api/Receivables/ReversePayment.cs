using Gateway.Api.Persistence;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Receivables;

/// <summary>
/// Takes a payment back, whole and once, that was booked by hand, came through a recovery case or from the client's
/// credit: all that it paid, on whichever invoices, with interest and costs and what was kept of it. A payment that
/// came by the bank is taken back by its return, or by undoing the allocation of its movement.
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

        var header = await db.Receivables.Where(row => row.InvoiceId == invoice)
            .Select(row => new { row.Id, row.ClientId }).SingleOrDefaultAsync(cancellationToken);
        if (header is null)
        {
            return new PaymentOutcome.NoReceivable();
        }

        var moved = await ReceivableLedger.MovedByAsync(db, [payment.Value], cancellationToken);
        var batch = await ledger.OpenAsync(
            db, [.. moved.Receivables.Union([header.Id])], moved.Clients, cancellationToken);
        var account = batch[header.Id];
        var reversal = new ReversalByHand(batch, payment, valueDate, reason, actor, clock);
        if (!reversal.IsOf(account))
        {
            return new PaymentOutcome.UnknownPayment();
        }

        var paidOn = reversal.PaidOn();
        if (valueDate < paidOn)
        {
            return new PaymentOutcome.BeforePayment(paidOn);
        }

        if (!reversal.CanRun())
        {
            return new PaymentOutcome.CreditIsUsed();
        }

        var taken = reversal.Run(account.Header);
        if (taken is { Costs.IsZero: true, Interest.IsZero: true, Principal.IsZero: true, Rest.IsZero: true })
        {
            return new PaymentOutcome.AlreadyReversed();
        }

        await batch.SaveAsync(db, cancellationToken);
        return new PaymentOutcome.Booked(payment, account.Receivable, taken);
    }
}
