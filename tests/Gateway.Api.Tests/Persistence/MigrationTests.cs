using Gateway.Api.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Persistence;

public class MigrationTests
{
    [Theory, ClassData<Databases>]
    public async Task An_empty_database_is_migrated_and_then_there_is_nothing_left_to_do(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.OpenEmptyAsync(provider);
        await using var db = database.CreateContext();
        (await db.Database.GetPendingMigrationsAsync()).ShouldNotBeEmpty();

        await db.MigrateAsync(TestContext.Current.CancellationToken);

        (await db.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
        (await db.FeedCounters.CountAsync()).ShouldBe(3);
    }

    [Theory, ClassData<Databases>]
    public async Task Migrating_twice_changes_nothing(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.OpenAsync(provider);
        await using var db = database.CreateContext();

        await db.MigrateAsync(TestContext.Current.CancellationToken);

        (await db.FeedCounters.CountAsync()).ShouldBe(3);
    }

    [Fact]
    public void No_model_change_waits_for_a_migration()
    {
        using var sqlite = new SqliteGatewayDbContext(
            new DbContextOptionsBuilder<SqliteGatewayDbContext>().UseSqlite("Data Source=:memory:").Options);
        using var postgreSql = new PostgreSqlGatewayDbContext(
            new DbContextOptionsBuilder<PostgreSqlGatewayDbContext>().UseNpgsql("Host=none.invalid").Options);
        using var sqlServer = new SqlServerGatewayDbContext(
            new DbContextOptionsBuilder<SqlServerGatewayDbContext>().UseSqlServer("Server=none.invalid").Options);

        foreach (var db in (GatewayDbContext[])[sqlite, postgreSql, sqlServer])
        {
            db.Database.HasPendingModelChanges().ShouldBeFalse($"run eng/migrate: {db.GetType().Name}");
        }
    }
}
