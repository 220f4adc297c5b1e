using Quartz;

namespace Gateway.Api.Persistence;

/// <summary>The timetable's way to <see cref="GatherStatistics"/>.</summary>
internal sealed class GatherStatisticsJob(GatherStatistics statistics) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await statistics.RunAsync(cancellationToken);
}
