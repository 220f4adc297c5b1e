using Quartz;

namespace Gateway.Api.Dunning;

/// <summary>The timetable's way to what time brings about: promises, plans, reviews, prescription.</summary>
internal sealed class DunningNightJob(
    JudgePromises promises,
    JudgePlans plans,
    WarnOfPrescription prescription,
    WarnOfTasks tasks,
    WarnOfReviews reviews,
    ReturnSurcharges surcharges,
    WarnOfVat vat,
    ILogger<DunningNightJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var judged = await TryAsync("promises", promises.RunAsync, cancellationToken);
        var changed = await TryAsync("plans", plans.RunAsync, cancellationToken);
        var warned = await TryAsync("prescription", prescription.RunAsync, cancellationToken)
            + await TryAsync("VAT", vat.RunAsync, cancellationToken);
        var late = await TryAsync("tasks", tasks.RunAsync, cancellationToken);
        var reviewed = await TryAsync("reviews", reviews.RunAsync, cancellationToken);
        var returned = await TryAsync("surcharges", surcharges.RunAsync, cancellationToken);
        Log.NightIsDone(log, judged, changed, warned, late, reviewed, returned);
    }

    /// <summary>A fault in one part silences no other: a warning of prescription that is not given is a lost
    /// claim.</summary>
    private async Task<int> TryAsync(
        string part, Func<CancellationToken, Task<int>> run, CancellationToken cancellationToken)
    {
        try
        {
            return await run(cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Log.NightPartFailed(log, part, fault);
            return 0;
        }
    }
}
