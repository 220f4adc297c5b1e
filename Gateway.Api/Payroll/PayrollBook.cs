using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Outbox;
using Gateway.Api.Persistence.Payroll;
using Gateway.Api.Timeline;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Payroll;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Payroll;

/// <summary>
/// The one place where entries after the first are stored: with their sequences, in the transaction of what caused
/// them. A ledger that books advances and the guarantee fund takes its postings from <see cref="AddAsync"/>.
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

    /// <summary>Has the invoice looked at on a day, or on an earlier one that stands already.</summary>
    public static Task LookAgainAsync(
        GatewayDbContext db, DocumentId invoice, DateOnly on, CancellationToken cancellationToken) =>
        db.PayrollWatches.Where(row => row.InvoiceId == invoice && (row.LookOn == null || row.LookOn > on))
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
        var own = stored.Where(entry => KindOf(entry.Type) is not null).ToList();
        if (own.Count > 0)
        {
            var next = await db.TakeAsync(Feeds.Events, own.Count, cancellationToken);
            db.Events.AddRange(own.Select(entry => EventOf(entry, next++)));
        }

        return stored;
    }

    /// <summary>Writes what payroll did itself into the timeline of the invoice.</summary>
    public static async Task TellAsync(
        GatewayDbContext db, IReadOnlyList<PayrollEntry> entries, CancellationToken cancellationToken)
    {
        foreach (var entry in entries.Where(entry => KindOf(entry.Type) is not null))
        {
            await db.AppendAsync(
                new FactDraft(
                    DocumentFacts.ObjectType,
                    entry.InvoiceId.Value,
                    entry.OccurredAt,
                    Actor,
                    KindOf(entry.Type)!,
                    DataOf(entry)),
                cancellationToken);
        }
    }

    private EventRow EventOf(PayrollEntry entry, long sequence) => new()
    {
        Sequence = sequence,
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
