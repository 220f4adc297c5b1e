using System.Globalization;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Bulk;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Api.Persistence.Outbox;
using Gateway.Api.Persistence.Payroll;
using Gateway.Api.Persistence.Receivables;
using Gateway.Api.Persistence.Timeline;
using Gateway.Api.Receivables;
using Gateway.Api.Timeline;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Payroll;
using Gateway.Domain.Receivables;
using Gateway.Domain.Timeline;

namespace Gateway.Api.Invoicing;

/// <summary>Stores issued documents with everything that belongs to them, by bulk inserts.</summary>
internal sealed class IssuedDocumentStore(
    IBulkWriter bulk,
    PayrollRules payrollRules,
    CreditReceivable creditReceivable,
    TimeProvider clock)
{
    public async Task AddAsync(
        GatewayDbContext db, IReadOnlyList<IssuedDocument> issued, CancellationToken cancellationToken)
    {
        if (issued.Count == 0)
        {
            return;
        }

        var invoices = issued.Where(one => one.Row.Kind == DocumentKind.Invoice).ToList();
        var receivables = invoices.Select(ReceivableOf).ToList();
        await bulk.InsertAsync(db, issued.Select(one => one.Row).ToList(), cancellationToken);
        await bulk.InsertAsync(db, issued.Select(one => one.Ubl).ToList(), cancellationToken);
        await bulk.InsertAsync(db, receivables.Select(one => ReceivableRow.Of(one.Header)).ToList(), cancellationToken);
        await bulk.InsertAsync(db, receivables.SelectMany(RowsOf).ToList(), cancellationToken);
        await bulk.InsertAsync(db, issued.Select(one => one.Delivery).ToList(), cancellationToken);
        await bulk.InsertAsync(db, issued.SelectMany(FactsOf).ToList(), cancellationToken);
        foreach (var creditNote in issued.Where(one => one.Row.CorrectsId is not null))
        {
            await creditReceivable.RunAsync(db, creditNote.Row, creditNote.Order.Actor, cancellationToken);
        }

        await AddPayrollAsync(db, invoices, cancellationToken);
        await AddEventsAsync(db, issued, cancellationToken);
        await AddToLedgerAsync(db, receivables, cancellationToken);
    }

    private async Task AddToLedgerAsync(
        GatewayDbContext db, IReadOnlyList<Receivable> receivables, CancellationToken cancellationToken)
    {
        var journal = new Journal();
        foreach (var receivable in receivables)
        {
            var (header, entry) = (receivable.Header, receivable.Entries[0]);
            journal.Add(LedgerEvent.InvoiceIssued, entry.Amount, LedgerSubject.Of(
                header, entry.ValueDate, entry.BookedAt, entry.SourceId, entry.Reference));
        }

        await journal.SaveAsync(db, bulk, cancellationToken);
    }

    private async Task AddPayrollAsync(
        GatewayDbContext db, IReadOnlyList<IssuedDocument> invoices, CancellationToken cancellationToken)
    {
        if (invoices.Count == 0)
        {
            return;
        }

        var sequence = await db.TakeAsync(Feeds.Payroll, invoices.Count, cancellationToken);
        var entries = invoices.Select(invoice => EntryOf(invoice) with { Sequence = sequence++ }).ToList();
        await bulk.InsertAsync(db, entries.Select(PayrollEntryRow.Of).ToList(), cancellationToken);
        await bulk.InsertAsync(db, entries.Where(IsWatched).Select(WatchOf).ToList(), cancellationToken);
    }

    private async Task AddEventsAsync(
        GatewayDbContext db, IReadOnlyList<IssuedDocument> issued, CancellationToken cancellationToken)
    {
        var sequence = await db.TakeAsync(Feeds.Events, issued.Count, cancellationToken);
        var events = issued.Select(one => new EventRow
        {
            Sequence = sequence++,
            EventId = NewId(),
            Type = KindOf(one),
            ObjectId = one.Row.Id.Value,
            LegalEntityId = one.Row.LegalEntityId,
            UnitId = one.Row.UnitId,
            OccurredAt = one.Row.IssuedAt,
            Data = DataOf(one),
        });
        await bulk.InsertAsync(db, events.ToList(), cancellationToken);
    }

    private Receivable ReceivableOf(IssuedDocument invoice) => Receivable.Open(
        new ReceivableHeader
        {
            Id = ReceivableId.New(clock),
            InvoiceId = invoice.Row.Id,
            LegalEntityId = invoice.Row.LegalEntityId,
            UnitId = invoice.Row.UnitId,
            ClientId = invoice.Row.ClientId,
            Number = invoice.Row.Number,
            Currency = invoice.Row.Currency,
            IssueDate = invoice.Row.IssueDate,
            DueDate = invoice.Row.DueDate ?? invoice.Row.IssueDate,
            PaymentReference = invoice.Row.PaymentReference!,
        },
        invoice.Document.Totals.Payable,
        invoice.Row.IssuedAt);

    private static IEnumerable<ReceivableEntryRow> RowsOf(Receivable receivable) =>
        receivable.Entries.Select(entry => ReceivableEntryRow.Of(receivable.Header.Id, entry));

    private PayrollEntry EntryOf(IssuedDocument invoice) => PayrollEntries.Issued(
        PayrollSubjects.Of(invoice), payrollRules, NewId(), invoice.Row.IssuedAt);

    /// <summary>A wage will fall due.</summary>
    private static bool IsWatched(PayrollEntry entry) => entry.WageDueOn is not null;

    private static PayrollWatchRow WatchOf(PayrollEntry entry) =>
        new() { InvoiceId = entry.InvoiceId, ClientId = entry.ClientId, LookOn = entry.WageDueOn };

    private static IEnumerable<FactRow> FactsOf(IssuedDocument one)
    {
        var first = Fact.After(null, new FactDraft(
            DocumentFacts.ObjectType, one.Row.Id.Value, one.Row.IssuedAt, one.Order.Actor, KindOf(one), DataOf(one),
            one.Ubl.Hash));
        yield return FactRow.Of(first);
        var held = one.Delivery.State == DeliveryState.Held;
        yield return FactRow.Of(Fact.After(first, new FactDraft(
            DocumentFacts.ObjectType,
            one.Row.Id.Value,
            one.Row.IssuedAt,
            one.Order.Actor,
            held ? FactKinds.DeliveryHeld : FactKinds.DeliveryQueued,
            FactData.Of(
                ("delivery", one.Delivery.Id.ToString()),
                ("channel", one.Delivery.Channel.ToString()),
                ("route", one.Delivery.RouteCode),
                ("recipient", one.Delivery.Recipient),
                ("messageId", one.Delivery.MessageId),
                ("fault", one.Delivery.FaultCode)))));
    }

    private static string KindOf(IssuedDocument one) =>
        one.Row.Kind == DocumentKind.Invoice ? FactKinds.InvoiceIssued : FactKinds.CreditNoteIssued;

    private static string DataOf(IssuedDocument one) => FactData.Of(
        ("number", one.Row.Number),
        ("client", one.Row.ClientId.ToString()),
        ("currency", one.Row.Currency.Code),
        ("taxInclusive", one.Document.Totals.TaxInclusive.ValueText),
        ("payable", one.Document.Totals.Payable.ValueText),
        ("issueDate", one.Row.IssueDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("dueDate", one.Row.DueDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("corrects", one.Row.CorrectsId?.ToString()));

    private Guid NewId() => Guid.CreateVersion7(clock.GetUtcNow());
}
