namespace Gateway.Api.AccessPoint;

/// <summary>Fetches the revocation lists in use before they are old, so that no message waits for one. Each node keeps
/// lists of its own.</summary>
internal sealed class RevocationPrefetch(
    PeppolNetwork network, TimeProvider clock, ILogger<RevocationPrefetch> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(network.Revocation.Options.RefreshAfter / 2, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var failure in await network.Revocation.PrefetchAsync(stoppingToken))
            {
                Log.ListNotFetched(log, failure);
            }
        }
    }
}
