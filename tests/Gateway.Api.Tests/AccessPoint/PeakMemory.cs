namespace Gateway.Api.Tests.AccessPoint;

/// <summary>How much managed memory is alive at most, compared with the beginning.</summary>
internal sealed class PeakMemory : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    private readonly Lock gate = new();
    private readonly long before = Alive();
    private readonly Timer timer;
    private long most;

    public PeakMemory() => timer = new Timer(_ => Look(), null, Interval, Interval);

    public long Grown => Math.Max(Interlocked.Read(ref most), before) - before;

    public void Dispose() => timer.Dispose();

    /// <summary>One look at a time: a collection takes longer the more is alive.</summary>
    private void Look()
    {
        if (!gate.TryEnter())
        {
            return;
        }

        try
        {
            Interlocked.Exchange(ref most, Math.Max(most, Alive()));
        }
        finally
        {
            gate.Exit();
        }
    }

    /// <summary>Only what survives counts: what is waiting to be collected is the collector's choice.</summary>
    private static long Alive()
    {
        GC.Collect();
        return GC.GetTotalMemory(forceFullCollection: false);
    }
}
