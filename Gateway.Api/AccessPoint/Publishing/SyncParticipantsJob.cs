using Quartz;

namespace Gateway.Api.AccessPoint.Publishing;

/// <summary>The timetable's way to <see cref="ParticipantRegistry.SyncAsync"/>; without an access point there is
/// nothing to do.</summary>
internal sealed class SyncParticipantsJob(IServiceProvider services, ILogger<SyncParticipantsJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (services.GetService<ParticipantRegistry>() is not { } registry)
        {
            return;
        }

        await registry.PublishSelfAsync(cancellationToken); // what is not done yet is told below
        foreach (var (participant, outcome) in await registry.SyncAsync(cancellationToken))
        {
            Log.ParticipantNotInStep(log, participant, outcome.ToString());
        }
    }
}
