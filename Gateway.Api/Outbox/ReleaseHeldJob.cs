using Quartz;

namespace Gateway.Api.Outbox;

/// <summary>The timetable's way to <see cref="ReleaseHeld"/>.</summary>
internal sealed class ReleaseHeldJob(ReleaseHeld releaseHeld, ILogger<ReleaseHeldJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (await releaseHeld.RunAsync(cancellationToken) is > 0 and var released)
        {
            Log.HeldReleased(log, released);
        }
    }
}
