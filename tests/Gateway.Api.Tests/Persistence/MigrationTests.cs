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
        (await db.FeedCounters.CountAsync()).ShouldBe(2);
    }

    [Theory, ClassData<Databases>]
    public async Task Migrating_twice_changes_nothing(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.OpenAsync(provider);
        await using var db = database.CreateContext();

        await db.MigrateAsync(TestContext.Current.CancellationToken);

        (await db.FeedCounters.CountAsync()).ShouldBe(2);
    }
}
