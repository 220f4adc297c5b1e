using System.Diagnostics;
using System.Globalization;

namespace Gateway.Benchmarks;

/// <summary>What was measured, stopped when it is made, and printed beside what was asked.</summary>
internal sealed class BenchmarkLine(long begin, TimeSpan processorBefore, double megabytes)
{
    private const double MegabytesMax = 500;

    private readonly double processor = (Environment.CpuUsage.TotalTime - processorBefore).TotalSeconds;

    public double Seconds { get; } = Stopwatch.GetElapsedTime(begin).TotalSeconds;

    /// <param name="what">What was done.</param>
    /// <param name="secondsMax">What was asked; not a number where nothing was.</param>
    /// <param name="count">Of how many things.</param>
    public void Print(string what, double secondsMax, int count)
    {
        var asked = double.IsNaN(secondsMax) ? "–" : secondsMax.ToString("0.0", CultureInfo.InvariantCulture);
        var isMissed = Seconds > secondsMax || megabytes > MegabytesMax;
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{what,-66}{Seconds,8:0.00}{asked,7}{processor,11:0.00}")
            + string.Create(
                CultureInfo.InvariantCulture,
                $"{Seconds / count * 1e6,19:0}{megabytes,6:0}{MegabytesMax,7:0}{(isMissed ? "  MISSED" : "")}"));
    }
}
