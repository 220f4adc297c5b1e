using Gateway.Api.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Idempotency;

/// <summary>Forgets the answers that are too old to be asked for again. The key is then free.</summary>
internal sealed class PurgeIdempotencyKeys(TimeProvider clock)
{
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);

    /// <summary>Returns how many were forgotten.</summary>
    public Task<int> RunAsync(GatewayDbContext db, CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow() - KeptFor;
        return db.IdempotencyKeys.Where(row => row.CreatedAt < before).ExecuteDeleteAsync(cancellationToken);
    }
}
