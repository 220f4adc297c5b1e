using System.Diagnostics;

namespace Gateway.Benchmarks;

/// <summary>How often a second something is done on one thread, and what it allocates.</summary>
internal sealed record Rate(double PerSecond, double BytesEach)
{
    private const int Rounds = 5;

    private static readonly TimeSpan Warmup = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);

    /// <summary>
    /// The best of five rounds of a second after one to warm up: the machine can only make a round slower.
    /// </summary>
    public static Rate Of(Action act)
    {
        Measure(act, Warmup);
        return Enumerable.Range(0, Rounds).Select(_ => Measure(act, Round)).MaxBy(rate => rate.PerSecond)!;
    }

    private static Rate Measure(Action act, TimeSpan duration)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var started = Stopwatch.GetTimestamp();
        var times = 0;
        while (Stopwatch.GetElapsedTime(started) < duration)
        {
            act();
            times++;
        }

        return new Rate(
            times / Stopwatch.GetElapsedTime(started).TotalSeconds,
            (GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)times);
    }
}
