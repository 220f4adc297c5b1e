using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Persistence;

/// <summary>
/// Runs a unit of work: one context, one transaction, committed once at its end or not at all. When two units meet
/// (a unique key, a deadlock, a busy database) the loser is run again from the start, on a fresh context, at most
/// <see cref="TriesMax"/> times; so the work given must not touch anything but the context.
/// </summary>
/// <remarks>
/// SQLite has one writer at a time, and who finds it busy sleeps on a thread of the pool; the writer itself then waits
/// for a thread. So the units of work of this process take turns, in the order they came.
/// </remarks>
public sealed class Transactions(
    IDbContextFactory<GatewayDbContext> contexts, DatabaseOptions database, TimeProvider clock) : IDisposable
{
    public const int TriesMax = 8;

    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(10);

    private readonly SemaphoreSlim turn = new(database.Provider == DatabaseProvider.Sqlite ? 1 : int.MaxValue);

    public Task<T> RunAsync<T>(
        Func<GatewayDbContext, CancellationToken, Task<T>> work, CancellationToken cancellationToken) =>
        RunAsync(work, _ => true, cancellationToken);

    public Task RunAsync(Func<GatewayDbContext, CancellationToken, Task> work, CancellationToken cancellationToken) =>
        RunAsync(
            async (db, token) =>
            {
                await work(db, token);
                return true;
            },
            cancellationToken);

    /// <summary>The same, committed only when the result is worth keeping.</summary>
    public async Task<T> RunAsync<T>(
        Func<GatewayDbContext, CancellationToken, Task<T>> work,
        Func<T, bool> isKept,
        CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAsync(work, isKept, cancellationToken);
            }
            catch (Exception fault) when (attempt < TriesMax && DatabaseFaults.IsConflict(fault))
            {
                var wait = FirstWait * Math.Pow(2, attempt - 1) * (0.5 + Random.Shared.NextDouble());
                await Task.Delay(wait, clock, cancellationToken);
            }
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task<T> TryAsync<T>(
        Func<GatewayDbContext, CancellationToken, Task<T>> work,
        Func<T, bool> isKept,
        CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            db.Database.AutoSavepointsEnabled = false; // what fails here is never gone on with
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            var result = await work(db, cancellationToken);
            if (isKept(result))
            {
                await db.SaveChangesAsync(cancellationToken);
                await transaction.CommitAsync(cancellationToken);
            }

            return result;
        }
        finally
        {
            turn.Release();
        }
    }
}
