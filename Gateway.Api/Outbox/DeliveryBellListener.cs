namespace Gateway.Api.Outbox;

/// <summary>Works through what is due whenever the bell rings.</summary>
internal sealed class DeliveryBellListener(DeliveryBell bell, DeliverDue deliverDue, ILogger<DeliveryBellListener> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await bell.HeardAsync(stoppingToken);
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
}
