using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Api.Timeline;
using Gateway.Domain.Timeline;

namespace Gateway.Api.Receivables;

/// <summary>A credit note lowers what is owed on the invoice it corrects.</summary>
internal sealed class CreditReceivable(ReceivableLedger ledger)
{
    public async Task RunAsync(
        GatewayDbContext db, DocumentRow creditNote, string actor, CancellationToken cancellationToken)
    {
        var receivable = await ReceivableLedger.FindAsync(db, creditNote.CorrectsId!.Value, cancellationToken)
            ?? throw new InvalidOperationException($"Invoice {creditNote.CorrectsId} has no receivable.");
        var amount = creditNote.Money(creditNote.Payable);
        var entry = receivable.Credit(
            creditNote.Id, creditNote.Number, amount, creditNote.IssueDate, creditNote.IssuedAt);
        var data = FactData.Of(
            ("creditNote", creditNote.Id.ToString()),
            ("number", creditNote.Number),
            ("amount", amount.ValueText),
            ("currency", amount.Currency.Code),
            ("open", receivable.Balance().ValueText));
        await ledger.BookAsync(db, receivable, entry, FactKinds.InvoiceCredited, data, cancellationToken);
        await db.AppendAsync(
            new FactDraft(
                DocumentFacts.ObjectType,
                receivable.Header.InvoiceId.Value,
                creditNote.IssuedAt,
                actor,
                FactKinds.InvoiceCredited,
                data),
            cancellationToken);
    }
}
