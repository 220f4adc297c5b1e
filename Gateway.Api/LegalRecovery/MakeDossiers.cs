using System.Globalization;
using Gateway.Api.Hosting;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Domain.Languages;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>
/// Makes the dossiers that were asked for, one at a time on a node. Each is held by a lease that is renewed while it is
/// made: when the node dies another begins it anew, and who asked finds it under the same address. The printer is asked
/// for when there is something to print: not every node has one.
/// </summary>
internal sealed class MakeDossiers(
    Transactions transactions,
    IDbContextFactory<GatewayDbContext> contexts,
    IServiceProvider services,
    GatewayNode node,
    TimeProvider clock,
    ILogger<MakeDossiers> log) : IDisposable
{
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    private const int AttemptsMax = 5;
    private const int FaultLengthMax = 500;
    private const string GivenUp = "No node could make it: each ended before it was made.";

    private static readonly TimeSpan Beat = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim gate = new(1);

    /// <summary>Works until nothing is asked for; how many it kept. Nothing when this node is at it already.</summary>
    public async Task<int> RunAsync(CancellationToken stopping)
    {
        if (!await gate.WaitAsync(TimeSpan.Zero, stopping))
        {
            return 0;
        }

        try
        {
            var count = 0;
            while (await transactions.RunAsync(TakeAsync, stopping) is { } work)
            {
                count += await TryAsync(work, stopping) ? 1 : 0;
            }

            return count;
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    private async Task<DossierWorkRow?> TakeAsync(GatewayDbContext db, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var free = await db.DossierWork.AsNoTracking()
            .Where(row => row.Fault == null && (row.LeaseUntil == null || row.LeaseUntil <= now))
            .OrderBy(row => row.Id).FirstOrDefaultAsync(cancellationToken);
        if (free is null)
        {
            return null;
        }

        if (free.Attempts >= AttemptsMax)
        {
            // A dossier that ends the node that makes it comes back without a word, each time its lease is over.
            await db.DossierWork.Where(row => row.Id == free.Id && row.LeaseUntil == free.LeaseUntil)
                .ExecuteUpdateAsync(row => row.SetProperty(work => work.Fault, GivenUp), cancellationToken);
            return await TakeAsync(db, cancellationToken);
        }

        free.LeaseOwner = string.Create(
            CultureInfo.InvariantCulture, $"{node.Name}#{free.Attempts + 1}-{now.ToUnixTimeMilliseconds()}");
        var (before, owner, until) = (free.LeaseUntil, free.LeaseOwner, now + Lease);
        var taken = await db.DossierWork.Where(row => row.Id == free.Id && row.LeaseUntil == before).ExecuteUpdateAsync(
            row => row
                .SetProperty(work => work.LeaseOwner, owner)
                .SetProperty(work => work.LeaseUntil, until)
                .SetProperty(work => work.Attempts, work => work.Attempts + 1)
                .SetProperty(work => work.PapersDone, 0),
            cancellationToken);
        free.Attempts++;
        return taken == 1 ? free : null;
    }

    private async Task<bool> TryAsync(DossierWorkRow work, CancellationToken stopping)
    {
        using var lost = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        using var made = new CancellationTokenSource();
        var beating = BeatAsync(work, lost, made.Token);
        try
        {
            return await MakeAsync(work, lost.Token);
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !stopping.IsCancellationRequested)
        {
            Log.DossierWasNotMade(log, work.Id, fault);
            await GiveBackAsync(work, fault.GetType().Name, stopping);
            return false;
        }
        finally
        {
            await made.CancelAsync();
            await beating;
        }
    }

    /// <summary>The one PDF alone may take longer than the lease, so it is renewed by the clock.</summary>
    private async Task BeatAsync(DossierWorkRow work, CancellationTokenSource lost, CancellationToken made)
    {
        try
        {
            using var timer = new PeriodicTimer(Beat, clock);
            while (await timer.WaitForNextTickAsync(made))
            {
                if (!await HoldAsync(work, row => row.SetProperty(one => one.LeaseOwner, work.LeaseOwner), made))
                {
                    await lost.CancelAsync();
                    return;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // It is made.
        }
    }

    private async Task<bool> MakeAsync(DossierWorkRow work, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await db.RecoveryCases.AsNoTracking().Include(one => one.Items).Include(one => one.Events)
            .AsSplitQuery().SingleAsync(one => one.Id == work.CaseId, cancellationToken);
        var tally = new DossierTally(async (done, all) =>
        {
            if (!await HoldAsync(
                work,
                held => held.SetProperty(one => one.PapersDone, done).SetProperty(one => one.PapersAll, all),
                cancellationToken))
            {
                throw new InvalidOperationException("Another node has the lease.");
            }
        });
        var dossier = services.GetRequiredService<CaseDossier>();
        var outcome = await dossier.WriteAsync(db, row, work.Language, work.AsOf, tally, cancellationToken);
        if (outcome is not DossierOutcome.Made(var archive))
        {
            await GiveBackAsync(work, ((DossierOutcome.NotNow)outcome).Reason, cancellationToken);
            return false;
        }

        await using (archive)
        {
            return await transactions.RunAsync(
                (unit, token) => KeepAsync(unit, work, archive, token), cancellationToken);
        }
    }

    private async Task<bool> KeepAsync(
        GatewayDbContext db, DossierWorkRow work, DossierFile archive, CancellationToken cancellationToken)
    {
        var held = await db.DossierWork.Where(row => row.Id == work.Id && row.LeaseOwner == work.LeaseOwner)
            .ExecuteDeleteAsync(cancellationToken);
        if (held == 0)
        {
            return false;
        }

        var kept = services.GetRequiredService<KeptDossiers>();
        var outcome = await kept.KeepAsync(db, work, archive, cancellationToken);
        if (outcome is KeepOutcome.NotNow(var why))
        {
            db.DossierWork.Add(Ended(work, why.In(Language.En)));
        }

        return outcome is KeepOutcome.Kept;
    }

    /// <summary>What nobody has to try again: as the case stands, nothing leaves.</summary>
    private static DossierWorkRow Ended(DossierWorkRow work, string fault) => new()
    {
        Id = work.Id,
        CaseId = work.CaseId,
        AsOf = work.AsOf,
        Language = work.Language,
        IsSent = work.IsSent,
        AskedBy = work.AskedBy,
        AskedAt = work.AskedAt,
        Attempts = work.Attempts,
        Fault = fault,
    };

    /// <summary>It is tried again when the lease is over, some times; then who asked reads why not.</summary>
    private Task GiveBackAsync(DossierWorkRow work, string reason, CancellationToken cancellationToken)
    {
        var fault = work.Attempts >= AttemptsMax ? reason[..Math.Min(reason.Length, FaultLengthMax)] : null;
        return HoldAsync(work, row => row.SetProperty(one => one.Fault, fault), cancellationToken);
    }

    /// <summary>False when another node has it.</summary>
    private Task<bool> HoldAsync(
        DossierWorkRow work,
        Action<Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<DossierWorkRow>> change,
        CancellationToken cancellationToken)
    {
        var until = clock.GetUtcNow() + Lease;
        return transactions.RunAsync(
            async (db, token) => await db.DossierWork
                .Where(row => row.Id == work.Id && row.LeaseOwner == work.LeaseOwner)
                .ExecuteUpdateAsync(
                    row =>
                    {
                        row.SetProperty(one => one.LeaseUntil, until);
                        change(row);
                    },
                    token) == 1,
            cancellationToken);
    }
}
