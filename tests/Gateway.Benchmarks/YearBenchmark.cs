using System.Diagnostics;
using System.Globalization;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Banking;
using Gateway.Api.Tests.Dunning;
using Gateway.Testing;
using Gateway.Testing.Banking;
using Gateway.Testing.Databases;

namespace Gateway.Benchmarks;

/// <summary>
/// <c>year [DATABASE] [SCALE [SEED]]</c>: 219,000 invoices to 35,000 clients times the scale (by default 1), paid with
/// the disorder of real life, taken day by day from the bank's files on SQLite and PostgreSQL, and reminded each
/// working day. It fails when money went where it was not meant to go, a book did not agree on any day, payroll was
/// told another sum than was collected, or a letter asked what it may not.
/// </summary>
internal static class YearBenchmark
{
    private const int Invoices = 219_000;
    private const int Clients = 35_000;
    private static readonly DateOnly FirstDay = new(2025, 1, 2);

    public static async Task<int> RunAsync(IReadOnlyList<DatabaseProvider> databases, decimal scale, int seed)
    {
        var isRight = true;
        foreach (var provider in databases)
        {
            if (provider == DatabaseProvider.PostgreSql && PostgreSqlCluster.Hindrance is { } hindrance)
            {
                Console.WriteLine(hindrance);
                continue;
            }

            isRight &= await MeasureAsync(provider, scale, seed);
        }

        return isRight ? 0 : 1;
    }

    private static async Task<bool> MeasureAsync(DatabaseProvider provider, decimal scale, int seed)
    {
        var folder = Directory.CreateTempSubdirectory("gateway-benchmark-").FullName;
        var cluster = provider == DatabaseProvider.PostgreSql ? await PostgreSqlCluster.StartAsync() : null;
        var connection = cluster?.ConnectionString ?? $"Data Source={Path.Combine(folder, "gateway.db")}";
        var clock = new FakeClock();
        await using (var gateway = await BenchmarkGateway.OpenAsync(provider, connection, clock, YearPost.AddTo))
        {
            var year = new SimulatedYear(seed, (int)(Clients * scale), (int)(Invoices * scale), FirstDay);
            var world = new YearWorld(gateway, clock, provider);
            world.MoveTo(FirstDay, hour: 0);
            await world.RegisterAsync(year.Clients);
            var (begin, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            var run = new YearRun(world, year, bankEveryDays: 1, seed)
            {
                Tell = (day, then) => Console.WriteLine(string.Join("\n          ", [
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"  {Stopwatch.GetElapsedTime(begin).TotalSeconds,6:0} s  {then.SoFar(day)}"),
                    .. then.Faults,
                ])),
            };
            var figures = await run.RunAsync(default);
            Print(provider, seed, (int)(Invoices * scale), figures);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {Stopwatch.GetElapsedTime(begin).TotalSeconds:0} s, of this process's processors "
                + $"{(Environment.CpuUsage.TotalTime - processor).TotalSeconds:0} s; "
                + $"working set at most {PeakMegabytes()} MB"));
            await (cluster?.StopAsync() ?? Task.CompletedTask);
            Directory.Delete(folder, recursive: true);
            return figures.IsRight;
        }
    }

    private static void Print(DatabaseProvider provider, int seed, int invoices, YearFigures figures)
    {
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{provider}, seed {seed}: {invoices} invoices"));
        foreach (var line in figures.Lines())
        {
            Console.WriteLine($"  {line}");
        }
    }

    /// <summary>The whole life of the process: on PostgreSQL it holds the run on SQLite before it.</summary>
    private static long PeakMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 >> 20;
    }
}
