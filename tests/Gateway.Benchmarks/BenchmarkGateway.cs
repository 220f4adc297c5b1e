using Gateway.Api.Hosting;
using Gateway.Api.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Benchmarks;

/// <summary>The commands of the gateway over a new database, without its host.</summary>
internal static class BenchmarkGateway
{
    public static async Task<ServiceProvider> OpenAsync(
        DatabaseProvider provider, string connection, TimeProvider clock, Action<IServiceCollection>? adapt = null)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(clock);
        services.AddGatewayDatabase(new DatabaseOptions { Provider = provider, ConnectionString = connection });
        services.AddGatewayCommands(new ConfigurationBuilder().Build());
        adapt?.Invoke(services);
        var gateway = services.BuildServiceProvider();
        await using var db = await gateway.GetRequiredService<IDbContextFactory<GatewayDbContext>>()
            .CreateDbContextAsync();
        await db.MigrateAsync(default);
        return gateway;
    }

    /// <summary>
    /// Statistics, as the timetable gathers them on SQLite, and a server by itself: the clusters of tests do not.
    /// </summary>
    public static async Task SettleAsync(IServiceProvider gateway, DatabaseProvider provider)
    {
        await gateway.GetRequiredService<GatherStatistics>().RunAsync(default);
        if (provider == DatabaseProvider.PostgreSql)
        {
            await using var db = await gateway.GetRequiredService<IDbContextFactory<GatewayDbContext>>()
                .CreateDbContextAsync();
            await db.Database.ExecuteSqlRawAsync("vacuum analyze");
        }
    }
}
