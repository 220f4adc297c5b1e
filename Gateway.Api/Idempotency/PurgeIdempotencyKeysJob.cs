using Gateway.Api.Persistence;
using Quartz;

namespace Gateway.Api.Idempotency;

/// <summary>The timetable's way to <see cref="PurgeIdempotencyKeys"/>.</summary>
internal sealed class PurgeIdempotencyKeysJob(GatewayDbContext db, PurgeIdempotencyKeys purge) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await purge.RunAsync(db, cancellationToken);
}
