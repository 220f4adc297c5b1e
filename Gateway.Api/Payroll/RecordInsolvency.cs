using Gateway.Api.Dunning;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Payroll;
using Gateway.Domain.Dunning;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Payroll;

/// <summary>
/// Notes that a client is insolvent. At once nobody reminds it any more, and all its 3in1 invoices are looked at.
/// </summary>
internal sealed class RecordInsolvency(Holds holds, TimeProvider clock)
{
    /// <summary>A collective procedure is looked at again after a quarter, unless somebody does so earlier.</summary>
    private const int ReviewDays = 90;

    public async Task<InsolvencyRow> RunAsync(
        GatewayDbContext db,
        LegalEntityId legalEntity,
        ClientId client,
        DateOnly since,
        string reference,
        InsolvencyKind kind,
        string actor,
        CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var row = new InsolvencyRow
        {
            Id = Guid.CreateVersion7(now),
            LegalEntityId = legalEntity,
            ClientId = client,
            Since = since,
            Reference = reference,
            Kind = kind,
            RecordedAt = now,
            RecordedBy = actor,
        };
        db.Insolvencies.Add(row);
        var today = BusinessCalendar.DayOf(now);
        await db.PayrollWatches.Where(watch => watch.ClientId == client)
            .Where(watch => watch.LookOn == null || watch.LookOn > today)
            .ExecuteUpdateAsync(watch => watch.SetProperty(one => one.LookOn, today), cancellationToken);
        await (kind == InsolvencyKind.JudicialReorganisation
            ? HoldOlderAsync(db, row, today, actor, cancellationToken)
            : HoldAsync(db, row, today, actor, cancellationToken));
        return row;
    }

    /// <summary>
    /// A reorganisation holds off the claims from before its opening (CEL Book XX): who supplies the enterprise that
    /// goes on is paid, and reminds it, as before.
    /// </summary>
    private async Task HoldOlderAsync(
        GatewayDbContext db, InsolvencyRow row, DateOnly today, string actor, CancellationToken cancellationToken)
    {
        var older = await db.Receivables
            .Where(one => one.ClientId == row.ClientId && one.IssueDate <= row.Since)
            .Where(one => one.Entries.Sum(entry => entry.Amount) > 0)
            .Where(one => !db.Holds.Any(hold => hold.ClientId == row.ClientId && hold.LiftedOn == null
                && hold.Kind == HoldKind.Insolvency
                && (hold.ReceivableId == null || hold.ReceivableId == one.Id)))
            .OrderBy(one => one.Id).Select(one => one.Id).ToListAsync(cancellationToken);
        foreach (var receivable in older)
        {
            await holds.PlaceAsync(
                db, new ClientRowKey(row.LegalEntityId, row.ClientId), receivable, OrderOf(row, today), actor,
                cancellationToken);
        }
    }

    private async Task HoldAsync(
        GatewayDbContext db, InsolvencyRow row, DateOnly today, string actor, CancellationToken cancellationToken)
    {
        var isHeld = await db.Holds.AnyAsync(
            hold => hold.ClientId == row.ClientId && hold.ReceivableId == null
                && hold.Kind == HoldKind.Insolvency && hold.LiftedOn == null,
            cancellationToken);
        if (!isHeld)
        {
            await holds.PlaceAsync(
                db, new ClientRowKey(row.LegalEntityId, row.ClientId), null, OrderOf(row, today), actor,
                cancellationToken);
        }
    }

    private static HoldOrder OrderOf(InsolvencyRow row, DateOnly today) => new()
    {
        Kind = HoldKind.Insolvency,
        From = today,
        ReviewOn = today.AddDays(ReviewDays),
        Note = row.Reference,
    };
}
