using Quartz;

namespace Gateway.Api.Banking;

/// <summary>The timetable's way to <see cref="StatementFolder"/>.</summary>
[DisallowConcurrentExecution]
internal sealed class StatementFolderJob(StatementFolder folder) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await folder.RunAsync(cancellationToken);
}
