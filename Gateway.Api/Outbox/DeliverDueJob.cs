using Quartz;

namespace Gateway.Api.Outbox;

/// <summary>The timetable's way to <see cref="DeliverDue"/>.</summary>
internal sealed class DeliverDueJob(DeliverDue deliverDue) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await deliverDue.RunAsync(cancellationToken);
}
