using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Domain.Receivables;
using Gateway.Domain.Timeline;

namespace Gateway.Api.Receivables;

/// <summary>
/// A credit note lowers what is owed on the invoice it corrects. What was given up is not credited as well, and what
/// was paid beyond what is owed then is kept for the client.
/// </summary>
internal sealed class CreditReceivable(ReceivableLedger ledger)
{
    public async Task RunAsync(
        GatewayDbContext db, DocumentRow creditNote, string actor, CancellationToken cancellationToken)
    {
        if (await ledger.OpenAsync(db, creditNote.CorrectsId!.Value, cancellationToken) is not var (batch, account))
        {
            throw new InvalidOperationException($"Invoice {creditNote.CorrectsId} has no receivable.");
        }

        var (amount, day, at) = (
            creditNote.Money(creditNote.Payable), creditNote.IssueDate, creditNote.IssuedAt);
        if (account.Receivable.AskAgainFor(amount, creditNote.Id.Value, day, at, creditNote.Number) is { } asked)
        {
            batch.Book(account, asked, new BookingNote(
                LedgerEvent.WrittenOff, FactKinds.WriteOffUndone, actor,
                ReceivableBatch.ParticularsOf(asked, "reason")));
        }

        var entry = account.Receivable.Credit(creditNote.Id, creditNote.Number, amount, day, at);
        batch.Book(account, entry, new BookingNote(
            LedgerEvent.InvoiceCredited, FactKinds.InvoiceCredited, actor,
            [
                ("creditNote", creditNote.Id.ToString()),
                ("number", creditNote.Number),
                ("amount", amount.ValueText),
                ("currency", amount.Currency.Code),
            ]));
        if (account.Receivable.Keep(creditNote.Id.Value, day, at, creditNote.Number) is { } kept)
        {
            batch.Book(account, kept, new BookingNote(
                LedgerEvent.OverpaymentKept, FactKinds.CreditKept, actor,
                [
                    ("creditNote", creditNote.Id.ToString()),
                    ("amount", kept.Amount.ValueText),
                    ("currency", kept.Amount.Currency.Code),
                ]));
            var credit = batch.CreditOf(account.Header.ClientId, account.Header.Currency);
            batch.Book(credit, credit.Credit(creditNote.Id, kept.Amount, day, at, creditNote.Number));
        }

        await batch.SaveAsync(db, cancellationToken);
    }
}
