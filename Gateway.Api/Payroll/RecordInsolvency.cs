using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Payroll;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Payroll;

/// <summary>Notes that a client is insolvent, and has all its 3in1 invoices looked at.</summary>
internal sealed class RecordInsolvency(TimeProvider clock)
{
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
        return row;
    }
}
