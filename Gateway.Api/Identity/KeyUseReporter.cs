namespace Gateway.Api.Identity;

/// <summary>Stores the last use of keys once a minute, and when the host stops.</summary>
internal sealed partial class KeyUseReporter(
    KeyUses uses, IServiceScopeFactory scopes, TimeProvider clock, ILogger<KeyUseReporter> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    public async Task ReportAsync(CancellationToken cancellationToken)
    {
        var taken = uses.Take();
        if (taken.Count == 0)
        {
            return;
        }

        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<IApiKeys>().RecordUseAsync(taken, cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            uses.Return(taken);
            LogNotStored(fault, taken.Count);
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await ReportAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await ReportAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops: StopAsync stores the rest.
        }
    }

    [LoggerMessage(LogLevel.Warning, "The last use of {Count} API keys could not be stored; it is tried again.")]
    private partial void LogNotStored(Exception fault, int count);
}
