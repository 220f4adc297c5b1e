using Gateway.Api.Dunning;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Payroll;
using Gateway.Domain.Dunning;
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
            RecordedAt = now,
            RecordedBy = actor,
        };
        db.Insolvencies.Add(row);
        var today = BusinessCalendar.DayOf(now);
        await db.PayrollWatches.Where(watch => watch.ClientId == client)
            .Where(watch => watch.LookOn == null || watch.LookOn > today)
            .ExecuteUpdateAsync(watch => watch.SetProperty(one => one.LookOn, today), cancellationToken);
        await HoldAsync(db, row, today, actor, cancellationToken);
        return row;
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
            var order = new HoldOrder
            {
                Kind = HoldKind.Insolvency,
                From = today,
                ReviewOn = today.AddDays(ReviewDays),
                Note = row.Reference,
            };
            await holds.PlaceAsync(
                db, new ClientRowKey(row.LegalEntityId, row.ClientId), null, order, actor, cancellationToken);
        }
    }
}
