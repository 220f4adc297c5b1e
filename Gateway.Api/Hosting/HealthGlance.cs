using System.Data.Common;
using Gateway.Api.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Hosting;

/// <summary>The last look at the gateway's health, taken again when it is old: whoever asks often costs nothing.
/// </summary>
internal sealed class HealthGlance(
    IDbContextFactory<GatewayDbContext> contexts, HealthChecks checks, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan GoodFor = TimeSpan.FromSeconds(15);

    private readonly SemaphoreSlim turn = new(1);
    private (DateTimeOffset At, IReadOnlyList<HealthCheck> Checks) last = (DateTimeOffset.MinValue, []);

    public async Task<IReadOnlyList<HealthCheck>> LookAsync(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            if (clock.GetUtcNow() - last.At > GoodFor)
            {
                last = (clock.GetUtcNow(), await LookAgainAsync(cancellationToken));
            }

            return last.Checks;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task<IReadOnlyList<HealthCheck>> LookAgainAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            return await checks.GlanceAsync(db, cancellationToken);
        }
        catch (DbException)
        {
            return [new HealthCheck("database", IsFine: false, "it cannot be read")];
        }
    }
}
