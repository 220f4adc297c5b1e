using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Bulk;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Api.Persistence.Outbox;
using Gateway.Api.Persistence.Payroll;
using Gateway.Api.Persistence.Receivables;
using Gateway.Api.Receivables;
using Gateway.Domain.Parties;
using Gateway.Domain.Payroll;
using Gateway.Domain.Receivables;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Benchmarks;

/// <summary>
/// Invoices put straight into the tables as issuing leaves them: the document, what is owed, what payroll is told and
/// the ledger. Facts and documents' UBL are left out; nothing of the measured work reads them.
/// </summary>
internal static class InvoiceRows
{
    public static async Task InsertAsync(
        GatewayDbContext db, IServiceProvider gateway, IReadOnlyList<DocumentRow> invoices)
    {
        var (bulk, clock) = (gateway.GetRequiredService<IBulkWriter>(), gateway.GetRequiredService<TimeProvider>());
        var opened = invoices.Select(row => Receivable.Open(
            new ReceivableHeader
            {
                Id = ReceivableId.New(clock), InvoiceId = row.Id, LegalEntityId = row.LegalEntityId,
                UnitId = row.UnitId, ClientId = row.ClientId, Number = row.Number, Currency = row.Currency,
                IssueDate = row.IssueDate, DueDate = row.DueDate!.Value, PaymentReference = row.PaymentReference!,
            },
            row.Money(row.Payable),
            row.IssuedAt)).ToList();
        await bulk.InsertAsync(db, invoices, default);
        await bulk.InsertAsync(db, opened.ConvertAll(one => ReceivableRow.Of(one.Header)), default);
        await bulk.InsertAsync(
            db, opened.ConvertAll(one => ReceivableEntryRow.Of(one.Header.Id, one.Entries[0])), default);
        var sequence = await db.TakeAsync(Feeds.Payroll, invoices.Count, default);
        await bulk.InsertAsync(
            db, invoices.Select(row => PayrollEntryRow.Of(Issued(row, clock) with { Sequence = sequence++ })).ToList(),
            default);
        var journal = new Journal();
        foreach (var (row, receivable) in invoices.Zip(opened))
        {
            journal.Add(LedgerEvent.InvoiceIssued, row.Money(row.Payable), LedgerSubject.Of(
                receivable.Header, row.IssueDate, row.IssuedAt, row.Id.Value, row.Number));
        }

        await journal.SaveAsync(db, bulk, default);
    }

    public static PayrollEntry Issued(DocumentRow row, TimeProvider clock) => PayrollEntries.Issued(
        new PayrollSubject
        {
            InvoiceId = row.Id, InvoiceNumber = row.Number, LegalEntityId = row.LegalEntityId, UnitId = row.UnitId,
            ClientId = row.ClientId, Tool = UnitTool.Activity, IssueDate = row.IssueDate, ServiceEnd = row.IssueDate,
            TaxExclusive = row.Money(row.TaxExclusive), TaxInclusive = row.Money(row.TaxInclusive),
            Due = row.Money(row.Payable),
        },
        PayrollRules.Default,
        Guid.CreateVersion7(clock.GetUtcNow()),
        row.IssuedAt);
}
