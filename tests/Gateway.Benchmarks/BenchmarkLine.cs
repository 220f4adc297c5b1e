using System.Diagnostics;
using System.Globalization;

namespace Gateway.Benchmarks;

/// <summary>What was measured, stopped when it is made, and printed beside what was asked.</summary>
internal sealed class BenchmarkLine(long begin, TimeSpan processorBefore, double megabytes)
{
    private readonly double processor = (Environment.CpuUsage.TotalTime - processorBefore).TotalSeconds;

    public double Seconds { get; } = Stopwatch.GetElapsedTime(begin).TotalSeconds;

    /// <param name="what">What was done.</param>
    /// <param name="count">Of how many things.</param>
    /// <param name="secondsMax">What was asked; not a number where nothing was.</param>
    /// <param name="megabytesMax">The same for memory.</param>
    public void Print(
        string what, int count, double secondsMax = double.NaN, double megabytesMax = double.NaN)
    {
        var isMissed = Seconds > secondsMax || megabytes > megabytesMax;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what,-66}{Seconds,8:0.00}{Asked(secondsMax),7}{processor,11:0.00}")
            + string.Create(
                CultureInfo.InvariantCulture,
                $"{Seconds / count * 1e6,19:0}{megabytes,6:0}{Asked(megabytesMax),7}{(isMissed ? "  MISSED" : "")}"));
    }

    private static string Asked(double most) =>
        double.IsNaN(most) ? "–" : most.ToString("0.#", CultureInfo.InvariantCulture);
}
