using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Outbox;
using Gateway.Api.Persistence.Payroll;
using Gateway.Api.Persistence.Receivables;
using Gateway.Api.Timeline;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Payroll;
using Gateway.Domain.Receivables;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Payroll;

/// <summary>
/// What is told of entries after the first, whoever stores them: the event feed and the timeline of what payroll did
/// itself, and the ledger of what the guarantee fund carries. Advances are wages, which other books keep.
/// </summary>
internal sealed class PayrollBook(TimeProvider clock)
{
    private const string Actor = "payroll";

    public static async Task<PayrollHistory> HistoryAsync(
        GatewayDbContext db, DocumentId invoice, CancellationToken cancellationToken)
    {
        var rows = await db.PayrollEntries.AsNoTracking()
            .Where(row => row.InvoiceId == invoice)
            .OrderBy(row => row.Number)
            .ToListAsync(cancellationToken);
        return new PayrollHistory(rows.Select(row => row.ToDomain()));
    }

    /// <summary>Has invoices looked at on a day, or on an earlier one that stands already.</summary>
    public static Task LookAgainAsync(
        GatewayDbContext db, DocumentId[] invoices, DateOnly on, CancellationToken cancellationToken) =>
        db.PayrollWatches
            .Where(row => EF.Parameter(invoices).Contains(row.InvoiceId) && (row.LookOn == null || row.LookOn > on))
            .ExecuteUpdateAsync(row => row.SetProperty(watch => watch.LookOn, on), cancellationToken);

    public Guid NewId() => Guid.CreateVersion7(clock.GetUtcNow());

    /// <summary>Gives the entries their sequences, stores them, and tells the event feed of what payroll did itself.
    /// </summary>
    public async Task<IReadOnlyList<PayrollEntry>> AddAsync(
        GatewayDbContext db, IReadOnlyList<PayrollEntry> entries, CancellationToken cancellationToken)
    {
        if (entries.Count == 0)
        {
            return entries;
        }

        var sequence = await db.TakeAsync(Feeds.Payroll, entries.Count, cancellationToken);
        var stored = entries.Select(entry => entry with { Sequence = sequence++ }).ToList();
        db.PayrollEntries.AddRange(stored.Select(PayrollEntryRow.Of));
        var events = EventsOf(stored).ToList();
        if (events.Count > 0)
        {
            var next = await db.TakeAsync(Feeds.Events, events.Count, cancellationToken);
            db.Events.AddRange(events.Select(row => row.At(next++)));
        }

        var transfers = TransfersOf(stored).ToList();
        if (transfers.Count > 0)
        {
            var next = await db.TakeAsync(Feeds.Ledger, transfers.Count, cancellationToken);
            db.LedgerTransfers.AddRange(transfers.Select(one => LedgerTransferRow.Of(one, next++)));
        }

        return stored;
    }

    /// <summary>Writes what payroll did itself into the timeline of the invoice.</summary>
    public static async Task TellAsync(
        GatewayDbContext db, IReadOnlyList<PayrollEntry> entries, CancellationToken cancellationToken)
    {
        foreach (var fact in FactsOf(entries))
        {
            await db.AppendAsync(fact, cancellationToken);
        }
    }

    /// <summary>The same, for who stores it with more.</summary>
    public static IEnumerable<FactDraft> FactsOf(IEnumerable<PayrollEntry> entries) =>
        entries.Where(entry => KindOf(entry.Type) is not null).Select(entry => new FactDraft(
            DocumentFacts.ObjectType,
            entry.InvoiceId.Value,
            entry.OccurredAt,
            Actor,
            KindOf(entry.Type)!,
            DataOf(entry)));

    /// <summary>What the event feed is told of what payroll did itself; sequences are taken when they are
    /// stored.</summary>
    public IEnumerable<EventRow> EventsOf(IEnumerable<PayrollEntry> entries) =>
        entries.Where(entry => KindOf(entry.Type) is not null).Select(EventOf);

    /// <summary>What the ledger is told: what the guarantee fund laid out, or got back.</summary>
    public static IEnumerable<LedgerTransfer> TransfersOf(IEnumerable<PayrollEntry> entries) =>
        entries.Select(entry => Ledger.Transfer(LedgerEvent.GuaranteeDrawn, entry.Guarantee, new LedgerSubject
        {
            LegalEntityId = entry.LegalEntityId,
            UnitId = entry.UnitId,
            ClientId = entry.ClientId,
            InvoiceId = entry.InvoiceId,
            ValueDate = entry.ValueDate,
            BookedAt = entry.OccurredAt,
            SourceId = entry.PaymentId ?? entry.InvoiceId.Value,
            Reference = entry.InvoiceNumber,
        })).OfType<LedgerTransfer>();

    private EventRow EventOf(PayrollEntry entry) => new()
    {
        Sequence = 0,
        EventId = NewId(),
        Type = KindOf(entry.Type)!,
        ObjectId = entry.InvoiceId.Value,
        LegalEntityId = entry.LegalEntityId,
        UnitId = entry.UnitId,
        OccurredAt = entry.OccurredAt,
        Data = DataOf(entry),
    };

    private static string? KindOf(PayrollEntryType type) => type switch
    {
        PayrollEntryType.AdvanceMade => FactKinds.WageAdvanced,
        PayrollEntryType.GuaranteeDrawn => FactKinds.GuaranteeDrawn,
        PayrollEntryType.GuaranteeRepaid => FactKinds.GuaranteeRepaid,
        _ => null,
    };

    private static string DataOf(PayrollEntry entry) => FactData.Of(
        ("amount", (entry.Type == PayrollEntryType.AdvanceMade ? entry.Advance : entry.Guarantee).ValueText),
        ("currency", entry.Advance.Currency.Code),
        ("reason", entry.Reason?.ToString()),
        ("rule", entry.RuleId));
}
