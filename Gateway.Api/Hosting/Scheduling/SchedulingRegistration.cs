using Gateway.Api.Outbox;
using Gateway.Api.Persistence;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Npgsql;
using Quartz;

namespace Gateway.Api.Hosting.Scheduling;

/// <summary>
/// Runs the timetable by Quartz, kept in the database: on a server the nodes form a cluster, in which each firing is
/// one node's. Beside an SQLite file it has a file of its own. The clock is the container's.
/// </summary>
internal static class SchedulingRegistration
{
    private const string SchedulerName = "gateway";
    private const int JobsAtOnceMax = 4;

    public static IServiceCollection AddGatewayScheduling(
        this IServiceCollection services, DatabaseOptions database, IReadOnlyList<TimetableEntry> timetable)
    {
        services.AddHostedService<DeliveryBellListener>();
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler =>
            {
                scheduler.InstanceName = SchedulerName;

                // A stop tells the jobs, and waits: a send that runs may end, none is begun.
                scheduler.ShutdownJobInterruption = ShutdownJobInterruption.WhenWaitingForJobs;
            });
            quartz.UseDefaultThreadPool(JobsAtOnceMax);
            quartz.UseDefaultTimeZone(TimeZoneInfo.Utc);
            quartz.UsePersistentStore(store => store.UseGatewayDatabase(database));
            foreach (var entry in timetable)
            {
                entry.AddTo(quartz);
            }
        });
        return services.AddQuartzHostedService(host => host.WaitForJobsToComplete = true);
    }

    private static void UseGatewayDatabase(this IPersistentStoreBuilder store, DatabaseOptions database)
    {
        store.ProvisionSchema();
        switch (database.Provider)
        {
            case DatabaseProvider.Sqlite:
                store.UseSqlite(SqliteFactory.Instance, FileBeside(database));
                break;
            case DatabaseProvider.PostgreSql:
                store.UsePostgres(NpgsqlFactory.Instance, database.ConnectionString);
                store.UseClustering();
                break;
            case DatabaseProvider.SqlServer:
                store.UseSqlServer(SqlClientFactory.Instance, database.ConnectionString);
                store.UseClustering();
                break;
            default:
                throw new InvalidOperationException($"There is no database provider {database.Provider}.");
        }
    }

    /// <summary>
    /// SQLite has one writer at a time. Quartz knows nothing of our taking turns (<see cref="Transactions"/>), and in
    /// one file with us it would starve while a large batch is issued. Its file holds nothing that a start does not
    /// make anew.
    /// </summary>
    private static string FileBeside(DatabaseOptions database)
    {
        var file = new SqliteConnectionStringBuilder(database.SqliteConnectionString);
        file.DataSource = Path.ChangeExtension(file.DataSource, ".timetable.db");
        return file.ToString();
    }
}
