using Gateway.Api.Persistence;
using Quartz;

namespace Gateway.Api.Timeline;

/// <summary>The timetable's way to <see cref="FactChainAudit"/>.</summary>
internal sealed class AuditFactChainsJob(GatewayDbContext db, ILogger<AuditFactChainsJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        Log.TimelinesAudited(log, await FactChainAudit.RunAsync(db, cancellationToken));
}
