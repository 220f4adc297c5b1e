using System.Diagnostics;
using System.Globalization;
using Gateway.Api.Identity;
using Gateway.Api.Payroll;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Bulk;
using Gateway.Api.Persistence.Outbox;
using Gateway.Api.Persistence.Payroll;
using Gateway.Domain.Money;
using Gateway.Domain.Payroll;
using Gateway.Domain.Time;
using Gateway.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Benchmarks;

/// <summary>
/// <c>exposure</c>: which wages are not covered, over 100,000 invoices whose wage was advanced and of which seven in
/// ten were paid since: 270,000 payroll entries, on SQLite and PostgreSQL, for everybody and for one unit.
/// </summary>
internal static class ExposureBenchmark
{
    private const int Invoices = 100_000;
    private const int Clients = 35_000;
    private const int Rounds = 3;
    private const double SecondsMax = 1;

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
        await using var gateway = await BenchmarkGateway.OpenAsync(provider, connection, TimeProvider.System);
        await new MoneyWorld(gateway, Invoices, Clients).FillAsync();
        await AdvanceAsync(gateway);
        await using var db = await gateway.GetRequiredService<IDbContextFactory<GatewayDbContext>>()
            .CreateDbContextAsync();
        await BenchmarkGateway.SettleAsync(gateway, provider);
        var unit = await db.Units.Select(row => new Scope.Unit(row.Id, row.LegalEntityId)).SingleAsync();
        foreach (var scope in new Scope[] { new Scope.Administration(), unit })
        {
            await ReadAsync(db, provider, scope);
        }
    }

    private static async Task ReadAsync(GatewayDbContext db, DatabaseProvider provider, Scope scope)
    {
        var today = TimeProvider.System.Today();
        var (best, found, processor) = (double.MaxValue, 0, TimeSpan.Zero);
        for (var round = 0; round < Rounds; round++)
        {
            var (begin, before) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            var rows = await Exposures.ReadAsync(db, scope, GuaranteeRule.Default[0], today, default);
            best = Math.Min(best, Stopwatch.GetElapsedTime(begin).TotalSeconds);
            (found, processor) = (rows.Count, Environment.CpuUsage.TotalTime - before);
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{provider} exposure by {scope.GetType().Name}: {found} invoices of {Invoices} in {best:0.00} s "
            + $"(processor {processor.TotalSeconds:0.00} s), asked {SecondsMax:0}")
            + (best > SecondsMax ? "  MISSED" : ""));
    }

    private static async Task AdvanceAsync(IServiceProvider gateway)
    {
        var (transactions, bulk) = (
            gateway.GetRequiredService<Transactions>(), gateway.GetRequiredService<IBulkWriter>());
        await transactions.RunAsync(
            async (db, token) =>
            {
                var issued = await db.PayrollEntries.AsNoTracking().ToListAsync(token);
                var rows = issued.SelectMany((row, index) => Wage(row.ToDomain(), isPaid: index % 10 < 7)).ToList();
                var sequence = await db.TakeAsync(Feeds.Payroll, rows.Count, token);
                await bulk.InsertAsync(
                    db, rows.ConvertAll(one => PayrollEntryRow.Of(one with { Sequence = sequence++ })), token);
            },
            default);
    }

    private static IEnumerable<PayrollEntry> Wage(PayrollEntry issued, bool isPaid)
    {
        var advance = Entry(2, issued.ExVatShare);
        return isPaid ? [advance, Entry(3, -issued.ExVatShare)] : [advance];

        PayrollEntry Entry(int number, Amount amount) => issued with
        {
            EventId = Guid.CreateVersion7(issued.OccurredAt), Number = number, Type = PayrollEntryType.AdvanceMade,
            Advance = amount,
        };
    }
}
