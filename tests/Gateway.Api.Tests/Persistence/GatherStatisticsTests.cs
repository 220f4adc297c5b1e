using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Domain.Deliveries;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Persistence;

public class GatherStatisticsTests
{
    [Theory, ClassData<Databases>]
    public async Task A_database_that_gathers_its_own_is_left_alone_and_SQLite_learns_of_its_large_tables(
        DatabaseProvider provider)
    {
        await using var gateway = await TestGateway.OpenAsync(provider);
        await AddAsync(gateway, 1, GatherStatistics.RowsMin - 1);
        await gateway.Get<GatherStatistics>().RunAsync(default);
        if (provider != DatabaseProvider.Sqlite)
        {
            return; // it was asked, and nothing failed
        }

        await using (var small = gateway.Read())
        {
            (await KnownAsync(small)).ShouldBeEmpty();
        }

        await AddAsync(gateway, GatherStatistics.RowsMin, 1);
        await gateway.Get<GatherStatistics>().RunAsync(default);

        await using var large = gateway.Read();
        (await KnownAsync(large)).ShouldBe(["mail_events"]);
    }

    [Fact]
    public async Task Connections_that_were_open_before_learn_of_them_too()
    {
        await using var gateway = await TestGateway.OpenAsync(DatabaseProvider.Sqlite);
        await using (var before = gateway.Read())
        {
            await before.Database.ExecuteSqlRawAsync("PRAGMA cache_size = 77");
        }

        await using (var same = gateway.Read())
        {
            (await CacheSizeAsync(same)).ShouldBe(77); // connections are kept and used again
        }

        await gateway.Get<GatherStatistics>().RunAsync(default);

        await using var after = gateway.Read();
        (await CacheSizeAsync(after)).ShouldNotBe(77);
    }

    private static Task<bool> AddAsync(TestGateway gateway, int first, int count) => gateway.RunAsync(db =>
    {
        db.AddRange(Enumerable.Range(first, count).Select(number => new MailEventRow
        {
            EventId = $"event-{number}", MessageId = $"message-{number}", Kind = MailEventKind.Bounced,
            Recipient = "a@client.example", OccurredAt = gateway.Clock.GetUtcNow(),
            ReceivedAt = gateway.Clock.GetUtcNow(),
        }));
        return Task.FromResult(true);
    });

    private static async Task<IReadOnlyList<string>> KnownAsync(GatewayDbContext db) =>
        await db.Database.SqlQuery<int>(
            $"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = 'sqlite_stat1'").SingleAsync() == 0
            ? []
            : await db.Database.SqlQuery<string>($"SELECT DISTINCT tbl AS Value FROM sqlite_stat1").ToListAsync();

    private static Task<int> CacheSizeAsync(GatewayDbContext db) =>
        db.Database.SqlQuery<int>($"SELECT cache_size AS Value FROM pragma_cache_size").SingleAsync();
}
