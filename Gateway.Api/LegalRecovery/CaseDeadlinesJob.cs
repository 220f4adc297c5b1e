using Quartz;

namespace Gateway.Api.LegalRecovery;

/// <summary>The timetable's way to the days that count in cases.</summary>
internal sealed class CaseDeadlinesJob(WarnOfDeadlines warn, ILogger<CaseDeadlinesJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var told = await warn.RunAsync(cancellationToken);
        Log.DeadlinesTold(log, told);
    }
}
