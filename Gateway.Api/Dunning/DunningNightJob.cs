using Quartz;

namespace Gateway.Api.Dunning;

/// <summary>The timetable's way to what time brings about: promises, plans, prescription.</summary>
internal sealed class DunningNightJob(
    JudgePromises promises,
    JudgePlans plans,
    WarnOfPrescription prescription,
    WarnOfTasks tasks,
    ReturnSurcharges surcharges,
    ILogger<DunningNightJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var judged = await promises.RunAsync(cancellationToken);
        var changed = await plans.RunAsync(cancellationToken);
        var warned = await prescription.RunAsync(cancellationToken);
        var late = await tasks.RunAsync(cancellationToken);
        var returned = await surcharges.RunAsync(cancellationToken);
        Log.NightIsDone(log, judged, changed, warned, late, returned);
    }
}
