namespace Gateway.Api.Tests.AccessPoint;

/// <summary>How much managed memory is alive at most, compared with the beginning.</summary>
internal sealed class PeakMemory : IDisposable
{
    private readonly long before = GC.GetTotalMemory(forceFullCollection: true);
    private readonly Timer timer;
    private long most;

    public PeakMemory() => timer = new Timer(_ => Look(), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(100));

    public long Grown => Interlocked.Read(ref most) - before;

    public void Dispose() => timer.Dispose();

    /// <summary>Only what survives counts: what is waiting to be collected is the collector's choice.</summary>
    private void Look()
    {
        var now = GC.GetTotalMemory(forceFullCollection: true);
        Interlocked.Exchange(ref most, Math.Max(most, now));
    }
}
