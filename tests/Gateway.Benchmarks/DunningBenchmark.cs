using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Gateway.Api.Dunning;
using Gateway.Api.Hosting;
using Gateway.Api.Persistence;
using Gateway.Domain.Dunning;
using Gateway.Domain.Parties;
using Gateway.Recovery.Correspondence.Pdf;
using Gateway.Recovery.Dunning;
using Gateway.Testing;
using Gateway.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Benchmarks;

/// <summary>
/// <c>dunning [SCALE..]</c>: judging every open item of a legal entity and proposing, at 1x and 10x of 35,000 clients
/// or as asked; issuing 500 and 5,000 reminders as documents with their mails queued and without PDF; and their PDFs by
/// warm workers, on SQLite and PostgreSQL. Wall clock, and the time of this process's processors beside it; the memory
/// is the most while it worked. Beside the open items lie as many settled ones. Under each figure stands what the
/// database alone takes for the same: reading open items and clients without deciding, writing rows as long without
/// thinking.
/// </summary>
internal static class DunningBenchmark
{
    private const int Clients = 35_000;
    private const int Items = 45_000;
    private const int Reminders = 5_000;
    private const double EvaluationSecondsMax = 6;
    private const double MegabytesMax = 500;
    private const double IssueSecondsMax = 60;
    private const double PdfsPerSecondMin = 8;
    private const int Pdfs = 150;
    private const int PdfWorkers = 2;
    private const int ClientsAtOnce = 4_000;

    private static readonly DateTimeOffset Now = new(2026, 4, 20, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = DateOnly.FromDateTime(Now.Date);

    public static async Task RunAsync(IReadOnlyList<int> scales)
    {
        Console.WriteLine(
            $"{"what",-66}{"seconds",8}{"asked",7}{"processor",11}{"microseconds each",19}{"MB",6}{"asked",7}");
        var folder = Directory.CreateTempSubdirectory("gateway-benchmark-").FullName;
        await MeasureAsync(DatabaseProvider.Sqlite, $"Data Source={Path.Combine(folder, "gateway.db")}", scales);
        Directory.Delete(folder, recursive: true);
        if (PostgreSqlCluster.Hindrance is { } hindrance)
        {
            Console.WriteLine(hindrance);
            return;
        }

        var cluster = await PostgreSqlCluster.StartAsync();
        await MeasureAsync(DatabaseProvider.PostgreSql, cluster.ConnectionString, scales);
        await cluster.StopAsync();
    }

    private static async Task MeasureAsync(DatabaseProvider provider, string connection, IReadOnlyList<int> scales)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(new FakeClock(Now));
        services.AddGatewayDatabase(new DatabaseOptions { Provider = provider, ConnectionString = connection });
        services.AddGatewayCommands(new ConfigurationBuilder().Build());

        // After the gateway's own: who registers last is asked.
        services.AddSingleton<IBankFreshness>(new KnownBank());
        services.AddSingleton(new DunningOptions
        {
            LumpSum = LumpSumChoice.LegalMaximum,
            Interest = InterestChoice.LegalRate,
            IsReciprocal = true,
        });
        await using var gateway = services.BuildServiceProvider();
        await using (var db = await ContextAsync(gateway))
        {
            await db.MigrateAsync(default);
        }

        await EvaluateAsync(gateway, provider, scales);
        var (_, few) = await IssueAsync(gateway, provider, Reminders / 10, double.NaN);
        var (entity, many) = await IssueAsync(gateway, provider, Reminders, IssueSecondsMax);
        SayGrowth("issuing", 10, many / few);
        await RenderAsync(gateway, entity);
    }

    private static async Task EvaluateAsync(
        ServiceProvider gateway, DatabaseProvider provider, IReadOnlyList<int> scales)
    {
        var taken = new List<double>();
        foreach (var scale in scales)
        {
            taken.Add(await EvaluateAsync(gateway, provider, scale));
        }

        foreach (var (scale, seconds) in scales.Zip(taken).Skip(1))
        {
            SayGrowth("evaluating", (double)scale / scales[0], seconds / taken[0]);
        }
    }

    /// <summary>Twice: the first time on a process that has not compiled it yet. Gives the best.</summary>
    private static async Task<double> EvaluateAsync(ServiceProvider gateway, DatabaseProvider provider, int scale)
    {
        var (clients, items) = (Clients * scale, Items * scale);
        var (secondsMax, megabytesMax) =
            scale == 1 ? (EvaluationSecondsMax, MegabytesMax) : (double.NaN, double.NaN);
        var entity = await DunningWorld.FillAsync(gateway, clients, items, settled: items, hasDocuments: false);
        await BenchmarkGateway.SettleAsync(gateway, provider);
        var best = double.MaxValue;
        for (var round = 1; round <= 2; round++)
        {
            var (judged, due) = (0, 0);
            var line = await MeasureAsync(async () => (judged, due) = await JudgeAsync(gateway, entity));
            Require(judged == items && due > clients / 3, $"{judged} items were judged, {due} clients are due.");
            line.Print(
                $"{provider} evaluate {judged} items of {clients} clients, {due} due", items, secondsMax, megabytesMax);
            best = Math.Min(best, line.Seconds);
        }

        var read = 0;
        var alone = await MeasureAsync(async () => read = await ReadAsync(gateway, entity));
        Require(read == items, $"{read} items were read.");
        alone.Print("  beside it: reading the open items and their clients alone", items);
        Api.Persistence.Dunning.RunRow run = null!;
        var proposing = await MeasureAsync(async () => run = await ProposeAsync(gateway, entity));
        proposing.Print(
            $"{provider} evaluate, propose and store {run.Items} items", items, secondsMax, megabytesMax);
        return best;
    }

    private static async Task<(int Judged, int Due)> JudgeAsync(ServiceProvider gateway, LegalEntityId entity)
    {
        var (judged, due) = (0, 0);
        await using var db = await ContextAsync(gateway);
        var all = gateway.GetRequiredService<DunningReader>().JudgeAllAsync(db, entity, Today, default);
        await foreach (var some in all)
        {
            judged += some.Sum(one => one.Items.Count);
            due += some.Count(one => one.Notice is not null);
        }

        return (judged, due);
    }

    /// <summary>What no way of deciding can do without.</summary>
    private static async Task<int> ReadAsync(ServiceProvider gateway, LegalEntityId entity)
    {
        var read = 0;
        await using var db = await ContextAsync(gateway);
        var clients = await db.Clients.Where(row => row.LegalEntityId == entity).OrderBy(row => row.Id)
            .Select(row => row.Id).ToListAsync();
        foreach (var some in clients.Chunk(ClientsAtOnce))
        {
            var slice = DunningSlice.Between(entity, some[0], some[^1]);
            read += (await OpenItems.ReadAsync(db, slice, Today, default)).Count;
            Require((await ClientCards.ReadAsync(db, slice, default)).Count == some.Length, "clients were not read.");
        }

        return read;
    }

    private static async Task<(LegalEntityId Entity, double Seconds)> IssueAsync(
        ServiceProvider gateway, DatabaseProvider provider, int reminders, double secondsMax)
    {
        var entity = await DunningWorld.FillAsync(gateway, reminders, reminders, settled: 0, isAllDue: true);
        var run = await ProposeAsync(gateway, entity);
        Require(run.Clients == reminders, $"{run.Clients} reminders were proposed.");
        await gateway.GetRequiredService<Transactions>().RunAsync(
            (db, token) => db.Runs.Where(row => row.Id == run.Id).ExecuteUpdateAsync(
                row => row.SetProperty(one => one.State, RunState.Issuing), token),
            default);
        var line = await MeasureAsync(() => gateway.GetRequiredService<IssueRuns>().RunAsync(default));
        await using var db = await ContextAsync(gateway);
        var queued = await db.Notices.Where(row => row.RunId == run.Id)
            .CountAsync(row => db.Deliveries.Any(delivery => delivery.NoticeId == row.Id));
        Require(queued == reminders, $"{queued} mails were queued.");
        line.Print(
            $"{provider} issue {reminders} reminders, {queued} mails queued", reminders, secondsMax,
            double.IsNaN(secondsMax) ? double.NaN : MegabytesMax);
        var bare = await BareNotices.OfAsync(db, run.Id);
        (await MeasureAsync(() => bare.InsertAsync(gateway)))
            .Print("  beside it: writing as many bare rows as long", reminders);
        return (entity, line.Seconds);
    }

    /// <summary>Wall clock, processors and the most memory of some work on a calm process.</summary>
    private static async Task<BenchmarkLine> MeasureAsync(Func<Task> work)
    {
        Calm();
        await using var memory = new PeakMemory();
        var (begin, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        await work();
        return new BenchmarkLine(begin, processor, memory.Megabytes);
    }

    /// <summary>The letters of the run, each by a worker that has begun.</summary>
    private static async Task RenderAsync(ServiceProvider gateway, LegalEntityId entity)
    {
        await using var db = await ContextAsync(gateway);
        var pages = await db.Notices.Where(row => row.LegalEntityId == entity).OrderBy(row => row.Number).Take(Pdfs)
            .Join(db.NoticeLetters, row => row.Id, letter => letter.NoticeId, (_, letter) => letter.Html)
            .ToListAsync();
        await using var renderer = new WeasyPrintRenderer(new WeasyPrintOptions { Workers = PdfWorkers });
        var warm = await Task.WhenAll(pages.Take(PdfWorkers).Select(RenderedAsync));
        if (!Array.TrueForAll(warm, isThere => isThere))
        {
            Console.WriteLine("PDF: not measured, WeasyPrint is not installed");
            return;
        }

        var before = WorkersTime(renderer);
        var begin = Stopwatch.GetTimestamp();
        await Task.WhenAll(pages.Select(RenderedAsync));
        var perSecond = pages.Count / Stopwatch.GetElapsedTime(begin).TotalSeconds;
        var processor = (WorkersTime(renderer) - before) / pages.Count;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"PDF of reminders, {PdfWorkers} warm workers: {perSecond:0.0}/s, asked {PdfsPerSecondMin}/s; "
                + $"{processor.TotalMilliseconds:0} ms of processor each, "
                + $"which is {PdfWorkers / processor.TotalSeconds:0.0}/s on {PdfWorkers} idle cores")
            + (perSecond < PdfsPerSecondMin ? "  MISSED" : ""));

        async Task<bool> RenderedAsync(string html) =>
            await renderer.RenderAsync(new PdfRequest(html, []), default) is PdfOutcome.Rendered;
    }

    /// <summary>Ten times as much takes ten times as long, or less: what does not grow counts in both.</summary>
    private static void SayGrowth(string what, double times, double longer) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"  {what} {times:0.#} times as many took {longer:0.0} times as long"));

    private static TimeSpan WorkersTime(WeasyPrintRenderer renderer)
    {
        var sum = TimeSpan.Zero;
        foreach (var id in renderer.WorkerProcessIds)
        {
            using var worker = Process.GetProcessById(id);
            sum += worker.TotalProcessorTime;
        }

        return sum;
    }

    private static Task<Api.Persistence.Dunning.RunRow> ProposeAsync(ServiceProvider gateway, LegalEntityId entity) =>
        gateway.GetRequiredService<Transactions>().RunAsync(
            (db, token) => gateway.GetRequiredService<ProposeRun>()
                .RunAsync(db, entity, Today, "benchmark", Guid.Empty, token),
            default);

    private static Task<GatewayDbContext> ContextAsync(ServiceProvider gateway) =>
        gateway.GetRequiredService<IDbContextFactory<GatewayDbContext>>().CreateDbContextAsync();

    /// <summary>What the making of the world left behind is not the memory of what is measured.</summary>
    private static void Calm()
    {
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    /// <summary>A figure about nothing would be worse than none.</summary>
    private static void Require(bool isRight, string otherwise)
    {
        if (!isRight)
        {
            throw new InvalidOperationException($"The benchmark's world is wrong: {otherwise}");
        }
    }
}
