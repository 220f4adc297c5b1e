using Quartz;

namespace Gateway.Api.Payroll;

/// <summary>The timetable's way to <see cref="LookAtWages"/>.</summary>
[DisallowConcurrentExecution]
internal sealed class LookAtWagesJob(LookAtWages lookAtWages, ILogger<LookAtWagesJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var made = await lookAtWages.RunAsync(cancellationToken);
        Log.WagesLookedAt(log, made);
    }
}
