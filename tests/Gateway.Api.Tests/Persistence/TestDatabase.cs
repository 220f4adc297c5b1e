using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Bulk;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Api.Tests.Persistence;

/// <summary>
/// An empty, migrated database of one test, dropped at its end. Each query that runs on SQLite is translated for SQL
/// Server too (<see cref="TransactSqlTranslation"/>).
/// </summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly ITestServer origin;
    private readonly string ownName;

    private TestDatabase(ITestServer origin, string ownName, DatabaseOptions options)
    {
        this.origin = origin;
        this.ownName = ownName;
        Options = options;
        Services = CreateServices(_ => { });
    }

    public DatabaseOptions Options { get; }

    /// <summary>The database and nothing else; <see cref="CreateServices"/> gives it with more.</summary>
    public ServiceProvider Services { get; }

    public IDbContextFactory<GatewayDbContext> Contexts =>
        Services.GetRequiredService<IDbContextFactory<GatewayDbContext>>();

    public Transactions Transactions => Services.GetRequiredService<Transactions>();

    public IBulkWriter Bulk => Services.GetRequiredService<IBulkWriter>();

    /// <summary>Skips the test where the database is not there.</summary>
    public static async Task<TestDatabase> OpenAsync(DatabaseProvider provider)
    {
        var server = Require(provider);
        var name = NewName();
        if (await server.CopyAsync(await MigratedTemplate.OfAsync(provider), name) is { } copy)
        {
            return new TestDatabase(server, name, new DatabaseOptions { Provider = provider, ConnectionString = copy });
        }

        var database = await OpenEmptyAsync(provider);
        await using var db = database.CreateContext();
        await db.MigrateAsync(TestContext.Current.CancellationToken);
        return database;
    }

    /// <summary>The same, without any table.</summary>
    public static async Task<TestDatabase> OpenEmptyAsync(DatabaseProvider provider)
    {
        var server = Require(provider);
        var name = NewName();
        var options = new DatabaseOptions
        {
            Provider = provider,
            ConnectionString = await server.CreateAsync(name),
        };
        return new TestDatabase(server, name, options);
    }

    public GatewayDbContext CreateContext() => Contexts.CreateDbContext();

    /// <summary>The services of a node on this database; the caller disposes of them.</summary>
    public ServiceProvider CreateServices(Action<IServiceCollection> add)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        AddTo(services);
        add(services);
        return services.BuildServiceProvider();
    }

    /// <summary>Gives this database to a host.</summary>
    public void AddTo(IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddGatewayDatabase(Options);
        services.ConfigureDbContext<SqliteGatewayDbContext>(
            builder => builder.AddInterceptors(TransactSqlTranslation.Shared));
    }

    /// <summary>Skips the test where the database is not there; what a test starts before its database asks this
    /// first.</summary>
    public static ITestServer Require(DatabaseProvider provider)
    {
        var server = TestServers.Of(provider);
        if (server.Hindrance is { } hindrance)
        {
            Assert.Skip(hindrance);
        }

        return server;
    }

    private static string NewName() => $"gateway_{Guid.CreateVersion7(TimeProvider.System.GetUtcNow()):N}";

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        await origin.DropAsync(ownName, Options.ConnectionString);
    }
}
