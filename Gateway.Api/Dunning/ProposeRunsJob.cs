using Gateway.Api.Persistence;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;
using Quartz;

namespace Gateway.Api.Dunning;

/// <summary>The timetable's way to <see cref="ProposeRun"/>: a run for each legal entity, on working days.</summary>
internal sealed class ProposeRunsJob(
    ProposeRun propose, Transactions transactions, GatewayDbContext db, TimeProvider clock, ILogger<ProposeRunsJob> log)
    : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var today = clock.Today();
        if (!BusinessCalendar.IsWorkingDay(today))
        {
            return;
        }

        foreach (var entity in await db.LegalEntities.Select(row => row.Id).ToListAsync(cancellationToken))
        {
            var run = await transactions.RunAsync(
                (one, token) => propose.RunScheduledAsync(one, entity, today, token), cancellationToken);
            Log.RunProposed(log, entity, run?.Clients ?? 0, run is not null);
        }
    }
}
