using System.Globalization;
using System.Text;
using Gateway.Recovery.Banking;
using Gateway.Testing.Banking;

namespace Gateway.Benchmarks;

/// <summary>
/// Reading and checking bank files on one thread. The baseline only reads the lines of the same bytes as texts: what
/// reading costs above it is the price of the fields, the checks and the hash. Time is that of the processor, the
/// collector's included, so that a machine shared with others measures the same.
/// </summary>
internal static class BankBenchmark
{
    /// <summary>What is asked of CODA on one thread.</summary>
    private const int LinesPerSecondMin = 200_000;

    private const int Rounds = 5;

    public static void Run()
    {
        Console.WriteLine("what                                       lines/s    MB/s   bytes allocated/line");
        var rates = new List<double>();
        foreach (var movements in new[] { 4_000, 40_000, 200_000 })
        {
            var (bytes, lines) = Coda(movements);
            Print($"CODA {movements} movements: lines only", Best(bytes, lines, CountLines), lines, bytes.Length);
            var best = Best(bytes, lines, Read);
            rates.Add(lines / best.Seconds);
            Print($"CODA {movements} movements: read, checked", best, lines, bytes.Length);
        }

        Console.WriteLine(rates.Min() >= LinesPerSecondMin
            ? $"  at least {LinesPerSecondMin}/s are asked for"
            : $"  MISSED: {LinesPerSecondMin}/s are asked for");
        var camt = Camt(10_000);
        Print("camt.053 10000 movements (as movements/s)", Best(camt, 10_000, Read), 10_000, camt.Length);
        BankMatching.Run();
    }

    /// <summary>
    /// A day of a busy account: each movement has its three parts, every fourth two more of information.
    /// </summary>
    private static (byte[] Bytes, int Lines) Coda(int movements)
    {
        var file = new CodaFile().Begin();
        for (var number = 0; number < movements; number++)
        {
            file.Movement(
                (number % 1000) + 0.21m, "202600004236", "101", name: "CLIENT EXEMPLE SA",
                counterparty: "BE74999000000303", customerReference: "E2E-CLIENT-0042");
            if (number % 4 == 0)
            {
                file.Information("CLIENT EXEMPLE SA".PadRight(70) + "RUE DE L EXEMPLE 1".PadRight(35), "001");
            }
        }

        file.End();
        return (file.ToBytes(), file.Records.Count);
    }

    private static byte[] Camt(int movements)
    {
        var file = new CamtFile(8).Begin();
        var transaction = file.Transaction(10, "E2E", CamtFile.Structured("202600004236", "BBA"));
        for (var number = 0; number < movements; number++)
        {
            file.Entry(10, transaction);
        }

        return Encoding.UTF8.GetBytes(file.End().ToString());
    }

    internal static (double Seconds, long Allocated) Best(byte[] bytes, int lines, Action<byte[], int> act) =>
        Enumerable.Range(0, Rounds + 1).Select(_ =>
        {
            GC.Collect();
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var started = Environment.CpuUsage.TotalTime;
            act(bytes, lines);
            return ((Environment.CpuUsage.TotalTime - started).TotalSeconds,
                GC.GetAllocatedBytesForCurrentThread() - allocated);
        }).Skip(1).Min();

    private static void CountLines(byte[] bytes, int lines)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), Encoding.Latin1);
        var count = 0;
        while (reader.ReadLine() is not null)
        {
            count++;
        }

        Expect(count == lines);
    }

    private static void Read(byte[] bytes, int lines)
    {
        using var stream = new MemoryStream(bytes);
        Expect(StatementReader.Read(stream) is StatementReading.Accepted { Findings.Count: 0 });
    }

    private static void Expect(bool holds)
    {
        if (!holds)
        {
            throw new InvalidOperationException("The benchmark's own file was not read as it was written.");
        }
    }

    private static void Print(string what, (double Seconds, long Allocated) best, int lines, int bytes) =>
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what,-42}{lines / best.Seconds,10:N0}{bytes / best.Seconds / 1e6,8:N0}{best.Allocated / lines,12:N0}"));
}
