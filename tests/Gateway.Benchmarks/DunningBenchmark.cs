using System.Diagnostics;
using System.Globalization;
using Gateway.Api.Dunning;
using Gateway.Api.Hosting;
using Gateway.Api.Persistence;
using Gateway.Domain.Dunning;
using Gateway.Recovery.Dunning;
using Gateway.Testing;
using Gateway.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Benchmarks;

/// <summary>
/// <c>dunning</c>: judging every open item of a legal entity, and issuing reminders as documents with their mails
/// queued and without PDF, at 1x and 10x, on SQLite and PostgreSQL. Beside the open items lie as many settled ones.
/// </summary>
internal static class DunningBenchmark
{
    private static readonly DateTimeOffset Now = new(2026, 4, 20, 9, 0, 0, TimeSpan.Zero);

    private static double Megabytes => Environment.WorkingSet / 1e6;

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("gateway-benchmark-").FullName;
        await MeasureAsync(DatabaseProvider.Sqlite, $"Data Source={Path.Combine(folder, "gateway.db")}");
        Directory.Delete(folder, recursive: true);
        if (PostgreSqlCluster.Hindrance is { } hindrance)
        {
            Console.WriteLine(hindrance);
            return;
        }

        var cluster = await PostgreSqlCluster.StartAsync();
        await MeasureAsync(DatabaseProvider.PostgreSql, cluster.ConnectionString);
        await cluster.StopAsync();
    }

    private static async Task MeasureAsync(DatabaseProvider provider, string connection)
    {
        Console.WriteLine(provider);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(new FakeClock(Now));
        services.AddGatewayDatabase(new DatabaseOptions { Provider = provider, ConnectionString = connection });
        services.AddSingleton<IBankFreshness>(new KnownBank());
        services.AddGatewayCommands(new ConfigurationBuilder().Build());
        await using var gateway = services.BuildServiceProvider();
        await using (var db = await ContextAsync(gateway))
        {
            await db.MigrateAsync(default);
        }

        await JudgeAsync(gateway, clients: 3_500, items: 4_500);
        await JudgeAsync(gateway, clients: 35_000, items: 45_000);
        await IssueAsync(gateway, reminders: 500);
        await IssueAsync(gateway, reminders: 5_000);
    }

    private static async Task JudgeAsync(ServiceProvider gateway, int clients, int items)
    {
        var entity = await DunningWorld.FillAsync(gateway, clients, items, settled: items);
        await using var db = await ContextAsync(gateway);
        var reader = gateway.GetRequiredService<DunningReader>();
        var day = DateOnly.FromDateTime(Now.Date);
        for (var round = 0; round < 2; round++)
        {
            GC.Collect();
            var begin = Stopwatch.GetTimestamp();
            var judged = await reader.JudgeAsync(db, DunningSlice.All(entity), day, default);
            var seconds = Stopwatch.GetElapsedTime(begin).TotalSeconds;
            var proposed = judged.Count(one => one.Notice is not null);
            var judgedItems = judged.Sum(one => one.Items.Count);
            Say($"  {judgedItems,6} items, {judged.Count,6} clients, {proposed,6} due");
            Say($"  {seconds:F2} s {Megabytes:F0} MB");
        }
    }

    private static async Task IssueAsync(ServiceProvider gateway, int reminders)
    {
        var entity = await DunningWorld.FillAsync(gateway, reminders, reminders, settled: 0);
        var transactions = gateway.GetRequiredService<Transactions>();
        var propose = gateway.GetRequiredService<ProposeRun>();
        var day = DateOnly.FromDateTime(Now.Date);
        var run = await transactions.RunAsync(
            (db, token) => propose.RunAsync(db, entity, day, "benchmark", Guid.Empty, token), default);
        await transactions.RunAsync(
            (db, token) => db.Runs.Where(row => row.Id == run.Id).ExecuteUpdateAsync(
                row => row.SetProperty(one => one.State, RunState.Issuing), token),
            default);
        var begin = Stopwatch.GetTimestamp();
        await gateway.GetRequiredService<IssueRuns>().RunAsync(default);
        var seconds = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        await using var read = await ContextAsync(gateway);
        var queued = await read.Deliveries.CountAsync(row => row.NoticeId != null);
        Say($"  issued {run.Clients,5} reminders, {seconds:F1} s, {run.Clients / seconds:F0}/s; {queued} mails queued");
    }

    private static Task<GatewayDbContext> ContextAsync(ServiceProvider gateway) =>
        gateway.GetRequiredService<IDbContextFactory<GatewayDbContext>>().CreateDbContextAsync();

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
