using Quartz;

namespace Gateway.Api.Dunning;

/// <summary>The timetable's way to what time brings about: promises, plans, prescription.</summary>
internal sealed class DunningNightJob(
    JudgePromises promises, JudgePlans plans, WarnOfPrescription prescription, ILogger<DunningNightJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        Log.NightIsDone(
            log,
            await promises.RunAsync(cancellationToken),
            await plans.RunAsync(cancellationToken),
            await prescription.RunAsync(cancellationToken));
}
