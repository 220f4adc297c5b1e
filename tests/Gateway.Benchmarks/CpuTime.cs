namespace Gateway.Benchmarks;

/// <summary>CPU time of the whole process for one act, so that the collector and other threads of ours count
/// too.</summary>
internal static class CpuTime
{
    private const int Rounds = 15;
    private const int TimesEach = 200;

    /// <summary>CPU time until the compiler behind the scenes has finished; its own must not be counted.</summary>
    private static readonly TimeSpan Warmup = TimeSpan.FromSeconds(1.5);

    /// <summary>Prints microseconds and bytes for one act and returns the microseconds: the best of fifteen rounds,
    /// since
    /// the machine can only make a round slower.</summary>
    public static async Task<double> PrintAsync(string name, Func<Task> act)
    {
        for (var warm = Environment.CpuUsage.TotalTime + Warmup; Environment.CpuUsage.TotalTime < warm;)
        {
            await act();
        }

        var best = double.MaxValue;
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        for (var round = 0; round < Rounds; round++)
        {
            best = Math.Min(best, await MeasureAsync(act));
        }

        allocated = (GC.GetTotalAllocatedBytes(precise: true) - allocated) / (Rounds * TimesEach);
        Console.WriteLine($"{name,-58}{best,10:0.0}{allocated,17:0}");
        return best;
    }

    private static async Task<double> MeasureAsync(Func<Task> act)
    {
        var before = Environment.CpuUsage.TotalTime;
        for (var index = 0; index < TimesEach; index++)
        {
            await act();
        }

        return (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / TimesEach;
    }
}
