using Gateway.Api.Persistence;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Law;
using Gateway.Domain.Money;

namespace Gateway.Api.Receivables;

/// <summary>
/// Books money that came in on an invoice, whole, in part or more than is owed, by hand: what came in by a bank account
/// of ours is booked from its statement.
/// </summary>
internal sealed class BookPayment(
    ReceivableLedger ledger, IPaymentPlans plans, IReadOnlyList<ImputationRule> imputation, TimeProvider clock)
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
        if (ImputationRule.CoverFrom(imputation) is var since && !(since <= valueDate))
        {
            return new PaymentOutcome.TooOld(since);
        }

        if (await ledger.OpenAsync(db, invoice, cancellationToken) is not var (batch, account))
        {
            return new PaymentOutcome.NoReceivable();
        }

        if (account.Header.Currency != amount.Currency)
        {
            return new PaymentOutcome.OtherCurrency(account.Header.Currency);
        }

        var debtors = await Debtors.OfAsync(db, batch, plans, imputation, cancellationToken);
        var rule = debtors.RuleOf(account.Header, valueDate);
        var payment = new PaymentByHand(batch, account, rule, valueDate, reference, actor, clock);
        var parts = payment.Run(amount);
        await batch.SaveAsync(db, cancellationToken);
        return new PaymentOutcome.Booked(payment.Payment, account.Receivable, parts);
    }
}
