using Gateway.Api.Idempotency;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Idempotency;
using Gateway.Api.Tests.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Idempotency;

public class PurgeIdempotencyKeysTests
{
    [Theory, ClassData<Databases>]
    public async Task Keys_are_forgotten_after_thirty_days_and_not_before(DatabaseProvider provider)
    {
        await using var gateway = await TestGateway.OpenAsync(provider);
        var now = gateway.Clock.GetUtcNow();
        await gateway.RunAsync(db =>
        {
            db.AddRange(Row("old", now.AddDays(-30).AddSeconds(-1)), Row("kept", now.AddDays(-30)), Row("new", now));
            return Task.FromResult(true);
        });

        var purged = await gateway.RunAsync(db => gateway.Get<PurgeIdempotencyKeys>().RunAsync(db, default));

        purged.ShouldBe(1);
        await using var after = gateway.Read();
        (await after.IdempotencyKeys.Select(row => row.Key).ToListAsync()).ShouldBe(["kept", "new"], ignoreOrder: true);
    }

    private static IdempotencyKeyRow Row(string key, DateTimeOffset at) =>
        new() { CallerId = Guid.Empty, Key = key, RequestHash = "", CreatedAt = at };
}
