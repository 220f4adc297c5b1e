using Gateway.Api.Outbox;
using Quartz;

namespace Gateway.Api.Dunning;

/// <summary>The timetable's way to <see cref="IssueRuns"/>.</summary>
internal sealed class IssueRunsJob(IssueRuns issue, DeliveryBell bell) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (await issue.RunAsync(cancellationToken) > 0)
        {
            bell.Ring();
        }
    }
}
