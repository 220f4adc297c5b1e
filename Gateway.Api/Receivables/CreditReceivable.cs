using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Domain.Receivables;
using Gateway.Domain.Timeline;

namespace Gateway.Api.Receivables;

/// <summary>A credit note lowers what is owed on the invoice it corrects.</summary>
internal sealed class CreditReceivable(ReceivableLedger ledger)
{
    public async Task RunAsync(
        GatewayDbContext db, DocumentRow creditNote, string actor, CancellationToken cancellationToken)
    {
        if (await ledger.OpenAsync(db, creditNote.CorrectsId!.Value, cancellationToken) is not var (batch, account))
        {
            throw new InvalidOperationException($"Invoice {creditNote.CorrectsId} has no receivable.");
        }

        var amount = creditNote.Money(creditNote.Payable);
        var entry = account.Receivable.Credit(
            creditNote.Id, creditNote.Number, amount, creditNote.IssueDate, creditNote.IssuedAt);
        batch.Book(account, entry, new BookingNote(
            LedgerEvent.InvoiceCredited, FactKinds.InvoiceCredited, actor,
            [
                ("creditNote", creditNote.Id.ToString()),
                ("number", creditNote.Number),
                ("amount", amount.ValueText),
                ("currency", amount.Currency.Code),
            ]));
        await batch.SaveAsync(db, cancellationToken);
    }
}
