namespace Gateway.Benchmarks;

/// <summary>The most memory this process held while something ran: looked at all the time, not at its end.</summary>
internal sealed class PeakMemory : IAsyncDisposable
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(10);

    private readonly CancellationTokenSource ended = new();
    private readonly Task watch;
    private double most;

    public PeakMemory()
    {
        Look();
        watch = Task.Run(WatchAsync);
    }

    /// <summary>Millions of octets of the working set, until now.</summary>
    public double Megabytes
    {
        get
        {
            Look();
            return most;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        await watch;
        ended.Dispose();
    }

    private async Task WatchAsync()
    {
        while (!ended.IsCancellationRequested)
        {
            Look();
            await Task.Delay(Every, CancellationToken.None);
        }
    }

    private void Look() => most = Math.Max(most, Environment.WorkingSet / 1e6);
}
