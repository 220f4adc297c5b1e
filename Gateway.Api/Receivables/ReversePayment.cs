using System.Globalization;
using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Api.Timeline;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Receivables;
using Gateway.Domain.Timeline;

namespace Gateway.Api.Receivables;

/// <summary>Takes a payment back, whole and once: the bank returned it, or it was booked wrongly.</summary>
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
        var receivable = await ReceivableLedger.FindAsync(db, invoice, cancellationToken);
        if (receivable is null)
        {
            return new PaymentOutcome.NoReceivable();
        }

        return receivable.Reverse(payment, valueDate, clock.GetUtcNow(), reason) switch
        {
            ReversalOutcome.UnknownPayment => new PaymentOutcome.UnknownPayment(),
            ReversalOutcome.AlreadyReversed => new PaymentOutcome.AlreadyReversed(),
            ReversalOutcome.Reversed reversed =>
                await BookAsync(db, receivable, payment, reversed.Entry, actor, cancellationToken),
            _ => throw new InvalidOperationException("No such outcome."),
        };
    }

    private async Task<PaymentOutcome> BookAsync(
        GatewayDbContext db,
        Receivable receivable,
        PaymentId payment,
        ReceivableEntry entry,
        string actor,
        CancellationToken cancellationToken)
    {
        var data = FactData.Of(
            ("payment", payment.ToString()),
            ("amount", entry.Amount.ValueText),
            ("currency", entry.Amount.Currency.Code),
            ("valueDate", entry.ValueDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("reason", entry.Reference),
            ("open", receivable.Balance().ValueText));
        var payroll = await ledger.BookAsync(db, receivable, entry, FactKinds.PaymentReversed, data, cancellationToken);
        await db.AppendAsync(
            new FactDraft(
                DocumentFacts.ObjectType,
                receivable.Header.InvoiceId.Value,
                entry.BookedAt,
                actor,
                FactKinds.PaymentReversed,
                data),
            cancellationToken);
        return new PaymentOutcome.Booked(payment, receivable, payroll);
    }
}
