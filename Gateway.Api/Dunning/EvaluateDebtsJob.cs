using Quartz;

namespace Gateway.Api.Dunning;

/// <summary>The timetable's way to <see cref="EvaluateDebts"/>.</summary>
internal sealed class EvaluateDebtsJob(EvaluateDebts evaluate) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await evaluate.RunAsync(cancellationToken);
}
