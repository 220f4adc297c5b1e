using Gateway.Api.Persistence;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Law;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>
/// The limitation clock of claims, from facts: payments, acknowledged plans, writs and executions of cases, and what
/// people noted. A judgment makes a new claim of ten years, as long as it stands. Our own letters count for
/// nothing.
/// </summary>
internal static class ClaimClocks
{
    /// <summary>With one query a table. A claim on which the law does not answer is left out.</summary>
    /// <param name="db">Where the facts are.</param>
    /// <param name="law">The rows of law.</param>
    /// <param name="invoices">Whose claims.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <param name="asOf">As it stood on a day: what happened later counts for nothing. All, by default.</param>
    public static async Task<IReadOnlyDictionary<DocumentId, ClaimClock>> ReadAsync(
        GatewayDbContext db,
        LawBook law,
        IReadOnlyCollection<DocumentId> invoices,
        CancellationToken cancellationToken,
        DateOnly? asOf = null)
    {
        var until = asOf ?? DateOnly.MaxValue;
        var claims = await db.Receivables.AsNoTracking().Where(row => invoices.Contains(row.InvoiceId))
            .Select(row => new { row.Id, row.InvoiceId, row.DueDate }).ToListAsync(cancellationToken);
        var ids = claims.ConvertAll(one => one.Id);
        var noted = (await db.ClaimClock.AsNoTracking().Where(row => invoices.Contains(row.InvoiceId))
            .Where(row => row.OnDay <= until)
            .OrderBy(row => row.Sequence).ToListAsync(cancellationToken)).ToLookup(row => row.InvoiceId);
        var paid = (await db.ReceivableEntries.AsNoTracking()
            .Where(row => ids.Contains(row.ReceivableId) && row.Kind == ReceivableEntryKind.Paid)
            .Where(row => row.ValueDate <= until)
            .Where(row => !db.ReceivableEntries.Any(later => later.ReceivableId == row.ReceivableId
                && later.SourceId == row.SourceId && later.Kind == ReceivableEntryKind.PaymentReversed
                && later.ValueDate <= until))
            .Select(row => new { row.ReceivableId, row.ValueDate }).ToListAsync(cancellationToken))
            .ToLookup(row => row.ReceivableId, row => row.ValueDate);
        var plans = (await (
            from plan in db.Plans.AsNoTracking()
            from item in plan.Items
            where plan.AgreedOn <= until && ids.Contains(item.ReceivableId)
            select new { item.ReceivableId, On = plan.AgreedOn!.Value }).ToListAsync(cancellationToken))
            .ToLookup(row => row.ReceivableId, row => row.On);
        var events = await EventsAsync(db, invoices, until, cancellationToken);
        var clocks = new Dictionary<DocumentId, ClaimClock>();
        foreach (var claim in claims)
        {
            var facts = new ClaimFacts(
                claim.DueDate,
                [.. noted[claim.InvoiceId]],
                [.. paid[claim.Id]],
                [.. plans[claim.Id]],
                [.. events[claim.InvoiceId]]);
            if (facts.Compute(law) is { } clock)
            {
                clocks[claim.InvoiceId] = clock;
            }
        }

        return clocks;
    }

    /// <summary>Notes what a person knows of a claim.</summary>
    public static async Task<ClaimClockRow> NoteAsync(
        GatewayDbContext db, DocumentId invoice, ClaimClockRow note, CancellationToken cancellationToken)
    {
        var last = await db.ClaimClock.Where(row => row.InvoiceId == invoice)
            .MaxAsync(row => (int?)row.Sequence, cancellationToken) ?? 0;
        var row = new ClaimClockRow
        {
            InvoiceId = invoice,
            Sequence = last + 1,
            Nature = note.Nature,
            Interruption = note.Interruption,
            OnDay = note.OnDay,
            Reference = note.Reference,
            Actor = note.Actor,
            At = note.At,
        };
        db.ClaimClock.Add(row);
        return row;
    }

    /// <summary>What happened in the cases of claims. A judgment that fell is none.</summary>
    private static async Task<ILookup<DocumentId, (CaseAct Act, DateOnly On)>> EventsAsync(
        GatewayDbContext db,
        IReadOnlyCollection<DocumentId> invoices,
        DateOnly until,
        CancellationToken cancellationToken)
    {
        var happenings = await (
            from recovery in db.RecoveryCases.AsNoTracking()
            from item in recovery.Items
            join happened in db.CaseEvents on recovery.Id equals happened.CaseId
            where invoices.Contains(item.InvoiceId) && happened.OnDay <= until
            select new
            {
                item.InvoiceId, happened.CaseId, recovery.Procedure, happened.Sequence, happened.Act, happened.OnDay,
            }).ToListAsync(cancellationToken);
        var fallen = happenings.Where(row => CaseSteps.IsFallOfTitle(row.Procedure, row.Act))
            .ToLookup(row => row.CaseId, row => row.Sequence);
        return happenings
            .Where(row => row.Act != CaseAct.TitleGiven || !fallen[row.CaseId].Any(fall => fall > row.Sequence))
            .ToLookup(row => row.InvoiceId, row => (row.Act, row.OnDay));
    }
}
