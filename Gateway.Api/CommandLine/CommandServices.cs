using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gateway.Api.Hosting;
using Gateway.Api.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.CommandLine;

/// <summary>The services of a command that does not serve: same configuration, no web server, no jobs.</summary>
internal static class CommandServices
{
    /// <summary>How commands print JSON: for people and for jq alike.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // a terminal is no HTML page
    };

    public static ServiceProvider Create(ParseResult parsed)
    {
        return new ServiceCollection()
            .AddLogging(logging => logging.AddConsole().SetMinimumLevel(LogLevel.Warning))
            .AddGateway(Configuration(parsed))
            .BuildServiceProvider();
    }

    /// <summary>What the gateway would be configured with: file, environment, and the options given.</summary>
    public static IConfiguration Configuration(ParseResult parsed) => new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
        .AddEnvironmentVariables(GatewayHost.EnvironmentPrefix)
        .AddInMemoryCollection(DatabaseChoice.Settings(parsed))
        .Build();

    /// <summary>
    /// A context on a database that exists and is up to date; an old or empty one is refused with advice.
    /// </summary>
    public static async Task<GatewayDbContext> OpenDatabaseAsync(
        this IServiceProvider services, CancellationToken cancellationToken)
    {
        var contexts = services.GetRequiredService<IDbContextFactory<GatewayDbContext>>();
        var db = await contexts.CreateDbContextAsync(cancellationToken);
        var pending = await db.Database.GetPendingMigrationsAsync(cancellationToken);
        return pending.Any()
            ? throw new InvalidOperationException("The database is empty or of an older version. Run: gateway migrate")
            : db;
    }
}
