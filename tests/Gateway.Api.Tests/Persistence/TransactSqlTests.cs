using Gateway.Api.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Persistence;

/// <summary>What is known of SQL Server without a server.</summary>
public class TransactSqlTests
{
    [Fact]
    public void The_migration_script_makes_every_table()
    {
        using var db = CreateContext();

        var script = db.Database.GenerateMigrationScript();

        foreach (var table in db.Model.GetEntityTypes().Select(entity => entity.GetTableName()))
        {
            script.ShouldContain($"CREATE TABLE [{table}]");
        }
    }

    [Fact]
    public async Task A_query_that_SQL_Server_cannot_translate_fails_on_SQLite_already()
    {
        await using var database = await TestDatabase.OpenAsync(DatabaseProvider.Sqlite);
        await using var db = database.CreateContext();

        var fault = await Should.ThrowAsync<InvalidOperationException>(
            () => db.Units.Where(row => EF.Functions.Glob(row.Code, "U*")).ToListAsync());

        fault.Message.ShouldContain("could not be translated");
    }

    [Fact]
    public async Task Queries_on_SQLite_are_translated_for_SQL_Server_too()
    {
        await using var database = await TestDatabase.OpenAsync(DatabaseProvider.Sqlite);
        await using var db = database.CreateContext();
        var before = TransactSqlTranslation.Shared.Translated;

        (await db.Units.CountAsync(row => row.Code == "only here" && row.Version == 42)).ShouldBe(0);
        await db.Units.Where(row => row.Code == "only here")
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.Version, 42));

        TransactSqlTranslation.Shared.Translated.ShouldBeGreaterThanOrEqualTo(before + 2);
    }

    private static SqlServerGatewayDbContext CreateContext() => new(
        new DbContextOptionsBuilder<SqlServerGatewayDbContext>().UseSqlServer("Server=none.invalid").Options);
}
