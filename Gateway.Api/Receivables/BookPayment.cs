using System.Globalization;
using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Api.Timeline;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;
using Gateway.Domain.Timeline;

namespace Gateway.Api.Receivables;

/// <summary>Books money that came in on an invoice, whole, in part or more than is owed; by hand, until the bank
/// statements do it.</summary>
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
        var receivable = await ReceivableLedger.FindAsync(db, invoice, cancellationToken);
        if (receivable is null)
        {
            return new PaymentOutcome.NoReceivable();
        }

        if (receivable.Header.Currency != amount.Currency)
        {
            return new PaymentOutcome.OtherCurrency(receivable.Header.Currency);
        }

        var payment = PaymentId.New(clock);
        var entry = receivable.Pay(payment, amount, valueDate, clock.GetUtcNow(), reference);
        var data = FactData.Of(
            ("payment", payment.ToString()),
            ("amount", amount.ValueText),
            ("currency", amount.Currency.Code),
            ("valueDate", valueDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("reference", reference),
            ("open", receivable.Balance().ValueText));
        var payroll = await ledger.BookAsync(db, receivable, entry, FactKinds.PaymentBooked, data, cancellationToken);
        await db.AppendAsync(
            new FactDraft(
                DocumentFacts.ObjectType, invoice.Value, entry.BookedAt, actor, FactKinds.PaymentBooked, data),
            cancellationToken);
        return new PaymentOutcome.Booked(payment, receivable, payroll);
    }
}
