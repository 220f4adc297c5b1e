using Quartz;

namespace Gateway.Api.LegalRecovery;

/// <summary>The timetable's way to <see cref="MakeDossiers"/>.</summary>
internal sealed class MakeDossiersJob(MakeDossiers make) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await make.RunAsync(cancellationToken);
}
