namespace Gateway.Api.Outbox;

/// <summary>Works through what is due whenever the bell rings. A run that waits for a slow receiver is told of what
/// came due meanwhile, and sees to it.</summary>
internal sealed class DeliveryBellListener(DeliveryBell bell, DeliverDue deliverDue, ILogger<DeliveryBellListener> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var run = Task.CompletedTask;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await bell.HeardAsync(stoppingToken);
            }
            catch (OperationCanceledException)
            {
                break;
            }

            if (run.IsCompleted || !deliverDue.Ask())
            {
                await run;
                run = RunAsync(stoppingToken);
            }
        }

        await run;
    }

    private async Task RunAsync(CancellationToken stoppingToken)
    {
        try
        {
            await deliverDue.RunAsync(stoppingToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Log.RunFailed(log, fault);
        }
    }
}
