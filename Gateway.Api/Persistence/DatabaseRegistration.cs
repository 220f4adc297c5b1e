using Gateway.Api.Persistence.Bulk;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Persistence;

/// <summary>Wires the database that the options name.</summary>
internal static class DatabaseRegistration
{
    public static IServiceCollection AddGatewayDatabase(this IServiceCollection services, DatabaseOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<Transactions>();
        return options.Provider switch
        {
            DatabaseProvider.Sqlite => services
                .AddSingleton<IBulkWriter, SqliteBulkWriter>()
                .AddContext<SqliteGatewayDbContext>(
                    builder => builder.UseSqlite(options.SqliteConnectionString)),
            DatabaseProvider.PostgreSql => services
                .AddSingleton<IBulkWriter, PostgreSqlBulkWriter>()
                .AddContext<PostgreSqlGatewayDbContext>(
                    builder => builder.UseNpgsql(options.PostgreSqlConnectionString)),
            DatabaseProvider.SqlServer => services
                .AddSingleton<IBulkWriter, SqlServerBulkWriter>()
                .AddContext<SqlServerGatewayDbContext>(builder => builder.UseSqlServer(options.ConnectionString)),
            _ => throw new InvalidOperationException($"There is no database provider {options.Provider}."),
        };
    }

    /// <summary>Brings the schema up to date. SQLite's write-ahead log lets readers go on beside the writer.</summary>
    public static async Task MigrateAsync(this GatewayDbContext db, CancellationToken cancellationToken)
    {
        await db.Database.MigrateAsync(cancellationToken);
        if (db is SqliteGatewayDbContext)
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
        }
    }

    private static IServiceCollection AddContext<TContext>(
        this IServiceCollection services, Action<DbContextOptionsBuilder> configure)
        where TContext : GatewayDbContext
    {
        services.AddPooledDbContextFactory<TContext>(configure);
        services.AddSingleton<IDbContextFactory<GatewayDbContext>, ContextFactory<TContext>>();
        services.AddScoped<GatewayDbContext>(
            provider => provider.GetRequiredService<IDbContextFactory<TContext>>().CreateDbContext());
        return services;
    }

    private sealed class ContextFactory<TContext>(IDbContextFactory<TContext> inner)
        : IDbContextFactory<GatewayDbContext>
        where TContext : GatewayDbContext
    {
        public GatewayDbContext CreateDbContext() => inner.CreateDbContext();
    }
}
