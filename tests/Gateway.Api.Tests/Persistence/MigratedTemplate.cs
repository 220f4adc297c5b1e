using System.Collections.Concurrent;
using Gateway.Api.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Api.Tests.Persistence;

/// <summary>
/// A migrated database of each server, made once in a run and copied for each test: some eighty tables take longer to
/// make than most tests take.
/// </summary>
internal static class MigratedTemplate
{
    private static readonly ConcurrentDictionary<DatabaseProvider, Lazy<Task<(string Name, string Connection)>>> Made =
        new();

    /// <summary>The name of the template, without anybody connected to it.</summary>
    public static async Task<string> OfAsync(DatabaseProvider provider) =>
        (await Made.GetOrAdd(provider, one => new(() => MakeAsync(one))).Value).Name;

    private static async Task<(string Name, string Connection)> MakeAsync(DatabaseProvider provider)
    {
        var server = TestServers.Of(provider);
        var name = $"gateway_template_{Guid.CreateVersion7(TimeProvider.System.GetUtcNow()):N}";
        var options = new DatabaseOptions
        {
            Provider = provider,
            ConnectionString = await server.CreateAsync(name),
        };
        await using (var services = new ServiceCollection()
            .AddLogging().AddSingleton(TimeProvider.System).AddGatewayDatabase(options).BuildServiceProvider())
        {
            await using var db = await services.GetRequiredService<IDbContextFactory<GatewayDbContext>>()
                .CreateDbContextAsync();
            await db.MigrateAsync(CancellationToken.None);
        }

        await server.LeaveAsync(options.ConnectionString);
        AppDomain.CurrentDomain.ProcessExit +=
            (_, _) => server.DropAsync(name, options.ConnectionString).Wait(TimeSpan.FromSeconds(10));
        return (name, options.ConnectionString);
    }
}
