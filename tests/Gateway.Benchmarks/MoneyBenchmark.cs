using System.Diagnostics;
using System.Globalization;
using Gateway.Api.Banking;
using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Receivables;
using Gateway.Domain.Banking;
using Gateway.Domain.Time;
using Gateway.Recovery.Banking;
using Gateway.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Benchmarks;

/// <summary>
/// <c>money [DATABASE] [SCALE..]</c>: a CODA file of 10,000 movements read from its bytes, checked, stored, matched
/// against 40,000 open receivables and booked in one transaction (several files of 100,000 where there are more), and
/// the aged balance of 35,000 clients as at a past day, on SQLite and PostgreSQL, at each scale given, with the cost of
/// each movement and the baseline, which is to read the same files alone. Wall clock, and the time of this process's
/// processors beside it: on a machine shared with others the wall clock tells of them too. The database is on disk.
/// </summary>
internal static class MoneyBenchmark
{
    public const int Movements = 10_000;
    public const int Receivables = 40_000;
    public const int Clients = 35_000;

    private const double IntakeSecondsMax = 8;
    private const double AgedSecondsMax = 1;
    private const int AgedRounds = 3;

    public static async Task RunAsync(IReadOnlyList<DatabaseProvider> databases, IReadOnlyList<int> scales)
    {
        Console.WriteLine($"{"what",-55}{"seconds",8}{"asked",8}{"processor",11}   microseconds each");
        foreach (var (scale, provider) in scales.SelectMany(scale => databases.Select(provider => (scale, provider))))
        {
            await (provider == DatabaseProvider.Sqlite ? OnSqliteAsync(scale) : OnPostgreSqlAsync(scale));
        }
    }

    private static async Task OnSqliteAsync(int scale)
    {
        var folder = Directory.CreateTempSubdirectory("gateway-benchmark-").FullName;
        await MeasureAsync(DatabaseProvider.Sqlite, $"Data Source={Path.Combine(folder, "gateway.db")}", scale);
        Directory.Delete(folder, recursive: true);
    }

    private static async Task OnPostgreSqlAsync(int scale)
    {
        if (PostgreSqlCluster.Hindrance is { } hindrance)
        {
            Console.WriteLine(hindrance);
            return;
        }

        var cluster = await PostgreSqlCluster.StartAsync();
        await MeasureAsync(DatabaseProvider.PostgreSql, cluster.ConnectionString, scale);
        await cluster.StopAsync();
    }

    private static async Task MeasureAsync(DatabaseProvider provider, string connection, int scale)
    {
        await using var gateway = await BenchmarkGateway.OpenAsync(provider, connection, TimeProvider.System);
        var world = new MoneyWorld(gateway, Receivables * scale, Clients * scale);
        await world.FillAsync();
        await BenchmarkGateway.SettleAsync(gateway, provider);
        var files = world.CodaFiles(Movements * scale).ToList();
        ReadAlone(provider, files, Movements * scale);
        var (begin, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var booked = await TakeAsync(gateway, files);
        Print($"{provider} {Movements * scale} movements on {Receivables * scale} open ({booked} booked)", begin,
            IntakeSecondsMax * scale, Movements * scale, Environment.CpuUsage.TotalTime - processor);
        await AgedAsync(gateway, provider, scale);
    }

    /// <summary>The baseline: the same files read and checked, and nothing done with them.</summary>
    private static void ReadAlone(DatabaseProvider provider, IReadOnlyList<byte[]> files, int movements)
    {
        var (begin, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        foreach (var file in files)
        {
            if (StatementReader.Read(new MemoryStream(file)) is not StatementReading.Accepted)
            {
                throw new InvalidOperationException("The benchmark's own file cannot be read.");
            }
        }

        Print($"{provider} beside it: the same files read alone", begin, IntakeSecondsMax * movements / Movements,
            movements, Environment.CpuUsage.TotalTime - processor);
    }

    private static async Task<int> TakeAsync(IServiceProvider gateway, IReadOnlyList<byte[]> files)
    {
        foreach (var file in files.Select(bytes => new BankFile(bytes, "day.cod")))
        {
            var outcome = await gateway.GetRequiredService<Transactions>().RunAsync(
                (db, token) =>
                    gateway.GetRequiredService<TakeStatements>().RunAsync(db, file, _ => true, "bench", token),
                default);
            if (outcome is not IntakeOutcome.Taken)
            {
                var why = outcome is IntakeOutcome.Refused(var findings) ? string.Join("; ", findings) : $"{outcome}";
                throw new InvalidOperationException($"The benchmark's own file was refused: {why}");
            }
        }

        await using var db = await gateway.GetRequiredService<IDbContextFactory<GatewayDbContext>>()
            .CreateDbContextAsync();
        return await db.Movements.CountAsync(row => row.State == MovementState.Booked);
    }

    private static async Task AgedAsync(IServiceProvider gateway, DatabaseProvider provider, int scale)
    {
        await using var db = await gateway.GetRequiredService<IDbContextFactory<GatewayDbContext>>()
            .CreateDbContextAsync();
        var (best, clients, processor) = (long.MaxValue, 0, Environment.CpuUsage.TotalTime);
        for (var round = 0; round < AgedRounds; round++)
        {
            var begin = Stopwatch.GetTimestamp();
            var rows = await AgedBalance.OfAsync(
                db, new Scope.Administration(), TimeProvider.System.Today().AddDays(-30), AgedBy.Client,
                (Guid.Empty, ""), null, default);
            (best, clients) = (Math.Min(best, Stopwatch.GetTimestamp() - begin), rows.Count);
        }

        Print($"{provider} aged balance of {clients} clients, 30 days ago", Stopwatch.GetTimestamp() - best,
            AgedSecondsMax * scale, clients, (Environment.CpuUsage.TotalTime - processor) / AgedRounds);
    }

    private static void Print(string what, long begin, double secondsMax, int count, TimeSpan processor)
    {
        var seconds = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what,-55}{seconds,8:0.00}{secondsMax,8:0}{processor.TotalSeconds,11:0.00}{seconds / count * 1e6,10:0}")
            + (seconds > secondsMax ? "  MISSED" : ""));
    }
}
